/** Exports over HTTP: asked, granted, opened by those only who may, each opening logged before a byte leaves, and proved offline afterwards. */
import canonicalize from 'canonicalize';
import { verifyExport } from '../../activities/export-verification';
import { createVerifier } from '../../adapters/keys/verifier';
import { newRootKey } from '../../adapters/keys/root-key';
import { createSealer } from '../../adapters/keys/sealer';
import { standingOf } from '../../adapters/postgres/export-standing';
import { verifyAccesses } from '../../adapters/postgres/access-verification';
import type { ExportFile } from '../../contracts/access-log';
import type { ExportList, ExportPage } from '../../contracts/exports';
import type { PilotView, ProofPack, Timeline } from '../../contracts/http';
import { StorageAway } from '../../contracts/reading';
import { csrfHeader } from '../../contracts/requests';
import { approved, People } from './support/approved';
import { codeOf } from './support/asker';
import type { Asker } from './support/asker';
import { holderOf, openHouse } from './support/house';
import type { House } from './support/house';

let house: House;
let people: People;
let pilot: string;
/** What happens once an opening is in the log. */
let afterLogging: () => void = () => undefined;
let loggingFails = false;

const subject = holderOf('hoa-lac:cadre-1');
const recipient = 'tan-lap:head';
const reading = { purpose: 'panelReview', reference: '5/BC' };

beforeAll(async () => {
  house = await openHouse({
    ports: (ports) => ({
      ...ports,
      storage: {
        ...ports.storage,
        exports: {
          ...ports.storage.exports,
          async keepAccess(access) {
            if (loggingFails) throw new StorageAway({ cause: new Error('full') });
            const row = await ports.storage.exports.keepAccess(access);
            afterLogging();
            return row;
          },
        },
      },
    }),
  });
  people = new People(house);
  pilot = await approved(people);
  await people.does('hoa-lac:cadre-1', pilot, 'RequestExport', {
    sort: 'personnelNote',
    person: subject,
    purpose: 'appointment',
    receivingBody: 'Hội đồng bổ nhiệm',
    recipient,
    legalGround: 'Điều 10',
  });
  await people.does(
    'an-binh:personnel',
    pilot,
    'GrantExport',
    { matter: 'export-1', number: '9/QĐ', until: '2026-12-01' },
    { matter: 1 },
  );
}, 120_000);
afterAll(() => house.close());
afterEach(() => {
  afterLogging = () => undefined;
  loggingFails = false;
});

const open = (asker: Asker, matter = 'export-1', body: object = reading) =>
  asker.post(`/api/pilots/${pilot}/exports/${matter}/openings`, body);
const listFor = async (post: string): Promise<ExportList['exports']> =>
  ((await (await people.as(post)).get(`/api/pilots/${pilot}/exports`)).body as ExportList).exports;
const logged = async (): Promise<number> =>
  (await house.pool.query('SELECT 1 FROM pilotage.accesses WHERE tenant = $1', ['practice']))
    .rowCount ?? 0;
const pageOf = async (post: string, matter = 'export-1'): Promise<ExportPage> =>
  (await open(await people.as(post), matter)).body as ExportPage;

