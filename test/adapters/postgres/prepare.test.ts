/** An installation made ready: twice is once, and what pilots are pinned to is never changed under its name. */
import { practiceDirectory } from '../../../adapters/seed/practice-directory';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { rootKeyFile } from '../../../adapters/keys/root-key';
import { createLawBook } from '../../../adapters/postgres/law-book';
import { createPool } from '../../../adapters/postgres/pool';
import { seedLaw } from '../../../adapters/postgres/seed';
import { practiceTenant, prepare } from '../../../cli/prepare';
import { calendars } from '../../../domain/calendar';
import { packs } from '../../../domain/law/packs';
import type { Command } from '../../../domain/kernel';
import { source, submissionOf } from '../../domain/support/routes';
import { freshDatabase } from '../../support/database';

describe('an installation', () => {
  let pool: Pool;
  let url: string;
  const dataFolder = mkdtempSync(join(tmpdir(), 'pilotage-prepare-'));
  const said: string[] = [];
  const rows = async (text: string): Promise<unknown[]> =>
    (await pool.query(text)).rows as unknown[];
  const all = async () => [
    await rows('SELECT * FROM pilotage.packs ORDER BY hash'),
    await rows('SELECT * FROM pilotage.calendars ORDER BY id, version'),
    await rows('SELECT * FROM pilotage.directories'),
    await rows('SELECT tenant, id, legal_base, real_base, rate, practice FROM pilotage.clocks'),
  ];

  beforeAll(async () => {
    url = await freshDatabase();
    pool = createPool({ connectionString: url });
    await prepare({ databaseUrl: url, dataFolder, say: (words) => said.push(words) });
  });
  afterAll(async () => {
    await pool.end();
    rmSync(dataFolder, { recursive: true });
  });

  it('has a root key, the law, and a tenant to practise in whose clock ticks', async () => {
    expect(existsSync(rootKeyFile(dataFolder))).toBe(true);
    const [storedPacks, storedCalendars, directories, clocks] = await all();
    expect([storedPacks?.length, storedCalendars?.length]).toEqual([
      packs.length,
      calendars.length,
    ]);
    expect(directories).toMatchObject([
      { tenant: practiceTenant, version: practiceDirectory.version },
    ]);
    expect(clocks).toMatchObject([{ tenant: practiceTenant, id: 'main', rate: 1, practice: true }]);
  });

  it('is not changed when it is prepared again', async () => {
    const before = await all();
    await prepare({ databaseUrl: url, dataFolder, say: (words) => said.push(words) });
    expect(await all()).toEqual(before);
    expect(said).toEqual([]);
  });

  it('refuses a law pack or calendar that changed without a new version', async () => {
    const [pack] = packs;
    const changed = { ...pack, title: { vi: 'x', en: 'x', fr: 'x' } } as (typeof packs)[number];
    await expect(seedLaw(pool, [changed], [])).rejects.toThrow(
      'give the changed one a new version',
    );
    const [calendar] = calendars;
    const moved = { ...calendar, closesAtHour: 23 } as (typeof calendars)[number];
    await expect(seedLaw(pool, [], [moved])).rejects.toThrow('give the changed one a new version');
  });

  describe('keeps a law book', () => {
    const submit = (more: Partial<Command> = {}): Command => ({
      id: 'c',
      name: 'Submit',
      tenant: practiceTenant,
      pilot: 'p',
      actor: { person: 'p-001', post: null },
      payload: submissionOf(),
      ...more,
    });
    const birth = (more: Partial<Command> = {}) =>
      createLawBook(pool).lawAtBirth(practiceTenant, submit(more), '2026-03-02T02:00:00.000Z');
    const under = (pack: string) => ({ source: { ...source, pack } });

    it('that names the pack in force for a new pilot, and finds it again by its pin', async () => {
      const law = await birth();
      expect(law.pack.id).toBe('vn-decree-73');
      const pin = {
        pack: 'x',
        packHash: law.packHash,
        calendar: `${law.calendar.id}@${law.calendar.version}`,
      };
      await expect(createLawBook(pool).lawOf(pin)).resolves.toEqual(law);
    });

    it('that takes the pack that a source names, and that of a parent', async () => {
      expect((await birth(under('generic'))).pack.id).toBe('generic');
      const parent = { id: 'parent', state: { law: { pack: 'generic@1' } } };
      await pool.query(
        `INSERT INTO pilotage.pilots (tenant, id, revision, head, stage, unit, title, provenance, clock, state, fold, build, last_legal)
         VALUES ($1, $2, 1, 'h', 'RUNNING', 'u', 't', 'live', 'main', $3, 1, 1, '')`,
        [practiceTenant, parent.id, JSON.stringify(parent.state)],
      );
      const child = { payload: submissionOf('hoa-lac', { parent: parent.id }) };
      expect((await birth(child)).pack.id).toBe('generic');
      expect(
        (await birth({ payload: submissionOf('hoa-lac', { predecessor: 'unknown' }) })).pack.id,
      ).toBe('vn-decree-73');
    });

    it('that says so when there is no such law', async () => {
      const book = createLawBook(pool);
      await expect(birth(under('none'))).rejects.toThrow('no law pack none');
      await expect(book.lawOf({ pack: 'x', packHash: 'f', calendar: 'vn@1' })).rejects.toThrow(
        'no law pack with the hash f',
      );
      await expect(
        book.calendar(practiceTenant, 'mars@1', '2026-03-02T02:00:00.000Z'),
      ).resolves.toBeNull();
      expect((await book.directory('nobody', null)).data.people).toEqual([]);
    });

    it('that does not take a pack for what its hash does not say', async () => {
      await pool.query(
        `INSERT INTO pilotage.packs (hash, id, version, body) VALUES ('forged', 'forged', '1', '{"id":"forged"}')`,
      );
      const pin = {
        pack: 'x',
        packHash: 'forged',
        calendar: `${calendars[0]?.id}@${calendars[0]?.version}`,
      };
      await expect(createLawBook(pool).lawOf(pin)).rejects.toThrow('not what its hash says');
    });
  });
});
