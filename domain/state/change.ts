/** domain: what a change of a running pilot is, what it must have before it is granted, and what it changes. */
import type { Lack } from '../lacking';
import type { Law } from '../law/law';
import { numberRule } from '../law/law';
import type { Pilot } from '../pilot';
import { withRunning } from '../pilot';
import type { Instant, LocalDate } from '../time';
import { lacksOfBudget } from './caps';
import { withCharge } from './charge';
import { givenTerm, lacksOfLonger } from './term-change';
import { lastDayOfTerm } from './under-term';

export const CHANGE = 'change';

export interface Granted {
  readonly effectiveFrom: LocalDate;
  /** A longer term by way of a change is an extension like any other: same count, same cap. */
  readonly newEnd: LocalDate | null;
  readonly newTargets: readonly { readonly indicator: string; readonly target: number }[];
  /** The post of the new implementing body. */
  readonly newOwner: string | null;
  readonly newBudgetVnd: number | null;
}

export interface Change {
  readonly growsScope: boolean;
  readonly sheets: readonly { readonly reviewer: string; readonly lawful: boolean }[];
  readonly granted: Granted | null;
  readonly grantedAt: Instant | null;
}

export function lacksOfChange(
  pilot: Pilot,
  law: Law,
  change: Change,
  granted: Granted,
  today: LocalDate,
): readonly Lack[] {
  const { growsScope, sheets } = change;
  const unknown = granted.newTargets
    .map((each) => each.indicator)
    .filter((id) => !pilot.proposal.plan.indicators.some((indicator) => indicator.id === id));
  return [
    {
      when: growsScope && sheets.length < numberRule(law, 'legality.reviewers'),
      code: 'LEGALITY_RECHECK_MISSING',
      flag: 'NO_LEGALITY_RECHECK',
    },
    {
      when: growsScope && sheets.some((sheet) => !sheet.lawful),
      code: 'CHANGE_NOT_LAWFUL',
      flag: 'FOUND_NOT_LAWFUL',
    },
    {
      when: unknown.length > 0,
      code: 'UNKNOWN_INDICATOR',
      flag: 'UNKNOWN_INDICATOR',
      params: { indicator: unknown.join(', ') },
    },
    ...lacksOfBudget(law, granted.newBudgetVnd),
    ...lacksOfEnd(pilot, law, granted.newEnd, today),
  ];
}

/** A shorter term is no extension. */
const isLonger = (pilot: Pilot, newEnd: LocalDate): boolean =>
  newEnd > (lastDayOfTerm(pilot) ?? '');

function lacksOfEnd(
  pilot: Pilot,
  law: Law,
  newEnd: LocalDate | null,
  today: LocalDate,
): readonly Lack[] {
  if (newEnd === null) return [];
  if (isLonger(pilot, newEnd))
    return lacksOfLonger(pilot, law, { kind: 'date', end: newEnd }, today);
  return [{ when: newEnd < today, code: 'NEW_END_IN_PAST', flag: 'END_ALREADY_PAST' }];
}

export function putInForce(pilot: Pilot, granted: Granted, on: LocalDate, at: Instant): Pilot {
  const { newEnd, newOwner } = granted;
  const planned = withPlan(pilot, granted);
  const owned = newOwner === null ? planned : withCharge(planned, 'owner', newOwner, at);
  if (newEnd === null) return owned;
  const extensions = owned.running.extensions + (isLonger(pilot, newEnd) ? 1 : 0);
  return givenTerm(withRunning(owned, { extensions }), { kind: 'date', end: newEnd }, on, at);
}

function withPlan(pilot: Pilot, { newTargets, newBudgetVnd }: Granted): Pilot {
  const { plan } = pilot.proposal;
  const indicators = plan.indicators.map((each) => {
    const changed = newTargets.find(({ indicator }) => indicator === each.id);
    return changed === undefined ? each : { ...each, target: changed.target };
  });
  const budgetVnd = newBudgetVnd ?? plan.budgetVnd;
  return { ...pilot, proposal: { ...pilot.proposal, plan: { ...plan, indicators, budgetVnd } } };
}
