/** Campaigns over HTTP: the status board, who sees and does what, texts put away, the same act twice. */
import { randomUUID } from 'node:crypto';
import type { CampaignList, CampaignView, CampaignWhole } from '../../contracts/campaigns';
import { payloads } from '../domain/campaigns/drive';
import { codeOf } from './support/asker';
import type { Asker } from './support/asker';
import { openHouse } from './support/house';
import type { House } from './support/house';

jest.setTimeout(60_000);
const id = 'campaign-3f2b6c1e';
let house: House;
let monitor: Asker;
let office: Asker;
let ward: Asker;
let auditor: Asker;

const act = (asker: Asker, name: string, payload: object, command: string = randomUUID()) =>
  asker.post(`/api/campaigns/${id}/acts`, { id: command, name, payload });
const board = async (asker: Asker): Promise<CampaignView> =>
  ((await asker.get(`/api/campaigns/${id}`)).body as CampaignWhole).campaign;
const lineOf = async (asker: Asker, unit = 'hoa-lac') => {
  const line = (await board(asker)).organisations.find((each) => each.unit === unit);
  if (line === undefined) throw new Error(`${unit} is not on the board`);
  return line;
};
const opening = {
  title: 'Quán triệt Kết luận 14',
  instrument: '14-KL/TW',
  plansBy: '2026-03-31',
  units: ['hoa-lac', 'tan-lap'],
};
const plan = {
  unit: 'hoa-lac',
  number: '5-KH/ĐU',
  issuedOn: '2026-03-02',
  plan: 'Kế hoạch của phường',
};

beforeAll(async () => {
  house = await openHouse();
  monitor = await house.as('government:monitor');
  office = await house.as('government:secretary');
  ward = await house.as('hoa-lac:head');
  auditor = await house.as('government:auditor');
});
afterAll(() => house.close());

test('nobody reads or acts without a session', async () => {
  expect((await house.anybody().get('/api/campaigns')).status).toBe(401);
  expect((await house.anybody().get(`/api/campaigns/${id}`)).status).toBe(401);
});

test('a campaign that nobody opened is none, and no act but opening begins it', async () => {
  expect(codeOf(await monitor.get(`/api/campaigns/${id}`))).toBe('NO_SUCH_CAMPAIGN');
  expect(codeOf(await act(ward, 'IssuePlan', plan))).toBe('CAMPAIGN_NOT_OPEN');
  expect(codeOf(await act(ward, 'OpenCampaign', opening))).toBe('CAMPAIGN_NOT_YOURS');
});

test('the monitor alone may open one', async () => {
  const mayOpen = async (asker: Asker) =>
    ((await asker.get('/api/campaigns')).body as CampaignList).mayOpen;
  expect(await mayOpen(monitor)).toBe(true);
  for (const asker of [office, ward, auditor]) expect(await mayOpen(asker)).toBe(false);
});

test('[M43] opened, it is on the board: who is asked, by when, and that nobody has issued yet', async () => {
  const command = randomUUID();
  const first = await act(monitor, 'OpenCampaign', opening, command);
  expect(first.status).toBe(200);
  expect((await act(monitor, 'OpenCampaign', opening, command)).body).toEqual(first.body);
  expect(codeOf(await act(monitor, 'OpenCampaign', { ...opening, title: 'x' }, command))).toBe(
    'COMMAND_ID_REUSED',
  );
  expect(await board(monitor)).toMatchObject({
    title: opening.title,
    instrument: '14-KL/TW',
    counts: { asked: 2, issued: 0, late: 0, inspected: 0 },
    organisations: ['hoa-lac', 'tan-lap'].map((unit) => ({
      unit,
      state: 'awaited',
      late: false,
      waiting: [{ step: 'issuePlan', desk: 'organisation', overdue: false }],
    })),
  });
});

test('[M43] an organisation issues, the office judges; texts are put away and read by those concerned', async () => {
  expect((await act(ward, 'IssuePlan', plan)).status).toBe(200);
  const { rows } = await house.pool.query(
    `SELECT event::text AS event FROM pilotage.campaign_entries WHERE tenant = 'practice'`,
  );
  expect(rows.map((row: { event: string }) => row.event).join()).not.toContain('Kế hoạch');
  const neighbour = await house.as('tan-lap:head');
  expect((await lineOf(office)).plan).toBe(plan.plan);
  expect((await lineOf(ward)).plan).toBe(plan.plan);
  expect((await lineOf(neighbour)).plan).toBeNull();
  expect((await lineOf(neighbour)).state).toBe('issued');
  expect((await lineOf(office)).acts).toEqual(['AcceptPlan', 'ReturnPlan']);
  expect((await lineOf(auditor)).acts).toEqual([]);
  expect(codeOf(await act(office, 'AcceptPlan', { unit: 'hoa-lac', issue: 2 }))).toBe(
    'CAMPAIGN_OTHER_PLAN',
  );
  expect((await act(office, 'AcceptPlan', { unit: 'hoa-lac', issue: 1 })).status).toBe(200);
  expect((await board(monitor)).counts).toEqual({ asked: 2, issued: 1, late: 0, inspected: 0 });
});

