/** domain: what a supervision visit brings home: who went, what was measured, what was found, positive or negative. */
import type { NewEvent, TextRef } from '../kernel';
import type { Lack } from '../lacking';
import { nextMatterId } from '../matters';
import type { Pilot } from '../pilot';
import { withRunning } from '../pilot';
import type { LocalDate } from '../time';
import type { Finding } from './checkpoint';

export interface IndicatorValue {
  readonly indicator: string;
  readonly value: number;
}

export interface Visit {
  readonly heldOn: LocalDate;
  /** Persons who went. */
  readonly team: readonly string[];
  readonly evidence: TextRef;
  readonly values: readonly IndicatorValue[];
  readonly findings: readonly Finding[];
  /** Why nothing at all was found, good or bad. */
  readonly noFindingReason: TextRef | null;
}

/** What the ledger keeps of a visit; its findings are entries of their own. */
export type VisitRecord = Omit<Visit, 'findings'> & {
  readonly findings: number;
  readonly negative: number;
};

export const recordOf = ({ findings, ...visit }: Visit): VisitRecord => ({
  ...visit,
  findings: findings.length,
  negative: findings.filter((each) => each.polarity === 'negative').length,
});

export const unknownIndicators = (
  pilot: Pilot,
  values: readonly IndicatorValue[],
): readonly string[] =>
  values
    .map((each) => each.indicator)
    .filter((id) => !pilot.proposal.plan.indicators.some((indicator) => indicator.id === id));

export function lacksOfVisit(pilot: Pilot, visit: Visit, today: LocalDate): readonly Lack[] {
  const { startedOn } = pilot.running;
  const unknown = unknownIndicators(pilot, visit.values);
  return [
    { when: visit.heldOn > today, code: 'VISIT_IN_FUTURE', flag: 'DATED_AHEAD' },
    {
      when: startedOn !== null && visit.heldOn < startedOn,
      code: 'VISIT_BEFORE_START',
      flag: 'DATES_CONTRADICT',
    },
    { when: visit.team.length === 0, code: 'TEAM_MISSING', flag: 'TEAM_NOT_TOLD' },
    {
      when: unknown.length > 0,
      code: 'UNKNOWN_INDICATOR',
      flag: 'UNKNOWN_INDICATOR',
      params: { indicator: unknown.join(', ') },
    },
    {
      when: visit.findings.length === 0 && visit.noFindingReason === null,
      code: 'FINDING_REQUIRED',
      flag: 'FINDING_NOT_TOLD',
    },
  ];
}

/** Each finding opens a matter of its own, positive ones too (M53). */
export const findingsOpened = (
  pilot: Pilot,
  visit: Pick<Visit, 'findings'>,
  checkpoint: string,
): readonly NewEvent[] =>
  visit.findings.map(({ polarity, severity, description }, i) => ({
    type: 'FindingOpened',
    body: {
      matter: nextMatterId(pilot, 'finding', i),
      polarity,
      description,
      severity,
      checkpoint,
    },
  }));

/** The last value of each indicator, for the outcome review. */
export function withMeasured(
  pilot: Pilot,
  values: readonly IndicatorValue[],
  on: LocalDate,
): Pilot {
  const measured = Object.fromEntries(
    values.map(({ indicator, value }) => [indicator, { value, on }]),
  );
  return withRunning(pilot, { measured: { ...pilot.running.measured, ...measured } });
}
