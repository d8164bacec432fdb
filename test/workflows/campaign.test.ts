/** A campaign on a real Temporal server: opened by the monitor, kept by its own workflow, reminded by time, ended by people. */
import type { WorkflowHandle } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { createCampaignActivities } from '../../activities/campaigns';
import { createCampaignStore } from '../../adapters/postgres/campaign-store';
import { ensureCampaignSchedule, sendToCampaign } from '../../adapters/temporal/campaigns';
import { campaignScheduleId, campaignWorkflowId } from '../../contracts/campaign-messages';
import { taskQueue } from '../../contracts/messages';
import type { Answer } from '../../contracts/messages';
import type { CampaignActName } from '../../domain/campaigns/acts';
import type { Campaign } from '../../domain/campaigns/campaign';
import { Bench } from '../activities/support/bench';
import { head, id, monitor, office, payloads } from '../domain/campaigns/drive';
import { holderOf } from '../domain/support/life';
import { devServer, workflowBundle } from '../support/temporal';

jest.setTimeout(90_000);

const opening = { tenant: 'practice', campaign: id };
let env: TestWorkflowEnvironment;
let bench: Bench;
let running: { worker: Worker; ended: Promise<void> };
let acts = 0;

async function startWorker(): Promise<void> {
  const activities = createCampaignActivities({
    campaigns: createCampaignStore(bench.pool),
    verifier: bench.ports().verifier,
    laws: bench.laws,
    log: bench.ports().log,
    now: () => new Date().toISOString(),
    incident: () => 'incident-1',
  });
  const worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue,
    workflowBundle: workflowBundle(),
    activities: { ...activities },
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

const schedule = () => env.client.schedule.getHandle(campaignScheduleId('practice'));
const handle = (): WorkflowHandle =>
  env.client.workflow.getHandle(campaignWorkflowId('practice', id));

beforeEach(async () => {
  bench = await Bench.open('2026-03-02 09:00');
  await startWorker();
});
afterEach(async () => {
  await handle()
    .terminate()
    .catch(() => undefined);
  await schedule()
    .delete()
    .catch(() => undefined);
  await stopWorker();
  await bench.close();
});

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; !(await holds());) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const state = async (): Promise<Campaign | undefined> =>
  (await bench.rows<{ state: Campaign }>('SELECT state FROM pilotage.campaigns'))[0]?.state;
const isRunning = async () => (await handle().describe()).status.name === 'RUNNING';

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

async function gives(post: string, name: CampaignActName, change = {}): Promise<Answer> {
  const envelope = await sealed(post, name, { ...payloads[name], ...change });
  const sent = await sendToCampaign(env.client, opening, envelope, false);
  if (sent.kind !== 'answered') throw new Error(JSON.stringify(sent));
  return sent.answer;
}

it('[M43] opened, plans issued and judged, summed up: then its workflow is over', async () => {
  for (const [post, name, change] of [
    [monitor, 'OpenCampaign', {}],
    [head, 'IssuePlan', {}],
    [office, 'AcceptPlan', {}],
    [monitor, 'ReleaseOrganisation', { unit: 'tan-lap' }],
    [monitor, 'ConcludeCampaign', {}],
  ] as const)
    expect([name, (await gives(post, name, change)).outcome]).toEqual([name, 'accepted']);
  expect(await handle().result()).toBe(id);
  expect(await state()).toMatchObject({ state: 'concluded', number: '1-KL' });
});

it('[M43] a first act that is refused leaves nothing behind', async () => {
  expect(await gives(head, 'OpenCampaign')).toMatchObject({ code: 'CAMPAIGN_NOT_YOURS' });
  expect(await handle().result()).toBe(id);
  expect(await state()).toBeUndefined();
  expect(await gives(monitor, 'OpenCampaign')).toMatchObject({ outcome: 'accepted' });
});

