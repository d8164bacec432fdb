/** domain: the state after an event. Folds the chapters; nothing else. */
import { eventRules } from './book';
import type { PilotEvent } from './kernel';
import type { Pilot } from './pilot';

/** An event of a type or version that this build does not know: an older build must not write over a newer one. */
export class UnknownEvent extends Error {
  constructor(
    readonly eventType: string,
    readonly version: number,
  ) {
    super(`Event ${eventType} v${version} is not known to this build`);
    this.name = 'UnknownEvent';
  }
}

export function evolve(pilot: Pilot, event: PilotEvent): Pilot {
  const rule = eventRules.get(event.type);
  if (rule === undefined || (rule.v ?? 1) < event.v) throw new UnknownEvent(event.type, event.v);
  const changed = rule.evolve(pilot, event.body as never, event as PilotEvent<never>);
  const flags = (event.flags ?? []).filter(
    (code) => !changed.flags.some((flag) => flag.code === code && flag.at === event.at),
  );
  return {
    ...changed,
    revision: pilot.revision + 1,
    stageSince: changed.stage === pilot.stage ? pilot.stageSince : event.at,
    flags:
      flags.length === 0
        ? changed.flags
        : [...changed.flags, ...flags.map((code) => ({ code, at: event.at }))],
  };
}

export const fold = (pilot: Pilot, events: readonly PilotEvent[]): Pilot =>
  events.reduce(evolve, pilot);

export const versionOf = (type: string): number => eventRules.get(type)?.v ?? 1;
