/** Figures over HTTP: who sees which, what the public sees, and reports from their cut-off to their receipt. */
import { randomUUID } from 'node:crypto';
import { createReportActivities } from '../../activities/reports';
import { createVerifier } from '../../adapters/keys/verifier';
import { newRootKey } from '../../adapters/keys/root-key';
import { createLawBook } from '../../adapters/postgres/law-book';
import { factsIn } from '../../adapters/postgres/reading/statistics';
import { createReportStore } from '../../adapters/postgres/report-store';
import type { ReportView, ReportWhole } from '../../contracts/reports';
import type { PilotsBehind } from '../../contracts/statistics';
import { deskLine, ofPilots } from '../../domain/statistics/behind';
import type { Figures } from '../../domain/statistics/figures';
import type { Asker } from './support/asker';
import { codeOf } from './support/asker';
import { holderOf, openHouse } from './support/house';
import type { House } from './support/house';
import { submitted } from './support/proposal';

let house: House;
let monitor: Asker;
let secretary: Asker;
const report = 'halfYear-2025-12-14';

/** As the schedule's round does. */
async function writeReports(): Promise<readonly string[]> {
  const laws = createLawBook(house.pool);
  const { findReports, writeReport } = createReportActivities({
    reports: createReportStore(house.pool),
    facts: factsIn(house.pool, laws),
    verifier: createVerifier(newRootKey().publicKey),
    laws,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    now: () => new Date().toISOString(),
    incident: () => 'incident-1',
  });
  const found = await findReports('practice');
  for (const opening of found) await writeReport(opening);
  return found.map((opening) => opening.report);
}

const figures = async (asker: Asker, query = ''): Promise<Figures> =>
  (await asker.get(`/api/statistics${query}`)).body as Figures;
const whole = async (): Promise<ReportWhole> =>
  (await monitor.get(`/api/reports/${report}`)).body as ReportWhole;
const act = (asker: Asker, name: string, payload: object, id: string = randomUUID()) =>
  asker.post(`/api/reports/${report}/acts`, { id, name, payload });

beforeAll(async () => {
  house = await openHouse();
  monitor = await house.as('government:monitor');
  secretary = await house.as('government:secretary');
  await submitted(await house.as('hoa-lac:cadre-1'));
  await submitted(await house.as('hoa-lac:cadre-2'));
});
afterAll(() => house.close());

const behind = async (asker: Asker, query: string): Promise<PilotsBehind> =>
  (await asker.get(`/api/statistics/pilots?${query}`)).body as PilotsBehind;

describe('GET /api/statistics/pilots', () => {
  test.each([...ofPilots])('as many as the figures say, in every line of: %s', async (table) => {
    const { lines } = (await figures(monitor)).tables.find(({ name }) => name === table) ?? {
      lines: [],
    };
    expect(lines.length).toBeGreaterThan(0);
    for (const { key, n } of lines) {
      const asked = new URLSearchParams({ table, line: key }).toString();
      const { total, pilots } = await behind(monitor, asked);
      expect({ key, total, shown: pilots.length }).toEqual({ key, total: n, shown: n });
    }
  });

  test('narrowed as the figures are, and for whoever may read these', async () => {
    const stage = 'table=stage&line=SUBMITTED';
    expect((await behind(monitor, `${stage}&level=commune`)).total).toBe(2);
    expect((await behind(monitor, `${stage}&level=ministry`)).total).toBe(0);
    expect((await behind(await house.as('tan-lap:head'), stage)).total).toBe(0);
    const clerk = await house.as('hoa-lac:clerk');
    expect(codeOf(await clerk.get(`/api/statistics/pilots?${stage}`))).toBe('NO_FIGURES');
    expect((await monitor.get('/api/statistics/pilots?table=persons&line=x')).status).toBe(400);
  });
});

