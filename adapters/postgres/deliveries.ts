/** adapters: what the outbox's deeds read and mark. */
import type { Pool } from 'pg';
import type { DeliveryPorts, LawBook, NoticeToDeliver } from '../../activities/ports';
import { createClocks, legalNow, mainClock } from '../clock/clocks';
import { createLawBook } from './law-book';

export type DeliveryStore = Pick<
  DeliveryPorts,
  'unsent' | 'markSent' | 'concernNotices' | 'layReady' | 'legalNow' | 'directory'
>;

/** A pilot that lives on a scripted clock happened long ago: nobody is written to about it. */
const markSent = {
  name: 'outbox-mark-sent',
  text: `WITH told AS (
      SELECT * FROM jsonb_to_recordset($3::jsonb) AS d(id text, holders jsonb, readers jsonb)),
    sent AS (
      UPDATE pilotage.notices n SET sent_at = now(), sent_to = ARRAY(SELECT jsonb_array_elements_text(d.holders))
      FROM told d WHERE n.tenant = $1 AND n.pilot = $2 AND n.id = d.id AND n.sent_at IS NULL
      RETURNING n.id, n.post, n.at)
    INSERT INTO pilotage.letters (tenant, pilot, notice, person, post, at, due_at)
    SELECT $1, $2, s.id, reader.person, s.post, s.at, $4
    FROM sent s JOIN told USING (id) CROSS JOIN LATERAL jsonb_array_elements_text(told.readers) AS reader(person)
      JOIN pilotage.pilots p ON p.tenant = $1 AND p.id = $2 AND p.clock = $5
    ON CONFLICT DO NOTHING`,
};

const layReady = {
  name: 'outbox-lay-ready',
  text: `INSERT INTO pilotage.letters (tenant, pilot, notice, person, post, at, due_at)
    SELECT $1, 'concern:' || $2, l.notice, l.person, l.post, l.at, $4
    FROM jsonb_to_recordset($3::jsonb) AS l(notice text, person text, post text, at text) ON CONFLICT DO NOTHING`,
};

const concernNoticesOn = (pool: Pool): Pick<DeliveryStore, 'concernNotices' | 'layReady'> => ({
  async concernNotices({ tenant, concern }, ids) {
    const { rows } = await pool.query<NoticeToDeliver & { at: string }>({
      name: 'outbox-concern-notices',
      text: `SELECT id, post, at FROM pilotage.concern_notices
        WHERE tenant = $1 AND concern = $2 AND id = ANY ($3::text[])`,
      values: [tenant, concern, ids],
    });
    return rows;
  },
  async layReady({ tenant, concern }, letters, now) {
    if (letters.length === 0) return;
    await pool.query({ ...layReady, values: [tenant, concern, JSON.stringify(letters), now] });
  },
});

/** Of the book only the directories, which it keeps in memory: versions never change. */
export function createDeliveryStore(
  pool: Pool,
  book: Pick<LawBook, 'directory'> = createLawBook(pool),
): DeliveryStore {
  const clocks = createClocks(pool);
  return {
    async unsent({ tenant, pilot }, ids) {
      const { rows } = await pool.query<NoticeToDeliver>({
        name: 'outbox-unsent',
        text: `SELECT id, post FROM pilotage.notices
          WHERE tenant = $1 AND pilot = $2 AND id = ANY ($3::text[]) AND sent_at IS NULL`,
        values: [tenant, pilot, ids],
      });
      return rows;
    },
    async markSent({ tenant, pilot }, delivered, now) {
      const told = JSON.stringify(delivered);
      await pool.query({ ...markSent, values: [tenant, pilot, told, now, mainClock] });
    },
    ...concernNoticesOn(pool),
    async legalNow(tenant) {
      const real = new Date().toISOString();
      const clock = await clocks.read(tenant, mainClock);
      return clock === null ? real : legalNow(clock, real);
    },
    async directory(tenant) {
      const { rows } = await pool.query<{ version: number | null }>({
        name: 'outbox-directory',
        text: 'SELECT pilotage.directory_version($1) AS version',
        values: [tenant],
      });
      return book.directory(tenant, rows[0]?.version ?? null);
    },
  };
}
