/** domain: what differs between two laws: rules, ladders, and the days of the calendar. */
import type { Calendar } from '../calendar/calendar';
import { isWorkingDay } from '../calendar/calendar';
import type { Law } from '../law/law';
import type { Rule } from '../law/pack';
import type { LocalDate } from '../time';

export interface RuleChange {
  readonly key: string;
  /** null: not stated there. */
  readonly before: Rule | null;
  readonly after: Rule | null;
}

export interface DayChange {
  readonly date: LocalDate;
  /** Under the second calendar. */
  readonly becomes: 'working' | 'off';
}

export interface LawChanges {
  readonly rules: readonly RuleChange[];
  /** Names of ladders of reminders and escalations that differ. */
  readonly ladders: readonly string[];
  readonly days: readonly DayChange[];
  /** Hours, cut-off and the like: names of the calendar's settings that differ. */
  readonly hours: readonly string[];
}

/** The same value, in whatever order its fields were written. */
function same(a: unknown, b: unknown): boolean {
  return written(a) === written(b);
}

function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  const pairs = fields.map(([key, each]) => `${JSON.stringify(key)}:${written(each)}`);
  return `{${pairs.sort().join(',')}}`;
}

const at = <T>(record: Readonly<Record<string, T>>, key: string): T | null =>
  Object.hasOwn(record, key) ? (record[key] ?? null) : null;

function changedKeys<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
): readonly string[] {
  if (before === after) return [];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => !same(at(before, key), at(after, key))).sort();
}

export const changedRules = (before: Law, after: Law): readonly RuleChange[] =>
  changedKeys(before.pack.rules, after.pack.rules).map((key) => ({
    key,
    before: at(before.pack.rules, key),
    after: at(after.pack.rules, key),
  }));

const namedDays = ({ holidays, workingDays }: Calendar): readonly LocalDate[] => [
  ...holidays.map(({ date }) => date),
  ...workingDays.flatMap(({ date, insteadOf }) =>
    insteadOf === undefined ? [date] : [date, insteadOf],
  ),
];

/** Days that either calendar names and that are worked under one of them only. */
export function changedDays(before: Calendar, after: Calendar): readonly DayChange[] {
  if (before === after) return [];
  const days = [...new Set([...namedDays(before), ...namedDays(after)])].sort();
  return days
    .filter((date) => isWorkingDay(before, date) !== isWorkingDay(after, date))
    .map((date) => ({ date, becomes: isWorkingDay(after, date) ? 'working' : 'off' }));
}

const settings = [
  'utcOffsetMinutes',
  'weekend',
  'opensAtHour',
  'closesAtHour',
  'cutOffHour',
  'covered',
] as const satisfies readonly (keyof Calendar)[];

export const changesBetween = (before: Law, after: Law): LawChanges => ({
  rules: changedRules(before, after),
  ladders: changedKeys(before.pack.ladders, after.pack.ladders),
  days: changedDays(before.calendar, after.calendar),
  hours: settings.filter((key) => !same(before.calendar[key], after.calendar[key])),
});