describe('GET /api/statistics', () => {
  test('the monitor and the auditor see all, a head what is below', async () => {
    expect((await figures(monitor)).pilots).toBe(2);
    expect((await figures(await house.as('government:auditor'))).pilots).toBe(2);
    expect((await figures(await house.as('an-binh:head'))).pilots).toBe(2);
    expect((await figures(await house.as('tan-lap:head'))).pilots).toBe(0);
  });

  test.each(['hoa-lac:cadre-1', 'hoa-lac:clerk', 'government:operator'])('not %s', async (post) => {
    const reply = await (await house.as(post)).get('/api/statistics');
    expect([reply.status, codeOf(reply)]).toEqual([403, 'NO_FIGURES']);
  });

  test('nor anybody who is not signed in', async () => {
    expect((await house.anybody().get('/api/statistics')).status).toBe(401);
  });

  test('narrowed by a filter', async () => {
    expect((await figures(monitor, '?level=province')).pilots).toBe(0);
    expect((await figures(monitor, '?territory=an-binh&unit=hoa-lac')).pilots).toBe(2);
    expect((await monitor.get('/api/statistics?rank=failures')).status).toBe(400);
  });

  test('what was written since is in the next answer', async () => {
    const before = (await figures(monitor)).pilots;
    await submitted(await house.as('tan-lap:cadre-1'), { addressee: 'tan-lap' });
    expect((await figures(monitor)).pilots).toBe(before + 1);
  });
});

describe('GET /api/people/{person}/results', () => {
  const cadre = holderOf('hoa-lac:cadre-1');

  test('[M104] one’s own beside the unit’s', async () => {
    const reply = await (await house.as('hoa-lac:cadre-1')).get(`/api/people/${cadre}/results`);
    expect(reply.body).toMatchObject({ unit: 'hoa-lac', own: { total: 1 }, whole: { total: 2 } });
  });

  test.each(['hoa-lac:cadre-2', 'tan-lap:head', 'government:monitor'])(
    '[M104] not %s',
    async (post) => {
      const reply = await (await house.as(post)).get(`/api/people/${cadre}/results`);
      expect([reply.status, codeOf(reply)]).toEqual([403, 'NO_FIGURES']);
    },
  );

  test('a person that nobody knows is refused to whoever may not see', async () => {
    expect((await monitor.get('/api/people/nobody/results')).status).toBe(403);
  });
});

