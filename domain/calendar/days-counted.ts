/** domain/calendar: the days between two days, each said to be worked or not, and why: what a due date was counted by. */
import { addDays, dayOfWeek, daysBetween } from '../time';
import type { Instant, LocalDate } from '../time';
import type { Calendar, Holiday, WorkedDay } from './calendar';
import { instantAt, isCovered, isWorkingDay, localDateOf, receiptDay } from './calendar';

export interface DaysCounted {
  /** The day itself is not counted (Civil Code Art. 147). */
  readonly after: LocalDate;
  readonly until: LocalDate;
  readonly working: number;
  /** Days of the weekend that are no holiday. */
  readonly weekend: number;
  /** Holidays that would have been worked. */
  readonly holidays: readonly Holiday[];
  /** Days given for a day that is worked instead. */
  readonly given: readonly LocalDate[];
  /** Days of the weekend that are worked. */
  readonly worked: readonly WorkedDay[];
  /** false: outside the years that the calendar knows, only the weekend was skipped. */
  readonly covered: boolean;
}

/** Longer stretches are counted, and not told day by day. */
const longest = 1_200;

export function daysCounted(
  calendar: Calendar,
  after: LocalDate,
  until: LocalDate,
): DaysCounted | null {
  const length = daysBetween(after, until);
  if (length < 0 || length > longest) return null;
  const days = Array.from({ length }, (_, i) => addDays(after, i + 1));
  const isWeekend = (day: LocalDate): boolean => calendar.weekend.includes(dayOfWeek(day));
  const among = new Set(days);
  const off = new Set(days.filter((day) => !isWorkingDay(calendar, day)));
  const onWeekdays = [...off].filter((day) => !isWeekend(day));
  const holidays = calendar.holidays.filter(({ date }) => onWeekdays.includes(date));
  const named = new Set(holidays.map(({ date }) => date));
  return {
    after,
    until,
    working: length - off.size,
    weekend: [...off].filter(isWeekend).length,
    holidays,
    given: onWeekdays.filter((day) => !named.has(day)),
    worked: calendar.workingDays.filter(({ date }) => among.has(date)),
    covered: isCovered(calendar, after) && isCovered(calendar, until),
  };
}

export interface ReceiptCounted {
  readonly at: Instant;
  readonly localDay: LocalDate;
  /** The day on which it counts as received. */
  readonly countsOn: LocalDate;
  readonly cutOffHour: number;
  readonly afterCutOff: boolean;
  readonly onDayOff: boolean;
}

export function receiptCounted(calendar: Calendar, at: Instant): ReceiptCounted {
  const localDay = localDateOf(calendar, at);
  return {
    at,
    localDay,
    countsOn: receiptDay(calendar, at),
    cutOffHour: calendar.cutOffHour,
    afterCutOff: at > instantAt(calendar, localDay, calendar.cutOffHour),
    onDayOff: !isWorkingDay(calendar, localDay),
  };
}
