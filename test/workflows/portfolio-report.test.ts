/** A consolidated report on a real Temporal server: begun by its schedule, never signed by time, done by people's deeds. */
import type { WorkflowHandle } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { createReportActivities } from '../../activities/reports';
import { factsIn } from '../../adapters/postgres/reading/statistics';
import { createReportStore, tenantsIn } from '../../adapters/postgres/report-store';
import { ensureReportSchedule, sendToReport } from '../../adapters/temporal/reports';
import { taskQueue } from '../../contracts/messages';
import type { Answer } from '../../contracts/messages';
import { reportScheduleId, reportWorkflowId } from '../../contracts/report-messages';
import type { Report } from '../../domain/reports/report';
import { Bench } from '../activities/support/bench';
import { holderOf } from '../domain/support/life';
import { devServer, workflowBundle } from '../support/temporal';

jest.setTimeout(150_000);

const id = 'halfYear-2025-12-14';
const opening = {
  tenant: 'practice',
  report: id,
  rhythm: 'halfYear',
  from: '2025-06-15',
  to: '2025-12-14',
} as const;
const secretary = 'government:secretary';
const monitor = 'government:monitor';

let env: TestWorkflowEnvironment;
let bench: Bench;
let running: { worker: Worker; ended: Promise<void> };
let acts = 0;

const activities = () =>
  createReportActivities({
    reports: createReportStore(bench.pool),
    facts: factsIn(bench.pool, bench.laws),
    verifier: bench.ports().verifier,
    laws: bench.laws,
    log: bench.ports().log,
    now: () => new Date().toISOString(),
    incident: () => 'incident-1',
  });

async function startWorker(): Promise<void> {
  const worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue,
    workflowBundle: workflowBundle(),
    activities: { ...activities() },
    shutdownGraceTime: '1 second',
  });
  running = { worker, ended: worker.run() };
}

async function stopWorker(): Promise<void> {
  running.worker.shutdown();
  await running.ended;
}

beforeAll(async () => {
  env = await devServer();
}, 60_000);
afterAll(() => env.teardown());

beforeEach(async () => {
  bench = await Bench.open('2026-01-05 09:00');
  await startWorker();
});
afterEach(async () => {
  for (const report of [id, 'year-2025-12-14', 'halfYear-2026-06-14'])
    await handle(report)
      .terminate()
      .catch(() => undefined);
  await env.client.schedule
    .getHandle(reportScheduleId('practice'))
    .delete()
    .catch(() => undefined);
  await stopWorker();
  await bench.close();
});

const handle = (report = id): WorkflowHandle =>
  env.client.workflow.getHandle(reportWorkflowId('practice', report));

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; !(await holds());) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const reports = () =>
  bench.rows<{ id: string; state: Report }>(
    'SELECT id, state FROM pilotage.portfolio_reports ORDER BY id',
  );
const state = async (): Promise<Report | undefined> =>
  (await reports()).find((row) => row.id === id)?.state;

async function sealed(post: string, name: string, payload: object, pilot = id) {
  const command = {
    id: `act-${(acts += 1)}`,
    name,
    tenant: 'practice',
    pilot,
    actor: holderOf(post),
    payload,
  };
  return bench.sealer.seal(command, await bench.legal());
}

async function gives(post: string, name: string, payload: object): Promise<Answer | undefined> {
  const sent = await sendToReport(env.client, opening, await sealed(post, name, payload), false);
  if (sent.kind !== 'answered') throw new Error(JSON.stringify(sent));
  return sent.answer;
}

const scheduled = () => ensureReportSchedule(env.client, 'practice', 3_600);
const written = async (): Promise<string> => {
  await scheduled();
  await until('the report', async () => (await state()) !== undefined);
  await until('the desk', async () => (await handle().describe()).status.name === 'RUNNING');
  return (await state())?.hash ?? '';
};

it('the schedule finds the cut-offs that have passed and begins a report for each, once', async () => {
  expect(await tenantsIn(bench.pool)).toEqual(['practice']);
  expect(await scheduled()).toBe(true);
  await until('both reports', async () => (await reports()).length === 2);
  expect(await scheduled()).toBe(false);
  const schedule = env.client.schedule.getHandle(reportScheduleId('practice'));
  await schedule.trigger();
  await until('a second round', async () => (await schedule.describe()).info.numActionsTaken >= 2);
  expect((await reports()).map((row) => row.id)).toEqual([id, 'year-2025-12-14']);
});

it('[M46] prepared, signed by another, sent, received: then its workflow is over', async () => {
  const hash = await written();
  expect(await gives(secretary, 'PrepareReport', { hash })).toMatchObject({ outcome: 'accepted' });
  expect(await gives(monitor, 'SignReport', { hash, number: '1/BC' })).toMatchObject({
    outcome: 'accepted',
  });
  const sending = { to: 'politburo', sentOn: '2026-01-05', how: 'paper', number: null };
  await gives(secretary, 'RecordTransmission', sending);
  await gives(secretary, 'RecordReceipt', { transmission: 1, receivedOn: '2026-01-05' });
  expect(await handle().result()).toBe(id);
  expect(await state()).toMatchObject({ state: 'received', signedBy: holderOf(monitor).person });
});

