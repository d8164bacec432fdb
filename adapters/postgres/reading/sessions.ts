/** adapters: sessions of people. */
import type { Pool } from 'pg';
import type { Opened, SessionLine } from '../../../contracts/coming-in';
import type { SessionRow } from '../../../contracts/reading';
import { asInstant, rowOf, rowsOf } from './query';

const isOpen = `expires_at > now()
  AND (idle_seconds IS NULL OR last_seen_at > now() - idle_seconds * interval '1 second')`;

interface Found extends SessionRow {
  readonly isToNote: boolean;
}

const noteSeen = (pool: Pool, id: string) =>
  rowsOf(pool, 'UPDATE pilotage.sessions SET last_seen_at = now() WHERE id = $1', [id]);

async function open(
  pool: Pool,
  { id, tenant, person, language, csrf }: SessionRow,
  { kind, expiresAt, idleSeconds, idToken, browser }: Opened,
): Promise<void> {
  await rowsOf(pool, `DELETE FROM pilotage.sessions WHERE NOT (${isOpen})`);
  await rowsOf(
    pool,
    `INSERT INTO pilotage.sessions
       (id, tenant, person, language, csrf, expires_at, kind, idle_seconds, id_token, browser)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, tenant, person, language, csrf, expiresAt, kind, idleSeconds, idToken, browser],
  );
}

async function find(pool: Pool, id: string): Promise<SessionRow | null> {
  const found = await rowOf<Found>(
    pool,
    `SELECT id, tenant, person, language, csrf, last_seen_at < now() - interval '1 minute' AS "isToNote"
     FROM pilotage.sessions WHERE id = $1 AND ${isOpen}`,
    [id],
  );
  if (found === null) return null;
  const { isToNote, ...session } = found;
  if (isToNote) await noteSeen(pool, id);
  return session;
}

const of = (pool: Pool, tenant: string, person: string) =>
  rowsOf<SessionLine>(
    pool,
    `SELECT id, browser, kind, ${asInstant('created_at')} AS since, ${asInstant('last_seen_at')} AS "lastSeen",
       ${asInstant('expires_at')} AS until
     FROM pilotage.sessions WHERE tenant = $1 AND person = $2 AND ${isOpen} ORDER BY last_seen_at DESC`,
    [tenant, person],
  );

async function end(pool: Pool, tenant: string, person: string, id: string | null): Promise<number> {
  const ended = await rowsOf(
    pool,
    `DELETE FROM pilotage.sessions
     WHERE tenant = $1 AND person = $2 AND ($3::text IS NULL OR id = $3) RETURNING id`,
    [tenant, person, id],
  );
  return ended.length;
}

export const sessionsIn = (pool: Pool) => ({
  find: (id: string) => find(pool, id),

  async alive(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await rowsOf<{ id: string }>(
      pool,
      `SELECT id FROM pilotage.sessions WHERE id = ANY ($1::text[]) AND ${isOpen}`,
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  },

  open: (session: SessionRow, opened: Opened) => open(pool, session, opened),

  async close(id: string): Promise<string | null> {
    const closed = await rowOf<{ idToken: string | null }>(
      pool,
      'DELETE FROM pilotage.sessions WHERE id = $1 RETURNING id_token AS "idToken"',
      [id],
    );
    return closed?.idToken ?? null;
  },

  async speak(id: string, language: SessionRow['language']) {
    await rowsOf(pool, 'UPDATE pilotage.sessions SET language = $2 WHERE id = $1', [id, language]);
  },

  of: (tenant: string, person: string) => of(pool, tenant, person),
  end: (tenant: string, person: string, id: string | null) => end(pool, tenant, person, id),
});
