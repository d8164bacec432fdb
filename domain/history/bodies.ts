/** domain: is it the same body? Sources name organisations freely, in the singular and plural, with and without their place. */
import type { CaseFile } from './case';

const small = new Set(['of', 'the', 'and', 'with', 'for', 'its', 'in', 'to', 'later', 'each', 'new', 'at', 'on', 'by', 'through']);

/** Significant words, without plural and diacritics. */
function wordsOf(name: string): ReadonlySet<string> {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase();
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !small.has(word));
  return new Set(words.map((word) => (word.length > 3 ? word.replace(/(ie)?s$/, (_, ie: string | undefined) => (ie ? 'y' : '')) : word)));
}

/** Bodies of a list such as "A; B (scheme), C". */
const bodiesOf = (list: string): readonly string[] =>
  list
    .replace(/[()]/g, ',')
    .split(/[;,]|\bwith\b|\bthrough\b/i)
    .map((part) => part.trim())
    .filter((part) => part.length > 0);

const enoughShared = 0.6;

function same(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  const smaller = Math.min(a.size, b.size);
  return smaller > 0 && shared / smaller >= enoughShared;
}

/** Does a body stand in a list of bodies? Either may name several. */
export const namedIn = (name: string, list: string): boolean =>
  bodiesOf(name).some((one) => bodiesOf(list).some((other) => same(one, other)));

export const isAuthority = (name: string, file: CaseFile): boolean => namedIn(name, file.decidingAuthority);

/** A body that has a part in the file: it decides, watches or proposes. */
export const hasPart = (name: string, file: CaseFile): boolean =>
  isAuthority(name, file) || namedIn(name, file.supervisor) || namedIn(name, file.proposer);

export const isPartyBody = (name: string): boolean => /\bparty\b|đảng|cấp ủy|tỉnh ủy|thành ủy/iu.test(name) && !/conservative|labou?r|democrat|liberal/iu.test(name);
