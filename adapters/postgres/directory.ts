/**
 * adapters: the directory of a tenant at a version, folded from its ledger and kept in memory. The newest is folded forward
 * from what is known; an older one, which only a rebuild asks for, from the snapshot before it.
 */
import type { Pool, PoolClient } from 'pg';
import type { Directory, DirectoryData } from '../../domain/directory';
import { directoryOf } from '../../domain/directory';
import type { DirectoryEvent } from '../../domain/directory/acts';
import type { DirectoryEntry } from '../../domain/directory/fold';
import { withEntries } from '../../domain/directory/fold';
import type { Actor } from '../../domain/kernel';
import type { Instant } from '../../domain/time';

/** What the canonical bytes of an entry hold. */
export interface WrittenEntry {
  readonly type: DirectoryEvent['type'];
  readonly at: Instant;
  readonly by: Actor;
  readonly body: unknown;
}

type Reading = Pick<Pool | PoolClient, 'query'>;

export const nobody: DirectoryData = { version: 0, units: [], posts: [], people: [], holdings: [] };

export async function newestVersion(on: Reading, tenant: string): Promise<number | null> {
  const { rows } = await on.query<{ version: number | null }>({
    name: 'directory-version',
    text: 'SELECT pilotage.directory_version($1) AS version',
    values: [tenant],
  });
  return rows[0]?.version ?? null;
}

const entryOf = ({ version, entry }: { version: number; entry: Buffer }): DirectoryEntry => {
  const { type, at, body } = JSON.parse(entry.toString('utf8')) as WrittenEntry;
  return { version, at, event: { type, body } as DirectoryEvent };
};

async function folded(
  on: Reading,
  tenant: string,
  from: DirectoryData,
  to: number,
): Promise<DirectoryData> {
  if (from.version >= to) return from;
  const { rows } = await on.query<{ version: number; entry: Buffer }>(
    `SELECT version, entry FROM pilotage.directory_entries
     WHERE tenant = $1 AND version > $2 AND version <= $3 ORDER BY version`,
    [tenant, from.version, to],
  );
  return withEntries(from, rows.map(entryOf));
}

async function snapshotBefore(
  on: Reading,
  tenant: string,
  version: number,
): Promise<DirectoryData> {
  const { rows } = await on.query<{ version: number; body: DirectoryData }>(
    `SELECT version, body FROM pilotage.directories WHERE tenant = $1 AND version <= $2
     ORDER BY version DESC LIMIT 1`,
    [tenant, version],
  );
  return rows[0] === undefined ? nobody : { ...rows[0].body, version: rows[0].version };
}

/** A version that no entry leads to came as a snapshot: what a newer build ships for a space that nobody changed. */
async function loaded(
  on: Reading,
  tenant: string,
  known: DirectoryData | null,
  version: number,
): Promise<Directory> {
  const forward = known === null ? null : await folded(on, tenant, known, version);
  if (forward?.version === version) return directoryOf(forward);
  const from = await snapshotBefore(on, tenant, version);
  return directoryOf(await folded(on, tenant, from, version));
}

/** Older versions are asked for one pilot after the other, and mostly the same few. */
const mostKept = 16;

/** Each process has one for each of its pools. */
export function createDirectories(pool: Reading) {
  const newest = new Map<string, Directory>();
  const older = new Map<string, Directory>();

  function keepOlder(key: string, view: Directory): Directory {
    older.set(key, view);
    const first = older.keys().next().value;
    if (older.size > mostKept && first !== undefined) older.delete(first);
    return view;
  }

  async function at(tenant: string, version: number): Promise<Directory> {
    const known = newest.get(tenant);
    if (known?.data.version === version) return known;
    const key = `${tenant} ${version}`;
    const kept = older.get(key);
    if (kept !== undefined) return kept;
    if (known !== undefined && known.data.version > version)
      return keepOlder(key, await loaded(pool, tenant, null, version));
    const view = await loaded(pool, tenant, known?.data ?? null, version);
    const meanwhile = newest.get(tenant);
    if (meanwhile === undefined || meanwhile.data.version < version) newest.set(tenant, view);
    return view;
  }

  return {
    at,
    /** null: the tenant has none. */
    async newest(tenant: string): Promise<Directory | null> {
      const version = await newestVersion(pool, tenant);
      return version === null ? null : at(tenant, version);
    },
  };
}

export type Directories = ReturnType<typeof createDirectories>;
