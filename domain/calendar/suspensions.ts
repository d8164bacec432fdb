/**
 * domain/calendar: how suspensions move the end of a pilot's term. They may overlap; the term moves by the union
 * of the days that stop it. They never move a statutory clock.
 */
import { addDays, daysBetween, later } from '../time';
import type { LocalDate } from '../time';

export interface SuspendedDays {
  /** First day of the suspension. */
  readonly from: LocalDate;
  /** First day that runs again; null while it is open. */
  readonly until: LocalDate | null;
  readonly stopsTerm: boolean;
}

interface Span {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

const OPEN = '9999-12-31';

/** The union of the days that stop the term, as disjoint closed-open spans in order. */
function stoppedSpans(suspensions: readonly SuspendedDays[]): readonly Span[] {
  const stopping = suspensions
    .filter((each) => each.stopsTerm)
    .map(({ from, until }): Span => ({ from, until: until ?? OPEN }))
    .filter((each) => each.from < each.until)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const spans: Span[] = [];
  for (const each of stopping) {
    const last = spans.at(-1);
    if (last === undefined || last.until < each.from) spans.push(each);
    else spans[spans.length - 1] = { ...last, until: later(last.until, each.until) };
  }
  return spans;
}

/** Days that have stopped the term up to and including a day. */
export function stoppedDays(suspensions: readonly SuspendedDays[], upTo: LocalDate): number {
  const end = addDays(upTo, 1);
  return stoppedSpans(suspensions)
    .filter((span) => span.from < end)
    .reduce((sum, { from, until }) => sum + daysBetween(from, until < end ? until : end), 0);
}

/**
 * The last day of the term, null while a suspension that stops it is open: no date is known then. A suspension
 * that begins after the (moved) end stops nothing; nobody revives a lapsed term by suspending it.
 */
export function movedEnd(
  plannedEnd: LocalDate,
  suspensions: readonly SuspendedDays[],
): LocalDate | null {
  let end = plannedEnd;
  for (const { from, until } of stoppedSpans(suspensions)) {
    if (from > end) break;
    if (until === OPEN) return null;
    end = addDays(end, daysBetween(from, until));
  }
  return end;
}
