/**
 * domain/calendar: whether one more extension of a term is allowed, and where it ends. Count and cap are rules of
 * the pack; null means that the law sets no limit and the authority answers for its measure.
 */
import { addDays, addMonths, daysBetween } from '../time';
import type { LocalDate } from '../time';

export interface ExtensionLimits {
  readonly maxCount: number | null;
  /** Of one extension. */
  readonly maxMonths: number | null;
}

export type ExtensionFault = 'TOO_MANY' | 'TOO_LONG' | 'NOT_LATER';

/** Null when the extension from one end to another is allowed. */
export function extensionFault(
  limits: ExtensionLimits,
  granted: number,
  currentEnd: LocalDate,
  newEnd: LocalDate,
): ExtensionFault | null {
  if (limits.maxCount !== null && granted >= limits.maxCount) return 'TOO_MANY';
  if (newEnd <= currentEnd) return 'NOT_LATER';
  if (limits.maxMonths === null) return null;
  return newEnd > addMonths(currentEnd, limits.maxMonths) ? 'TOO_LONG' : null;
}

export type ExtensionChain =
  | { readonly ok: true; readonly ends: readonly LocalDate[] }
  | { readonly ok: false; readonly index: number; readonly fault: ExtensionFault };

/**
 * A first term and its extensions, all in months. Each end is counted from the start, so that a clamped month end
 * does not creep; `index` names the first extension (0 ...) that is not allowed.
 */
export function extensionChain(
  limits: ExtensionLimits,
  start: LocalDate,
  firstMonths: number,
  extensions: readonly number[],
): ExtensionChain {
  let months = firstMonths;
  const ends = [addMonths(start, months)];
  for (const [index, each] of extensions.entries()) {
    const fault = chainFault(limits, index, each);
    if (fault !== null) return { ok: false, index, fault };
    months += each;
    ends.push(addMonths(start, months));
  }
  return { ok: true, ends };
}

function chainFault(
  limits: ExtensionLimits,
  granted: number,
  months: number,
): ExtensionFault | null {
  if (limits.maxCount !== null && granted >= limits.maxCount) return 'TOO_MANY';
  if (months <= 0) return 'NOT_LATER';
  return limits.maxMonths !== null && months > limits.maxMonths ? 'TOO_LONG' : null;
}

export interface Lapse {
  readonly from: LocalDate;
  /** The day of the decision that ended it. */
  readonly to: LocalDate;
  /** How late the decision was signed; it stays on the record though the effect reaches back. */
  readonly signedDaysAfterEnd: number;
}

/** The time between the end of a term and the day somebody decided; null when it was decided in time. */
export function lapseOf(termEnd: LocalDate, decidedOn: LocalDate): Lapse | null {
  if (decidedOn <= termEnd) return null;
  const signedDaysAfterEnd = daysBetween(termEnd, decidedOn);
  return { from: addDays(termEnd, 1), to: decidedOn, signedDaysAfterEnd };
}
