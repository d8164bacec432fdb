/** adapters: what changes rarely: the directory, packs and calendars. Versions never change once written, so they are kept in memory. */
import type { Pool } from 'pg';
import type { Calendar, DirectoryData, PackRow } from '../../../contracts/reading';
import { rowOf, rowsOf } from './query';

function directories(pool: Pool) {
  const kept = new Map<string, DirectoryData>();
  return async (tenant: string): Promise<DirectoryData | null> => {
    const newest = await rowOf<{ version: number }>(
      pool,
      'SELECT version FROM pilotage.directories WHERE tenant = $1 ORDER BY version DESC LIMIT 1',
      [tenant],
    );
    if (newest === null) return null;
    const known = kept.get(tenant);
    if (known?.version === newest.version) return known;
    const row = await rowOf<{ body: DirectoryData }>(
      pool,
      'SELECT body FROM pilotage.directories WHERE tenant = $1 AND version = $2',
      [tenant, newest.version],
    );
    if (row === null) return null;
    const data = { ...row.body, version: newest.version };
    kept.set(tenant, data);
    return data;
  };
}

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

export function referenceIn(pool: Pool) {
  const packs = growing<{ hash: string; body: PackRow['pack'] }>(pool, 'packs', 'hash, body');
  const calendars = growing<{ body: Calendar }>(pool, 'calendars', 'body');
  return {
    directory: directories(pool),
    packs: async (): Promise<readonly PackRow[]> =>
      (await packs()).map(({ hash, body }) => ({ hash, pack: body })),
    calendars: async (): Promise<readonly Calendar[]> =>
      (await calendars()).map(({ body }) => body),
  };
}
