/**
 * domain/law: the shape of a law pack. Numbers are data: every deadline, quorum and choice stands in a
 * pack with its instrument, article and evidence mark, so that a changed rule is a new version, not new code.
 */
import type { LocalDate } from '../time';
import type { Words } from '../words';

/** V read in force, P partly read, D draft only, U not verified, X own proposal. */
export type Mark = 'V' | 'P' | 'D' | 'U' | 'X';

export const MARKS: readonly Mark[] = ['V', 'P', 'D', 'U', 'X'];

export type RuleUnit =
  'workingDays' | 'calendarDays' | 'hours' | 'months' | 'count' | 'percent' | 'choice' | 'flag';

export const RULE_UNITS: readonly RuleUnit[] = [
  'workingDays',
  'calendarDays',
  'hours',
  'months',
  'count',
  'percent',
  'choice',
  'flag',
];

export interface Rule {
  /** null: the number is not known or not limited; a person decides each time. */
  value: number | string | boolean | null;
  unit: RuleUnit;
  choices?: readonly string[];
  instrument: string;
  article: string;
  mark: Mark;
  /** Required for marks D and U: shown as a local setting, never presented as law. */
  localSetting?: boolean;
  note?: Words;
}

export type EscalationTarget = 'head' | 'superiorHead' | 'partySuperior' | 'monitor';

export const ESCALATION_TARGETS: readonly EscalationTarget[] = [
  'head',
  'superiorHead',
  'partySuperior',
  'monitor',
];

export type LadderUnit = 'workingDays' | 'calendarDays' | 'hours';

export interface Ladder {
  /** Before the due: hours for a clock in hours, working days for every other. */
  remindBefore: readonly number[];
  escalateAfter: readonly { after: number; unit: LadderUnit; to: EscalationTarget }[];
  /** After the last rung the last target is told again in this rhythm. */
  thenEvery?: { months: number };
}

export interface LawPack {
  id: string;
  version: string;
  title: Words;
  effectiveFrom: LocalDate;
  effectiveTo: LocalDate | null;
  /** Id of the calendar; its version is pinned apart, because holidays are decreed every year. */
  calendar: string;
  rules: Readonly<Record<string, Rule>>;
  ladders: Readonly<Record<string, Ladder>>;
}
