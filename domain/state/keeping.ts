/** domain: how long a closed record is kept, what holds it, and whether its destruction is under way. */
import type { Refusal, TextRef } from '../kernel';
import { refuse } from '../kernel';
import { mattersOf, openMattersOf } from '../matters';
import type { Pilot } from '../pilot';
import type { Instant, LocalDate } from '../time';

export const retentionKind = 'retention';
export const holdKind = 'legalHold';
export const destructionKind = 'destruction';

export interface Retention {
  /** null: for ever. */
  readonly months: number | null;
  /** The last day of the period; null: none. */
  readonly until: LocalDate | null;
}

export interface LegalHold {
  readonly orderedBy: string;
  readonly reason: TextRef;
  /** Since when the next review is waited for. */
  readonly reviewedAt: Instant;
}

export interface Destruction {
  readonly nominatedBy: string;
  readonly decidedBy: string | null;
  /** Since when the present step is waited for. */
  readonly since: Instant;
}

/** The period in force: the one that was set last. */
export const retentionOf = (pilot: Pilot): Retention | null =>
  mattersOf<Retention>(pilot, retentionKind).at(-1)?.data ?? null;

/** A hold stops destruction at every step, also one that is approved already. */
export function heldBack(pilot: Pilot): Refusal | null {
  const hold = openMattersOf(pilot, holdKind)[0];
  return hold === undefined ? null : refuse('LEGAL_HOLD_STANDS', { matter: hold.id });
}

/** The period has to be set, and over. */
export function periodRuns(pilot: Pilot, today: LocalDate): Refusal | null {
  const retention = retentionOf(pilot);
  if (retention === null) return refuse('RETENTION_NOT_SET');
  if (retention.until === null) return refuse('KEPT_FOR_EVER');
  return today <= retention.until ? refuse('RETENTION_RUNS', { until: retention.until }) : null;
}