describe('opening an export', () => {
  it('[M42] answers plain lines, the file with its hash, and the entry of the log', async () => {
    const before = await logged();
    const page = await pageOf(recipient);
    expect(await logged()).toBe(before + 1);
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
    const before = await logged();
    const answered = await open(await people.as(post));
    expect(answered.status).toBe(status);
    if (status === 403) expect(codeOf(answered)).toBe('EXPORT_NOT_YOURS');
    expect((await logged()) - before).toBe(status === 201 ? 1 : 0);
  });

  it.each<[string, object, number]>([
    ['an unknown purpose', { purpose: 'curiosity', reference: null }, 400],
    ['no purpose', { reference: null }, 400],
    ['a reference that is prose', { purpose: 'audit', reference: 'a\u202eb' }, 400],
    ['more than is asked', { ...reading, hash: 'mine' }, 400],
  ])('with %s is refused and logs nothing', async (_what, body, status) => {
    const before = await logged();
    expect((await open(await people.as(recipient), 'export-1', body)).status).toBe(status);
    expect(await logged()).toBe(before);
  });

  it('of what is not there is not there', async () => {
    const answered = await open(await people.as(recipient), 'export-9');
    expect([answered.status, codeOf(answered)]).toEqual([404, 'NO_SUCH_MATTER']);
  });

  it('without a session is refused', async () => {
    expect((await open(house.anybody())).status).toBe(401);
  });

  it('[M42] is in the log even when the download is cut', async () => {
    const before = await logged();
    const asker = await people.as(recipient);
    const cut = new AbortController();
    afterLogging = () => cut.abort();
    await expect(
      fetch(`${house.url}/api/pilots/${pilot}/exports/export-1/openings`, {
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
    expect(await logged()).toBe(before + 1);
  });

  it('[M42] that cannot be logged shows nothing', async () => {
    loggingFails = true;
    const answered = await open(await people.as(recipient));
    expect(answered.status).toBe(503);
    expect(answered.bytes.toString('utf8')).not.toContain('pilotage-export');
  });
});

describe('the file', () => {
  it('[M42] holds by itself, offline, and stands in the ledger and the log here', async () => {
    const page = await pageOf('hoa-lac:cadre-1');
    expect(verifyExport(page.file, null)).toMatchObject({ faults: [], lines: 3, entries: 0 });
    const file = JSON.parse(page.file) as ExportFile;
    expect(file.hash).toBe(page.hash);
    expect(await standingOf(house.pool, file)).toEqual({ missing: [], isLogged: true });
    expect(file.seal.certificate.program).toBe('api');
  });

  it('[M42] is the same content for the recipient and the subject at one moment', async () => {
    const [one, other] = [await pageOf(recipient), await pageOf('hoa-lac:cadre-1')];
    expect(one.hash).toBe(other.hash);
  });

  it('[M91] holds under the seal of its installation, and under no other', async () => {
    const file = JSON.parse((await pageOf(recipient)).file) as ExportFile;
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
    const { file } = await pageOf(recipient);
    expect(
      verifyExport(JSON.stringify(change(JSON.parse(file) as ExportFile)), null).faults,
    ).toContain(fault);
  });
});

describe('the log of openings', () => {
  it('[M42] [M98] tells subject and auditor who opened it, in which post, when, what for, and which content', async () => {
    await pageOf(recipient);
    for (const post of ['hoa-lac:cadre-1', 'government:auditor']) {
      const [row] = await listFor(post);
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
    const rows = await listFor(post);
    expect(rows).toHaveLength(seen);
    expect(rows.some(({ log }) => log !== null)).toBe(withLog);
  });

  it('says why one may not open it', async () => {
    const [row] = await listFor('an-binh:personnel');
    expect(row?.closed?.code).toBe('EXPORT_NOT_YOURS');
    expect((await listFor(recipient))[0]?.closed).toBeNull();
  });

  it('is a whole chain', async () => {
    const verified = await verifyAccesses(house.pool);
    expect(verified.faults).toEqual([]);
    expect(verified.accesses).toBe(await logged());
  });
});

describe('evidence of which the subject was not told', () => {
  const E = 'evidence-1';
  beforeAll(async () => {
    await people.does('hoa-lac:clerk', pilot, 'RequestEvidence', {
      person: subject,
      body: 'investigation',
      bodyName: 'Cơ quan điều tra',
      letterNumber: '12/CV',
      letterDate: '2026-02-27',
      legalGround: 'Theo luật tố tụng',
      recipient: 'hoa-lac:legal-1',
    });
    await people.does(
      'an-binh:head',
      pilot,
      'GrantEvidence',
      {
        matter: E,
        number: '10/QĐ',
        until: '2026-12-01',
        silenceGround: 'Bí mật điều tra',
        silentUntil: '2026-05-04',
      },
      { matter: 1 },
    );
  });

  const told = async (post: string): Promise<string> => {
    const asker = await people.as(post);
    const [view, timeline, exports, proof] = await Promise.all([
      asker.get(`/api/pilots/${pilot}`),
      asker.get(`/api/pilots/${pilot}/timeline`),
      asker.get(`/api/pilots/${pilot}/exports`),
      asker.get(`/api/pilots/${pilot}/proof`),
    ]);
    return JSON.stringify([
      view.body as PilotView,
      timeline.body as Timeline,
      exports.body as ExportList,
      proof.body as ProofPack,
    ]);
  };

  it('[M91] is nowhere for them: not on the page, in the timeline, among the exports, in the proof', async () => {
    for (const post of ['hoa-lac:cadre-1', 'hoa-lac:cadre-2'])
      expect(await told(post)).not.toMatch(/evidence-1|EvidenceGranted|"evidence":1/);
    expect(await told('an-binh:head')).toContain(E);
    expect(await told('government:auditor')).toContain(E);
  });

  it('[M91] opened by them is as if it were not there', async () => {
    const answered = await open(await people.as('hoa-lac:cadre-1'), E);
    expect([answered.status, codeOf(answered)]).toEqual([404, 'NO_SUCH_MATTER']);
  });

  it('[M91] leaves whole entries with their prose, which prove themselves', async () => {
    const page = await pageOf('hoa-lac:legal-1', E);
    const verdict = verifyExport(page.file, null);
    expect(verdict.faults).toEqual([]);
    expect(verdict.entries).toBeGreaterThan(3);
    const file = JSON.parse(page.file) as ExportFile;
    expect(file.content.texts.length).toBeGreaterThan(0);
    const broken = (change: Partial<ExportFile['content']>): readonly string[] =>
      verifyExport(JSON.stringify({ ...file, content: { ...file.content, ...change } }), null)
        .faults;
    const [first, ...rest] = file.content.entries;
    expect(
      broken({
        entries: [{ ...first!, entry: first!.entry.replace('practice', 'practise') }, ...rest],
      }),
    ).toContain('ENTRY');
    expect(broken({ entries: [...rest, first!] })).toContain('ORDER');
    const [text, ...texts] = file.content.texts;
    expect(broken({ texts: [{ ...text!, body: 'other' }, ...texts] })).toContain('TEXT');
  });

  it('[M91] is theirs to see, and to read the log of, once they are told', async () => {
    await people.does('an-binh:head', pilot, 'TellSubject', { matter: E, number: null });
    const row = (await listFor('hoa-lac:cadre-1')).find(({ matter }) => matter === E);
    expect(row?.log?.map(({ as }) => as)).toEqual(['recipient']);
    expect(await told('hoa-lac:cadre-1')).toContain('SubjectTold');
  });
});

describe('a portable record', () => {
  it('[M100] spans the other pilots of the person', async () => {
    const other = await approved(people);
    await people.does('hoa-lac:head', pilot, 'RequestExport', {
      sort: 'portableRecord',
      person: subject,
      purpose: 'transfer',
      receivingBody: 'Tỉnh ủy',
      recipient,
      legalGround: 'Nghị quyết 28',
    });
    const [row] = (await listFor('an-binh:head')).filter(({ sort }) => sort === 'portableRecord');
    await people.does(
      'an-binh:personnel',
      pilot,
      'GrantExport',
      { matter: row?.matter ?? '', number: null, until: '2026-12-01' },
      { matter: 1 },
    );
    const page = await pageOf(recipient, row?.matter);
    expect(page.sheets.map((sheet) => sheet.pilot)).toEqual([pilot, other]);
    expect(verifyExport(page.file, null).faults).toEqual([]);
    expect(await standingOf(house.pool, JSON.parse(page.file) as ExportFile)).toEqual({
      missing: [],
      isLogged: true,
    });
  });
});
