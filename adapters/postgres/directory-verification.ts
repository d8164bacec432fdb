/**
 * adapters: proves that each tenant's directory is what was written: its entries' hashes, links, numbers and columns, that
 * the snapshots from which older versions are read are what the entries say, and that nothing was cut off its end.
 */
import type { Pool } from 'pg';
import { bytesOf, sha256 } from '../../activities/canonical';
import type { DirectoryData } from '../../domain/directory';
import type { DirectoryEvent } from '../../domain/directory/acts';
import type { DirectoryEntry } from '../../domain/directory/fold';
import { withEntries } from '../../domain/directory/fold';
import type { WrittenEntry } from './directory';
import { nobody } from './directory';
import { rowsOf } from './reading/query';

export interface DirectoryFault {
  readonly tenant: string;
  readonly version: number;
  readonly fault: 'CHANGED' | 'REORDERED' | 'MISSING' | 'COLUMN' | 'SNAPSHOT' | 'CUT';
}

export interface DirectoryVerification {
  readonly entries: number;
  readonly faults: readonly DirectoryFault[];
}

interface Row {
  readonly version: number;
  readonly type: string;
  readonly at: string;
  readonly person: string;
  readonly post: string | null;
  readonly entry: Buffer;
  readonly prevHash: string;
  readonly hash: string;
}

const pageSize = 5_000;

const entriesAfter = (pool: Pool, tenant: string, version: number): Promise<readonly Row[]> =>
  rowsOf<Row>(
    pool,
    `SELECT version, type, at, person, post, entry, prev_hash AS "prevHash", hash
     FROM pilotage.directory_entries WHERE tenant = $1 AND version > $2 ORDER BY version LIMIT $3`,
    [tenant, version, pageSize],
  );

type Snapshots = ReadonlyMap<number, DirectoryData>;

/** As they are stored. */
const snapshotsOf = async (pool: Pool, tenant: string): Promise<Snapshots> => {
  const rows = await rowsOf<{ version: number; body: DirectoryData }>(
    pool,
    'SELECT version, body FROM pilotage.directories WHERE tenant = $1 ORDER BY version',
    [tenant],
  );
  return new Map(rows.map(({ version, body }) => [version, body]));
};

/** The newest version that anything else says there was. */
async function newestNamed(pool: Pool, tenant: string): Promise<number> {
  const [row] = await rowsOf<{ version: number | null }>(
    pool,
    `SELECT greatest(
       (SELECT max(version) FROM pilotage.directory_acts WHERE tenant = $1),
       (SELECT version FROM pilotage.desk_marks WHERE tenant = $1)) AS version`,
    [tenant],
  );
  return row?.version ?? 0;
}

/** Where a walk along a chain stands. */
interface End {
  readonly version: number;
  readonly hash: string;
}

function faultIn(row: Row, written: WrittenEntry, end: End): DirectoryFault['fault'] | null {
  if (sha256(row.prevHash, row.entry) !== row.hash) return 'CHANGED';
  if (row.version !== end.version + 1) return 'MISSING';
  if (row.prevHash !== end.hash) return 'REORDERED';
  const isTold =
    written.type === row.type &&
    written.at === row.at &&
    written.by.person === row.person &&
    written.by.post === row.post;
  return isTold ? null : 'COLUMN';
}

const isSame = (kept: DirectoryData, told: DirectoryData): boolean =>
  bytesOf({ ...kept, version: told.version }).equals(bytesOf(told));

/** One tenant's chain, page by page. The first entry is chained to the newest snapshot that no entry led to. */
class Walk {
  readonly faults: DirectoryFault[] = [];
  entries = 0;
  private data: DirectoryData = nobody;
  private end: End = { version: 0, hash: '' };

  constructor(
    private readonly tenant: string,
    private readonly snapshots: Snapshots,
    first: number | null,
  ) {
    const before = [...snapshots.keys()].filter((version) => first === null || version < first);
    const version = Math.max(0, ...before);
    const body = snapshots.get(version);
    if (body === undefined) return;
    this.data = { ...body, version };
    this.end = { version, hash: sha256(bytesOf(body)) };
  }

  get version(): number {
    return this.end.version;
  }

  /** Entries up to the next snapshot are folded at once. */
  take(page: readonly Row[]): void {
    let open: DirectoryEntry[] = [];
    for (const row of page) {
      const { version, hash } = row;
      const written = JSON.parse(row.entry.toString('utf8')) as WrittenEntry;
      const fault = faultIn(row, written, this.end);
      if (fault !== null) this.blame(version, fault);
      this.end = { version, hash };
      const event = { type: written.type, body: written.body } as DirectoryEvent;
      open.push({ version, at: written.at, event });
      if (!this.snapshots.has(version)) continue;
      this.fold(open);
      open = [];
    }
    this.fold(open);
    this.entries += page.length;
  }

  blame(version: number, fault: DirectoryFault['fault']): void {
    this.faults.push({ tenant: this.tenant, version, fault });
  }

  private fold(entries: readonly DirectoryEntry[]): void {
    this.data = withEntries(this.data, entries);
    const kept = this.snapshots.get(this.data.version);
    if (kept !== undefined && entries.length > 0 && !isSame(kept, this.data))
      this.blame(this.data.version, 'SNAPSHOT');
  }
}

async function verifyOne(pool: Pool, tenant: string): Promise<Walk> {
  const snapshots = await snapshotsOf(pool, tenant);
  let page = await entriesAfter(pool, tenant, 0);
  const walk = new Walk(tenant, snapshots, page[0]?.version ?? null);
  while (page.length > 0) {
    walk.take(page);
    page = await entriesAfter(pool, tenant, walk.version);
  }
  if ((await newestNamed(pool, tenant)) > walk.version) walk.blame(walk.version, 'CUT');
  return walk;
}

/** `only` a tenant's. */
export async function verifyDirectories(
  pool: Pool,
  only: string | null = null,
): Promise<DirectoryVerification> {
  const tenants = await rowsOf<{ tenant: string }>(
    pool,
    `SELECT DISTINCT tenant FROM pilotage.directories WHERE $1::text IS NULL OR tenant = $1
     UNION SELECT DISTINCT tenant FROM pilotage.directory_entries WHERE $1::text IS NULL OR tenant = $1
     ORDER BY tenant`,
    [only],
  );
  let entries = 0;
  const faults: DirectoryFault[] = [];
  for (const { tenant } of tenants) {
    const one = await verifyOne(pool, tenant);
    entries += one.entries;
    faults.push(...one.faults);
  }
  return { entries, faults };
}
