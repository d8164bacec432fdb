/** domain: a sitting of the appraisal council: the papers sent for it, the sheets of its members, who was there (M99). */
import { entitledMembers } from '../ballot';
import { addWorkingDays } from '../calendar/calendar';
import type { Law } from '../law/law';
import { days } from '../law/law';
import { openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import type { LocalDate } from '../time';
import type { OpenBallot } from './approval';

/** Need and legal basis stand in a draft of May 2023; the others are our own. */
export const criteria = [
  'need',
  'legalBasis',
  'authority',
  'feasibility',
  'effect',
  'risk',
  'commonGood',
] as const;
export type Criterion = (typeof criteria)[number];
export type Recommendation = 'approveFull' | 'approvePilot' | 'amend' | 'refuse';

export interface SittingSheet {
  readonly member: string;
  readonly recommendation: Recommendation;
}

export interface Sitting {
  readonly meetOn: LocalDate;
  /** The day on which the last of its papers went out. */
  readonly sentOn: LocalDate;
  /** Posts to which they went. */
  readonly members: readonly string[];
  readonly sheets: readonly SittingSheet[];
}

export const sittingKind = 'councilSitting';

/** The council's ballot; null while the leadership or nobody votes. */
export const councilBallotOf = ({ approval: { ballot } }: Pilot): OpenBallot | null =>
  ballot?.kind === 'council' ? ballot : null;

/** The day for which the council is called now. */
export const calledFor = (pilot: Pilot): LocalDate | null =>
  councilBallotOf(pilot)?.adjournedTo ?? pilot.approval.council?.meetOn ?? null;

/** Papers for the same day belong to the same sitting. */
export const sittingOn = (pilot: Pilot, day: LocalDate): Matter<Sitting> | undefined =>
  openMattersOf<Sitting>(pilot, sittingKind).find(({ data }) => data.meetOn === day);

export const papersLate = (law: Law, sentOn: LocalDate, meetOn: LocalDate): boolean =>
  meetOn < addWorkingDays(law.calendar, sentOn, days(law, 'council.papersBefore'));

/** It was held and closed, or put off; or the papers have left the council. */
export function isOver(pilot: Pilot, { meetOn }: Sitting): boolean {
  const ballot = councilBallotOf(pilot);
  const putOff = ballot?.adjournedTo != null && ballot.adjournedTo !== meetOn;
  return ballot === null || ballot.closed || putOff || pilot.stage !== 'APPRAISAL';
}

/** Posts of the council by how they stand to the minutes. */
export interface Seated {
  readonly members: readonly string[];
  /** Entitled to sit: neither kept out nor stepped back. */
  readonly entitled: readonly string[];
  readonly voted: readonly string[];
  readonly against: readonly string[];
}

/** A sitting that was put off has no votes of its own: what was cast counts where the ballot was closed. */
export function seatedIn(pilot: Pilot, sitting: Sitting): Seated {
  const ballot = councilBallotOf(pilot);
  const called = sitting.members;
  if (ballot === null) return { members: called, entitled: [], voted: [], against: [] };
  const last = new Map(ballot.votes.map(({ member, choice }) => [member, choice]));
  const isLast = ballot.closed && calledFor(pilot) === sitting.meetOn;
  const votes = isLast ? last : new Map<string, string>();
  const postsOf = (fits: (person: string) => boolean): readonly string[] =>
    ballot.seats.filter(({ person }) => fits(person)).map(({ post }) => post);
  const entitled = entitledMembers(ballot);
  return {
    // A substitute has a seat without having been called.
    members: [...called, ...ballot.seats.map(({ post }) => post)],
    entitled: postsOf((person) => entitled.includes(person)),
    voted: postsOf((person) => votes.has(person)),
    against: postsOf((person) => votes.get(person) === 'against'),
  };
}
