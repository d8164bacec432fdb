/** `pilotage verify-export`: a record that left the house is proved by itself, and against the ledger that it came from. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytesOf, digestOf } from '../../activities/canonical';
import { newRootKey } from '../../adapters/keys/root-key';
import { keepAccess } from '../../adapters/postgres/access-log';
import { verify } from '../../cli/commands/verify';
import { verifyExportCommand } from '../../cli/commands/verify-export';
import type { CliCommand } from '../../cli/command';
import type { ExportContent, ExportFile } from '../../contracts/access-log';
import { sealName } from '../../contracts/access-log';
import { exportForm } from '../../domain/exports/document';
import { Bench } from '../activities/support/bench';

const before = { ...process.env };
const folder = mkdtempSync(join(tmpdir(), 'exports-'));
let bench: Bench;
let file: ExportFile;
let path: string;
let key: string;

const written = (name: string, text: string): string => {
  const to = join(folder, name);
  writeFileSync(to, text);
  return to;
};
const textOf = (value: unknown): string => bytesOf(value).toString('utf8');

async function content(): Promise<ExportContent> {
  const [entry] = await bench.rows<{ entry: string; prevHash: string; hash: string }>(
    `SELECT convert_from(entry, 'UTF8') AS entry, prev_hash AS "prevHash", hash FROM pilotage.ledger
     WHERE tenant = 'practice' AND pilot = 'x-1' AND seq = 1`,
  );
  const at = await bench.legal();
  const { hash } = entry!;
  const cited = [{ seq: 1, type: 'Submitted', at, recordedAt: at, hash }];
  const line = {
    fact: 'part' as const,
    values: { part: 'proposer' },
    rule: { instrument: '73/2023/NĐ-CP', article: 'Art. 8.1', mark: 'V' as const },
    entries: cited,
  };
  const sheet = { pilot: 'x-1', unit: 'hoa-lac', unitNow: 'hoa-lac', pack: 'p', packHash: 'h' };
  return {
    document: {
      form: exportForm,
      sort: 'sealedEvidence',
      tenant: 'practice',
      pilot: 'x-1',
      person: 'p-001',
      asOf: at,
      grant: {
        matter: 'evidence-1',
        purpose: 'court',
        recipient: 'r',
        until: null,
        entries: cited,
      },
      sheets: [{ ...sheet, ledger: { seq: 1, hash }, lines: [line] }],
    },
    entries: [{ seq: 1, ...entry! }],
    texts: [],
  };
}

beforeAll(async () => {
  bench = await Bench.open();
  const desk = await bench.desk('x-1').submit();
  const made = await content();
  const hash = digestOf(made);
  const command = desk.command('hoa-lac:legal-1', sealName, { hash, matter: 'evidence-1' });
  file = { content: made, hash, seal: bench.sealer.seal(command, made.document.asOf) };
  path = written('export.json', textOf(file));
  key = written('key.pem', String(bench.root.publicKey.export({ type: 'spki', format: 'pem' })));
});
beforeEach(() => {
  process.env['DATABASE_URL'] = bench.url;
  process.env['PILOTAGE_DATA'] = join(folder, 'no-data');
});
afterEach(() => {
  process.env = { ...before };
});
afterAll(async () => {
  await bench.close();
  rmSync(folder, { recursive: true, force: true });
});

async function say(
  command: CliCommand,
  ...args: readonly string[]
): Promise<{ code: number; words: string }> {
  const words: string[] = [];
  const record = (said: unknown): void => {
    words.push(String(said));
  };
  const spies = [
    jest.spyOn(console, 'log').mockImplementation(record),
    jest.spyOn(console, 'error').mockImplementation(record),
  ];
  try {
    return { code: await command.run(args), words: words.join('\n') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
const prove = (...args: readonly string[]) => say(verifyExportCommand, ...args);

it('[M91] an untouched file holds, with and without the key', async () => {
  expect(await prove(path, '--key', key)).toEqual({
    code: 0,
    words: '1 lines, 1 entries, seal checked: all as it was sealed',
  });
  expect(await prove(path)).toEqual({
    code: 0,
    words: '1 lines, 1 entries, seal NOT checked, no key: all as it was sealed',
  });
});

it('[M91] against the ledger: its entries stand, and its opening must be in the log', async () => {
  expect(await prove(path, '--ledger')).toMatchObject({
    code: 1,
    words: expect.stringContaining('its opening is NOT in the log') as string,
  });
  await keepAccess(bench.pool, {
    tenant: 'practice',
    pilot: 'x-1',
    matter: 'evidence-1',
    sort: 'sealedEvidence',
    subject: 'p-001',
    person: 'p-002',
    post: null,
    as: 'recipient',
    purpose: 'handOver',
    reference: null,
    at: file.content.document.asOf,
    recordedAt: new Date().toISOString(),
    content: file.hash,
  });
  expect((await prove(path, '--ledger', '--key', key)).code).toBe(0);
  expect(JSON.parse((await prove(path, '--ledger', '--json')).words)).toMatchObject({
    faults: [],
    missing: [],
    isLogged: true,
    sealChecked: false,
  });
});

it('[M42] `verify` proves the log of openings beside the ledger', async () => {
  expect((await say(verify, 'x-1')).words).toBe(
    '1 openings: all as they were written\n1 pilots, 1 entries: all as they were written',
  );
  expect(JSON.parse((await say(verify, 'x-1', '--json')).words)).toMatchObject({
    openings: { accesses: 1, faults: [] },
  });
});

describe('what does not hold is told', () => {
  const changed = (change: (content: ExportContent) => unknown): string =>
    textOf({ ...file, content: change(file.content) });
  it.each<[string, () => string, string]>([
    [
      'a changed line',
      () => changed((c) => ({ ...c, document: { ...c.document, person: 'p-9' } })),
      'HASH',
    ],
    [
      'a cited entry that is another',
      () =>
        changed((c) => ({
          ...c,
          entries: c.entries.map((each) => ({ ...each, hash: 'f'.repeat(64) })),
        })),
      'CITATION',
    ],
    [
      'an entry of another pilot',
      () => changed((c) => ({ ...c, document: { ...c.document, pilot: 'x-2' } })),
      'ENTRY',
    ],
    [
      'lines on nothing',
      () =>
        changed((c) => ({
          ...c,
          document: {
            ...c.document,
            sheets: c.document.sheets.map((sheet) => ({
              ...sheet,
              lines: sheet.lines.map((line) => ({ ...line, entries: [] })),
            })),
          },
        })),
      'CITATION',
    ],
    ['other bytes of the same', () => JSON.stringify(file, null, 2), 'NOT_CANONICAL'],
    ['no export', () => '{"content":{}}', 'NOT_AN_EXPORT'],
    ['null', () => 'null', 'NOT_AN_EXPORT'],
    ['no JSON', () => '{', 'NOT_AN_EXPORT'],
    ['nothing', () => '', 'NOT_AN_EXPORT'],
  ])('%s', async (_what, text, fault) => {
    const answered = await prove(written('other.json', text()));
    expect(answered.code).toBe(1);
    expect(answered.words).toContain(fault);
  });

  it('a key that did not seal it', async () => {
    const other = newRootKey().publicKey.export({ type: 'spki', format: 'pem' });
    const answered = await prove(path, '--key', written('other.pem', String(other)));
    expect([answered.code, answered.words.includes('SEAL')]).toEqual([1, true]);
  });
});

it.each([
  [[], 2],
  [['a', 'b'], 2],
  [['--nonsense'], 2],
])('asked wrongly: %j', async (args, code) => expect((await prove(...args)).code).toBe(code));

it('a file that is not there, and a key that is none, are told in one sentence', async () => {
  await expect(verifyExportCommand.run([join(folder, 'gone.json')])).rejects.toThrow(
    'cannot be read',
  );
  await expect(verifyExportCommand.run([path, '--key', path])).rejects.toThrow('is no key');
});
