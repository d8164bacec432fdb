/** adapters: what a turn finds when it has the pilot to itself. One round trip; each statement sees what the lock waited for. */
import type { PoolClient, QueryResultRow } from 'pg';
import type { LegalClock } from '../../activities/legal-clock';
import { mainClock } from '../../activities/legal-clock';
import type { KeptAnswer, Look, Seen, StoredPilot } from '../../activities/ports';
import type { Answer } from '../../contracts/messages';
import type { Pilot } from '../../domain/pilot';
import { clockOfRow } from '../clock/clocks';
import type { ClockColumns } from '../clock/clocks';
import { together } from './failures';

interface PilotColumns {
  readonly epoch: number;
  readonly revision: number;
  readonly head: string;
  readonly state: Pilot;
  readonly fold: number;
  readonly build: number;
  readonly clock: string;
  readonly hold: string | null;
  readonly unconfirmed: boolean;
  readonly run: string | null;
  readonly last_legal: string;
}

interface Found extends QueryResultRow {
  readonly pilot: PilotColumns | null;
  readonly known_hash: string | null;
  readonly last_seq: number | null;
  readonly last_hash: string | null;
  readonly answers:
    | readonly { readonly command_id: string; readonly digest: string; readonly answer: Answer }[]
    | null;
  readonly clocks:
    readonly (Omit<ClockColumns, 'real_base'> & { readonly real_base: string })[] | null;
  readonly directory: number | null;
}

/** The advisory lock holds for pilots that are not born; the row's lock keeps those out who give out epochs. */
const lock = { name: 'record-lock', text: 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))' };

/** A statement of its own: it sees what the one who held the lock has committed. */
const look = {
  name: 'record-look',
  text: `WITH row AS (
      SELECT epoch, revision, head, state, fold, build, clock, hold, unconfirmed_since IS NOT NULL AS unconfirmed, run, last_legal
      FROM pilotage.pilots WHERE tenant = $1 AND id = $2 FOR UPDATE),
    last AS (SELECT seq, hash FROM pilotage.ledger WHERE tenant = $1 AND pilot = $2 ORDER BY seq DESC LIMIT 1)
    SELECT (SELECT to_jsonb(row) FROM row) AS pilot,
      (SELECT hash FROM pilotage.ledger WHERE tenant = $1 AND pilot = $2 AND seq = $3) AS known_hash,
      (SELECT seq FROM last) AS last_seq,
      (SELECT hash FROM last) AS last_hash,
      (SELECT jsonb_agg(jsonb_build_object('command_id', command_id, 'digest', digest, 'answer', answer))
        FROM pilotage.answers WHERE tenant = $1 AND command_id = ANY($4)) AS answers,
      (SELECT jsonb_agg(jsonb_build_object('id', id, 'legal_base', legal_base, 'rate', rate, 'practice', practice,
          'real_base', to_char(real_base AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
        FROM pilotage.clocks WHERE tenant = $1 AND id IN ($2, split_part($2, '.', 1), $5, (SELECT clock FROM row))) AS clocks,
      pilotage.directory_version($1) AS directory`,
};

export async function openTurn(
  client: PoolClient,
  { tenant, pilot, known, commandIds }: Look,
): Promise<Seen> {
  const began = client.query('BEGIN');
  const locked = client.query({ ...lock, values: [`${tenant}/${pilot}`] });
  const looked = client.query<Found>({
    ...look,
    values: [tenant, pilot, known.revision, commandIds, mainClock],
  });
  await together<unknown>([began, locked, looked]);
  const found = (await looked).rows[0];
  const stored = storedPilot(found?.pilot ?? null);
  return {
    pilot: stored,
    knownHash: found?.known_hash ?? null,
    tail: { revision: found?.last_seq ?? 0, head: found?.last_hash ?? '' },
    clock: clockFor(stored?.clock ?? null, pilot, (found?.clocks ?? []).map(clockOf)),
    answers: new Map((found?.answers ?? []).map((row) => [row.command_id, keptAnswer(row)])),
    directoryVersion: found?.directory ?? null,
  };
}

const clockOf = (
  row: Omit<ClockColumns, 'real_base'> & { readonly real_base: string },
): LegalClock => clockOfRow({ ...row, real_base: new Date(row.real_base) });

const keptAnswer = (row: { command_id: string; digest: string; answer: Answer }): KeptAnswer => ({
  commandId: row.command_id,
  digest: row.digest,
  answer: row.answer,
});

function storedPilot(row: PilotColumns | null): StoredPilot | null {
  if (row === null) return null;
  const { last_legal: lastLegal, ...rest } = row;
  return { ...rest, lastLegal };
}

/**
 * A pilot keeps the clock that it was born under. One told from sources may be born under one of its own, and what
 * comes of it under the same: a child's id begins with its parent's.
 */
function clockFor(named: string | null, pilot: string, clocks: readonly LegalClock[]): LegalClock {
  const find = (id: string) => clocks.find((clock) => clock.id === id);
  const atBirth = () => find(pilot) ?? find(pilot.split('.')[0] ?? pilot) ?? find(mainClock);
  return (named === null ? atBirth() : find(named)) ?? realClock;
}

const realClock: LegalClock = {
  id: mainClock,
  legalBase: '1970-01-01T00:00:00.000Z',
  realBase: '1970-01-01T00:00:00.000Z',
  rate: 1,
  practice: false,
};
