/** Exports over HTTP: asked, granted, opened by those only who may, each opening logged before a byte leaves, and proved offline afterwards. */
import canonicalize from 'canonicalize';
import { verifyExport } from '../../activities/export-verification';
import { newRootKey } from '../../adapters/keys/root-key';
import { createSealer } from '../../adapters/keys/sealer';
import { createVerifier } from '../../adapters/keys/verifier';
import { verifyAccesses } from '../../adapters/postgres/access-verification';
import { standingOf } from '../../adapters/postgres/export-standing';
import type { ExportFile } from '../../contracts/access-log';
import { csrfHeader } from '../../contracts/requests';
import { codeOf } from './support/asker';
import { ExportHouse, reading, recipient, subject } from './support/export-house';
import { holderOf } from './support/house';

let at: ExportHouse;

beforeAll(async () => {
  at = await ExportHouse.open();
  await at.does('hoa-lac:cadre-1', 'RequestExport', {
    sort: 'personnelNote',
    person: subject,
    purpose: 'appointment',
    receivingBody: 'Hội đồng bổ nhiệm',
    recipient,
    legalGround: 'Điều 10',
  });
  await at.does(
    'an-binh:personnel',
    'GrantExport',
    { matter: 'export-1', number: '9/QĐ', until: '2026-12-01' },
    { matter: 1 },
  );
}, 120_000);
afterAll(() => at.close());
afterEach(() => {
  at.watch.afterLogging = () => undefined;
  at.watch.loggingFails = false;
});

describe('opening an export', () => {
  it('[M42] answers plain lines, the file with its hash, and the entry of the log', async () => {
    const before = await at.logged();
    const page = await at.pageOf(recipient);
    expect(await at.logged()).toBe(before + 1);
    const lines = page.sheets.flatMap((sheet) => sheet.lines);
    expect(lines.map(({ fact }) => fact)).toEqual(['part', 'part', 'decision']);
    expect(lines[2]?.sentence).toMatch(/approved as a pilot/);
    expect(lines.every(({ entries, article }) => entries.length > 0 && article !== '')).toBe(true);
    expect(page.access).toMatchObject({
      as: 'recipient',
      purpose: 'panelReview',
      reference: '5/BC',
      content: page.hash,
      person: holderOf(recipient),
    });
  });

  it.each([
    ['hoa-lac:cadre-1', 201],
    ['government:auditor', 201],
    ['hoa-lac:cadre-2', 403],
    ['hoa-lac:head', 403],
    ['an-binh:personnel', 403],
    ['hoa-lac:supervisor', 403],
  ])('[M42] by %s: %d, and only an opening is logged', async (post, status) => {
    const before = await at.logged();
    const answered = await at.tries(post);
    expect(answered.status).toBe(status);
    if (status === 403) expect(codeOf(answered)).toBe('EXPORT_NOT_YOURS');
    expect((await at.logged()) - before).toBe(status === 201 ? 1 : 0);
  });

  it.each<[string, object, number]>([
    ['an unknown purpose', { purpose: 'curiosity', reference: null }, 400],
    ['no purpose', { reference: null }, 400],
    ['a reference that is prose', { purpose: 'audit', reference: 'a\u202eb' }, 400],
    ['more than is asked', { ...reading, hash: 'mine' }, 400],
  ])('with %s is refused and logs nothing', async (_what, body, status) => {
    const before = await at.logged();
    expect((await at.tries(recipient, 'export-1', body)).status).toBe(status);
    expect(await at.logged()).toBe(before);
  });

  it('of what is not there is not there', async () => {
    const answered = await at.tries(recipient, 'export-9');
    expect([answered.status, codeOf(answered)]).toEqual([404, 'NO_SUCH_MATTER']);
  });

  it('without a session is refused', async () => {
    expect(
      (await at.house.anybody().post(`/api/pilots/${at.pilot}/exports/export-1/openings`, reading))
        .status,
    ).toBe(401);
  });

  it('[M42] is in the log even when the download is cut', async () => {
    const before = await at.logged();
    const asker = await at.people.as(recipient);
    const cut = new AbortController();
    at.watch.afterLogging = () => cut.abort();
    await expect(
      fetch(`${at.house.url}/api/pilots/${at.pilot}/exports/export-1/openings`, {
        method: 'POST',
        headers: {
          cookie: asker.cookie,
          [csrfHeader]: asker.csrf,
          'content-type': 'application/json',
        },
        body: JSON.stringify(reading),
        signal: cut.signal,
      }),
    ).rejects.toThrow();
    expect(await at.logged()).toBe(before + 1);
  });

  it('[M42] that cannot be logged shows nothing', async () => {
    at.watch.loggingFails = true;
    const answered = await at.tries(recipient);
    expect(answered.status).toBe(503);
    expect(answered.bytes.toString('utf8')).not.toContain('pilotage-export');
  });
});

