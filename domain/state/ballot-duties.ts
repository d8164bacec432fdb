/** domain: who has to vote and who has to close the meeting, by when. Overdue is all that can come of it. */
import { entitledMembers, tally } from '../ballot';
import { dueAfterReceipt } from '../due';
import type { Duty } from '../kernel';
import { ballotSettings } from '../law/ballot-settings';
import type { Law } from '../law/law';
import type { Pilot } from '../pilot';
import type { OpenBallot } from './approval';
import { chairOf } from './ballot-opening';
import { currentLevel, levelDue, ruleOfLevel } from './level-clock';

/** Stages in which a ballot is open. */
export const reviewing = ['LEADERSHIP_REVIEW', 'URGENT_REVIEW', 'APPRAISAL'] as const;

type Clock = Pick<Duty, 'rule' | 'due' | 'ladder'>;

function reviewClock(pilot: Pilot, law: Law): Clock | null {
  if (pilot.stage === 'APPRAISAL') {
    return { rule: 'council.meet', due: dueAfterReceipt(law, pilot.stageSince, 'council.meet') };
  }
  if (pilot.stage === 'URGENT_REVIEW') {
    const rule = 'approval.urgent';
    return { rule, due: dueAfterReceipt(law, pilot.stageSince, rule), ladder: 'hours' };
  }
  const level = currentLevel(pilot);
  const due = level === undefined ? null : levelDue(law, pilot, level);
  return due === null ? null : { rule: ruleOfLevel(pilot), due };
}

export const tooFewEntitled = (ballot: OpenBallot, law: Law): boolean =>
  entitledMembers(ballot).length < ballotSettings(law, ballot.kind).quorumAtLeast;

/** Each member who has not voted has the vote as a task, the chair the closing. */
export function ballotDuties(pilot: Pilot, law: Law): readonly Duty[] {
  const { ballot } = pilot.approval;
  if (
    ballot === null ||
    ballot.closedAt !== null ||
    !reviewing.some((stage) => stage === pilot.stage)
  )
    return [];
  if (tooFewEntitled(ballot, law)) return [substituteDuty(pilot, law, ballot)];
  const clock = reviewClock(pilot, law);
  if (clock === null) return [];
  const { open } = tally(ballot, ballotSettings(law, ballot.kind));
  const base = { matter: 'main', openedAt: ballot.openedAt, ...clock };
  const votes = ballot.seats
    .filter((seat) => open.includes(seat.person))
    .map(({ post }): Duty => ({
      ...base,
      step: 'castVote',
      role: 'councilMember',
      post,
      commands: ['CastVote', 'Recuse'],
    }));
  const chair = ballot.seats.find((seat) => seat.person === chairOf(ballot))?.post;
  const closing: Duty = {
    ...base,
    step: 'closeBallot',
    role: 'head',
    commands: ['CloseBallot', 'AdjournBallot'],
    params: { open: open.length },
  };
  return [...votes, chair === undefined ? closing : { ...closing, post: chair }];
}

const substituteDuty = (pilot: Pilot, law: Law, ballot: OpenBallot): Duty => ({
  matter: 'main',
  step: 'nameSubstitute',
  role: 'superiorHead',
  commands: ['NameSubstitute'],
  openedAt: ballot.openedAt,
  rule: 'superior.substitute',
  due: dueAfterReceipt(law, ballot.openedAt, 'superior.substitute'),
});
