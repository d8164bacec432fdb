/** domain: every clock, read from the duties; and what a clock does when it rings. A clock never decides. */
import { book } from './book';
import { apply } from './apply';
import { dutiesOf } from './duties';
import type { Duty, Facts, NewEvent, PilotEvent, Rung } from './kernel';
import type { Law } from './law/law';
import type { Pilot } from './pilot';
import { isReconstructing } from './pilot';
import { rungsOf } from './rungs';
import { vacancyNoted } from './still-able';
import type { Instant } from './time';

export { dutiesOf };

export const dutyKey = (duty: Duty): string => `${duty.matter}/${duty.step}@${duty.due.at}`;

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
