/**
 * domain/calendar: whether unknown JSON is a calendar that due dates can be counted by for years. Total: any value
 * gets an answer, and every fault is told at once.
 */
import type { JsonObject, PackFault, Report } from '../law/json-shape';
import { readObject, readOneOf, readText, readWords, step } from '../law/json-shape';
import { MARKS } from '../law/pack';
import { isLocalDate } from '../time';

const KEYS = [
  'id',
  'version',
  'utcOffsetMinutes',
  'weekend',
  'opensAtHour',
  'closesAtHour',
  'cutOffHour',
  'covered',
  'holidays',
  'workingDays',
];

export function calendarFaults(candidate: unknown): readonly PackFault[] {
  const faults: PackFault[] = [];
  const report: Report = (path, fault) => faults.push({ path, fault });
  const calendar = readObject(candidate, '', { required: KEYS }, report);
  if (calendar === null) return faults;
  for (const key of ['id', 'version']) readText(calendar, key, '', report);
  readHours(calendar, report);
  readWeekend(calendar['weekend'], report);
  readCovered(calendar['covered'], report);
  readDays(calendar['holidays'], '/holidays', holiday, report);
  readDays(calendar['workingDays'], '/workingDays', swap, report);
  return faults;
}

const isHour = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= 24;

function readHours(calendar: JsonObject, report: Report): void {
  const offset = calendar['utcOffsetMinutes'];
  if (!Number.isSafeInteger(offset) || Math.abs(Number(offset)) > 14 * 60)
    report('/utcOffsetMinutes', 'must be minutes of a zone');
  const hours = ['opensAtHour', 'closesAtHour', 'cutOffHour'] as const;
  for (const key of hours) {
    if (Object.hasOwn(calendar, key) && !isHour(calendar[key]))
      report(step('', key), 'must be an hour of the day');
  }
  const [opens, closes] = [calendar['opensAtHour'], calendar['closesAtHour']];
  if (isHour(opens) && isHour(closes) && closes <= opens)
    report('/closesAtHour', 'must be after opensAtHour');
}

/** A week without a working day would count for ever. */
function readWeekend(weekend: unknown, report: Report): void {
  if (weekend === undefined) return;
  const isDay = (day: unknown): boolean =>
    Number.isSafeInteger(day) && Number(day) >= 0 && Number(day) <= 6;
  if (!Array.isArray(weekend) || !weekend.every(isDay))
    report('/weekend', 'must list days of the week from 0 (Sunday) to 6');
  else if (new Set(weekend).size > 6) report('/weekend', 'leaves no working day');
}

function readCovered(covered: unknown, report: Report): void {
  if (covered === undefined || covered === null) return;
  const span = readObject(covered, '/covered', { required: ['from', 'to'] }, report);
  if (span === null) return;
  for (const key of ['from', 'to']) readDate(span, key, '/covered', report);
  const { from, to } = span;
  if (isLocalDate(from) && isLocalDate(to) && to < from)
    report('/covered/to', 'must not be before from');
}

function readDate(object: JsonObject, key: string, path: string, report: Report): void {
  if (Object.hasOwn(object, key) && !isLocalDate(object[key]))
    report(step(path, key), 'must be a date');
}

type ReadDay = (day: JsonObject, path: string, report: Report) => void;

const holiday: ReadDay = (day, path, report) => {
  readWords(day['name'], step(path, 'name'), report);
  if (day['active'] !== undefined && typeof day['active'] !== 'boolean')
    report(step(path, 'active'), 'must be true or false');
  // An announcement that was not found has no effect: the mark of a working row is never a guess.
  if ((day['mark'] === 'D' || day['mark'] === 'U') && day['active'] !== false)
    report(step(path, 'active'), `must be false: the mark is ${String(day['mark'])}`);
};

const swap: ReadDay = (day, path, report) => readDate(day, 'insteadOf', path, report);

const keysOfDay = (read: ReadDay) =>
  read === holiday
    ? { required: ['date', 'name', 'mark'], allowed: ['active', 'source'] }
    : { required: ['date', 'mark'], allowed: ['insteadOf'] };

function readDays(days: unknown, path: string, read: ReadDay, report: Report): void {
  if (days === undefined) return;
  if (!Array.isArray(days)) return report(path, 'must be a list');
  const seen = new Set<unknown>();
  days.forEach((candidate: unknown, index) => {
    const at = step(path, index);
    const day = readObject(candidate, at, keysOfDay(read), report);
    if (day === null) return;
    readDate(day, 'date', at, report);
    readOneOf(day, 'mark', at, MARKS, report);
    read(day, at, report);
    if (seen.has(day['date'])) report(step(at, 'date'), 'is there twice');
    seen.add(day['date']);
  });
}
