/** The directory proves itself: an entry changed, left out, moved, cut off, or a snapshot that says something else, is told. */
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Pool } from 'pg';
import { createDirectories } from '../../../adapters/postgres/directory';
import { verifyDirectories } from '../../../adapters/postgres/directory-verification';
import { createPool } from '../../../adapters/postgres/pool';
import { directoryDeskIn } from '../../../adapters/postgres/reading/directory-desk';
import { practiceDirectory } from '../../../adapters/seed/practice-directory';
import { asSuperuser, freshDatabase } from '../../support/database';

const tenant = 'practice';
const began = practiceDirectory.version;

let url: string;
let pool: Pool;
beforeEach(async () => {
  url = await freshDatabase();
  pool = createPool({ connectionString: url });
  await pool.query('INSERT INTO pilotage.directories (tenant, version, body) VALUES ($1, $2, $3)', [
    tenant,
    began,
    JSON.stringify(practiceDirectory),
  ]);
});
afterEach(() => pool.end());

async function written(people: number, from = 0): Promise<void> {
  const desk = directoryDeskIn(pool, createDirectories(pool));
  for (let i = from; i < from + people; i += 1) {
    const person = { id: `p-9${String(i).padStart(3, '0')}`, name: `Người ${i}` };
    const done = await desk.act({
      ...{ tenant, commandId: randomUUID(), digest: String(i), at: '2026-03-02T02:00:00.000Z' },
      actor: { person: 'p-admin', post: 'government:directoryAdmin' },
      decide: () => [{ type: 'PersonAdded', body: { person } }],
    });
    expect(done.kind).toBe('done');
  }
}

async function faultsAfter(...statements: readonly string[]): Promise<readonly string[]> {
  const admin = new Client({ connectionString: asSuperuser(url) });
  await admin.connect();
  try {
    await admin.query(
      'ALTER TABLE pilotage.directory_entries DISABLE TRIGGER directory_entries_append_only',
    );
    for (const statement of statements) await admin.query(statement);
  } finally {
    await admin.end();
  }
  return (await verifyDirectories(pool)).faults.map(
    ({ version, fault }) => `${version - began} ${fault}`,
  );
}

const entry = (n: number): string => `tenant = '${tenant}' AND version = ${began + n}`;
const everything = 'version, type, at, person, post, entry, prev_hash, hash';

describe('a directory', () => {
  it('that is as it was written has no faults, with a snapshot on its way', async () => {
    await written(201);
    const snapshots = await pool.query('SELECT version FROM pilotage.directories');
    expect(snapshots.rowCount).toBe(2);
    expect(await verifyDirectories(pool)).toEqual({ entries: 201, faults: [] });
    expect(await verifyDirectories(pool, 'another')).toEqual({ entries: 0, faults: [] });
  });

  it.each([
    [
      'a name changed in an entry',
      `UPDATE pilotage.directory_entries SET entry = convert_to(replace(convert_from(entry, 'UTF8'), 'Người 1', 'Người 7'), 'UTF8') WHERE ${entry(2)}`,
      ['2 CHANGED'],
    ],
    [
      'an entry left out',
      `DELETE FROM pilotage.directory_entries WHERE ${entry(2)}`,
      ['3 MISSING'],
    ],
    [
      'who it is told by',
      `UPDATE pilotage.directory_entries SET person = 'p-other' WHERE ${entry(3)}`,
      ['3 COLUMN'],
    ],
    [
      'the end cut off',
      `DELETE FROM pilotage.directory_entries WHERE version > ${began + 2}`,
      ['2 CUT'],
    ],
    ['everything cut off', 'DELETE FROM pilotage.directory_entries', ['0 CUT']],
    [
      'what it began with',
      `UPDATE pilotage.directories SET body = jsonb_set(body, '{people,0,name}', '"Kẻ khác"')`,
      ['1 REORDERED'],
    ],
  ])('%s is told', async (_what, statement, faults) => {
    await written(4);
    expect(await faultsAfter(statement)).toEqual(faults);
  });

  it('two entries that changed places are told, though each carries its own hash', async () => {
    await written(4);
    const swap = `UPDATE pilotage.directory_entries AS a SET (${everything.replace('version, ', '')}) =
      (SELECT ${everything.replace('version, ', '')} FROM pilotage.directory_entries b
       WHERE b.version = CASE a.version WHEN ${began + 2} THEN ${began + 3} ELSE ${began + 2} END)
      WHERE version IN (${began + 2}, ${began + 3})`;
    expect(await faultsAfter(swap)).toEqual(['2 REORDERED', '3 REORDERED', '4 REORDERED']);
  });

  it('a snapshot that says something else than the entries is told', async () => {
    await written(201);
    const changed = `UPDATE pilotage.directories SET body = jsonb_set(body, '{people,0,name}', '"Kẻ khác"')
      WHERE version > ${began}`;
    expect(await faultsAfter(changed)).toEqual([expect.stringMatching(/^\d+ SNAPSHOT$/)]);
  });
});
