/** domain: what the law of the directory is told beside the act: the directory, who acts, when, and a name for what is new. */
import type { Directory } from '../directory';
import type { Actor, Refusal } from '../kernel';
import { refuse } from '../kernel';
import type { Instant, LocalDate } from '../time';
import type { DirectoryEvent } from './acts';

export interface Asking<P> {
  readonly directory: Directory;
  readonly payload: P;
  readonly actor: Actor;
  /** Legal time of the tenant. */
  readonly now: Instant;
  readonly today: LocalDate;
  /** Id for the row that the act brings. */
  readonly id: string;
  /** When a local day begins. */
  startOf(day: LocalDate): Instant;
  /** When it is over: the beginning of the next. */
  endOf(day: LocalDate): Instant;
}

export type Answer = readonly DirectoryEvent[] | Refusal;

/** The first that speaks; null: none. */
export const firstOf = (...refusals: readonly (Refusal | null)[]): Refusal | null =>
  refusals.find((each) => each !== null) ?? null;

export const unlessThere = (is: boolean, code: string, id: string): Refusal | null =>
  is ? null : refuse(code, { id });

/** A unit or post that is no more takes nobody in. */
export const isStanding = (
  row: { readonly abolishedFrom?: Instant } | undefined,
  at: Instant,
): boolean => row !== undefined && (row.abolishedFrom === undefined || at < row.abolishedFrom);

export const backwards = (from: LocalDate, lastDay: LocalDate): Refusal | null =>
  lastDay < from ? refuse('DAYS_BACKWARDS', { from, lastDay }) : null;

/** What was lawful yesterday is in the record; only what comes is changed here. */
export const inThePast = (day: LocalDate, today: LocalDate): Refusal | null =>
  day < today ? refuse('DAY_PASSED', { date: day }) : null;
