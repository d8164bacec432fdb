/** cli/docs: a number of the law as a reader needs it: how much, from where, how far it was verified. */
import { ownRules } from '../../domain/book';
import { packs } from '../../domain/law/packs';
import type { LawPack, Rule } from '../../domain/law/pack';

export function packNamed(id: string): LawPack {
  const pack = packs.find((each) => each.id === id);
  if (pack === undefined) throw new Error(`There is no law pack ${id}`);
  return pack;
}

/** The rule that a pilot under this pack lives by: the pack's, or the chapter's own where the pack is silent. */
export const ruleUnder = (pack: LawPack, key: string): Rule | undefined =>
  pack.rules[key] ?? ownRules.get(key);

/** The chapters' own numbers that no pack states are marked so: they are in no instrument. */
export const isOwnOfChapter = (pack: LawPack, key: string): boolean => !(key in pack.rules);

const units: Readonly<Record<Rule['unit'], readonly [one: string, many: string]>> = {
  workingDays: ['working day', 'working days'],
  calendarDays: ['calendar day', 'calendar days'],
  hours: ['hour', 'hours'],
  months: ['month', 'months'],
  count: ['', ''],
  percent: ['%', '%'],
  choice: ['', ''],
  flag: ['', ''],
  people: ['person', 'people'],
  vnd: ['VND', 'VND'],
  sites: ['site', 'sites'],
  km2: ['km²', 'km²'],
};

export function amount({ value, unit }: Rule): string {
  if (value === null) return 'not set';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value === 0 && unit.endsWith('Days')) return 'the same day';
  return `${value} ${units[unit][value === 1 ? 0 : 1]}`.trim();
}

export const source = ({ mark, article, instrument }: Rule): string =>
  mark === 'X' ? 'own proposal' : `${article}, ${instrument}`;

/** As `7 working days, Art. 8.1, 73/2023/NĐ-CP (V)`. */
export const inOneLine = (rule: Rule | undefined): string =>
  rule === undefined ? 'no rule' : `${amount(rule)}, ${source(rule)} (${rule.mark})`;
