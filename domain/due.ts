/** domain: the due date of a step, from the rule of the law that names it. */
import {
  addWorkingDays,
  closeOf,
  instantAt,
  localDateOf,
  nextWorkingDay,
} from './calendar/calendar';
import type { Due } from './calendar/terms';
import { dueFromDay, dueFromReceipt } from './calendar/terms';
import type { DueOrigin } from './due-origin';
import { counted } from './due-origin';
import type { Law } from './law/law';
import { optionalTermRule } from './law/law';
import type { Instant, LocalDate } from './time';
import { addDays } from './time';

/** Counted from a receipt. A rule without a number (not verified, not set) asks again after 20 working days. */
export function dueAfterReceipt(law: Law, receivedAt: Instant, rule: string): Due {
  const set = optionalTermRule(law, rule);
  const term = set ?? askAgain;
  return counted(dueFromReceipt(law.calendar, receivedAt, term), {
    counting: 'receipt',
    from: receivedAt,
    rule,
    term,
    askedAgain: set === null,
  });
}

/** Counted from a day that is a fact, such as an effective end. */
export function dueAfterDay(law: Law, day: LocalDate, rule: string): Due {
  const set = optionalTermRule(law, rule);
  const term = set ?? askAgain;
  return counted(dueFromDay(law.calendar, day, term), {
    counting: 'day',
    from: day,
    rule,
    term,
    askedAgain: set === null,
  });
}

const named = (counting: 'named' | 'wholeDay', from: LocalDate): DueOrigin => ({
  counting,
  from,
  rule: null,
  term: null,
  askedAgain: false,
});

const askAgain = { value: 20, unit: 'workingDays' } as const;

/** At the close of a named day, moved to a working day when it is none. */
export function dueOn(law: Law, day: LocalDate): Due {
  const date = nextWorkingDay(law.calendar, day);
  return counted({ date, at: closeOf(law.calendar, date) }, named('named', day));
}

/** When a whole day is over: midnight after it. A term's last day belongs to the term. */
export function dueAtEndOf(law: Law, day: LocalDate): Due {
  const at = instantAt(law.calendar, addDays(day, 1), 0);
  return counted({ date: day, at }, named('wholeDay', day));
}

/** The same day at close of business. */
export function dueToday(law: Law, at: Instant): Due {
  return dueOn(law, localDateOf(law.calendar, at));
}

export const workingDaysBefore = (law: Law, day: LocalDate, days: number): LocalDate =>
  addWorkingDays(law.calendar, day, -days);
