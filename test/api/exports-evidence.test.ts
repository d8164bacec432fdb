/** Sealed evidence and portable records over HTTP: what the subject may not know yet is nowhere; what leaves proves itself. */
import { verifyExport } from '../../activities/export-verification';
import { standingOf } from '../../adapters/postgres/export-standing';
import type { ExportFile } from '../../contracts/access-log';
import type { Explanation } from '../../contracts/explanations';
import type { ExportList } from '../../contracts/exports';
import type { PilotView, ProofPack, Timeline } from '../../contracts/http';
import { approved } from './support/approved';
import { codeOf } from './support/asker';
import { ExportHouse, recipient, subject } from './support/export-house';

let at: ExportHouse;

beforeAll(async () => {
  at = await ExportHouse.open();
}, 120_000);
afterAll(() => at.close());

describe('evidence of which the subject was not told', () => {
  const E = 'evidence-1';
  beforeAll(async () => {
    await at.does('hoa-lac:clerk', 'RequestEvidence', {
      person: subject,
      body: 'investigation',
      bodyName: 'Cơ quan điều tra',
      letterNumber: '12/CV',
      letterDate: '2026-02-27',
      legalGround: 'Theo luật tố tụng',
      recipient: 'hoa-lac:legal-1',
    });
    await at.does(
      'an-binh:head',
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
    const asker = await at.people.as(post);
    const [view, timeline, exports, proof] = await Promise.all([
      asker.get(`/api/pilots/${at.pilot}`),
      asker.get(`/api/pilots/${at.pilot}/timeline`),
      asker.get(`/api/pilots/${at.pilot}/exports`),
      asker.get(`/api/pilots/${at.pilot}/proof`),
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
    const answered = await at.tries('hoa-lac:cadre-1', E);
    expect([answered.status, codeOf(answered)]).toEqual([404, 'NO_SUCH_MATTER']);
  });

  it('[M91] asked about or acted upon by them is as if it were not there', async () => {
    const asker = await at.people.as('hoa-lac:cadre-1');
    const why = (matter: string) =>
      asker.get(`/api/pilots/${at.pilot}/explanation?command=TellSubject&matter=${matter}`);
    const explained = ({ body }: { body: unknown }): unknown =>
      (body as Explanation).command?.refusal;
    const absent = explained(await why('evidence-9'));
    expect(absent).toMatchObject({ code: 'NO_SUCH_MATTER' });
    expect(explained(await why(E))).toEqual(absent);
    const acts = async (matter: string): Promise<string> =>
      codeOf(
        await asker.post(`/api/pilots/${at.pilot}/commands`, {
          id: `probe-${matter}`,
          name: 'TellSubject',
          payload: { matter, number: null },
          basedOn: { matter: 1 },
        }),
      );
    expect([await acts(E), await acts('evidence-9')]).toEqual(['NO_SUCH_MATTER', 'NO_SUCH_MATTER']);
  });

  it('[M91] does not stand among what another law would move for them', async () => {
    const moves = async (post: string): Promise<string> => {
      const asker = await at.people.as(post);
      return JSON.stringify(
        (await asker.get(`/api/pilots/${at.pilot}/pack-moves/generic@2026.1`)).body,
      );
    };
    expect(await moves('an-binh:head')).toContain(E);
    const theirs = await moves('hoa-lac:cadre-1');
    expect(theirs).toContain('"moved"');
    expect(theirs).not.toContain(E);
  });

  it('[M91] leaves whole entries with their prose, which prove themselves', async () => {
    const page = await at.pageOf('hoa-lac:legal-1', E);
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
    await at.does('an-binh:head', 'TellSubject', { matter: E, number: null });
    const row = (await at.listFor('hoa-lac:cadre-1')).find(({ matter }) => matter === E);
    expect(row?.log?.map(({ as }) => as)).toEqual(['recipient']);
    expect(await told('hoa-lac:cadre-1')).toContain('SubjectTold');
  });
});

describe('a portable record', () => {
  it('[M100] spans the other pilots of the person', async () => {
    const other = await approved(at.people);
    await at.does('hoa-lac:head', 'RequestExport', {
      sort: 'portableRecord',
      person: subject,
      purpose: 'transfer',
      receivingBody: 'Tỉnh ủy',
      recipient,
      legalGround: 'Nghị quyết 28',
    });
    const [row] = (await at.listFor('an-binh:head')).filter(
      ({ sort }) => sort === 'portableRecord',
    );
    await at.does(
      'an-binh:personnel',
      'GrantExport',
      { matter: row?.matter ?? '', number: null, until: '2026-12-01' },
      { matter: 1 },
    );
    const page = await at.pageOf(recipient, row?.matter);
    expect(page.sheets.map((sheet) => sheet.pilot)).toEqual([at.pilot, other]);
    expect(verifyExport(page.file, null).faults).toEqual([]);
    expect(await standingOf(at.house.pool, JSON.parse(page.file) as ExportFile)).toEqual({
      missing: [],
      isLogged: true,
    });
  });
});
