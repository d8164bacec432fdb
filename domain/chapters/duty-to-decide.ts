/** domain chapter: an item that nobody decides is stalled: the reason is asked for in writing, recorded and seen; silence decides nothing (M58). */
import { dueAfterReceipt, dueOn } from '../due';
import type { Context, Duty, NewEvent, Outcome, Refusal, Rung, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import { changeMatter, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import { isReconstructing } from '../pilot';
import type { Role } from '../roles';
import { carries, postsOfRole } from '../roles';
import { living } from '../stages';
import { settle } from '../state/settled';
import type { Instant, LocalDate } from '../time';

/** Decisions whose absence may be asked about by hand. */
type DecisionStep =
  | 'decideProposal'
  | 'signDecision'
  | 'answerVote'
  | 'takeRoute'
  | 'closeBallot'
  | 'concludeOutcome'
  | 'openCauses'
  | 'decideParticipant'
  | 'decideResponsibility'
  | 'decideAward'
  | 'decidePublication'
  | 'resolveObstacle'
  | 'commitResource'
  | 'concludeAbuse'
  | 'decideProtection';

export interface DutyToDecideCommands {
  /** For an item that a clock has marked overdue; without a matter it is on the main track. */
  AskWhyUndecided: {
    readonly item: string | null;
    readonly step: DecisionStep;
    readonly post: string;
  };
  GiveReasonForNonDecision: {
    readonly matter: string;
    readonly ground:
      'papersMissing' | 'rulesUnclear' | 'waitingForOthers' | 'noCapacity' | 'afraidToDecide';
    readonly reasons: TextRef;
    readonly decideBy: LocalDate;
  };
  CloseStalledItem: {
    readonly matter: string;
    readonly now: 'decided' | 'stillUndecided';
    readonly remark: TextRef;
  };
}

interface Events {
  NonDecisionNoticed: Noticed;
  NonDecisionReasoned: DutyToDecideCommands['GiveReasonForNonDecision'];
  StalledItemClosed: DutyToDecideCommands['CloseStalledItem'];
}

interface Noticed {
  readonly matter: string;
  readonly item: string;
  readonly step: string;
  /** Who owes the decision: a role as the clock knows it, or a post that was asked. */
  readonly role: Role;
  readonly post: string | null;
}

interface Stalled extends Omit<Noticed, 'matter'> {
  readonly since: Instant;
  readonly times: number;
  readonly decideBy: LocalDate | null;
}

const kind = 'stalledItem';
const dataOf = (matter: Matter): Stalled => matter.data as Stalled;

const openFor = (pilot: Pilot, item: string, step: string): Matter<Stalled> | undefined =>
  openMattersOf<Stalled>(pilot, kind).find(({ data }) => data.item === item && data.step === step);

/** Did a clock mark it overdue? A matter's clocks are forgotten when it closes. */
const isOverdue = (pilot: Pilot, item: string, step: string): boolean =>
  Object.entries(pilot.rungs).some(
    ([key, rung]) => key.startsWith(`${item}/${step}@`) && rung.includes('overdue'),
  );

type Asked = Pick<
  Context<unknown, Events>,
  'pilot' | 'matter' | 'actor' | 'directory' | 'receivedAt'
>;

/** Only whoever owes the decision can say why it was not taken. */
function owes({ pilot, matter, actor, directory, receivedAt }: Asked): Refusal | null {
  const { role, post, item, step } = dataOf(matter);
  const theirs =
    post === null
      ? carries(role, actor, pilot, directory, receivedAt, pilot.matters[item])
      : actor.post === post && directory.holds(actor.person, post, receivedAt);
  return theirs ? null : refuse('NOT_YOUR_DECISION', { step });
}

function ask(context: Context<DutyToDecideCommands['AskWhyUndecided'], Events>): Outcome {
  const { pilot, payload, directory, receivedAt, actor, emit } = context;
  const { step, post } = payload;
  const item = payload.item ?? 'main';
  if (directory.post(post) === undefined) return refuse('NO_SUCH_POST', { post });
  if (directory.holders(post, receivedAt).length === 0) return refuse('POST_VACANT', { post });
  if (directory.holds(actor.person, post, receivedAt)) return refuse('OWN_CASE');
  if (!isOverdue(pilot, item, step)) return refuse('NOT_STALLED', { step });
  const open = openFor(pilot, item, step);
  if (open !== undefined) return refuse('REASON_ALREADY_ASKED', { matter: open.id });
  const matter = nextMatterId(pilot, kind);
  const above = postsOfRole('superiorHead', pilot, directory, receivedAt).some(
    ({ id }) => id === post,
  );
  const role = above ? 'superiorHead' : 'head';
  return [emit('NonDecisionNoticed', { matter, item, step, role, post })];
}

/** At the rung that tells the superior: says that nobody decided, and decides nothing. */
function noticed(pilot: Pilot, duty: Duty, rung: Rung): readonly NewEvent[] {
  const told = rung.kind === 'escalation' && rung.to === 'superiorHead';
  if (!told || isReconstructing(pilot) || openFor(pilot, duty.matter, duty.step) !== undefined)
    return [];
  const { step, role, post } = duty;
  const matter = nextMatterId(pilot, kind);
  const body: Noticed = { matter, item: duty.matter, step, role, post: post ?? null };
  return [{ type: 'NonDecisionNoticed', body }];
}

export const chapter = defineChapter<DutyToDecideCommands, Events>({
  name: 'duty-to-decide',
  commands: {
    AskWhyUndecided: {
      by: ['superiorHead', 'supervisor', 'monitor', 'head', 'personnel'],
      stages: living,
      decide: ask,
    },
    GiveReasonForNonDecision: {
      by: ['anyCadre'],
      stages: living,
      matter: { kind, states: ['reasonAsked'] },
      offered: owes,
      decide: ({ payload, today, emit }) =>
        payload.decideBy < today
          ? refuse('DATE_PASSED', { date: payload.decideBy })
          : [emit('NonDecisionReasoned', payload)],
    },
    CloseStalledItem: {
      by: ['superiorHead', 'supervisor', 'monitor', 'personnel'],
      stages: living,
      matter: { kind, states: ['reasonGiven'] },
      offered: (context) => (owes(context) === null ? refuse('OWN_CASE') : null),
      decide: ({ payload, emit }) => [emit('StalledItemClosed', payload)],
    },
  },
  events: {
    NonDecisionNoticed: {
      evolve: (pilot, { matter, ...stalled }, { at }) =>
        openMatter<Stalled>(pilot, matter, kind, 'reasonAsked', at, {
          ...stalled,
          since: at,
          times: 1,
          decideBy: null,
        }),
      tell: ['head', 'superiorHead', 'proposer'],
    },
    NonDecisionReasoned: {
      evolve: (pilot, { matter, decideBy }, { at }) =>
        changeMatter<Stalled>(pilot, matter, 'reasonGiven', { since: at, decideBy }),
      tell: ['superiorHead', 'supervisor', 'proposer'],
    },
    StalledItemClosed: {
      evolve(pilot, { matter, now }, { at }) {
        const { item, step, times } = dataOf(pilot.matters[matter] as Matter);
        return now === 'decided'
          ? settle(pilot, matter, 'decidedAtLast', at, { item, step, times })
          : changeMatter<Stalled>(pilot, matter, 'reasonAsked', {
              since: at,
              times: times + 1,
              decideBy: null,
            });
      },
      tell: ['head', 'proposer'],
    },
  },
  duties: (pilot, law) => openMattersOf<Stalled>(pilot, kind).map((open) => dutyOf(law, open)),
  rings: {
    decideProposal: noticed,
    signDecision: noticed,
    answerVote: noticed,
    decideParticipant: noticed,
    decideResponsibility: noticed,
    concludeAbuse: noticed,
    decideProtection: noticed,
  },
  rules: {
    'stalled.reason': {
      value: 3,
      unit: 'workingDays',
      instrument: 'Pilotage',
      article: 'own proposal',
      mark: 'X',
    },
    'stalled.close': {
      value: 5,
      unit: 'workingDays',
      instrument: 'Pilotage',
      article: 'own proposal',
      mark: 'X',
    },
  },
});

function dutyOf(law: Law, { id, state, data }: Matter<Stalled>): Duty {
  const about = { matter: id, openedAt: data.since, params: { step: data.step } };
  if (state === 'reasonGiven')
    return {
      ...about,
      step: 'closeStalledItem',
      // Not on the desk of whoever owes the decision.
      role: data.role === 'superiorHead' ? 'supervisor' : 'superiorHead',
      commands: ['CloseStalledItem'],
      rule: 'stalled.close',
      due: dueOn(law, data.decideBy ?? data.since.slice(0, 10)),
    };
  return {
    ...about,
    step: 'giveReasonForNonDecision',
    role: data.role,
    ...(data.post === null ? {} : { post: data.post }),
    commands: ['GiveReasonForNonDecision'],
    rule: 'stalled.reason',
    due: dueAfterReceipt(law, data.since, 'stalled.reason'),
  };
}
