/**
 * activities: legal time. In earnest it is the real time; in practice it is stored time that ticks, pauses and jumps
 * forward. Real instants are needed wherever a program waits, legal ones wherever the law counts.
 */
import { epochToInstant, instantToEpoch } from '../domain/time';
import type { Instant } from '../domain/time';

export interface LegalClock {
  readonly id: string;
  /** Legal time stood here ... */
  readonly legalBase: Instant;
  /** ... when the real clock showed this. */
  readonly realBase: Instant;
  /** Legal seconds in a real second; 0: paused. */
  readonly rate: number;
  readonly practice: boolean;
}

/** The clock of a tenant; a pilot told from sources may have one of its own, under its own id. */
export const mainClock = 'main';

const earliestMs = instantToEpoch('0001-01-01T00:00:00.000Z');
const latestMs = instantToEpoch('9999-12-31T23:59:59.999Z');

const instantAt = (epochMs: number): Instant =>
  epochToInstant(Math.min(latestMs, Math.max(earliestMs, epochMs)));

export function legalNow(clock: LegalClock, real: Instant): Instant {
  if (!clock.practice) return real;
  const passed = instantToEpoch(real) - instantToEpoch(clock.realBase);
  return instantAt(instantToEpoch(clock.legalBase) + Math.floor(passed * clock.rate));
}

/** When the real clock will show a legal instant; null while the clock is paused before it. */
export function realOf(clock: LegalClock, legal: Instant): Instant | null {
  if (!clock.practice) return legal;
  const ahead = instantToEpoch(legal) - instantToEpoch(clock.legalBase);
  if (ahead <= 0) return clock.realBase;
  if (clock.rate === 0) return null;
  return instantAt(instantToEpoch(clock.realBase) + Math.ceil(ahead / clock.rate));
}
