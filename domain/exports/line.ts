/** domain/exports: one line of an export: a conclusion in force, under its article, with the entries that show it. */
import type { Directory } from '../directory';
import type { Law } from '../law/law';
import type { Rule } from '../law/pack';
import type { Pilot } from '../pilot';
import type { Instant } from '../time';
import type { Cited, Trail } from './trail';

export const facts = [
  'part',
  'unit',
  'level',
  'position',
  'charge',
  'released',
  'term',
  'decision',
  'outcome',
  'award',
  'incentive',
  'standards',
  'talent',
  'responsibility',
  'findings',
  'mitigation',
  'sanction',
  'confidence',
  'abuse',
  'motive',
] as const;
export type Fact = (typeof facts)[number];

export type Value = string | number | boolean | null;

export interface ExportLine {
  readonly fact: Fact;
  readonly values: Readonly<Record<string, Value>>;
  readonly rule: Pick<Rule, 'instrument' | 'article' | 'mark'>;
  readonly entries: readonly Cited[];
}

export interface About {
  readonly pilot: Pilot;
  readonly person: string;
  readonly law: Law;
  readonly directory: Directory;
  readonly at: Instant;
  readonly trail: Trail;
}

const unstated = { instrument: 'Pilotage', article: 'own proposal', mark: 'X' } as const;

/** What no entry shows does not stand in an export. */
export function line(
  { law }: About,
  fact: Fact,
  key: string,
  entries: readonly Cited[],
  values: Readonly<Record<string, Value>>,
): readonly ExportLine[] {
  if (entries.length === 0) return [];
  const { instrument, article, mark } = law.pack.rules[key] ?? unstated;
  return [{ fact, values, rule: { instrument, article, mark }, entries }];
}
