/**
 * domain/letters: what a letter does not tell. Letters pass through other people's servers: of a proceeding about a
 * person, and of a concern, they say only that there is something to read.
 */
import type { Directory } from '../directory';
import { glossaries } from '../glossary.generated';
import type { Glossary } from '../glossary-shape';

/** Proceedings about what somebody did, deserves or must be protected from, by the page of their words. */
const pages = [
  'abuseConclusion',
  'abuseReview',
  'cadreLevel',
  'concern',
  'evidenceExport',
  'evidenceSilence',
  'leaderStandards',
  'motive',
  'nonPerformance',
  'protection',
  'recordExport',
  'responsibility',
  'responsibilityAppeal',
  'responsibilityDecision',
  'retaliation',
  'sanction',
  'superiorLiability',
  'talent',
] as const satisfies readonly (keyof typeof glossaries)[];

const all: Readonly<Record<string, Glossary>> = glossaries;
const keysOf = (section: 'kinds' | 'events' | 'steps'): ReadonlySet<string> =>
  new Set(pages.flatMap((page) => Object.keys(all[page]?.[section] ?? {})));
const kinds = keysOf('kinds');
const events = keysOf('events');
const steps = keysOf('steps');

export interface Told {
  readonly event: string;
  readonly body: unknown;
}

/** The id of a matter is its kind and number. */
const kindOf = (id: unknown): string => (typeof id === 'string' ? id.replace(/-\d+$/, '') : '');

const bodyOf = ({ body }: Told) => (body ?? {}) as Readonly<Record<string, unknown>>;

/** Of a proceeding about a person, or of a concern. */
export function isAboutPerson(told: Told): boolean {
  const { step, matter, evidence } = bodyOf(told);
  if (events.has(told.event) || steps.has(String(step))) return true;
  return [matter, evidence].some((id) => kinds.has(kindOf(id)));
}

export function isConfidential(told: Told, directory: Directory): boolean {
  if (isAboutPerson(told)) return true;
  return Object.values(bodyOf(told)).some(
    (value) => typeof value === 'string' && directory.person(value) !== undefined,
  );
}
