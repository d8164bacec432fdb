/** domain/letters: how a person wants to be written to, and from what legal moment on a letter may go. */
import type { Calendar } from '../calendar/calendar';
import { instantAt, isWorkingDay, localDateOf } from '../calendar/calendar';
import type { Instant, LocalDate } from '../time';
import { addDays } from '../time';

/** late: a deadline has passed; due: one comes or has come; news: somebody did something. */
export type LetterSort = 'late' | 'due' | 'news';
export const ways = ['atOnce', 'digest', 'none'] as const;
export type Way = (typeof ways)[number];

export interface Wishes extends Readonly<Record<LetterSort, Way>> {
  /** Local hour of the one letter a day. */
  readonly digestHour: number;
  /** Local hours from one up to the other, over midnight when the first is later; null: none. */
  readonly quiet: { readonly fromHour: number; readonly toHour: number } | null;
  /** A day off is quiet from its beginning to its end. */
  readonly workingDaysOnly: boolean;
  /** What is late comes in quiet hours too. */
  readonly lateBreaksQuiet: boolean;
}

export const usualWishes: Wishes = {
  late: 'atOnce',
  due: 'atOnce',
  news: 'digest',
  digestHour: 7,
  quiet: { fromHour: 19, toHour: 6 },
  workingDaysOnly: true,
  lateBreaksQuiet: false,
};

export interface Sending {
  readonly sort: LetterSort;
  /** An escalation to the post that it names goes at once, whatever was wished. */
  readonly isForNamedPost: boolean;
  /** When the notice was given, in legal time. */
  readonly at: Instant;
  /** Of the last daily letter; null: there was none. */
  readonly lastDigestAt: Instant | null;
  readonly now: Instant;
}

export type Plan =
  | { readonly kind: 'send' }
  | { readonly kind: 'digest' }
  | { readonly kind: 'wait'; readonly until: Instant }
  | { readonly kind: 'notWished' };

const isOff = (wishes: Wishes, calendar: Calendar, date: LocalDate): boolean =>
  wishes.workingDaysOnly && !isWorkingDay(calendar, date);

/** No year is without a working day; a calendar that says so must not hold a letter for ever. */
const mostDaysAhead = 60;

function hoursOf({ quiet }: Wishes): (hour: number) => boolean {
  if (quiet === null || quiet.fromHour === quiet.toHour) return () => false;
  const { fromHour, toHour } = quiet;
  return fromHour < toHour
    ? (hour) => fromHour <= hour && hour < toHour
    : (hour) => fromHour <= hour || hour < toHour;
}

/** The beginning of the first hour that is not quiet, or the moment itself. */
export function endOfQuiet(wishes: Wishes, calendar: Calendar, at: Instant): Instant {
  const isQuiet = hoursOf(wishes);
  const first = localDateOf(calendar, at);
  for (let day = 0; day <= mostDaysAhead; day += 1) {
    const date = addDays(first, day);
    if (isOff(wishes, calendar, date)) continue;
    for (let hour = 0; hour < 24; hour += 1) {
      const isOver = instantAt(calendar, date, hour + 1) <= at;
      if (isOver || isQuiet(hour)) continue;
      const opening = instantAt(calendar, date, hour);
      return opening > at ? opening : at;
    }
  }
  return at;
}

/** The first time of the daily letter at or after a moment. */
export function digestAfter(wishes: Wishes, calendar: Calendar, at: Instant): Instant {
  const first = localDateOf(calendar, at);
  for (let day = 0; day <= mostDaysAhead; day += 1) {
    const date = addDays(first, day);
    const moment = instantAt(calendar, date, wishes.digestHour);
    if (moment >= at && !isOff(wishes, calendar, date)) return moment;
  }
  return at;
}

/** What comes in after the day's letter has gone waits for the next. */
function digestPlan({ at, now, lastDigestAt }: Sending, wishes: Wishes, calendar: Calendar): Plan {
  const today = localDateOf(calendar, now);
  const hadToday = lastDigestAt !== null && localDateOf(calendar, lastDigestAt) >= today;
  const from = hadToday ? instantAt(calendar, addDays(today, 1), 0) : at;
  const until = digestAfter(wishes, calendar, from);
  return until <= now ? { kind: 'digest' } : { kind: 'wait', until };
}

/** Asked again whenever the letter's time comes: wishes may have changed meanwhile. */
export function planOf(sending: Sending, wishes: Wishes, calendar: Calendar): Plan {
  const { sort, isForNamedPost, now } = sending;
  if (isForNamedPost) return { kind: 'send' };
  const way = wishes[sort];
  if (way === 'none') return { kind: 'notWished' };
  if (way === 'digest') return digestPlan(sending, wishes, calendar);
  if (sort === 'late' && wishes.lateBreaksQuiet) return { kind: 'send' };
  const until = endOfQuiet(wishes, calendar, now);
  return until <= now ? { kind: 'send' } : { kind: 'wait', until };
}