it('[M46] a refusal is answered, changes nothing, and holds nobody up', async () => {
  const hash = await written();
  expect(await gives(monitor, 'SignReport', { hash, number: null })).toMatchObject({
    outcome: 'refused',
    code: 'REPORT_WRONG_STATE',
  });
  await gives(monitor, 'PrepareReport', { hash });
  expect(await gives(monitor, 'SignReport', { hash, number: null })).toMatchObject({
    outcome: 'refused',
    code: 'REPORT_PREPARED_BY_YOU',
  });
  expect((await state())?.state).toBe('prepared');
});

it('[M46] time reminds and is overdue, and a year of it signs nothing', async () => {
  await written();
  await bench.at('2026-12-01 09:00');
  await handle().signal('catchUp');
  await until(
    'the overdue rung',
    async () => (await state())?.rungs.some((rung) => rung.endsWith('/overdue')) === true,
  );
  expect(await state()).toMatchObject({ state: 'written', signedBy: null });
  const { length } = (await state())?.rungs ?? [];
  await handle().signal('catchUp');
  await gives(secretary, 'ReturnReport', { ground: 'notChecked' });
  expect((await state())?.rungs.length).toBe(length);
});

it('its own timer rings when the practice clock ticks', async () => {
  await bench.at('2026-01-05 09:01', 100_000);
  await written();
  const before = (await state())?.rungs.length ?? 0;
  await until('another rung', async () => ((await state())?.rungs.length ?? 0) > before);
  expect((await state())?.state).toBe('written');
});

it('the same act twice is one; another under its id is refused', async () => {
  const hash = await written();
  const envelope = await sealed(secretary, 'PrepareReport', { hash });
  const first = await sendToReport(env.client, opening, envelope, false);
  const second = await sendToReport(env.client, opening, envelope, true);
  expect([first, second]).toMatchObject([
    { answer: { outcome: 'accepted' } },
    { answer: { outcome: 'accepted' } },
  ]);
  const other = bench.sealer.seal(
    { ...envelope.command, payload: { hash: 'b'.repeat(64) } },
    await bench.legal(),
  );
  expect(await sendToReport(env.client, opening, other, true)).toMatchObject({
    answer: { code: 'COMMAND_ID_REUSED' },
  });
  const entries = await bench.rows(
    `SELECT 1 FROM pilotage.portfolio_report_entries WHERE event->>'type' = 'ReportPrepared'`,
  );
  expect(entries).toHaveLength(1);
});

it.each([
  ['unsigned', (envelope: object) => ({ ...envelope, signature: 'AAAA' })],
  ['of another report', () => sealed(secretary, 'PrepareReport', {}, 'year-2025-12-14')],
  ['with a payload that is none', () => sealed(secretary, 'PrepareReport', { hash: 7 })],
  ['of a name that is none', () => sealed(secretary, 'Submit', {})],
  ['nothing at all', () => null],
])('what comes %s is refused, and no task fails', async (_, spoil) => {
  const hash = await written();
  const envelope = await spoil(await sealed(secretary, 'PrepareReport', { hash }));
  const asked = handle().executeUpdate('PrepareReport', { args: [envelope] });
  await expect(asked).rejects.toThrow();
  expect(await gives(secretary, 'PrepareReport', { hash })).toMatchObject({ outcome: 'accepted' });
  const { events } = await handle().fetchHistory();
  expect(events?.filter((event) => event.workflowTaskFailedEventAttributes != null)).toEqual([]);
});

it('a cancel in the operators’ screens ends nothing; after a terminate the next round begins it again', async () => {
  const hash = await written();
  await handle().cancel();
  expect(await gives(secretary, 'PrepareReport', { hash })).toMatchObject({ outcome: 'accepted' });
  await handle().terminate();
  await env.client.schedule.getHandle(reportScheduleId('practice')).trigger();
  await until('the new run', async () => (await handle().describe()).status.name === 'RUNNING');
  expect(await gives(monitor, 'SignReport', { hash, number: null })).toMatchObject({
    outcome: 'accepted',
  });
});

it('a worker that was stopped in between loses no act, and sending again makes it no second', async () => {
  const hash = await written();
  await stopWorker();
  const envelope = await sealed(secretary, 'PrepareReport', { hash });
  const sending = sendToReport(env.client, opening, envelope, false);
  await startWorker();
  // Its caller may have given up before the new worker was asked: then nobody knows, and one asks again.
  await sending;
  const again = await sendToReport(env.client, opening, envelope, true);
  expect(again).toMatchObject({ answer: { outcome: 'accepted' } });
  expect(await state()).toMatchObject({ state: 'prepared' });
});

it('a closed report takes a later sending: its workflow is opened again', async () => {
  const hash = await written();
  await gives(secretary, 'PrepareReport', { hash });
  await gives(monitor, 'SignReport', { hash, number: null });
  const sending = { to: 'politburo', sentOn: '2026-01-05', how: 'paper', number: null };
  await gives(secretary, 'RecordTransmission', sending);
  await gives(secretary, 'RecordReceipt', { transmission: 1, receivedOn: '2026-01-05' });
  await handle().result();
  expect(
    await gives(secretary, 'RecordTransmission', { ...sending, to: 'government' }),
  ).toMatchObject({ outcome: 'accepted' });
  expect((await state())?.state).toBe('sent');
});