describe('consolidated reports', () => {
  test('written at the cut-offs that have passed, once', async () => {
    expect(await writeReports()).toEqual([report, 'year-2025-12-14']);
    const before = await whole();
    await writeReports();
    expect(await whole()).toEqual(before);
    expect(before).toMatchObject({ report: { state: 'written', acts: ['PrepareReport'] } });
  });

  test('nothing after the cut-off is in it', async () => {
    expect((await whole()).figures).toMatchObject({ asOf: '2025-12-14T17:00:00.000Z', pilots: 0 });
  });

  test('the public sees nothing before one is signed', async () => {
    expect((await house.anybody().get('/api/statistics/public')).body).toEqual({ figures: null });
  });

  test.each(['hoa-lac:head', 'hoa-lac:secretary'])('%s reads none', async (post) => {
    const asker = await house.as(post);
    expect((await asker.get('/api/reports')).status).toBe(403);
    expect((await asker.get(`/api/reports/${report}`)).status).toBe(403);
    expect((await act(asker, 'ReturnReport', { ground: 'notChecked' })).status).toBe(403);
  });

  test('an auditor reads and does nothing', async () => {
    const auditor = await house.as('government:auditor');
    const { reports } = (await auditor.get('/api/reports')).body as { reports: ReportView[] };
    expect(reports.map(({ id, acts }) => [id, acts])).toEqual([
      [report, []],
      ['year-2025-12-14', []],
    ]);
    const { hash } = (await whole()).report;
    expect(codeOf(await act(auditor, 'PrepareReport', { hash }))).toBe('REPORT_NOT_YOURS');
  });

  test('[M46] signing comes after preparing, and by another', async () => {
    const { hash } = (await whole()).report;
    expect(codeOf(await act(monitor, 'SignReport', { hash, number: null }))).toBe(
      'REPORT_WRONG_STATE',
    );
    expect((await act(monitor, 'PrepareReport', { hash })).status).toBe(200);
    expect(codeOf(await act(monitor, 'SignReport', { hash, number: null }))).toBe(
      'REPORT_PREPARED_BY_YOU',
    );
    expect((await act(monitor, 'ReturnReport', { ground: 'notChecked' })).status).toBe(200);
    const id = randomUUID();
    expect((await act(secretary, 'PrepareReport', { hash }, id)).status).toBe(200);
    expect((await act(secretary, 'PrepareReport', { hash }, id)).status).toBe(200);
    expect(codeOf(await act(secretary, 'PrepareReport', { hash: 'b'.repeat(64) }, id))).toBe(
      'COMMAND_ID_REUSED',
    );
    expect((await act(monitor, 'SignReport', { hash, number: '12/BC' })).body).toMatchObject({
      report: {
        state: 'signed',
        number: '12/BC',
        signedBy: { person: holderOf('government:monitor') },
      },
    });
  });

  test('[M46] to whom it was sent, when, how, and that it arrived', async () => {
    const sending = { to: 'secretariat', sentOn: '2026-03-02', how: 'paper', number: null };
    expect(
      codeOf(await act(secretary, 'RecordTransmission', { ...sending, sentOn: '2026-03-09' })),
    ).toBe('REPORT_DAY_TO_COME');
    await act(secretary, 'RecordTransmission', sending);
    await act(secretary, 'RecordReceipt', { transmission: 1, receivedOn: '2026-03-02' });
    expect((await whole()).report).toMatchObject({
      state: 'received',
      transmissions: [{ ...sending, n: 1, receivedOn: '2026-03-02' }],
    });
  });

  test('what was signed is public, without small numbers', async () => {
    const { figures: shown } = (await house.anybody().get('/api/statistics/public')).body as {
      figures: { smallNumber: number; tables: { total: number | null }[] };
    };
    expect(shown.smallNumber).toBe(5);
    for (const { total } of shown.tables) expect(total).toBeNull();
  });

  test.each([
    ['no such act', 'Approve', {}],
    ['figures that are no hash', 'SignReport', { hash: 'x', number: null }],
    ['more than is asked', 'ReturnReport', { ground: 'notChecked', because: 'I say so' }],
    ['no reason', 'ReturnReport', {}],
    ['a day that is none', 'RecordReceipt', { transmission: 1, receivedOn: '2026-02-31' }],
  ])('%s is malformed', async (_, name, payload) => {
    expect((await act(monitor, name, payload)).status).toBe(400);
  });

  test('a report that is not there', async () => {
    expect(codeOf(await monitor.get('/api/reports/year-1999-12-14'))).toBe('NO_SUCH_REPORT');
  });

  test('neither figures nor entries can be changed', async () => {
    for (const statement of [
      `UPDATE pilotage.portfolio_reports SET figures = '{}' WHERE tenant = 'practice'`,
      `UPDATE pilotage.portfolio_report_entries SET seq = 9 WHERE tenant = 'practice'`,
      `DELETE FROM pilotage.portfolio_report_entries WHERE tenant = 'practice'`,
    ])
      await expect(house.pool.query(statement)).rejects.toThrow(/do not change|append-only|denied/);
  });
});

describe('when days have passed', () => {
  test('at a desk where something is overdue, and only there', async () => {
    expect((await monitor.post('/api/clock', { act: 'advanceBy', days: 30 })).status).toBe(200);
    const { desks } = await figures(monitor);
    const late = desks.filter((desk) => desk.overdue > 0);
    expect(late.length).toBeGreaterThan(0);
    for (const { unit, role } of late) {
      const line = encodeURIComponent(deskLine(unit, role));
      expect((await behind(monitor, `table=overdue&line=${line}`)).total).toBeGreaterThan(0);
    }
    expect((await behind(monitor, 'table=overdue&line=hoa-lac%20archivist')).total).toBe(0);
  });
});