test('whom it does not concern sees none', async () => {
  const stranger = await house.as('an-binh:head');
  expect((await stranger.get('/api/campaigns')).body).toEqual({ campaigns: [], mayOpen: false });
  expect(codeOf(await stranger.get(`/api/campaigns/${id}`))).toBe('NO_SUCH_CAMPAIGN');
  expect(codeOf(await act(stranger, 'IssuePlan', { ...plan, unit: 'an-binh' }))).toBe(
    'NO_SUCH_CAMPAIGN',
  );
});

test('[M45] late, it is said so on the board, reminded by the ladder, and warned', async () => {
  await house.pool.query(
    `UPDATE pilotage.clocks SET legal_base = '2026-04-20T02:00:00.000Z' WHERE tenant = 'practice'`,
  );
  const urge = { unit: 'tan-lap', grade: 'reminder', text: 'Đề nghị khẩn trương' };
  expect((await act(office, 'UrgeOrganisation', urge)).status).toBe(200);
  expect((await act(office, 'UrgeOrganisation', { ...urge, grade: 'warning' })).status).toBe(200);
  expect(await lineOf(monitor, 'tan-lap')).toMatchObject({
    late: true,
    urged: 'warning',
    waiting: [{ step: 'issuePlan', overdue: true, rang: 'escalation' }],
  });
  expect((await board(monitor)).counts.late).toBe(1);
});

test('[M45] inspected: planned, visited, found, mended, verified, concluded', async () => {
  const leader = await house.as('an-binh:supervisor-1');
  const ordered = { ...payloads.PlanInspection, from: '2026-04-21', to: '2026-04-24' };
  expect((await act(monitor, 'PlanInspection', ordered)).status).toBe(200);
  await house.pool.query(
    `UPDATE pilotage.clocks SET legal_base = '2026-04-22T02:00:00.000Z' WHERE tenant = 'practice'`,
  );
  expect((await lineOf(leader)).acts).toEqual(['RecordInspectionVisit']);
  const visit = { ...payloads.RecordInspectionVisit, visitedOn: '2026-04-22' };
  const shortcoming = { ...payloads.RecordInspectionFinding, cureBy: '2026-05-04' };
  for (const [asker, name, payload] of [
    [leader, 'RecordInspectionVisit', visit],
    [leader, 'RecordInspectionFinding', shortcoming],
    [ward, 'AnswerInspectionFinding', payloads.AnswerInspectionFinding],
    [leader, 'VerifyInspectionFinding', payloads.VerifyInspectionFinding],
    [monitor, 'ConcludeInspection', payloads.ConcludeInspection],
  ] as const)
    expect([name, (await act(asker, name, payload)).status]).toEqual([name, 200]);
  expect((await board(monitor)).counts.inspected).toBe(1);
  expect((await lineOf(leader)).inspection).toMatchObject({
    state: 'concluded',
    findings: [{ state: 'cured', text: shortcoming.text }],
  });
});

test('[M43] summed up when every organisation is done, and closed to all acts', async () => {
  const sum = { number: '1-KL', conclusion: 'Tổng kết' };
  expect(codeOf(await act(monitor, 'ConcludeCampaign', sum))).toBe('CAMPAIGN_STILL_OPEN');
  await act(monitor, 'ReleaseOrganisation', { unit: 'tan-lap', reason: 'Đã sáp nhập' });
  expect((await board(monitor)).acts).toContain('ConcludeCampaign');
  expect((await act(monitor, 'ConcludeCampaign', sum)).status).toBe(200);
  expect(await board(monitor)).toMatchObject({ state: 'concluded', conclusion: 'Tổng kết' });
  expect(codeOf(await act(ward, 'IssuePlan', plan))).toBe('CAMPAIGN_CONCLUDED');
});

test.each([
  ['no such act', 'Approve', {}],
  ['no units', 'OpenCampaign', { ...opening, units: [] }],
  [
    'too many',
    'OpenCampaign',
    { ...opening, units: Array.from({ length: 101 }, (_, i) => `u${i}`) },
  ],
  ['a day that is none', 'OpenCampaign', { ...opening, plansBy: '2026-02-31' }],
  ['no reason', 'ReleaseOrganisation', { unit: 'tan-lap' }],
  ['an empty reason', 'ReleaseOrganisation', { unit: 'tan-lap', reason: '  ' }],
  ['more than is asked', 'AcceptPlan', { unit: 'hoa-lac', issue: 1, because: 'I say so' }],
  ['an issue that is none', 'AcceptPlan', { unit: 'hoa-lac', issue: 0 }],
  ['a grade that is none', 'UrgeOrganisation', { unit: 'hoa-lac', grade: 'jail', text: 'x' }],
])('%s is malformed', async (_, name, payload) => {
  expect((await act(monitor, name, payload)).status).toBe(400);
});

test('an id that is none, and one that hides another tenant', async () => {
  for (const other of ['x', 'report-00000000', 'campaign-..%2Fx'])
    expect((await monitor.get(`/api/campaigns/${other}`)).status).toBeGreaterThanOrEqual(400);
});

test('its entries can neither be changed nor taken away', async () => {
  for (const statement of [
    `UPDATE pilotage.campaign_entries SET seq = 99 WHERE tenant = 'practice'`,
    `DELETE FROM pilotage.campaign_entries WHERE tenant = 'practice'`,
  ])
    await expect(house.pool.query(statement)).rejects.toThrow(/append-only|denied/);
});