it('[M45] a year of time reminds, is overdue, tells the superior, and issues nothing', async () => {
  await gives(monitor, 'OpenCampaign');
  await bench.at('2027-03-02 09:00');
  await handle().signal('catchUp');
  await until(
    'the last step of the ladder',
    async () => (await state())?.rungs.some((rung) => rung.includes('/escalation')) === true,
  );
  const organisations = Object.values((await state())?.organisations ?? {});
  expect(organisations.map(({ plan }) => plan.state)).toEqual(['awaited', 'awaited']);
});

it('[M45] its own timer rings when the practice clock ticks', async () => {
  await gives(monitor, 'OpenCampaign', { plansBy: '2026-03-05' });
  await bench.at('2026-03-02 09:01', 100_000);
  await handle().signal('catchUp');
  await until('a rung', async () => ((await state())?.rungs.length ?? 0) > 0);
});

it('the same act twice is one; another under its id is refused', async () => {
  const envelope = await sealed(monitor, 'OpenCampaign', payloads.OpenCampaign);
  const sends = [false, true].map((retry) => sendToCampaign(env.client, opening, envelope, retry));
  for (const sent of await Promise.all(sends))
    expect(sent).toMatchObject({ answer: { outcome: 'accepted' } });
  const other = { ...envelope.command, payload: { ...payloads.OpenCampaign, units: ['an-binh'] } };
  const spoilt = bench.sealer.seal(other, await bench.legal());
  expect(await sendToCampaign(env.client, opening, spoilt, true)).toMatchObject({
    answer: { code: 'COMMAND_ID_REUSED' },
  });
  expect(await bench.rows('SELECT 1 FROM pilotage.campaign_entries')).toHaveLength(1);
});

it.each([
  ['unsigned', (envelope: object) => ({ ...envelope, signature: 'AAAA' })],
  ['of another campaign', () => sealed(head, 'IssuePlan', payloads.IssuePlan, 'campaign-other-1')],
  ['with a payload that is none', () => sealed(head, 'IssuePlan', { unit: 7 })],
  ['of a name that is none', () => sealed(head, 'Submit', {})],
  ['nothing at all', () => null],
])('what comes %s is refused, and no task fails', async (_, spoil) => {
  await gives(monitor, 'OpenCampaign');
  const envelope = await spoil(await sealed(head, 'IssuePlan', payloads.IssuePlan));
  await expect(handle().executeUpdate('IssuePlan', { args: [envelope] })).rejects.toThrow();
  expect(await gives(head, 'IssuePlan')).toMatchObject({ outcome: 'accepted' });
  const { events } = await handle().fetchHistory();
  expect(events?.filter((event) => event.workflowTaskFailedEventAttributes != null)).toEqual([]);
});

it('a cancel ends nothing; after a terminate the watch begins it again', async () => {
  await gives(monitor, 'OpenCampaign');
  await handle().cancel();
  expect(await gives(head, 'IssuePlan')).toMatchObject({ outcome: 'accepted' });
  await handle().terminate();
  expect(await ensureCampaignSchedule(env.client, 'practice', 3_600)).toBe(true);
  await until('the new run', isRunning);
  expect(await ensureCampaignSchedule(env.client, 'practice', 3_600)).toBe(false);
  expect(await gives(office, 'AcceptPlan')).toMatchObject({ outcome: 'accepted' });
});

it('a worker that was stopped in between loses no act, and sending again makes it no second', async () => {
  await gives(monitor, 'OpenCampaign');
  await stopWorker();
  const envelope = await sealed(head, 'IssuePlan', payloads.IssuePlan);
  const sending = sendToCampaign(env.client, opening, envelope, false);
  await startWorker();
  await sending;
  expect(await sendToCampaign(env.client, opening, envelope, true)).toMatchObject({
    answer: { outcome: 'accepted' },
  });
  expect((await state())?.organisations['hoa-lac']?.plan.issue).toBe(1);
});
