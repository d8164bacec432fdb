/** The whole ledger for auditors: every entry hashes as it was told, whoever changes one is found out, and nobody from whom something is kept may count the holes. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyFile } from '../../cli/commands/verify-file';
import type { EvidenceFile } from '../../contracts/evidence';
import { checkEvidence } from '../../contracts/evidence';
import { codeOf } from './support/asker';
import { ExportHouse, subject } from './support/export-house';

let at: ExportHouse;
let file: EvidenceFile;
let folder: string;

const asked = async (post: string) =>
  (await at.people.as(post)).get(`/api/pilots/${at.pilot}/evidence`);

beforeAll(async () => {
  at = await ExportHouse.open();
  const answered = await asked('government:auditor');
  expect(answered.status).toBe(200);
  file = answered.body as EvidenceFile;
  folder = await mkdtemp(join(tmpdir(), 'pilotage-ledger-'));
}, 120_000);
afterAll(async () => {
  await rm(folder, { recursive: true });
  await at.close();
});

const changed = (seq: number, change: Partial<EvidenceFile['entries'][number]>): EvidenceFile => ({
  ...file,
  entries: file.entries.map((entry) => (entry.seq === seq ? { ...entry, ...change } : entry)),
});

describe('the file', () => {
  it('holds every entry of the ledger, and checks itself', async () => {
    const { rows } = await at.house.pool.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM pilotage.ledger WHERE pilot = $1',
      [at.pilot],
    );
    expect(file.entries.length).toBe(rows[0]?.n);
    expect(file.entries.length).toBeGreaterThan(5);
    expect(await checkEvidence(file)).toEqual({ checked: file.entries.length, faults: [] });
  });

  it('tells which entry was changed, left out or added at the end', async () => {
    const [, , third] = file.entries;
    const other = changed(3, { entry: (third?.entry ?? '').replace('T', 't') });
    expect((await checkEvidence(other)).faults).toEqual([{ seq: 3, kind: 'content' }]);
    const without = { ...file, entries: file.entries.filter(({ seq }) => seq !== 3) };
    expect((await checkEvidence(without)).faults).toContainEqual({ seq: 4, kind: 'content' });
    expect((await checkEvidence(without)).faults).toContainEqual({ seq: 4, kind: 'order' });
    const cut = { ...file, entries: file.entries.slice(0, -1) };
    expect((await checkEvidence(cut)).faults).toEqual([
      { seq: file.entries.length - 1, kind: 'end' },
    ]);
  });

  it('whoever makes all hashes anew is found out by a head that was kept elsewhere', async () => {
    const forged = { ...file, head: '0'.repeat(64) };
    expect((await checkEvidence(forged)).faults).toEqual([
      { seq: file.entries.length, kind: 'end' },
    ]);
  });
});

describe('on a laptop without us', () => {
  let said: string[];
  beforeEach(() => {
    said = [];
    const hear = (words: unknown): void => void said.push(String(words));
    jest.spyOn(console, 'log').mockImplementation(hear);
    jest.spyOn(console, 'error').mockImplementation(hear);
  });
  afterEach(() => jest.restoreAllMocks());
  const kept = async (name: string, content: unknown): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, JSON.stringify(content));
    return path;
  };

  it('the command says that it holds, or which entry does not', async () => {
    expect(await verifyFile.run([await kept('right.json', file)])).toBe(0);
    expect(said.join('\n')).toContain('All is as it was written.');
    const wrong = await kept('wrong.json', changed(2, { entry: '{}' }));
    expect(await verifyFile.run([wrong])).toBe(1);
    expect(said.join('\n')).toContain('Entry 2: its bytes were changed.');
    expect(await verifyFile.run([await kept('x.json', file), '--head', 'f'.repeat(64)])).toBe(1);
  });

  it('what is no ledger is told so', async () => {
    await expect(verifyFile.run([await kept('no.json', { a: 1 })])).rejects.toThrow('no ledger');
    await expect(verifyFile.run([join(folder, 'none')])).rejects.toThrow('cannot be read');
    expect(await verifyFile.run([])).toBe(2);
  });
});

describe('whose it is', () => {
  it('nobody else’s: not the proposer’s, not a clerk’s, not of whoever is not signed in', async () => {
    for (const post of ['hoa-lac:cadre-1', 'hoa-lac:clerk', 'an-binh:supervisor-1'])
      expect(codeOf(await asked(post))).toBe('LEDGER_NOT_YOURS');
    const anybody = await at.house.anybody().get(`/api/pilots/${at.pilot}/evidence`);
    expect(anybody.status).toBe(401);
    const none = await (await at.people.as('government:auditor')).get('/api/pilots/none/evidence');
    expect(none.status).toBe(404);
  });

  it('[M91] the subject of sealed evidence hears the same words before and after', async () => {
    const before = (await asked('hoa-lac:cadre-1')).body;
    await at.does('hoa-lac:clerk', 'RequestEvidence', {
      ...{ person: subject, body: 'investigation', bodyName: 'Cơ quan điều tra' },
      ...{ letterNumber: '12/CV', letterDate: '2026-02-27', legalGround: 'Theo luật tố tụng' },
      recipient: 'hoa-lac:legal-1',
    });
    const { requestId: _before, ...first } = before as { requestId?: string };
    const { requestId: _after, ...second } = (await asked('hoa-lac:cadre-1')).body as {
      requestId?: string;
    };
    expect(second).toEqual(first);
  });
});
