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
  | 'workingDays'
  | 'calendarDays'
  | 'hours'
  | 'months'
  | 'count'
  | 'percent'
  | 'choice'
  | 'flag'
  | 'people'
  | 'vnd'
  | 'sites'
  | 'km2';

export const RULE_UNITS: readonly RuleUnit[] = [
  'workingDays',
  'calendarDays',
  'hours',
  'months',
  'count',
  'percent',
  'choice',
  'flag',
  'people',
  'vnd',
  'sites',
  'km2',
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

export const INSTRUMENT_KINDS = [
  'conclusion',
  'resolution',
  'regulation',
  'decree',
  'law',
  'draft',
] as const;

/** A step on the way from policy to law (M56): which instrument carried it on, from when, how far it was read. */
export interface Basis {
  readonly kind: (typeof INSTRUMENT_KINDS)[number];
  readonly instrument: string;
  readonly title: Words;
  readonly from: LocalDate;
  readonly mark: Mark;
}

/** What an instrument says without a number: people hold an act against it, no clock does. */
export interface Statement {
  readonly words: Words;
  readonly instrument: string;
  readonly article: string;
  readonly mark: Mark;
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
  /** A draft is no law: kept to be compared with, never pinned to a pilot (M59). */
  standing?: 'draft';
  /** The version that this one puts an end to; its body stays what pilots are pinned to. */
  replaces?: string;
  /** Instruments in order: conclusion, decree, law. */
  basis?: readonly Basis[];
  statements?: readonly Statement[];
}

export const isDraft = ({ standing }: LawPack): boolean => standing === 'draft';
