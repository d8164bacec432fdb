/** adapters: the clocks as stored. Moving the hands changes the clock and nothing else; whoever moves them wakes the pilots. */
import type { Pool } from 'pg';
import type { LegalClock } from '../../activities/legal-clock';
import { legalNow } from '../../activities/legal-clock';
import type { Instant } from '../../domain/time';
import { epochToInstant } from '../../domain/time';
import { tellScreens } from '../postgres/live';

export { legalNow, mainClock, realOf } from '../../activities/legal-clock';
export type { LegalClock } from '../../activities/legal-clock';

export interface Clocks {
  read(tenant: string, id: string): Promise<LegalClock | null>;
  /** Makes a clock unless there is one. */
  provide(tenant: string, clock: LegalClock): Promise<LegalClock>;
  /** Jumps forward to a legal instant. Practice only; a clock never goes back. */
  advance(tenant: string, id: string, to: Instant): Promise<LegalClock>;
  pause(tenant: string, id: string): Promise<LegalClock>;
  /** Ticks on at the given rate: legal seconds in a real second. */
  resume(tenant: string, id: string, rate?: number): Promise<LegalClock>;
}

/** What a clock refuses: a real clock is never moved, and no clock goes back. */
export class ClockRefused extends Error {
  constructor(readonly code: 'NO_SUCH_CLOCK' | 'REAL_CLOCK' | 'CLOCK_GOES_BACK' | 'BAD_RATE') {
    super(`The clock refuses: ${code}`);
    this.name = 'ClockRefused';
  }
}

/** A year in half a minute; faster than that no pilot could follow. */
const fastestRate = 1_000_000;

export interface ClockColumns {
  readonly id: string;
  readonly legal_base: string;
  readonly real_base: Date;
  readonly rate: number;
  readonly practice: boolean;
}

export const clockOfRow = (row: ClockColumns): LegalClock => ({
  id: row.id,
  legalBase: row.legal_base,
  realBase: row.real_base.toISOString(),
  rate: row.rate,
  practice: row.practice,
});

type Move = (legal: Instant) => { readonly legal?: Instant; readonly rate?: number };

const columns = 'id, legal_base, real_base, rate, practice';

export function createClocks(pool: Pool, now: () => number = Date.now): Clocks {
  const read = async (tenant: string, id: string): Promise<LegalClock | null> => {
    const { rows } = await pool.query<ClockColumns>(
      `SELECT ${columns} FROM pilotage.clocks WHERE tenant = $1 AND id = $2`,
      [tenant, id],
    );
    return rows[0] === undefined ? null : clockOfRow(rows[0]);
  };
  const move = async (tenant: string, id: string, set: Move): Promise<LegalClock> => {
    for (;;) {
      const clock = await read(tenant, id);
      if (clock === null) throw new ClockRefused('NO_SUCH_CLOCK');
      if (!clock.practice) throw new ClockRefused('REAL_CLOCK');
      const real = epochToInstant(now());
      const legal = legalNow(clock, real);
      const moved = await rebase(pool, tenant, clock, {
        legal,
        rate: clock.rate,
        ...set(legal),
        real,
      });
      if (moved === null) continue;
      await tellScreens(pool, { tenant, clock: true });
      return moved;
    }
  };
  return {
    read,
    provide: (tenant, clock) => provide(pool, tenant, clock),
    advance: (tenant, id, to) =>
      move(tenant, id, (legal) => {
        if (to < legal) throw new ClockRefused('CLOCK_GOES_BACK');
        return { legal: to };
      }),
    pause: (tenant, id) => move(tenant, id, () => ({ rate: 0 })),
    resume: (tenant, id, rate = 1) =>
      move(tenant, id, () => {
        if (!(rate > 0 && rate <= fastestRate)) throw new ClockRefused('BAD_RATE');
        return { rate };
      }),
  };
}

/** Only from the state that was read: of two who move the hands at once, the later reads again; null says so. */
async function rebase(
  pool: Pool,
  tenant: string,
  from: LegalClock,
  to: { readonly legal: Instant; readonly real: Instant; readonly rate: number },
): Promise<LegalClock | null> {
  const { rows } = await pool.query<ClockColumns>(
    `UPDATE pilotage.clocks SET legal_base = $3, real_base = $4, rate = $5, seen_at = $4
     WHERE tenant = $1 AND id = $2 AND legal_base = $6 AND real_base = $7 AND rate = $8 RETURNING ${columns}`,
    [tenant, from.id, to.legal, to.real, to.rate, from.legalBase, from.realBase, from.rate],
  );
  return rows[0] === undefined ? null : clockOfRow(rows[0]);
}

async function provide(pool: Pool, tenant: string, clock: LegalClock): Promise<LegalClock> {
  await pool.query(
    `INSERT INTO pilotage.clocks (tenant, id, legal_base, real_base, rate, practice, seen_at)
     VALUES ($1, $2, $3, $4, $5, $6, $4) ON CONFLICT DO NOTHING`,
    [tenant, clock.id, clock.legalBase, clock.realBase, clock.rate, clock.practice],
  );
  const { rows } = await pool.query<ClockColumns>(
    `SELECT ${columns} FROM pilotage.clocks WHERE tenant = $1 AND id = $2`,
    [tenant, clock.id],
  );
  if (rows[0] === undefined) throw new ClockRefused('NO_SUCH_CLOCK');
  return clockOfRow(rows[0]);
}
