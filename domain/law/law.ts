/**
 * domain/law: the law that a pilot is pinned to, and typed readers of its rules. A missing rule or one of another
 * unit is a fault of the pack, never a silent zero: the readers throw and name the key.
 */
import type { Calendar } from '../calendar/calendar';
import type { Term } from '../calendar/terms';
import type { Ladder, LawPack, Rule, RuleUnit } from './pack';

export interface Law {
  pack: LawPack;
  packHash: string;
  calendar: Calendar;
}

const TERM_UNITS = ['workingDays', 'calendarDays', 'hours', 'months'] as const;
const MEASURE_UNITS = ['people', 'vnd', 'sites', 'km2'] as const;
const NUMBER_UNITS: readonly RuleUnit[] = [...TERM_UNITS, ...MEASURE_UNITS, 'count', 'percent'];

export function ruleOf(law: Law, key: string, fallback?: Rule): Rule {
  const rule = Object.hasOwn(law.pack.rules, key) ? law.pack.rules[key] : fallback;
  if (rule === undefined) throw faultOf(law, key, 'is missing');
  return rule;
}

function faultOf(law: Law, key: string, fault: string): Error {
  return new Error(`rule '${key}' of pack ${law.pack.id} ${law.pack.version} ${fault}`);
}

/** null: not limited or not known, a person decides each time. */
export function optionalNumberRule(law: Law, key: string): number | null {
  const { value, unit } = ruleOf(law, key);
  if (!NUMBER_UNITS.includes(unit)) throw faultOf(law, key, `is a ${unit}, not a number`);
  if (value !== null && typeof value !== 'number') throw faultOf(law, key, 'has no number');
  return value;
}

export function numberRule(law: Law, key: string): number {
  const value = optionalNumberRule(law, key);
  if (value === null) throw faultOf(law, key, 'has no number set');
  return value;
}

/** A number of days; throws when the rule counts in another unit. */
export function days(law: Law, key: string): number {
  const { unit } = ruleOf(law, key);
  if (unit !== 'workingDays' && unit !== 'calendarDays')
    throw faultOf(law, key, `counts in ${unit}, not in days`);
  return numberRule(law, key);
}

/** Whether a term in calendar days or months that ends on a day off moves on is not verified (Art. 148). */
function rolls(law: Law): boolean {
  const key = 'terms.rollToWorkingDay';
  return !Object.hasOwn(law.pack.rules, key) || flagRule(law, key);
}

/** null: no clock is known; the chapter opens a task without a date. */
export function optionalTermRule(law: Law, key: string): Term | null {
  const value = optionalNumberRule(law, key);
  const unit = TERM_UNITS.find((each) => each === ruleOf(law, key).unit);
  if (unit === undefined) throw faultOf(law, key, 'is no term');
  return value === null ? null : { value, unit, roll: rolls(law) };
}

export function termRule(law: Law, key: string): Term {
  const term = optionalTermRule(law, key);
  if (term === null) throw faultOf(law, key, 'has no term set');
  return term;
}

export function choiceRule(law: Law, key: string): string {
  const { value, unit } = ruleOf(law, key);
  if (unit !== 'choice' || typeof value !== 'string') throw faultOf(law, key, 'is no choice');
  return value;
}

export function flagRule(law: Law, key: string): boolean {
  const { value, unit } = ruleOf(law, key);
  if (unit !== 'flag' || typeof value !== 'boolean') throw faultOf(law, key, 'is no flag');
  return value;
}

/** The named ladder of reminders and escalations, else the default one. */
export function ladderOf(law: Law, name = 'default'): Ladder {
  const { ladders } = law.pack;
  const ladder = Object.hasOwn(ladders, name) ? ladders[name] : ladders['default'];
  if (ladder === undefined)
    throw new Error(`pack ${law.pack.id} ${law.pack.version} has no default ladder`);
  return ladder;
}
