/** adapters: asks the database, and tells "it is away" from "we asked wrongly". */
import { createHash } from 'node:crypto';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { StorageAway } from '../../../contracts/reading';

/** Classes of SQLSTATE: connection, resources, operator intervention, cancelled statement, lock not available. */
const awayStates = /^(08|53|57|58|55P03|25006)/;
const awayErrors = /^(ECONN|EPIPE|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|EAI_AGAIN|ENOENT)/;
const awayMessages =
  /timeout exceeded when trying to connect|Connection terminated|Query read timeout|connection is not queryable/i;

function isAway(error: unknown): boolean {
  const { code, message, errors } = error as {
    code?: unknown;
    message?: unknown;
    errors?: unknown;
  };
  if (Array.isArray(errors) && errors.some(isAway)) return true;
  if (typeof code === 'string' && (awayStates.test(code) || awayErrors.test(code))) return true;
  return typeof message === 'string' && awayMessages.test(message);
}

export async function whileThere<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isAway(error) ? new StorageAway({ cause: error }) : error;
  }
}

const names = new Map<string, string>();

/** A statement with a name is planned once for each connection; planning costs as much as most of our looks. */
function nameOf(sql: string): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  const name = `read-${createHash('sha256').update(sql).digest('hex').slice(0, 20)}`;
  names.set(sql, name);
  return name;
}

export async function rowsOf<R extends QueryResultRow>(
  on: Pool | PoolClient,
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly R[]> {
  return whileThere(
    async () => (await on.query<R>({ name: nameOf(sql), text: sql, values: [...values] })).rows,
  );
}

export async function rowOf<R extends QueryResultRow>(
  on: Pool | PoolClient,
  sql: string,
  values: readonly unknown[] = [],
): Promise<R | null> {
  return (await rowsOf<R>(on, sql, values))[0] ?? null;
}

/** Every word of an array of patterns occurs, whatever its case and diacritics. */
export const allOccur = (column: string, patterns: string): string =>
  `${column} LIKE ALL (ARRAY(SELECT pilotage.folded(word) FROM unnest(${patterns}::text[]) AS word))`;

/** A word as a LIKE pattern: what a person typed is never a wildcard. */
export const containing = (word: string): string =>
  `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** An instant in real time as our text has it. */
export const asInstant = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
/** The same to the microsecond: where a page of a list begins. */
export const asPlace = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
