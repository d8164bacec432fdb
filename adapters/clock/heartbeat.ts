/**
 * adapters: a closed program does not age its pilots. While a program runs it marks the practice clocks as seen; whoever
 * starts after a silence sets them to where they stood at the last sign of life.
 */
import type { Pool } from 'pg';

export interface Heartbeat {
  stop(): Promise<void>;
}

export interface HeartbeatOptions {
  readonly everyMs?: number;
  /** Longer than this without a sign of life: nobody ran. */
  readonly silenceMs?: number;
  readonly now?: () => number;
  readonly onError?: (error: unknown) => void;
}

const ticking = 'practice AND rate > 0';

/** Takes the silence out of the ticking clocks. Legal time stays where it stood when the clock was last seen. */
export async function resumeClocks(pool: Pool, silenceMs: number, now: number): Promise<number> {
  const { rowCount } = await pool.query(
    `UPDATE pilotage.clocks
     SET real_base = real_base + ($1::timestamptz - seen_at), seen_at = $1
     WHERE ${ticking} AND seen_at < $1::timestamptz - make_interval(secs => $2)`,
    [new Date(now).toISOString(), silenceMs / 1_000],
  );
  return rowCount ?? 0;
}

const beat = (pool: Pool, now: number) =>
  pool.query(`UPDATE pilotage.clocks SET seen_at = greatest(seen_at, $1) WHERE ${ticking}`, [
    new Date(now).toISOString(),
  ]);

/** Resumes the clocks and keeps them seen until stopped. */
export async function startHeartbeat(
  pool: Pool,
  options: HeartbeatOptions = {},
): Promise<Heartbeat> {
  const { everyMs = 2_000, silenceMs = 5_000, now = Date.now, onError } = options;
  await resumeClocks(pool, silenceMs, now());
  await beat(pool, now());
  const timer = setInterval(() => {
    // After a stretch without database or processor the beat itself is late: that silence is taken out as well.
    resumeClocks(pool, silenceMs, now())
      .then(() => beat(pool, now()))
      .catch((error: unknown) => onError?.(error));
  }, everyMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await beat(pool, now());
    },
  };
}
