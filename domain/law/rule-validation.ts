/** domain/law: whether one rule of a pack can be law: a source, a mark, a number with a unit that makes sense. */
import type { JsonObject, Report } from './json-shape';
import { readObject, readOneOf, readText, readWords, step } from './json-shape';
import type { KnownRule } from './known-rules';
import { MARKS, RULE_UNITS } from './pack';

const KEYS = {
  required: ['value', 'unit', 'instrument', 'article', 'mark'],
  allowed: ['choices', 'localSetting', 'note'],
};

export function readRule(
  candidate: unknown,
  path: string,
  known: KnownRule | undefined,
  report: Report,
): void {
  const rule = readObject(candidate, path, KEYS, report);
  if (rule === null) return;
  readText(rule, 'instrument', path, report);
  readText(rule, 'article', path, report);
  readOneOf(rule, 'mark', path, MARKS, report);
  readOneOf(rule, 'unit', path, RULE_UNITS, report);
  if (Object.hasOwn(rule, 'note')) readWords(rule['note'], step(path, 'note'), report);
  readStanding(rule, path, report);
  readValue(rule, path, report);
  if (known !== undefined) readAgainst(rule, known, path, report);
}

/** Nothing unverified is presented as law. */
function readStanding(rule: JsonObject, path: string, report: Report): void {
  const local = rule['localSetting'];
  if (local !== undefined && typeof local !== 'boolean') {
    report(step(path, 'localSetting'), 'must be true or false');
  }
  const mark = rule['mark'];
  if ((mark === 'D' || mark === 'U') && local !== true) {
    report(step(path, 'localSetting'), `must be true: the mark is ${mark}`);
  }
  if ((mark === 'V' || mark === 'P') && rule['value'] === null) {
    report(step(path, 'value'), `must be set: the mark is ${mark}`);
  }
}

function readValue(rule: JsonObject, path: string, report: Report): void {
  if (!Object.hasOwn(rule, 'value')) return;
  const value = rule['value'];
  const at = step(path, 'value');
  if (rule['unit'] === 'choice') readChoice(rule, path, report);
  else if (rule['unit'] === 'flag') {
    if (typeof value !== 'boolean') report(at, 'must be true or false');
  } else if (typeof value === 'number') readNumber(value, rule['unit'], at, report);
  else if (value !== null) report(at, 'must be a number or null');
}

function readNumber(value: number, unit: unknown, path: string, report: Report): void {
  if (!Number.isSafeInteger(value)) report(path, 'must be a whole number');
  else if (value < 0) report(path, 'must not be negative');
  else if (unit === 'percent' && value > 100) report(path, 'must not be over 100 percent');
}

function readChoice(rule: JsonObject, path: string, report: Report): void {
  const { choices, value } = rule;
  if (!isTexts(choices)) {
    report(step(path, 'choices'), 'must list the texts to choose from');
  } else if (!choices.some((each) => each === value)) {
    report(step(path, 'value'), `must be one of ${choices.join(', ')}`);
  }
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');

function readAgainst(rule: JsonObject, known: KnownRule, path: string, report: Report): void {
  const { value, unit } = rule;
  if (RULE_UNITS.some((each) => each === unit) && !known.units.some((each) => each === unit)) {
    report(step(path, 'unit'), `must be one of ${known.units.join(', ')}`);
  }
  if (value === null && known.nullable !== true) report(step(path, 'value'), 'must be set');
  if (typeof value === 'number') {
    if (known.min !== undefined && value < known.min)
      report(step(path, 'value'), `must be at least ${known.min}`);
    if (known.below !== undefined && value >= known.below)
      report(step(path, 'value'), `must be below ${known.below}`);
  }
  if (typeof value === 'string' && known.choices?.includes(value) === false) {
    report(step(path, 'value'), `must be one of ${known.choices.join(', ')}`);
  }
}
