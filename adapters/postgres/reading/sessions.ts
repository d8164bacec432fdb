/** adapters: sessions of people. */
import type { Pool } from 'pg';
import type { SessionRow } from '../../../contracts/reading';
import { rowOf, rowsOf } from './query';

export const sessionsIn = (pool: Pool) => ({
  find: (id: string) =>
    rowOf<SessionRow>(
      pool,
      'SELECT id, tenant, person, language, csrf FROM pilotage.sessions WHERE id = $1 AND expires_at > now()',
      [id],
    ),

  async alive(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await rowsOf<{ id: string }>(
      pool,
      'SELECT id FROM pilotage.sessions WHERE id = ANY ($1::text[]) AND expires_at > now()',
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  },

  async open({ id, tenant, person, language, csrf }: SessionRow, expiresAt: Date) {
    await rowsOf(pool, 'DELETE FROM pilotage.sessions WHERE expires_at < now()');
    await rowsOf(
      pool,
      'INSERT INTO pilotage.sessions (id, tenant, person, language, csrf, expires_at) VALUES ($1, $2, $3, $4, $5, $6)',
      [id, tenant, person, language, csrf, expiresAt],
    );
  },

  async close(id: string) {
    await rowsOf(pool, 'DELETE FROM pilotage.sessions WHERE id = $1', [id]);
  },

  async speak(id: string, language: SessionRow['language']) {
    await rowsOf(pool, 'UPDATE pilotage.sessions SET language = $2 WHERE id = $1', [id, language]);
  },
});
