/** adapters: a turn of a concern as one transaction: lock and look, then write and commit. */
import type { Pool, PoolClient } from 'pg';
import type { ConcernLook, ConcernStore, SeenConcern } from '../../../activities/concern/ports';
import type { LegalClock } from '../../../activities/legal-clock';
import { mainClock } from '../../../activities/legal-clock';
import { Unavailable, Unwritable } from '../../../activities/ports';
import type { KeptAnswer } from '../../../activities/ports';
import type { Answer } from '../../../contracts/messages';
import type { Concern } from '../../../domain/concern/concern';
import type { Pilot } from '../../../domain/pilot';
import { clockOfRow } from '../../clock/clocks';
import type { ClockColumns } from '../../clock/clocks';
import { asUnwritable } from '../failures';
import { tellScreens } from '../live';
import { attemptMs } from '../pool';
import { concernStatements, desksIn } from './write';

interface Columns {
  readonly revision: number;
  readonly head: string;
  readonly state: Concern;
  readonly last_legal: string;
}

const realClock: LegalClock = {
  id: mainClock,
  legalBase: '1970-01-01T00:00:00.000Z',
  realBase: '1970-01-01T00:00:00.000Z',
  rate: 1,
  practice: false,
};

type One = <R extends object>(text: string, values: unknown[]) => Promise<R | undefined>;

const asking =
  (client: PoolClient): One =>
  async <R extends object>(text: string, values: unknown[]) =>
    (await client.query<R>(text, values)).rows[0];

async function answersTo(
  client: PoolClient,
  { tenant, commandIds }: ConcernLook,
): Promise<SeenConcern['answers']> {
  const { rows } = await client.query<{ command_id: string; digest: string; answer: Answer }>(
    'SELECT command_id, digest, answer FROM pilotage.concern_answers WHERE tenant = $1 AND command_id = ANY ($2)',
    [tenant, commandIds],
  );
  return new Map(
    rows.map(({ command_id: commandId, digest, answer }): [string, KeptAnswer] => [
      commandId,
      { commandId, digest, answer },
    ]),
  );
}

const pilotBy =
  (one: One, tenant: string): SeenConcern['pilot'] =>
  async (id) => {
    const text = 'SELECT state FROM pilotage.pilots WHERE tenant = $1 AND id = $2';
    return (await one<{ state: Pilot }>(text, [tenant, id]))?.state ?? null;
  };

async function lookAt(client: PoolClient, look: ConcernLook): Promise<SeenConcern> {
  const { tenant, concern, known } = look;
  const one = asking(client);
  // Holds for concerns that are not raised yet.
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `${tenant}/concern/${concern}`,
  ]);
  const stored = await one<Columns>(
    'SELECT revision, head, state, last_legal FROM pilotage.concerns WHERE tenant = $1 AND id = $2',
    [tenant, concern],
  );
  const tail = await one<{ seq: number; hash: string }>(
    'SELECT seq, hash FROM pilotage.concern_ledger WHERE tenant = $1 AND concern = $2 ORDER BY seq DESC LIMIT 1',
    [tenant, concern],
  );
  const at = await one<{ hash: string }>(
    'SELECT hash FROM pilotage.concern_ledger WHERE tenant = $1 AND concern = $2 AND seq = $3',
    [tenant, concern, known.revision],
  );
  const clock = await one<ClockColumns>(
    'SELECT id, legal_base, real_base, rate, practice FROM pilotage.clocks WHERE tenant = $1 AND id = $2',
    [tenant, mainClock],
  );
  const directory = await one<{ version: number | null }>(
    'SELECT pilotage.directory_version($1) AS version',
    [tenant],
  );
  return {
    stored: stored === undefined ? null : { ...stored, lastLegal: stored.last_legal },
    knownHash: at?.hash ?? null,
    tail: { revision: tail?.seq ?? 0, head: tail?.hash ?? '' },
    clock: clock === undefined ? realClock : clockOfRow(clock),
    answers: await answersTo(client, look),
    directoryVersion: directory?.version ?? null,
    pilot: pilotBy(one, tenant),
  };
}

/**
 * Past its deadline an attempt rolls back: its caller has given up and tries again. Screens are told whose desks changed,
 * and not what for: the id of a concern goes nowhere.
 */
export function createConcernStore(pool: Pool, longestMs = attemptMs): ConcernStore {
  return {
    async turn(look, work) {
      const until = performance.now() + longestMs;
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        const { changes, result } = await work(await lookAt(client, look));
        if (performance.now() > until)
          throw new Unavailable('the attempt took longer than its caller waits');
        const before: string[] = [];
        for (const statement of concernStatements(look, changes)) {
          const { rows } = await client.query<{ posts?: readonly string[] }>(statement);
          before.push(...rows.flatMap(({ posts }) => posts ?? []));
        }
        await client.query('COMMIT');
        await tellScreens(client, {
          tenant: look.tenant,
          tasks: [...before, ...desksIn(changes)],
          notices: changes.notices.map(({ post }) => post),
        });
        client.release();
        return result;
      } catch (error) {
        const isGone = await client.query('ROLLBACK').then(
          () => false,
          () => true,
        );
        client.release(isGone);
        const cause = asUnwritable(error);
        // What the database says about a row repeats the row: only the code goes on.
        if (cause instanceof Unwritable) throw new Unwritable(codeOf(error));
        throw cause;
      }
    },
  };
}

const codeOf = (error: unknown): string => {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : 'unknown';
};
