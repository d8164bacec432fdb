/** api: where the next page begins, as one opaque word. Whatever else is sent as such is malformed. */
import { z } from 'zod';
import { malformed } from './errors';

export const cursorOf = (place: readonly string[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

function decoded(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
  } catch {
    return null;
  }
}

/** Letters that keys of our tables are made of; a time as the database prints it. */
const part = z.string().regex(/^[\w.:@/-]{1,300}$/);
const time = z.iso.datetime();

function placeIn<T>(shape: z.ZodType<T>, cursor: string | undefined): T | null {
  if (cursor === undefined) return null;
  const read = shape.safeParse(decoded(cursor));
  if (!read.success)
    throw malformed([{ path: 'query/after', message: 'not a place in this list' }]);
  return read.data;
}

const pair = z.tuple([time, part]);
const triple = z.tuple([time, part, part]);
const dayTriple = z.tuple([z.iso.date(), part, part]);

export const pairIn = (cursor: string | undefined): readonly [string, string] | null =>
  placeIn(pair, cursor);
export const tripleIn = (cursor: string | undefined): readonly [string, string, string] | null =>
  placeIn(triple, cursor);

/** The same where the list is in the order of days. */
export const dayTripleIn = (cursor: string | undefined): readonly [string, string, string] | null =>
  placeIn(dayTriple, cursor);

/** One row more than asked for was read: it tells that there is a next page, and is not shown. */
export function pageOf<T>(
  rows: readonly T[],
  limit: number,
  placeOf: (row: T) => readonly string[],
): { readonly rows: readonly T[]; readonly next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    rows: shown,
    next: rows.length > limit && last !== undefined ? cursorOf(placeOf(last)) : null,
  };
}

export const wordsIn = (typed: string | undefined): readonly string[] =>
  (typed ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 12);
