/**
 * domain chapter: the leadership or the council votes (Decree 73 Art. 8.1; M99). Open until all entitled have voted or
 * the chair closes the meeting; nobody's silence is a vote, and no clock closes it.
 */
import type { VoteChoice } from '../ballot';
import { entitledMembers } from '../ballot';
import type { Context, Outcome, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { atStage, withApproval } from '../pilot';
import type { BallotCount } from '../state/ballot-closing';
import { closingOf } from '../state/ballot-closing';
import { ballotDuties, reviewing, tooFewEntitled } from '../state/ballot-duties';
import type { BallotOpening } from '../state/ballot-opening';
import { chairOf, openBallot, withBallot } from '../state/ballot-opening';
import { settled, stepBack } from '../state/ballot-voting';
import { meetLevel } from '../state/level-clock';
import { referralToSuperior } from '../state/referring';
import type { LocalDate } from '../time';

export interface BallotCommands {
  CastVote: { readonly choice: VoteChoice; readonly dissent: TextRef | null };
  Recuse: { readonly ground: TextRef };
  AdjournBallot: { readonly reason: TextRef; readonly to: LocalDate };
  CloseBallot: { readonly present: readonly string[]; readonly minutes: TextRef | null };
}

interface Events {
  BallotOpened: BallotOpening;
  VoteCast: BallotCommands['CastVote'] & { readonly member: string };
  Recused: { readonly member: string; readonly ground: TextRef };
  BallotAdjourned: BallotCommands['AdjournBallot'];
  BallotClosed: BallotCommands['CloseBallot'] & BallotCount;
}

type Who = Pick<Context<unknown, Events>, 'pilot' | 'actor' | 'law'>;

const members = ['head', 'deputy', 'councilMember'] as const;

function mustBeEntitled({ pilot, actor }: Who): Refusal | null {
  const { ballot } = pilot.approval;
  return ballot !== null && entitledMembers(ballot).includes(actor.person)
    ? null
    : refuse('NOT_ENTITLED');
}

/** A ballot with fewer entitled than any quorum is not begun. */
function mayVote({ pilot, actor, law }: Who): Refusal | null {
  const { ballot } = pilot.approval;
  return ballot !== null && tooFewEntitled(ballot, law)
    ? refuse('TOO_FEW_ENTITLED', { entitled: entitledMembers(ballot).length })
    : mustBeEntitled({ pilot, actor, law });
}

function mustChair({ pilot, actor }: Who): Refusal | null {
  const { ballot } = pilot.approval;
  return ballot !== null && chairOf(ballot) === actor.person ? null : refuse('NOT_THE_CHAIR');
}

function close(context: Context<BallotCommands['CloseBallot'], Events>): Outcome {
  const { pilot, payload, law, emit } = context;
  const { ballot } = pilot.approval;
  if (ballot === null) return refuse('NOT_THE_CHAIR');
  const count = closingOf(ballot, payload.present, law);
  if ('invalid' in count) {
    const { reason, entitled, present } = count.invalid;
    return refuse('NO_RESULT', { reason, entitled, present });
  }
  const closed = emit('BallotClosed', { ...payload, ...count });
  if (count.next !== 'REFERRED_UP') return [closed];
  const why = { ground: 'interest', reason: null, treatment: null } as const;
  const referral = referralToSuperior(context, why);
  return referral === null ? refuse('NO_SUPERIOR') : [closed, referral];
}

export const chapter = defineChapter<BallotCommands, Events>({
  name: 'ballot',
  commands: {
    CastVote: {
      by: members,
      stages: reviewing,
      basedOn: 'dossier',
      bars: ['proposer', 'interested'],
      offered: mayVote,
      decide: ({ payload, actor, emit }) => [
        emit('VoteCast', { ...payload, member: actor.person }),
      ],
    },
    Recuse: {
      by: members,
      stages: reviewing,
      offered: mustBeEntitled,
      decide: ({ payload, actor, emit }) => [emit('Recused', { ...payload, member: actor.person })],
    },
    AdjournBallot: {
      by: members,
      stages: reviewing,
      offered: mustChair,
      decide: ({ payload, today, reconstructed, emit }) =>
        payload.to < today && !reconstructed
          ? refuse('DATE_PASSED', { date: payload.to })
          : [emit('BallotAdjourned', payload)],
    },
    CloseBallot: { by: members, stages: reviewing, offered: mustChair, decide: close },
  },
  events: {
    BallotOpened: {
      evolve: (pilot, body, { at }) =>
        withApproval(pilot, { ballotResult: null, ballot: openBallot(body, at) }),
    },
    VoteCast: {
      evolve: (pilot, { member, choice }, { at }) =>
        settled(
          withBallot(pilot, ({ votes }) => ({ votes: [...votes, { member, choice }] })),
          at,
        ),
    },
    Recused: {
      evolve: (pilot, { member }, { at }) => stepBack(pilot, member, at),
      tell: ['head', 'superiorHead'],
    },
    BallotAdjourned: {
      evolve: (pilot, { to }) => withBallot(pilot, () => ({ adjournedTo: to })),
      tell: ['councilMember', 'proposer'],
    },
    BallotClosed: {
      evolve(pilot, { result, present, next }, { at }) {
        const counted = withBallot(meetLevel(pilot, at, 'vote'), () => ({
          present,
          closed: true,
          closedAt: at,
        }));
        // A referral moves the stage itself, together with the unit.
        return atStage(
          withApproval(counted, { ballotResult: result }),
          next === 'REFERRED_UP' ? pilot.stage : next,
        );
      },
      tell: ['proposer', 'councilMember', 'partyCommittee'],
    },
  },
  duties: ballotDuties,
  rules: {
    'approval.urgent': {
      value: 24,
      unit: 'hours',
      instrument: '73/2023/NĐ-CP (draft)',
      article: 'draft of March 2023',
      mark: 'D',
      localSetting: true,
    },
    'council.meet': {
      value: 20,
      unit: 'calendarDays',
      instrument: '73/2023/NĐ-CP (draft)',
      article: 'draft 3 of May 2023',
      mark: 'D',
      localSetting: true,
    },
    'superior.substitute': {
      value: 3,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 8.1',
      mark: 'X',
    },
  },
});
