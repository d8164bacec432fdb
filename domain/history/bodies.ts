/** domain: is it the same body? Sources name organisations freely: singular and plural, with and without their place, short and long. */
import type { CaseEvent, CaseFile } from './case';

const small = new Set(
  'of the and with for its in to later each new at on by a an le la de du des et'.split(' '),
);

/** Where one name has such a word and the other has not, they are two bodies however alike they sound. */
const distinguishing = new Set(
  'party court tribunal university association federation union police newspaper council'.split(
    ' ',
  ),
);

const lettersOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/giu, 'd')
    .replace(/['’]s\b/gu, '')
    .toLowerCase();

const singular = (word: string): string =>
  word.length > 3 ? word.replace(/(ie)?s$/, (_, ie: string | undefined) => (ie ? 'y' : '')) : word;

/** Significant words, without plural and diacritics. */
function wordsOf(name: string): ReadonlySet<string> {
  const words = lettersOf(name).split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word.length > 1 && !small.has(word)).map(singular));
}

/** Bodies of a list such as "A; B (scheme), C". */
const bodiesOf = (list: string): readonly string[] =>
  list
    .replace(/[()]/g, ',')
    .split(/[;,]|\bwith\b|\bthrough\b/i)
    .map((part) => part.trim())
    .filter((part) => part.length > 0);

/** As a short name takes the letters: with the small words or without. */
function initialsOf(name: string): readonly string[] {
  const words = lettersOf(name).split(/[^\p{L}\p{N}]+/u);
  const firsts = (some: readonly string[]): string => some.map((word) => word.slice(0, 1)).join('');
  return [firsts(words), firsts(words.filter((word) => !small.has(word)))];
}

const isShortFor = (short: string, name: string): boolean =>
  /^\p{L}{2,8}$/u.test(short) && initialsOf(name).includes(lettersOf(short));

const enoughShared = 0.6;

function same(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if ([...distinguishing].some((word) => a.has(word) !== b.has(word))) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  const smaller = Math.min(a.size, b.size);
  if (smaller > 0 && shared / smaller >= enoughShared) return true;
  return isShortFor(one, other) || isShortFor(other, one);
}

/** Does a body stand in a list of bodies? Either may name several. */
const namedIn = (name: string, list: string): boolean =>
  bodiesOf(name).some((one) => bodiesOf(list).some((other) => same(one, other)));

/** The body that decides, as the file names it; or whoever decided, when that body never does. */
export function isAuthority(name: string, file: CaseFile): boolean {
  if (namedIn(name, file.decidingAuthority)) return true;
  return !file.events.some(
    (event) => isApproval(event) && namedIn(event.by, file.decidingAuthority),
  )
    ? file.events.some((event) => isApproval(event) && namedIn(name, event.by))
    : false;
}

const isApproval = (event: CaseEvent): boolean =>
  (event.kind === 'approved_pilot' || event.kind === 'approved_full') &&
  event.subject === undefined;

/** A body that has a part in the file: it decides, watches or proposes. */
export const hasPart = (name: string, file: CaseFile): boolean =>
  isAuthority(name, file) || namedIn(name, file.supervisor) || namedIn(name, file.proposer);

export const isVietnam = ({ country }: CaseFile): boolean =>
  /viet\s*nam|việt\s*nam/iu.test(country);

/** The Party committee beside an authority: elsewhere a party is one among others. */
export const isPartyBody = (name: string, file: CaseFile): boolean =>
  isVietnam(file) && /\bparty\b|đảng|(?:cấp|tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ)/iu.test(name);
