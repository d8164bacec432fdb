/** The log of openings proves itself: nobody changes, deletes, reorders or cuts it quietly, however many write at once. */
import type { Pool } from 'pg';
import { accessesOf, keepAccess } from '../../../adapters/postgres/access-log';
import { verifyAccesses } from '../../../adapters/postgres/access-verification';
import { createPool } from '../../../adapters/postgres/pool';
import type { Access } from '../../../contracts/access-log';
import { asSuperuser, freshDatabase } from '../../support/database';
import { Client } from 'pg';

const access = (change: Partial<Access> = {}): Access => ({
  tenant: 'practice',
  pilot: 'p-1',
  matter: 'export-1',
  sort: 'personnelNote',
  subject: 'p-002',
  person: 'p-001',
  post: 'tan-lap:head',
  as: 'recipient',
  purpose: 'panelReview',
  reference: null,
  at: '2026-03-02T02:00:00.000Z',
  recordedAt: '2026-03-02T02:00:00.100Z',
  content: 'a'.repeat(64),
  ...change,
});

let url: string;
let pool: Pool;
beforeEach(async () => {
  url = await freshDatabase();
  pool = createPool({ connectionString: url });
});
afterEach(() => pool.end());

const tamper = async (...statements: readonly string[]): Promise<void> => {
  const admin = new Client({ connectionString: asSuperuser(url) });
  await admin.connect();
  try {
    for (const statement of statements) await admin.query(statement);
  } finally {
    await admin.end();
  }
};
const open = 'ALTER TABLE pilotage.accesses DISABLE TRIGGER accesses_append_only';
const faultsAfter = async (...statements: readonly string[]): Promise<readonly string[]> => {
  for (let i = 0; i < 4; i += 1) await keepAccess(pool, access());
  await tamper(open, ...statements);
  return (await verifyAccesses(pool)).faults.map(({ seq, fault }) => `${seq} ${fault}`);
};

describe('the log of openings', () => {
  it('[M42] keeps each opening as it was, numbered and chained, newest first', async () => {
    const [first, second] = [
      await keepAccess(pool, access()),
      await keepAccess(pool, access({ person: 'p-003', content: 'b'.repeat(64) })),
    ];
    expect([first.access.seq, second.access.seq]).toEqual([1, 2]);
    expect(await accessesOf(pool, 'practice', 'p-1')).toEqual([second, first]);
    expect(await verifyAccesses(pool)).toEqual({ accesses: 2, faults: [] });
  });

  it('[M42] is one chain a pilot, also when many open at once', async () => {
    const rows = await Promise.all(
      Array.from({ length: 24 }, (_, i) => keepAccess(pool, access({ pilot: `p-${i % 3}` }))),
    );
    for (const pilot of ['p-0', 'p-1', 'p-2'])
      expect(
        rows
          .flatMap(({ access: kept }) => (kept.pilot === pilot ? [kept.seq] : []))
          .sort((a, b) => a - b),
      ).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect((await verifyAccesses(pool)).faults).toEqual([]);
    expect((await verifyAccesses(pool, { tenant: 'practice', pilot: 'p-1' })).accesses).toBe(8);
  });

  it('shows a tenant its own only', async () => {
    await keepAccess(pool, access({ tenant: 'other' }));
    expect(await accessesOf(pool, 'practice', 'p-1')).toEqual([]);
  });

  it.each([
    "UPDATE pilotage.accesses SET matter = 'export-2'",
    'DELETE FROM pilotage.accesses',
    'TRUNCATE pilotage.accesses',
    'DELETE FROM pilotage.access_heads',
    'TRUNCATE pilotage.access_heads',
  ])('[M42] the program may not: %s', async (statement) => {
    await keepAccess(pool, access());
    await expect(pool.query(statement)).rejects.toThrow('permission denied');
  });

  it.each([
    'UPDATE pilotage.access_heads SET seq = 0',
    "UPDATE pilotage.access_heads SET seq = 9, hash = 'x'",
    "UPDATE pilotage.access_heads SET seq = seq + 1, pilot = 'p-2'",
  ])('[M42] its end only moves on: %s', async (statement) => {
    await keepAccess(pool, access());
    await expect(pool.query(statement)).rejects.toThrow('only goes on');
  });

  it('[M42] even its owner may not while its triggers stand', async () => {
    await keepAccess(pool, access());
    const owner = createPool({ connectionString: url, asOwner: true });
    await expect(owner.query('DELETE FROM pilotage.accesses')).rejects.toThrow('append-only');
    await expect(owner.query('DELETE FROM pilotage.access_heads')).rejects.toThrow('append-only');
    await owner.end();
  });

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'a changed entry',
      [`UPDATE pilotage.accesses SET entry = entry || ' '::bytea WHERE seq = 2`],
      ['2 CHANGED'],
    ],
    [
      'a changed column',
      [`UPDATE pilotage.accesses SET matter = 'export-9' WHERE seq = 3`],
      ['3 COLUMN'],
    ],
    ['a missing entry', ['DELETE FROM pilotage.accesses WHERE seq = 2'], ['3 MISSING']],
    ['a cut tail', ['DELETE FROM pilotage.accesses WHERE seq = 4'], ['3 CUT']],
    ['an emptied log', ['DELETE FROM pilotage.accesses'], ['0 CUT']],
  ])('[M42] finds %s', async (_what, statements, faults) =>
    expect(await faultsAfter(...statements)).toEqual(faults),
  );

  it('a faulty opening leaves nothing behind and does not break the chain', async () => {
    await keepAccess(pool, access());
    await expect(keepAccess(pool, access({ reference: '\ud800' }))).rejects.toThrow('BAD_TEXT');
    expect((await keepAccess(pool, access())).access.seq).toBe(2);
    expect((await verifyAccesses(pool)).faults).toEqual([]);
  });
});
