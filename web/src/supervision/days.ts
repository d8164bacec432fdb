/** web: days as a calendar lays them out: weeks from Monday, months in whole weeks. Plain dates, no zone. */
import type { VisitRow } from '../../../contracts/supervision';
import type { LocalDate } from '../../../domain/time';
import { daysAfter } from '../format/dates';

export interface Stretch {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const at = (date: LocalDate): Date => new Date(`${date}T00:00:00.000Z`);
const daysInWeek = 7;

/** 0: Monday. */
const weekdayOf = (date: LocalDate): number => (at(date).getUTCDay() + 6) % daysInWeek;

export const weekOf = (date: LocalDate): Stretch => {
  const from = daysAfter(date, -weekdayOf(date));
  return { from, to: daysAfter(from, daysInWeek - 1) };
};

export const monthOf = (date: LocalDate): Stretch => {
  const first = `${date.slice(0, 7)}-01`;
  return { from: first, to: daysAfter(monthAfter(first, 1), -1) };
};

/** The first day of the month that lies so many months away. */
export function monthAfter(date: LocalDate, months: number): LocalDate {
  const day = at(`${date.slice(0, 7)}-01`);
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.toISOString().slice(0, 10);
}

export const eachDay = ({ from, to }: Stretch): readonly LocalDate[] => {
  const days: LocalDate[] = [];
  for (let day = from; day <= to; day = daysAfter(day, 1)) days.push(day);
  return days;
};

/** The weeks that a month touches, whole. */
export function weeksOf(month: Stretch): readonly (readonly LocalDate[])[] {
  const days = eachDay({ from: weekOf(month.from).from, to: weekOf(month.to).to });
  return Array.from({ length: days.length / daysInWeek }, (_, week) =>
    days.slice(week * daysInWeek, (week + 1) * daysInWeek),
  );
}

export function byDay(visits: readonly VisitRow[]): ReadonlyMap<LocalDate, readonly VisitRow[]> {
  const days = new Map<LocalDate, VisitRow[]>();
  for (const visit of visits) {
    const those = days.get(visit.on);
    if (those === undefined) days.set(visit.on, [visit]);
    else those.push(visit);
  }
  return days;
}

export const groups = ['late', 'toConclude', 'thisWeek', 'ahead', 'behind'] as const;
export type Group = (typeof groups)[number];

const over: readonly VisitRow['state'][] = ['done', 'missed', 'skipped'];

function groupOf({ state, isUnconcluded, on }: VisitRow, week: Stretch): Group {
  if (state === 'late') return 'late';
  if (isUnconcluded) return 'toConclude';
  if (over.includes(state)) return 'behind';
  return on <= week.to ? 'thisWeek' : 'ahead';
}

/** What is late first, then what was made and waits for its conclusion, then this week; what is over comes last, the newest first. */
export function grouped(
  visits: readonly VisitRow[],
  today: LocalDate,
): ReadonlyMap<Group, readonly VisitRow[]> {
  const week = weekOf(today);
  return new Map(
    groups.map((group) => {
      const those = visits.filter((visit) => groupOf(visit, week) === group);
      return [group, group === 'behind' ? those.reverse() : those];
    }),
  );
}
