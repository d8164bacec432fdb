/** adapters: what the outbox's deeds read and mark. */
import type { Pool } from 'pg';
import type { DeliveryPorts, LawBook, NoticeToDeliver } from '../../activities/ports';
import { createClocks, legalNow, mainClock } from '../clock/clocks';
import { createLawBook } from './law-book';

export type DeliveryStore = Pick<DeliveryPorts, 'unsent' | 'markSent' | 'legalNow' | 'directory'>;

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
    async markSent({ tenant, pilot }, delivered) {
      await pool.query({
        name: 'outbox-mark-sent',
        text: `UPDATE pilotage.notices n SET sent_at = now(), sent_to = ARRAY(SELECT jsonb_array_elements_text(d.holders))
          FROM jsonb_to_recordset($3::jsonb) AS d(id text, holders jsonb)
          WHERE n.tenant = $1 AND n.pilot = $2 AND n.id = d.id AND n.sent_at IS NULL`,
        values: [tenant, pilot, JSON.stringify(delivered)],
      });
    },
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
