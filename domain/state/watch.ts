/** domain: an early-warning indicator: its threshold, the side of danger, its last reading, the alert it opened (M17). */
import type { TextRef } from '../kernel';
import { openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import type { Instant, LocalDate } from '../time';

export const WATCH = 'watch';
export const ALERT = 'alert';

export type Danger = 'above' | 'below';

export interface Watch {
  readonly unit: string;
  readonly threshold: number;
  /** On which side of the threshold danger begins; the threshold itself is still safe. */
  readonly danger: Danger;
  /** The indicator of the plan that it reads as well; null: one of its own. */
  readonly indicator: string | null;
  readonly everyMonths: number;
  readonly readOn: LocalDate | null;
  readonly since: Instant;
}

export interface Alert {
  readonly watch: string;
  readonly value: number;
  readonly threshold: number;
  /** Readings beyond the threshold while it stands open. */
  readonly readings: number;
  readonly since: Instant;
}

export interface WatchDefinition {
  readonly name: TextRef;
  readonly unit: string;
  readonly threshold: number;
  readonly danger: Danger;
  readonly indicator: string | null;
  readonly everyMonths: number;
}

export const isBeyond = (value: number, { threshold, danger }: Watch): boolean =>
  danger === 'above' ? value > threshold : value < threshold;

export const openAlertOf = (pilot: Pilot, watch: string): Matter<Alert> | null =>
  openMattersOf<Alert>(pilot, ALERT).find(({ data }) => data.watch === watch) ?? null;
