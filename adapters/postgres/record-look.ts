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

interface PilotColumns extends QueryResultRow {
  readonly epoch: number;
  readonly revision: number;
  readonly head: string;
  readonly state: Pilot;
  readonly fold: number;
  readonly build: number;
  readonly clock: string;
  readonly hold: string | null;
  readonly unconfirmed: boolean;
  readonly last_legal: string;
}

/** The advisory lock holds for pilots that are not born; the row's lock keeps those out who give out epochs. */
const lock = { name: 'record-lock', text: `SELECT pg_advisory_xact_lock(hashtextextended($1, 0))` };

const pilotRow = {
  name: 'record-pilot',
  text: `SELECT epoch, revision, head, state, fold, build, clock, hold, unconfirmed_since IS NOT NULL AS unconfirmed, last_legal
    FROM pilotage.pilots WHERE tenant = $1 AND id = $2 FOR UPDATE`,
};

const ledgerEnds = {
  name: 'record-ledger',
  text: `SELECT seq, hash FROM pilotage.ledger WHERE tenant = $1 AND pilot = $2
    AND (seq = $3 OR seq = (SELECT max(seq) FROM pilotage.ledger WHERE tenant = $1 AND pilot = $2)) ORDER BY seq`,
};

const keptAnswers = {
  name: 'record-answers',
  text: 'SELECT command_id, digest, answer FROM pilotage.answers WHERE tenant = $1 AND command_id = ANY($2)',
};

const clockRows = {
  name: 'record-clocks',
  text: `SELECT id, legal_base, real_base, rate, practice FROM pilotage.clocks WHERE tenant = $1
    AND id IN ($2, $3, (SELECT clock FROM pilotage.pilots WHERE tenant = $1 AND id = $2))`,
};

const newestDirectory = {
  name: 'record-directory',
  text: 'SELECT max(version) AS version FROM pilotage.directories WHERE tenant = $1',
};

export async function openTurn(client: PoolClient, look: Look): Promise<Seen> {
  const { tenant, pilot, known, commandIds } = look;
  const began = client.query('BEGIN');
  const locked = client.query({ ...lock, values: [`${tenant}/${pilot}`] });
  const rows = client.query<PilotColumns>({ ...pilotRow, values: [tenant, pilot] });
  const ends = client.query<{ seq: number; hash: string }>({
    ...ledgerEnds,
    values: [tenant, pilot, known.revision],
  });
  const answers = client.query<{ command_id: string; digest: string; answer: Answer }>({
    ...keptAnswers,
    values: [tenant, commandIds],
  });
  const clocks = client.query<ClockColumns>({ ...clockRows, values: [tenant, pilot, mainClock] });
  const directory = client.query<{ version: number | null }>({
    ...newestDirectory,
    values: [tenant],
  });
  await together<unknown>([began, locked, rows, ends, answers, clocks, directory]);
  const stored = storedPilot((await rows).rows[0]);
  const ledger = (await ends).rows;
  const last = ledger.at(-1);
  return {
    pilot: stored,
    knownHash: ledger.find(({ seq }) => seq === known.revision)?.hash ?? null,
    tail: { revision: last?.seq ?? 0, head: last?.hash ?? '' },
    clock: clockFor(stored?.clock ?? null, pilot, (await clocks).rows.map(clockOfRow)),
    answers: new Map((await answers).rows.map((row) => [row.command_id, keptAnswer(row)])),
    directoryVersion: (await directory).rows[0]?.version ?? null,
  };
}

const keptAnswer = (row: { command_id: string; digest: string; answer: Answer }): KeptAnswer => ({
  commandId: row.command_id,
  digest: row.digest,
  answer: row.answer,
});

function storedPilot(row: PilotColumns | undefined): StoredPilot | null {
  if (row === undefined) return null;
  const { last_legal: lastLegal, ...rest } = row;
  return { ...rest, lastLegal };
}

/** A pilot keeps the clock that it was born under; one told from sources may be born under one of its own. */
function clockFor(named: string | null, pilot: string, clocks: readonly LegalClock[]): LegalClock {
  const find = (id: string) => clocks.find((clock) => clock.id === id);
  return (named === null ? (find(pilot) ?? find(mainClock)) : find(named)) ?? realClock;
}

const realClock: LegalClock = {
  id: mainClock,
  legalBase: '1970-01-01T00:00:00.000Z',
  realBase: '1970-01-01T00:00:00.000Z',
  rate: 1,
  practice: false,
};
