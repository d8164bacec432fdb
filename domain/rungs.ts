/** domain: the steps of a duty's ladder in time order: reminders, the due day, overdue, and who is told after that. */
import { addWorkingDays, localDateOf, openOf } from './calendar/calendar';
import type { Duty, Rung } from './kernel';
import type { Law } from './law/law';
import { ladderOf } from './law/law';
import type { EscalationTarget, Ladder } from './law/pack';
import type { Role } from './roles';
import type { Instant } from './time';
import { addDays, addHours, addMonths, wholeMonthsBetween } from './time';

type Escalation = Ladder['escalateAfter'][number];

const escalatesTo: Record<EscalationTarget, Role> = {
  head: 'head',
  superiorHead: 'superiorHead',
  partySuperior: 'superiorHead',
  monitor: 'monitor',
};

interface Climbed {
  readonly named: readonly Rung[];
  /** As many months as were asked for so far. */
  readonly monthly: Rung[];
}

/** Ladders of the law kept at once; past that they are worked out anew. */
const mostClimbed = 2_000;

// A memo, not state: the same day on the same ladder always gives the same steps, and a duty that has been overdue for
// years is asked for its next step each time one rings.
const climbedOf = new WeakMap<Law, Map<string, Climbed>>();

function climbed(duty: Duty, ladder: Ladder, law: Law): Climbed {
  const ladders = climbedOf.get(law) ?? new Map<string, Climbed>();
  climbedOf.set(law, ladders);
  const key = [duty.ladder, duty.role, duty.openedAt, duty.due.at, duty.due.date].join(' ');
  const known = ladders.get(key);
  if (known !== undefined) return known;
  const fresh = { named: namedRungs(duty, ladder, law), monthly: [] };
  if (ladders.size >= mostClimbed) ladders.clear();
  ladders.set(key, fresh);
  return fresh;
}

// The same memo for the steps of a duty.
const lastLadder = new WeakMap<
  Duty,
  {
    readonly law: Law;
    readonly rung: number;
    readonly after: Instant;
    readonly rungs: readonly Rung[];
  }
>();

/** Steps of one duty's ladder in time order; those that lie before its opening are left out. */
export function rungsOf(duty: Duty, law: Law, rung = 0, after: Instant = ''): readonly Rung[] {
  const known = lastLadder.get(duty);
  if (known?.law === law && known.rung === rung && known.after === after) return known.rungs;
  const rungs = climb(duty, law, rung, after);
  lastLadder.set(duty, { law, rung, after, rungs });
  return rungs;
}

function climb(duty: Duty, law: Law, rung: number, after: Instant): readonly Rung[] {
  const ladder = ladderOf(law, duty.ladder);
  const { named, monthly } = climbed(duty, ladder, law);
  const { escalateAfter, thenEvery } = ladder;
  const last = escalateAfter.at(-1);
  if (thenEvery === undefined || last === undefined) return named;
  const { months } = thenEvery;
  const silence = callsBefore(after, duty, months, law);
  const further = Math.max(0, rung - escalateAfter.length, silence) + 2;
  for (let i = monthly.length; i < further; i += 1) {
    const call = { number: escalateAfter.length + i + 1, months: months * (i + 1) };
    monthly.push(monthlyCall(duty, last, law, call));
  }
  return [...named, ...monthly.slice(0, further)].sort(byTime);
}

const byTime = (a: Rung, b: Rung): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

/** All steps but the monthly ones, which never end. */
function namedRungs(duty: Duty, ladder: Ladder, law: Law): readonly Rung[] {
  const cal = law.calendar;
  const inHours = ladder.escalateAfter[0]?.unit === 'hours';
  const early = ladder.remindBefore.map((n, i): Rung => ({
    name: `reminder-${i + 1}`,
    kind: 'reminder',
    at: inHours ? addHours(duty.due.at, -n) : openOf(cal, addWorkingDays(cal, duty.due.date, -n)),
    to: duty.role,
  }));
  const due: Rung = {
    name: 'due',
    kind: 'due',
    at: inHours ? addHours(duty.due.at, -1) : openOf(cal, duty.due.date),
    to: duty.role,
  };
  const late: Rung = { name: 'overdue', kind: 'overdue', at: duty.due.at, to: duty.role };
  const inTime = [...early, due].filter((step) => step.at > duty.openedAt && step.at < duty.due.at);
  const calls = ladder.escalateAfter.map((step, i) => escalation(duty, step, law, i));
  return [...inTime, late, ...calls].sort(byTime);
}

function escalation(duty: Duty, step: Escalation, law: Law, i: number): Rung {
  const at = escalatesAt(duty, step, law);
  return {
    name: `escalation-${i + 1}`,
    kind: 'escalation',
    at: at > duty.due.at ? at : addHours(duty.due.at, i + 1),
    to: escalatesTo[step.to],
  };
}

function escalatesAt(duty: Duty, step: Escalation, law: Law): Instant {
  const cal = law.calendar;
  switch (step.unit) {
    case 'hours':
      return addHours(duty.due.at, step.after);
    case 'calendarDays':
      return openOf(cal, addDays(duty.due.date, step.after));
    case 'workingDays':
      return openOf(cal, addWorkingDays(cal, duty.due.date, step.after));
  }
}

/** Once watched again after a silence of years, the monthly call goes on from today. */
function callsBefore(after: Instant, duty: Duty, months: number, law: Law): number {
  if (after <= duty.due.at) return 0;
  return Math.floor(wholeMonthsBetween(duty.due.date, localDateOf(law.calendar, after)) / months);
}

function monthlyCall(
  duty: Duty,
  last: Escalation,
  law: Law,
  call: { readonly number: number; readonly months: number },
): Rung {
  const from = addDays(duty.due.date, last.unit === 'calendarDays' ? last.after : 0);
  return {
    name: `escalation-${call.number}`,
    kind: 'escalation',
    at: openOf(law.calendar, addMonths(from, call.months)),
    to: escalatesTo[last.to],
  };
}
