/** domain: every clock, read from the duties; and what a clock does when it rings. A clock never decides. */
import { book } from './book';
import { addWorkingDays, localDateOf, openOf } from './calendar/calendar';
import { apply } from './apply';
import { dutiesOf } from './duties';
import type { Duty, Facts, NewEvent, PilotEvent, Rung } from './kernel';
import type { Law } from './law/law';
import { ladderOf } from './law/law';
import type { EscalationTarget, Ladder } from './law/pack';
import type { Pilot } from './pilot';
import { isReconstructing } from './pilot';
import type { Role } from './roles';
import { vacancyNoted } from './still-able';
import type { Instant } from './time';
import { addDays, addHours, addMonths, wholeMonthsBetween } from './time';

export { dutiesOf };

export const dutyKey = (duty: Duty): string => `${duty.matter}/${duty.step}@${duty.due.at}`;

type Escalation = Ladder['escalateAfter'][number];

const escalatesTo: Record<EscalationTarget, Role> = {
  head: 'head',
  superiorHead: 'superiorHead',
  partySuperior: 'superiorHead',
  monitor: 'monitor',
};

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
  return [...inTime, late, ...escalations(duty, ladder, law, rung, after)].sort((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
  );
}

function escalations(
  duty: Duty,
  ladder: Ladder,
  law: Law,
  rung: number,
  after: Instant,
): readonly Rung[] {
  const named = ladder.escalateAfter.map((step, i) => escalation(duty, step, law, i));
  const last = ladder.escalateAfter.at(-1);
  if (ladder.thenEvery === undefined || last === undefined) return named;
  const { months } = ladder.thenEvery;
  const silence = callsBefore(after, duty, months, law);
  const further = Math.max(0, rung - named.length, silence) + 2;
  const monthly = Array.from({ length: further }, (_, i) =>
    monthlyCall(duty, last, law, { number: named.length + i + 1, months: months * (i + 1) }),
  );
  return [...named, ...monthly];
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

export interface Ring {
  readonly duty: Duty;
  readonly rung: Rung;
}

/** The earliest step that has not rung yet, over all duties. */
export function nextRing(pilot: Pilot, law: Law, passed?: ReadonlySet<string>): Ring | null {
  let next: Ring | null = null;
  for (const duty of dutiesOf(pilot, law)) {
    const rung = nextRung(pilot, law, duty, passed);
    if (rung !== null && (next === null || rung.at < next.rung.at)) next = { duty, rung };
  }
  return next;
}

function nextRung(pilot: Pilot, law: Law, duty: Duty, passed?: ReadonlySet<string>): Rung | null {
  const key = dutyKey(duty);
  const rung = pilot.rungs[key] ?? [];
  return (
    rungsOf(duty, law, rung.length, isReconstructing(pilot) ? '' : pilot.silentUntil).find(
      (step) =>
        step.at > pilot.silentUntil &&
        !rung.includes(step.name) &&
        passed?.has(`${key}/${step.name}`) !== true,
    ) ?? null
  );
}

export const clockActor = { person: 'system:clock', post: null } as const;

export interface Rang {
  readonly events: readonly PilotEvent[];
  readonly pilot: Pilot;
  /** More rungs are due than one call may ring. */
  readonly more: boolean;
}

/** Rings what is due up to an instant, in time order, at most `limit` steps. */
export function ring(pilot: Pilot, facts: Facts, until: Instant, limit = 100): Rang {
  return isReconstructing(pilot)
    ? ringSilently(pilot, facts, until)
    : ringAloud(pilot, facts, until, limit);
}

function ringAloud(before: Pilot, facts: Facts, until: Instant, limit: number): Rang {
  const events: PilotEvent[] = [];
  let pilot = before;
  for (let count = 0; ; count += 1) {
    const due = nextRing(pilot, facts.law);
    if (due === null || due.rung.at > until) return { events, pilot, more: false };
    if (count >= limit) return { events, pilot, more: true };
    const rang = apply(
      pilot,
      [rangEvent(due, facts), ...bringsAbout(pilot, due, facts)],
      stampAt(due),
    );
    events.push(...rang.events);
    pilot = rang.pilot;
  }
}

/** Silence in a source is nobody's fault: steps are counted in one entry; only what time itself brings about is told. */
function ringSilently(before: Pilot, facts: Facts, until: Instant): Rang {
  const events: PilotEvent[] = [];
  const passed = new Set<string>();
  let pilot = before;
  let from: Instant | null = null;
  for (;;) {
    const due = nextRing(pilot, facts.law, passed);
    if (due === null || due.rung.at > until) break;
    passed.add(`${dutyKey(due.duty)}/${due.rung.name}`);
    from ??= due.rung.at;
    const told = apply(pilot, bringsAbout(pilot, due, facts), stampAt(due));
    events.push(...told.events);
    pilot = told.pilot;
    if (passed.size > 5000)
      throw new Error(`Clocks of ${pilot.id} do not come to an end before ${until}`);
  }
  if (from === null) return { events, pilot, more: false };
  const silence = apply(
    pilot,
    [{ type: 'SourcesSilent', body: { times: passed.size, from, to: until } }],
    (event) => ({
      ...event,
      v: 1,
      at: until,
      by: clockActor,
    }),
  );
  return { events: [...events, ...silence.events], pilot: silence.pilot, more: false };
}

const rangEvent = ({ duty, rung }: Ring, facts: Facts): NewEvent => ({
  type: 'ClockRang',
  body: {
    matter: duty.matter,
    step: duty.step,
    rung: rung.name,
    kind: rung.kind,
    due: duty.due.at,
    role: duty.role,
    to: rung.to,
    rule: duty.rule,
    recordedAt: facts.now,
  },
});

const bringsAbout = (pilot: Pilot, { duty, rung }: Ring, facts: Facts): readonly NewEvent[] => [
  ...book.flatMap((chapter) => chapter.rings?.[duty.step]?.(pilot, duty, rung, facts) ?? []),
  // Told before it is too late: at a reminder as well, whoever was to act.
  ...vacancyNoted(pilot, duty, { ...facts, receivedAt: rung.at }),
];

const stampAt =
  ({ duty, rung }: Ring) =>
  (event: NewEvent): PilotEvent => ({
    type: event.type,
    v: 1,
    at: rung.at,
    by: clockActor,
    body: event.body,
    ...(event.type === 'ClockRang' ? { clock: `${dutyKey(duty)}/${rung.name}` } : {}),
    ...(event.flags === undefined ? {} : { flags: event.flags }),
  });
