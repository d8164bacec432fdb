/** adapters: what the legal clocks of a tenant show now. */
import type { Pool } from 'pg';
import type { LegalClock } from '../../../activities/legal-clock';
import { legalNow } from '../../../activities/legal-clock';
import type { ClockRecord } from '../../../contracts/reading';
import { asInstant, rowsOf } from './query';

export async function clocksOf(
  pool: Pool,
  tenant: string,
  real: Date,
): Promise<readonly ClockRecord[]> {
  const rows = await rowsOf<LegalClock>(
    pool,
    `SELECT id, legal_base AS "legalBase", ${asInstant('real_base')} AS "realBase", rate, practice FROM pilotage.clocks
     WHERE tenant = $1 ORDER BY id`,
    [tenant],
  );
  return rows.map((clock) => ({
    id: clock.id,
    now: legalNow(clock, real.toISOString()),
    rate: clock.rate,
    practice: clock.practice,
  }));
}
