/** adapters: which pilots must have a living workflow run, and where their ledgers stand. */
import type { Pool } from 'pg';
import type { Opening } from '../../contracts/messages';

interface Row {
  readonly tenant: string;
  readonly id: string;
  readonly epoch: number;
  readonly revision: number;
  readonly head: string;
}

const columns = 'tenant, id, epoch, revision, head';

const openingOfRow = ({ tenant, id, epoch, revision, head }: Row): Opening => ({
  tenant,
  pilot: id,
  epoch,
  known: { revision, head },
  queued: [],
});

/** Where a run of this pilot has to begin; an unborn pilot begins at nothing. */
export async function openingOf(pool: Pool, tenant: string, pilot: string): Promise<Opening> {
  const { rows } = await pool.query<Row>(
    `SELECT ${columns} FROM pilotage.pilots WHERE tenant = $1 AND id = $2`,
    [tenant, pilot],
  );
  const row = rows[0];
  return row === undefined
    ? { tenant, pilot, epoch: 1, known: { revision: 0, head: '' }, queued: [] }
    : openingOfRow(row);
}

/** Told from sources and watched by nobody, a pilot has no clock that could ring, and needs no run. */
const isWatched = `(provenance <> 'reconstructed' OR state->>'watchedFrom' IS NOT NULL)`;

export interface LivePilot extends Opening {
  /** The run that asked the record last; null: none has. */
  readonly run: string | null;
}

/** Pilots that wait for somebody, after a key, in pages: not the archived, nor those that only sources tell of. */
export async function livePilots(
  pool: Pool,
  after: { tenant: string; pilot: string },
  most: number,
): Promise<readonly LivePilot[]> {
  const { rows } = await pool.query<Row & Pick<LivePilot, 'run'>>(
    `SELECT ${columns}, run FROM pilotage.pilots
     WHERE stage <> 'ARCHIVED' AND (tenant, id) > ($1, $2)
       AND ${isWatched} ORDER BY tenant, id LIMIT $3`,
    [after.tenant, after.pilot, most],
  );
  return rows.map((row) => ({ ...openingOfRow(row), run: row.run }));
}

/** Pilots whose last call with a caller in it was not followed by another: perhaps the answer was lost. */
export async function unconfirmedPilots(
  pool: Pool,
  olderThanSeconds: number,
  most: number,
): Promise<readonly Opening[]> {
  const { rows } = await pool.query<Row>(
    `SELECT ${columns} FROM pilotage.pilots
     WHERE unconfirmed_since < now() - make_interval(secs => $1) ORDER BY unconfirmed_since LIMIT $2`,
    [olderThanSeconds, most],
  );
  return rows.map(openingOfRow);
}

/** Pilots on a clock, for waking them when its hands are moved. */
export async function pilotsOnClock(
  pool: Pool,
  tenant: string,
  clock: string,
): Promise<readonly Opening[]> {
  const { rows } = await pool.query<Row>(
    `SELECT ${columns} FROM pilotage.pilots
     WHERE tenant = $1 AND clock = $2 AND stage <> 'ARCHIVED' AND ${isWatched}`,
    [tenant, clock],
  );
  return rows.map(openingOfRow);
}

/** Gives out the next epoch: whatever run still lives under an earlier one ends itself. */
export async function nextEpoch(
  pool: Pool,
  tenant: string,
  pilot: string,
): Promise<Opening | null> {
  const { rows } = await pool.query<Row>(
    `UPDATE pilotage.pilots SET epoch = epoch + 1 WHERE tenant = $1 AND id = $2 RETURNING ${columns}`,
    [tenant, pilot],
  );
  return rows[0] === undefined ? null : openingOfRow(rows[0]);
}

/** A line in the operators' notes: what two persons decided about a pilot's record. */
export async function noteForOperators(
  pool: Pool,
  tenant: string,
  pilot: string,
  reason: string,
  digest: string,
): Promise<void> {
  await pool.query(
    `INSERT INTO pilotage.operator_notes (tenant, pilot, day, reason, times, digest) VALUES ($1, $2, current_date, $3, 1, $4)
     ON CONFLICT (tenant, pilot, day, run, reason)
     DO UPDATE SET times = pilotage.operator_notes.times + 1, digest = excluded.digest, last_at = now()`,
    [tenant, pilot, reason, digest],
  );
}

/** Ends a hold: the ledger as it stands is what the pilot's state is folded from. The run that is replaced for it was not interrupted. */
export async function acceptLedger(pool: Pool, tenant: string, pilot: string): Promise<void> {
  await pool.query(
    `UPDATE pilotage.pilots p SET hold = NULL, run = NULL, fold = 0, revision = l.seq, head = l.hash
     FROM (SELECT seq, hash FROM pilotage.ledger WHERE tenant = $1 AND pilot = $2 ORDER BY seq DESC LIMIT 1) l
     WHERE p.tenant = $1 AND p.id = $2`,
    [tenant, pilot],
  );
}
