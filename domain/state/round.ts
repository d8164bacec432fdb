/** domain: a consultation round: who was invited, who answered, and what became of each comment. Silence is counted as silence only (M60, M80). */
import { dueAfterReceipt, dueOn } from '../due';
import type { Duty, NewEvent, TextRef } from '../kernel';
import type { Law } from '../law/law';
import { numberRule } from '../law/law';
import { mattersOf, nextMatterId, openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import type { LocalDate } from '../time';

export const roundKind = 'consultationRound';
export const inviteeKind = 'roundInvitee';
export const commentKind = 'roundComment';

export type RoundForm = 'written' | 'conference';
export type Disposition = 'takenUp' | 'partly' | 'notTaken';

export interface Round {
  readonly form: RoundForm;
  readonly dueOn: LocalDate;
}

export interface Invitee {
  readonly round: string;
  /** One of the three says who it is; an external one is known by name only. */
  readonly unit: string | null;
  readonly invitedPost: string | null;
  readonly name: TextRef | null;
}

export interface RoundComment {
  readonly round: string;
  /** The person who made it, when the directory knows them; does not judge it. */
  readonly author: string | null;
  readonly disposition: Disposition | null;
}

export interface CommentMade {
  readonly matter: string;
  readonly round: string;
  /** The invitee's matter; null for somebody whom nobody invited. */
  readonly invitee: string | null;
  readonly from: TextRef | null;
  readonly comment: TextRef;
  readonly author: string | null;
}

export interface RoundCount {
  readonly invited: number;
  readonly answered: number;
  readonly silent: number;
  readonly quorum: number;
  readonly comments: number;
  readonly takenUp: number;
  readonly partly: number;
  readonly notTaken: number;
}

export const inviteesOf = (pilot: Pilot, round: string): readonly Matter<Invitee>[] =>
  mattersOf<Invitee>(pilot, inviteeKind).filter(({ data }) => data.round === round);

export const commentsOf = (pilot: Pilot, round: string): readonly Matter<RoundComment>[] =>
  mattersOf<RoundComment>(pilot, commentKind).filter(({ data }) => data.round === round);

export function commentMade(
  pilot: Pilot,
  ahead: number,
  comment: Omit<CommentMade, 'matter'>,
): NewEvent {
  const matter = nextMatterId(pilot, commentKind, ahead);
  return { type: 'RoundCommentMade', body: { matter, ...comment } satisfies CommentMade };
}

export const openComments = (pilot: Pilot, round: string): number =>
  commentsOf(pilot, round).filter(({ closedAt }) => closedAt === null).length;

export function countOf(pilot: Pilot, round: string, law: Law): RoundCount {
  const invitees = inviteesOf(pilot, round);
  const answered = invitees.filter(({ state }) => state === 'answered').length;
  const comments = commentsOf(pilot, round);
  const disposed = (wanted: Disposition): number =>
    comments.filter(({ data }) => data.disposition === wanted).length;
  return {
    invited: invitees.length,
    answered,
    silent: invitees.length - answered,
    quorum: Math.ceil((invitees.length * numberRule(law, 'round.quorum')) / 100),
    comments: comments.length,
    takenUp: disposed('takenUp'),
    partly: disposed('partly'),
    notTaken: disposed('notTaken'),
  };
}

const answerDuty = ({ id, data, openedAt }: Matter<Invitee>, round: Round, law: Law): Duty => ({
  matter: id,
  ...answerStep(data),
  commands: ['AnswerRound'],
  openedAt,
  rule: 'round.reply',
  due: dueOn(law, round.dueOn),
});

/** Nobody outside the directory has a desk: the secretary collects the answer. */
const answerStep = ({ name }: Invitee): Pick<Duty, 'step' | 'role'> =>
  name === null
    ? { step: 'answerRound', role: 'consulted' }
    : { step: 'collectRoundAnswer', role: 'secretary' };

function dutiesOfRound(pilot: Pilot, round: Matter<Round>, law: Law): readonly Duty[] {
  const asked = inviteesOf(pilot, round.id).filter(({ state }) => state === 'asked');
  return [
    ...asked.map((invitee) => answerDuty(invitee, round.data, law)),
    {
      matter: round.id,
      step: 'closeRound',
      role: 'secretary',
      commands: ['CloseRound', 'ProlongRound'],
      openedAt: round.openedAt,
      rule: 'round.close',
      due: dueAfterReceipt(law, dueOn(law, round.data.dueOn).at, 'round.close'),
    },
  ];
}

export const roundDuties = (pilot: Pilot, law: Law): readonly Duty[] =>
  openMattersOf<Round>(pilot, roundKind).flatMap((round) => dutiesOfRound(pilot, round, law));
