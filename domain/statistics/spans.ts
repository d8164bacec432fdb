/**
 * domain/statistics: how long each step took, from the day it was opened to the day it was done, beside the limit of the
 * pack that the pilot is pinned to. Read from the duties after every entry, so that every proceeding is measured alike.
 */
import { localDateOf, workingDaysBetween } from '../calendar/calendar';
import { clockActor, dutiesOf } from '../deadlines';
import { evolve } from '../evolve';
import type { Duty, PilotEvent } from '../kernel';
import type { Law } from '../law/law';
import { ruleOf } from '../law/law';
import type { Mark, RuleUnit } from '../law/pack';
import type { Pilot } from '../pilot';
import { isReconstructing, unborn } from '../pilot';
import { phaseOfStage } from '../stages';
import type { Instant } from '../time';
import { HOUR_MS, daysBetween, instantToEpoch } from '../time';

export type SpanUnit = Extract<RuleUnit, 'workingDays' | 'calendarDays' | 'hours'>;

export interface Span {
  readonly step: string;
  readonly rule: string;
  readonly unit: SpanUnit;
  /** The pack's number; null where it sets none, or counts from elsewhere (months, anchors). */
  readonly limit: number | null;
  readonly mark: Mark;
  readonly took: number;
  readonly inTime: boolean;
}

const keyOf = ({ matter, step, post, openedAt }: Duty): string =>
  `${matter}/${step}/${post ?? ''}/${openedAt}`;

/** A step that falls away because the whole proposal or pilot does was not done, however late it was. */
const fallsAway = (pilot: Pilot): boolean =>
  ['WITHDRAWN', 'CLOSED_NOT_PURSUED'].includes(pilot.stage) || phaseOfStage[pilot.stage] === 'over';

export function spansOf(
  events: readonly PilotEvent[],
  { tenant, id }: Pick<Pilot, 'tenant' | 'id'>,
  law: Law,
): readonly Span[] {
  const spans: Span[] = [];
  let [pilot, open] = [unborn(tenant, id), new Map<string, Duty>()];
  for (const event of events) {
    pilot = evolve(pilot, event);
    const now = isReconstructing(pilot) ? new Map<string, Duty>() : waiting(pilot, law);
    const byPerson = event.by.person !== clockActor.person && !isReconstructing(pilot);
    if (byPerson && !fallsAway(pilot)) {
      const done = [...open].filter(([key]) => !now.has(key));
      spans.push(...done.map(([, duty]) => spanOf(duty, event.at, law)));
    }
    open = now;
  }
  return spans;
}

const waiting = (pilot: Pilot, law: Law): Map<string, Duty> =>
  new Map(
    dutiesOf(pilot, law)
      .filter(({ silent }) => silent !== true)
      .map((duty) => [keyOf(duty), duty]),
  );

function spanOf({ step, rule: key, openedAt, due }: Duty, doneAt: Instant, law: Law): Span {
  const { value, unit: ruleUnit, mark } = ruleOf(law, key);
  const unit: SpanUnit =
    ruleUnit === 'workingDays' || ruleUnit === 'hours' ? ruleUnit : 'calendarDays';
  return {
    step,
    rule: key,
    unit,
    limit: ruleUnit === unit && typeof value === 'number' ? value : null,
    mark,
    took: Math.max(0, passed(openedAt, doneAt, unit, law)),
    inTime: doneAt <= due.at,
  };
}

function passed(from: Instant, to: Instant, unit: SpanUnit, { calendar }: Law): number {
  if (unit === 'hours') return Math.ceil((instantToEpoch(to) - instantToEpoch(from)) / HOUR_MS);
  const [first, last] = [localDateOf(calendar, from), localDateOf(calendar, to)];
  return unit === 'workingDays'
    ? workingDaysBetween(calendar, first, last)
    : daysBetween(first, last);
}
