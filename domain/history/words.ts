/** domain: texts of sources in the shapes that forms allow: numbers of documents, names on one line, days. */
import type { LocalDate } from '../time';
import { lastDay, precisionOf } from './moments';
import type { Telling } from './act';

const longestLine = 300;
const longestNumber = 120;

/** Never half a sign: a lone surrogate is no text. */
export const head = (text: string, most: number): string =>
  text
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();

export const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${head(text, most - 1)}…`;

/** On one line: the names of bodies, sites and participants. */
export const line = (text: string): string => cut(text.replace(/\s+/g, ' ').trim(), longestLine);

/** Numbers of instruments as official registers write them; other signs become spaces. */
export function documentNumber(told: string): string | null {
  const signs = told.normalize('NFC').replace(/[^\p{L}\p{N} ./;,()–-]+/gu, ' ');
  const number = head(signs.replace(/\s+/g, ' ').trim(), longestNumber);
  return number.length === 0 ? null : number;
}

export const numberIn = ({ event }: Telling): string | null =>
  event.instrument === undefined ? null : documentNumber(event.instrument);

/** The last day that a told date can mean; null for an end that is told as a condition. */
export const dayOf = (end: string | null | undefined): LocalDate | null =>
  end != null && precisionOf(end) !== null ? lastDay(end) : null;
