/**
 * domain/campaigns: carrying an instrument out in every organisation (M43, M45): each issues a plan of its own, is
 * followed and urged, some are inspected, and the campaign is summed up. Each step is somebody's deed; time reminds.
 */
import type { Due } from '../calendar/terms';
import type { Instant, LocalDate } from '../time';
import type { TextRef } from '../kernel';
import type { FindingPolarity, UrgingGrade } from './acts';

export const planStates = ['awaited', 'issued', 'returned', 'accepted', 'released'] as const;
export type PlanState = (typeof planStates)[number];
export const inspectionStates = ['listed', 'visited', 'concluded', 'cancelled'] as const;
export type InspectionState = (typeof inspectionStates)[number];
export const findingStates = ['noted', 'open', 'answered', 'cured'] as const;
export type FindingState = (typeof findingStates)[number];

export interface Urging {
  readonly grade: UrgingGrade;
  readonly at: Instant;
  readonly text: TextRef;
}

/** The plan by which an organisation makes the instrument its own. */
export interface PlanLine {
  readonly state: PlanState;
  /** Since when the present step waits. */
  readonly since: Instant;
  /** By when the organisation issues it. */
  readonly due: Due;
  /** How often one was issued: what is judged is the one that was read. */
  readonly issue: number;
  readonly number: string | null;
  readonly issuedOn: LocalDate | null;
  readonly issuedBy: string | null;
  readonly isLate: boolean;
  readonly text: TextRef | null;
}

export interface InspectionFinding {
  readonly n: number;
  readonly polarity: FindingPolarity;
  readonly state: FindingState;
  readonly since: Instant;
  readonly text: TextRef;
  readonly due: Due | null;
  readonly answeredBy: string | null;
  readonly answer: TextRef | null;
}

export interface Inspection {
  readonly state: InspectionState;
  readonly number: string;
  /** The post that leads the visit. */
  readonly lead: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly since: Instant;
  readonly visitedOn: LocalDate | null;
  readonly visitedBy: string | null;
  readonly findings: readonly InspectionFinding[];
  readonly conclusion: TextRef | null;
}

export interface OrganisationLine {
  readonly plan: PlanLine;
  /** Of what it owes now; a settled step begins anew. */
  readonly urgings: readonly Urging[];
  readonly inspection: Inspection | null;
}

export interface Campaign {
  readonly id: string;
  readonly state: 'open' | 'concluded';
  readonly revision: number;
  readonly title: TextRef;
  /** Number of the instrument that is carried out. */
  readonly instrument: string;
  readonly openedAt: Instant;
  /** When somebody last did something. */
  readonly since: Instant;
  readonly organisations: Readonly<Record<string, OrganisationLine>>;
  readonly number: string | null;
  readonly conclusion: TextRef | null;
  /** Steps of the ladder that rang, as matter/step@due/rung. */
  readonly rungs: readonly string[];
}

/** Names come from outside: only those that were enlisted are found. */
export const lineOf = ({ organisations }: Campaign, unit: string): OrganisationLine | undefined =>
  Object.hasOwn(organisations, unit) ? organisations[unit] : undefined;

export const isConcluded = ({ state }: Campaign): boolean => state === 'concluded';

export const openFindings = ({ findings }: Inspection): readonly InspectionFinding[] =>
  findings.filter(({ state }) => state === 'open' || state === 'answered');

export const isUnderInspection = ({ inspection }: OrganisationLine): boolean =>
  inspection?.state === 'listed' || inspection?.state === 'visited';

/** Nothing is owed any more, by the organisation or about it. */
export const isSettled = (line: OrganisationLine): boolean =>
  ['accepted', 'released'].includes(line.plan.state) && !isUnderInspection(line);
