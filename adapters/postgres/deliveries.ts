/** adapters: what the outbox's deeds read and mark. */
import type { Pool } from 'pg';
import type { DeliveryPorts } from '../../activities/ports';
import { directoryOf } from '../../domain/directory';
import type { DirectoryData } from '../../domain/directory';
import { createClocks, legalNow, mainClock } from '../clock/clocks';

export type DeliveryStore = Pick<DeliveryPorts, 'notice' | 'markSent' | 'legalNow' | 'directory'>;

export function createDeliveryStore(pool: Pool): DeliveryStore {
  const clocks = createClocks(pool);
  return {
    async notice({ tenant, pilot }, id) {
      const { rows } = await pool.query<{ post: string; sent: boolean }>(
        'SELECT post, sent_at IS NOT NULL AS sent FROM pilotage.notices WHERE tenant = $1 AND pilot = $2 AND id = $3',
        [tenant, pilot, id],
      );
      return rows[0] ?? null;
    },
    async markSent({ tenant, pilot }, id, holders) {
      await pool.query(
        `UPDATE pilotage.notices SET sent_at = now(), sent_to = $4
         WHERE tenant = $1 AND pilot = $2 AND id = $3 AND sent_at IS NULL`,
        [tenant, pilot, id, holders],
      );
    },
    async legalNow(tenant) {
      const real = new Date().toISOString();
      const clock = await clocks.read(tenant, mainClock);
      return clock === null ? real : legalNow(clock, real);
    },
    async directory(tenant) {
      const { rows } = await pool.query<{ body: DirectoryData }>(
        'SELECT body FROM pilotage.directories WHERE tenant = $1 ORDER BY version DESC LIMIT 1',
        [tenant],
      );
      return directoryOf(
        rows[0]?.body ?? { version: 0, units: [], posts: [], people: [], holdings: [] },
      );
    },
  };
}
