/** domain: finds the words for what the law names, and fills the sentences of events and refusals. */
import { glossaries } from './glossary.generated';
import type { Glossary } from './glossary-shape';
import type { PilotEvent, Refusal } from './kernel';
import { HOUR_MS, epochToInstant, instantToEpoch, isInstant, isLocalDate, partsOf } from './time';
import { articleWords } from './law/citation';
import type { Language, WordParams, Words } from './words';
import { say } from './words';

const sections = {
  command: 'commands',
  event: 'events',
  step: 'steps',
  refusal: 'refusals',
  field: 'fields',
  choice: 'choices',
  state: 'states',
  kind: 'kinds',
  term: 'terms',
  flag: 'flags',
} as const satisfies Record<string, keyof Glossary>;

export type WordSort = keyof typeof sections;

const pages: readonly Glossary[] = Object.values(glossaries);

const entry = (page: Glossary | undefined, sort: WordSort, key: string): Words | undefined => {
  const words = page?.[sections[sort]];
  return words !== undefined && Object.hasOwn(words, key) ? words[key] : undefined;
};

/** The first page that has a word; a screen asks for hundreds of them, and the pages are as many as the chapters. */
const pagesByWord = new Map<string, Glossary>();
for (const page of pages.toReversed())
  for (const [sort, section] of Object.entries(sections))
    for (const key of Object.keys(page[section] ?? {})) pagesByWord.set(`${sort} ${key}`, page);

const pageWith = (sort: WordSort, key: string): Glossary | undefined =>
  pagesByWord.get(`${sort} ${key}`);

const findWord = (sort: WordSort, key: string, preferred?: Glossary): Words | undefined =>
  entry(preferred, sort, key) ?? entry(pageWith(sort, key), sort, key);

const itself = (key: string): Words => ({ vi: key, en: key, fr: key });

export const hasWord = (sort: WordSort, key: string): boolean => pageWith(sort, key) !== undefined;

/** The word of the field; a key without one stands for itself, so that nothing is ever blank. */
export const wordFor = (sort: WordSort, key: string): Words => findWord(sort, key) ?? itself(key);

/** Labels of a form: what a command's own chapter calls it comes first. */
export const fieldWord = (command: string, field: string): Words =>
  findWord('field', field, pageWith('command', command)) ?? itself(field);

export const choiceWord = (command: string, field: string, value: string): Words =>
  findWord('choice', `${field}.${value}`, pageWith('command', command)) ?? itself(value);

export const stateWord = (kind: string, state: string): Words =>
  findWord('state', state, pageWith('kind', kind)) ?? itself(state);

/** What speech cannot know by itself. */
export interface Hearing {
  /** Names of units, posts and people. */
  readonly nameOf?: (id: string) => string | undefined;
  /** Where the clock on the wall stands. */
  readonly utcOffsetMinutes?: number;
}

const vietnamOffset = 420;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function sayDate(date: string, language: Language): string {
  const { year, month, day } = partsOf(date);
  if (language === 'en') return `${day} ${months[month - 1] ?? ''} ${year}`;
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}

function sayInstant(instant: string, language: Language, offset: number): string {
  const local = epochToInstant(instantToEpoch(instant) + (offset / 60) * HOUR_MS);
  return `${sayDate(local.slice(0, 10), language)} ${local.slice(11, 16)}`;
}

const kindOf = (matter: string): string => matter.replace(/-\d+$/, '');

/** The id of a matter is its kind and number. */
function sayMatter(id: string, language: Language): string {
  const [, kind = id, number = ''] = /^(.*)-(\d+)$/.exec(id) ?? [];
  return `${(findWord('kind', kind) ?? wordFor('term', kind))[language]} ${number}`.trim();
}

/** Sorts of words that a value can be a key of, by the name of its place. */
const wordsByPlace: Readonly<Record<string, readonly WordSort[]>> = {
  command: ['command'],
  step: ['step'],
  state: ['state'],
  kind: ['kind', 'term'],
  role: ['term'],
  to: ['term'],
  stage: ['term'],
  reason: ['term'],
};

function sayValue(
  place: string,
  value: string,
  language: Language,
  page: Glossary | undefined,
  hearing: Hearing,
): string {
  if (place === 'article') return articleWords(value)[language];
  const choice = entry(page, 'choice', `${place}.${value}`);
  if (choice !== undefined) return choice[language];
  const sort = wordsByPlace[place]?.find((each) => hasWord(each, value));
  if (sort !== undefined) return wordFor(sort, value)[language];
  if (place === 'matter') return sayMatter(value, language);
  if (isLocalDate(value)) return sayDate(value, language);
  if (isInstant(value))
    return sayInstant(value, language, hearing.utcOffsetMinutes ?? vietnamOffset);
  return hearing.nameOf?.(value) ?? findWord('choice', `${place}.${value}`)?.[language] ?? value;
}

function fillings(
  values: object,
  language: Language,
  page: Glossary | undefined,
  hearing: Hearing,
): WordParams {
  const scalars = Object.entries(values).filter(
    ([, value]) => typeof value === 'string' || typeof value === 'number',
  ) as [string, string | number][];
  const { matter } = values as { readonly matter?: unknown };
  return Object.fromEntries(
    scalars.map(([place, value]) => [
      place,
      typeof value === 'number'
        ? value
        : place === 'state' && typeof matter === 'string'
          ? stateWord(kindOf(matter), value)[language]
          : sayValue(place, value, language, page, hearing),
    ]),
  );
}

export function sentenceOfEvent(
  event: Pick<PilotEvent, 'type' | 'body'>,
  language: Language,
  hearing: Hearing = {},
): string {
  const page = pageWith('event', event.type);
  return say(
    wordFor('event', event.type),
    language,
    fillings(event.body ?? {}, language, page, hearing),
  );
}

/** A term with places of its own, such as a line of an export; what is empty is a dash. */
export function sentenceOfTerm(
  key: string,
  values: Readonly<Record<string, string | number | boolean | null>>,
  language: Language,
  hearing: Hearing = {},
): string {
  const told = Object.fromEntries(
    Object.entries(values).map(([place, value]) => [
      place,
      value === null ? '–' : typeof value === 'boolean' ? String(value) : value,
    ]),
  );
  const page = pageWith('term', key);
  return say(wordFor('term', key), language, fillings(told, language, page, hearing));
}

export function sentenceOfRefusal(
  refusal: Pick<Refusal, 'code' | 'params'>,
  language: Language,
  hearing: Hearing = {},
): string {
  const page = pageWith('refusal', refusal.code);
  return say(
    wordFor('refusal', refusal.code),
    language,
    fillings(refusal.params, language, page, hearing),
  );
}