describe('the file', () => {
  it('[M42] holds by itself, offline, and stands in the ledger and the log here', async () => {
    const page = await at.pageOf('hoa-lac:cadre-1');
    expect(verifyExport(page.file, null)).toMatchObject({ faults: [], lines: 3, entries: 0 });
    const file = JSON.parse(page.file) as ExportFile;
    expect(file.hash).toBe(page.hash);
    expect(await standingOf(at.house.pool, file)).toEqual({ missing: [], isLogged: true });
    expect(file.seal.certificate.program).toBe('api');
  });

  it('[M42] is the same content for the recipient and the subject at one moment', async () => {
    const [one, other] = [await at.pageOf(recipient), await at.pageOf('hoa-lac:cadre-1')];
    expect(one.hash).toBe(other.hash);
  });

  it('[M91] holds under the seal of its installation, and under no other', async () => {
    const file = JSON.parse((await at.pageOf(recipient)).file) as ExportFile;
    const root = newRootKey();
    const { command, sealedAt } = file.seal;
    const resealed = (hash: string): string => {
      const payload = { ...(command.payload as object), hash };
      const seal = createSealer({ program: 'api', root }).seal({ ...command, payload }, sealedAt);
      return canonicalize({ ...file, seal }) ?? '';
    };
    const faultsOf = (text: string, key = root) =>
      verifyExport(text, (seal) => createVerifier(key.publicKey).verify(seal)).faults;
    expect(faultsOf(resealed(file.hash))).toEqual([]);
    expect(faultsOf(resealed('f'.repeat(64)))).toEqual(['SEAL']);
    expect(faultsOf(resealed(file.hash), newRootKey())).toEqual(['SEAL']);
  });

  it.each<[string, (file: ExportFile) => unknown, string]>([
    [
      'another person',
      (file) => ({
        ...file,
        content: { ...file.content, document: { ...file.content.document, person: 'p-999' } },
      }),
      'HASH',
    ],
    ['another hash', (file) => ({ ...file, hash: 'f'.repeat(64) }), 'HASH'],
  ])('with %s no longer holds', async (_what, change, fault) => {
    const { file } = await at.pageOf(recipient);
    expect(
      verifyExport(JSON.stringify(change(JSON.parse(file) as ExportFile)), null).faults,
    ).toContain(fault);
  });
});

describe('the log of openings', () => {
  it('[M42] [M98] tells subject and auditor who opened it, in which post, when, what for, and which content', async () => {
    await at.pageOf(recipient);
    for (const post of ['hoa-lac:cadre-1', 'government:auditor']) {
      const [row] = await at.listFor(post);
      expect(row?.log?.find((entry) => entry.as === 'recipient')).toMatchObject({
        person: holderOf(recipient),
        purpose: 'panelReview',
        reference: '5/BC',
      });
      expect(
        row?.log?.every(
          ({ content, hash }) => /^[0-9a-f]{64}$/.test(content) && hash.length === 64,
        ),
      ).toBe(true);
    }
  });

  it.each([
    [recipient, 1, false],
    ['an-binh:personnel', 1, true],
    ['hoa-lac:cadre-2', 0, false],
    ['tan-lap:deputy-1', 0, false],
  ])('%s sees %d exports; their log: %s', async (post, seen, withLog) => {
    const rows = await at.listFor(post);
    expect(rows).toHaveLength(seen);
    expect(rows.some(({ log }) => log !== null)).toBe(withLog);
  });

  it('says why one may not open it', async () => {
    const [row] = await at.listFor('an-binh:personnel');
    expect(row?.closed?.code).toBe('EXPORT_NOT_YOURS');
    expect((await at.listFor(recipient))[0]?.closed).toBeNull();
  });

  it('is a whole chain', async () => {
    const verified = await verifyAccesses(at.house.pool);
    expect(verified.faults).toEqual([]);
    expect(verified.accesses).toBe(await at.logged());
  });
});
