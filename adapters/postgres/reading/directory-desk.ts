/** adapters: acts on the directory, one after the other for each tenant: asked under the lock, appended to its chain, all or nothing. */
import type { Pool, PoolClient } from 'pg';
import { bytesOf, sha256 } from '../../../activities/canonical';
import type {
  DirectoryActAsked,
  DirectoryActDone,
  DirectoryEntryRow,
} from '../../../contracts/reading';
import type { DirectoryEvent } from '../../../domain/directory/acts';
import { isRefusal } from '../../../domain/kernel';
import type { Directories, WrittenEntry } from '../directory';
import { newestVersion } from '../directory';
import { inTransaction } from '../turns';
import { rowsOf, whileThere } from './query';

/** So often the whole directory is written down, so that nobody folds from the beginning. */
const snapshotEvery = 200;

interface Tail {
  readonly version: number;
  readonly hash: string;
}

async function tailOf(client: PoolClient, tenant: string): Promise<Tail> {
  const { rows } = await client.query<Tail>(
    'SELECT version, hash FROM pilotage.directory_entries WHERE tenant = $1 ORDER BY version DESC LIMIT 1',
    [tenant],
  );
  return rows[0] ?? beginning(client, tenant);
}

/** The first entry is chained to what the tenant began with. */
async function beginning(client: PoolClient, tenant: string): Promise<Tail> {
  const { rows } = await client.query<{ version: number; body: unknown }>(
    'SELECT version, body FROM pilotage.directories WHERE tenant = $1 ORDER BY version DESC LIMIT 1',
    [tenant],
  );
  const first = rows[0];
  return first === undefined
    ? { version: 0, hash: '' }
    : { version: first.version, hash: sha256(bytesOf(first.body)) };
}

const mostAtOnce = 5_000;

async function append(
  client: PoolClient,
  { tenant, actor, at }: DirectoryActAsked,
  events: readonly DirectoryEvent[],
): Promise<number> {
  let { version, hash } = await tailOf(client, tenant);
  const rows = events.map(({ type, body }) => {
    const entry = bytesOf({ type, at, by: actor, body } satisfies WrittenEntry);
    const prev = hash;
    version += 1;
    hash = sha256(prev, entry);
    return { version, type, entry: entry.toString('base64'), prev, hash };
  });
  for (let i = 0; i < rows.length; i += mostAtOnce)
    await client.query(
      `INSERT INTO pilotage.directory_entries (tenant, version, type, at, person, post, entry, prev_hash, hash)
       SELECT $1, e.version, e.type, $2, $3, $4, decode(e.entry, 'base64'), e.prev, e.hash
       FROM jsonb_to_recordset($5::jsonb) AS e(version int, type text, entry text, prev text, hash text)`,
      [tenant, at, actor.person, actor.post, JSON.stringify(rows.slice(i, i + mostAtOnce))],
    );
  return version;
}

async function act(
  client: PoolClient,
  directories: Directories,
  asked: DirectoryActAsked,
): Promise<DirectoryActDone> {
  const { tenant, commandId, digest } = asked;
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `directory:${tenant}`,
  ]);
  const { rows } = await client.query<{ digest: string; version: number }>(
    'SELECT digest, version FROM pilotage.directory_acts WHERE tenant = $1 AND command_id = $2',
    [tenant, commandId],
  );
  const known = rows[0];
  if (known !== undefined)
    return known.digest === digest ? { kind: 'done', version: known.version } : { kind: 'reused' };
  const before = (await newestVersion(client, tenant)) ?? 0;
  const answer = asked.decide(await directories.at(tenant, before));
  if (isRefusal(answer)) return { kind: 'refused', refusal: answer };
  const version = await append(client, asked, answer);
  await client.query(
    'INSERT INTO pilotage.directory_acts (tenant, command_id, digest, version) VALUES ($1, $2, $3, $4)',
    [tenant, commandId, digest, version],
  );
  return { kind: 'done', version };
}

/** After the commit: the directory as of then is read like anybody else's. */
async function snapshot(pool: Pool, directories: Directories, tenant: string, version: number) {
  const { rows } = await pool.query<{ last: number | null }>(
    'SELECT max(version) AS last FROM pilotage.directories WHERE tenant = $1 AND version <= $2',
    [tenant, version],
  );
  if (version - (rows[0]?.last ?? 0) < snapshotEvery) return;
  const { data } = await directories.at(tenant, version);
  await pool.query(
    'INSERT INTO pilotage.directories (tenant, version, body) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [tenant, version, JSON.stringify(data)],
  );
}

const entriesOf = async (
  pool: Pool,
  tenant: string,
  before: number | null,
  limit: number,
): Promise<readonly DirectoryEntryRow[]> => {
  const rows = await rowsOf<{ version: number; hash: string; entry: Buffer }>(
    pool,
    `SELECT version, hash, entry FROM pilotage.directory_entries
     WHERE tenant = $1 AND ($2::int IS NULL OR version < $2) ORDER BY version DESC LIMIT $3`,
    [tenant, before, limit],
  );
  return rows.map(({ version, hash, entry }) => {
    const { type, at, by, body } = JSON.parse(entry.toString('utf8')) as WrittenEntry;
    return { version, hash, type, at, by, body: body as Record<string, unknown> };
  });
};

export const directoryDeskIn = (pool: Pool, directories: Directories) => ({
  entries: entriesOf.bind(null, pool),
  act: (asked: DirectoryActAsked): Promise<DirectoryActDone> =>
    whileThere(async () => {
      const done = await inTransaction(pool, (client) => act(client, directories, asked));
      if (done.kind === 'done') await snapshot(pool, directories, asked.tenant, done.version);
      return done;
    }),
});
