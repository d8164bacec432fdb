/** adapters: what changes rarely: the directory, packs and calendars. Versions never change once written, so they are kept in memory. */
import type { Pool } from 'pg';
import type { Calendar, PackRow } from '../../../contracts/reading';
import type { Directories } from '../directory';
import { rowOf, rowsOf } from './query';

/** Rows of an immutable table, read again only when their number grew. */
function growing<R extends object>(pool: Pool, table: string, columns: string) {
  let kept: readonly R[] = [];
  return async (): Promise<readonly R[]> => {
    const number = await rowOf<{ n: number }>(
      pool,
      `SELECT count(*)::int AS n FROM pilotage.${table}`,
    );
    if (number !== null && number.n === kept.length) return kept;
    kept = await rowsOf<R>(pool, `SELECT ${columns} FROM pilotage.${table} ORDER BY id, version`);
    return kept;
  };
}

export function referenceIn(pool: Pool, directories: Directories) {
  const packs = growing<{ hash: string; body: PackRow['pack'] }>(pool, 'packs', 'hash, body');
  const calendars = growing<{ body: Calendar }>(pool, 'calendars', 'body');
  return {
    directory: (tenant: string) => directories.newest(tenant).then((view) => view?.data ?? null),
    packs: async (): Promise<readonly PackRow[]> =>
      (await packs()).map(({ hash, body }) => ({ hash, pack: body })),
    calendars: async (): Promise<readonly Calendar[]> =>
      (await calendars()).map(({ body }) => body),
  };
}
