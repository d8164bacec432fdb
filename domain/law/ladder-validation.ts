/** domain/law: whether a ladder's rungs follow one another in time and each names somebody to tell. */
import type { JsonObject, Report } from './json-shape';
import { readObject, readOneOf, step } from './json-shape';
import { ESCALATION_TARGETS } from './pack';

export const REQUIRED_LADDERS = ['default', 'lapsed', 'hours'] as const;

const UNITS = ['workingDays', 'calendarDays', 'hours'];

export function readLadder(candidate: unknown, path: string, report: Report): void {
  const keys = { required: ['remindBefore', 'escalateAfter'], allowed: ['thenEvery'] };
  const ladder = readObject(candidate, path, keys, report);
  if (ladder === null) return;
  readReminders(ladder['remindBefore'], step(path, 'remindBefore'), report);
  readEscalations(ladder['escalateAfter'], step(path, 'escalateAfter'), report);
  if (Object.hasOwn(ladder, 'thenEvery'))
    readRhythm(ladder['thenEvery'], step(path, 'thenEvery'), report);
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0;

function readReminders(value: unknown, path: string, report: Report): void {
  if (value === undefined) return;
  if (!Array.isArray(value)) return report(path, 'must be a list');
  value.forEach((each: unknown, index) => {
    if (!isCount(each)) return report(step(path, index), 'must be a whole number above zero');
    const before: unknown = value[index - 1];
    if (isCount(before) && before <= each) report(step(path, index), 'must come nearer to the due');
  });
}

function readEscalations(value: unknown, path: string, report: Report): void {
  if (value === undefined) return;
  if (!Array.isArray(value) || value.length === 0)
    return report(path, 'must list at least one rung');
  let before: JsonObject | null = null;
  value.forEach((each: unknown, index) => {
    const at = step(path, index);
    const rung = readObject(each, at, { required: ['after', 'unit', 'to'] }, report);
    if (rung === null) return;
    readOneOf(rung, 'unit', at, UNITS, report);
    readOneOf(rung, 'to', at, ESCALATION_TARGETS, report);
    if (!isCount(rung['after'])) report(step(at, 'after'), 'must be a whole number above zero');
    else if (before !== null) readOrder(before, rung, at, report);
    before = rung;
  });
}

/** Rungs of one ladder are counted in one unit, or nobody can say which comes first. */
function readOrder(before: JsonObject, rung: JsonObject, path: string, report: Report): void {
  if (before['unit'] !== rung['unit'])
    report(step(path, 'unit'), 'must be the unit of the rung before');
  else if (Number(before['after']) >= Number(rung['after'])) {
    report(step(path, 'after'), 'must be later than the rung before');
  }
}

function readRhythm(value: unknown, path: string, report: Report): void {
  const rhythm = readObject(value, path, { required: ['months'] }, report);
  if (rhythm !== null && Object.hasOwn(rhythm, 'months') && !isCount(rhythm['months'])) {
    report(step(path, 'months'), 'must be a whole number above zero');
  }
}
