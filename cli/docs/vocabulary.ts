/** cli/docs: the words of all glossaries, found by kind and key, as the pages show them. */
import type { Glossary } from '../../domain/glossary-shape';
import { glossaries } from '../../domain/glossary.generated';
import type { Words } from '../../domain/words';

type Kind = keyof Glossary;

const pages: readonly Glossary[] = Object.values(glossaries);

const found = (kind: Kind): ReadonlyMap<string, Words> =>
  new Map(pages.flatMap((page) => Object.entries(page[kind] ?? {})));

const vocabulary = new Map<Kind, ReadonlyMap<string, Words>>();

function wordsOf(kind: Kind, key: string): Words | undefined {
  const known = vocabulary.get(kind) ?? found(kind);
  vocabulary.set(kind, known);
  return known.get(key);
}

const inBoth = (words: Words | undefined, key: string): string =>
  words === undefined ? key : `${words.en} – ${words.vi}`;

/** English and Vietnamese, the two that a maintainer compares; the key itself when it has no words. */
export const bothWords = (kind: Kind, key: string): string => inBoth(wordsOf(kind, key), key);

/** Several kinds of matter know a state of the same name: the page that knows the kind is asked first. */
export function stateWords(kind: string, state: string): string {
  const own = pages.find((page) => page.kinds?.[kind] !== undefined)?.states?.[state];
  return inBoth(own ?? wordsOf('states', state), state);
}

export const english = (kind: Kind, key: string): string => wordsOf(kind, key)?.en ?? key;

export const hasWords = (kind: Kind, key: string): boolean => wordsOf(kind, key) !== undefined;

const roleWords = (role: string): string => {
  const words = english('terms', role);
  return words.charAt(0).toLowerCase() + words.slice(1);
};

export const rolesInWords = (roles: readonly string[]): string => roles.map(roleWords).join(', ');
