/** domain chapter: an appeal against a refusal, decided by somebody else. How long it may be filed is not verified. */
import type { Directory } from '../directory';
import { superiorNow } from '../directory/unit-now';
import { dueAfterReceipt } from '../due';
import type { Actor, Duty, Refusal, TextRef } from '../kernel';
import { defineChapter, personsOf, refuse } from '../kernel';
import type { Law } from '../law/law';
import { optionalTermRule } from '../law/law';
import { closeMatter, mattersOf, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Pilot } from '../pilot';
import { withApproval } from '../pilot';
import { backToIntake } from '../state/approval-moves';
import { addLevel, newLevel } from '../state/level-clock';
import type { Instant } from '../time';

export interface RefusalAppealCommands {
  AppealRefusal: { readonly grounds: TextRef };
  ConfirmNoRefusalAppeal: { readonly how: TextRef };
  UpholdRefusalAppeal: { readonly matter: string; readonly reasons: TextRef };
  DismissRefusalAppeal: { readonly matter: string; readonly reasons: TextRef };
}

interface Events {
  RefusalAppealed: { readonly matter: string; readonly grounds: TextRef };
  NoRefusalAppealConfirmed: { readonly how: TextRef };
  RefusalAppealUpheld: RefusalAppealCommands['UpholdRefusalAppeal'] & { readonly unit: string };
  RefusalAppealDismissed: RefusalAppealCommands['DismissRefusalAppeal'];
}

const kind = 'refusalAppeal';
const window = 'appeal.window';

interface Time {
  readonly pilot: Pilot;
  readonly law: Law;
  readonly receivedAt: Instant;
}

/** null: no window is set, so nobody can be too late. */
function windowIsOver({ pilot, law, receivedAt }: Time): boolean | null {
  const since = pilot.approval.refusal?.at ?? pilot.stageSince;
  return optionalTermRule(law, window) === null
    ? null
    : receivedAt > dueAfterReceipt(law, since, window).at;
}

/** Appeals against the refusal in force; earlier ones, and those that were upheld, belong to earlier refusals. */
const appealsNow = (pilot: Pilot) =>
  mattersOf(pilot, kind).filter(
    ({ openedAt, state }) => openedAt >= (pilot.approval.refusal?.at ?? '') && state !== 'upheld',
  );

interface Deciding {
  readonly pilot: Pilot;
  readonly actor: Actor;
  readonly reconstructed: boolean;
}

/** The authority above looks at it anew; in what sources tell it is the one that they name. */
const lookingAgain = (
  { pilot, reconstructed }: Deciding,
  directory: Directory,
  at: Instant,
): string =>
  reconstructed
    ? (pilot.approval.levels[0]?.unit ?? pilot.unit)
    : (superiorNow(directory, pilot.unit, at)?.id ?? pilot.unit);

const deciding = {
  by: ['superiorHead'],
  stages: ['REJECTED'],
  matter: { kind, states: ['filed'] },
  basedOn: 'matter',
  bars: ['proposer', 'interested'],
  offered: ({ pilot, actor, reconstructed }: Deciding): Refusal | null =>
    personsOf(actor).some((person) => pilot.approval.deciders.includes(person)) && !reconstructed
      ? refuse('DECIDED_BEFORE')
      : null,
} as const;

export const chapter = defineChapter<RefusalAppealCommands, Events>({
  name: 'refusal-appeal',
  commands: {
    AppealRefusal: {
      by: ['proposer'],
      stages: ['REJECTED'],
      offered(context) {
        if (appealsNow(context.pilot).length > 0) return refuse('REFUSAL_ALREADY_APPEALED');
        return windowIsOver(context) === true && !context.reconstructed
          ? refuse('REFUSAL_APPEAL_TOO_LATE')
          : null;
      },
      decide: ({ pilot, payload, emit }) => [
        emit('RefusalAppealed', { ...payload, matter: nextMatterId(pilot, kind) }),
      ],
    },
    ConfirmNoRefusalAppeal: {
      by: ['proposer', 'secretary'],
      stages: ['REJECTED'],
      offered(context) {
        if (openMattersOf(context.pilot, kind).length > 0)
          return refuse('REFUSAL_ALREADY_APPEALED');
        const own = context.actor.person === context.pilot.proposal.proposer.person;
        return windowIsOver(context) === false && !own
          ? refuse('REFUSAL_APPEAL_STILL_POSSIBLE')
          : null;
      },
      decide: ({ payload, emit }) => [emit('NoRefusalAppealConfirmed', payload)],
    },
    UpholdRefusalAppeal: {
      ...deciding,
      decide: (context) => [
        context.emit('RefusalAppealUpheld', {
          ...context.payload,
          unit: lookingAgain(context, context.directory, context.receivedAt),
        }),
      ],
    },
    DismissRefusalAppeal: {
      ...deciding,
      decide: ({ payload, emit }) => [emit('RefusalAppealDismissed', payload)],
    },
  },
  events: {
    RefusalAppealed: {
      evolve: (pilot, { matter, grounds }, { at }) =>
        openMatter(pilot, matter, kind, 'filed', at, { grounds }),
      tell: ['superiorHead', 'head', 'secretary'],
    },
    NoRefusalAppealConfirmed: {
      evolve(pilot, _, { at }) {
        const { refusal } = pilot.approval;
        return refusal === null
          ? pilot
          : withApproval(pilot, { refusal: { ...refusal, noAppealAt: at } });
      },
      tell: ['proposer', 'secretary'],
    },
    RefusalAppealUpheld: {
      // Examined anew by the authority that upheld it, under a clock of its own; who refused is remembered.
      evolve(pilot, { matter, unit }, { at }) {
        const closed = closeMatter(pilot, matter, 'upheld', at);
        const anew = withApproval(closed, {
          levels: [],
          addressee: unit,
          refusal: null,
          legality: [],
          partyOpinion: null,
          returns: 0,
        });
        return backToIntake(addLevel(anew, newLevel(unit, at, at)));
      },
      tell: ['proposer', 'secretary', 'clerk', 'head'],
    },
    RefusalAppealDismissed: {
      evolve: (pilot, { matter }, { at }) => closeMatter(pilot, matter, 'dismissed', at),
      tell: ['proposer', 'head', 'secretary'],
    },
  },
  duties(pilot, law): readonly Duty[] {
    const decisions = openMattersOf(pilot, kind).map((matter): Duty => ({
      matter: matter.id,
      step: 'decideRefusalAppeal',
      role: 'superiorHead',
      commands: ['UpholdRefusalAppeal', 'DismissRefusalAppeal'],
      openedAt: matter.openedAt,
      rule: 'appeal.decide',
      due: dueAfterReceipt(law, matter.openedAt, 'appeal.decide'),
    }));
    const { refusal } = pilot.approval;
    if (
      pilot.stage !== 'REJECTED' ||
      refusal === null ||
      refusal.noAppealAt !== null ||
      appealsNow(pilot).length > 0
    )
      return decisions;
    return [
      ...decisions,
      {
        matter: 'main',
        step: 'confirmNoRefusalAppeal',
        role: 'secretary',
        commands: ['ConfirmNoRefusalAppeal'],
        openedAt: refusal.at,
        rule: window,
        due: dueAfterReceipt(law, refusal.at, window),
      },
    ];
  },
  rules: {
    'appeal.window': {
      value: null,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Not found',
      mark: 'U',
      localSetting: true,
    },
    'appeal.decide': {
      value: 30,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Not found',
      mark: 'U',
      localSetting: true,
    },
  },
});
