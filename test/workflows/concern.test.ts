/** A concern on the real Temporal server: its life, what operators can do to it, what is lost when programs die, and what its history shows. */
import { Worker } from '@temporalio/worker';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { ConcernActivities } from '../../contracts/activities';
import type { Answer, Envelope } from '../../contracts/messages';
import { taskQueue } from '../../contracts/messages';
import { concernCommandNames, concernWorkflowId } from '../../contracts/messages/concern';
import { allowedInConcern } from '../../domain/concern/decide';
import { concernOpening, livingConcerns } from '../../adapters/postgres/concern/openings';
import { createConcernSender } from '../../adapters/temporal/concern-sender';
import type { ConcernSender } from '../../adapters/temporal/concern-sender';
import { commandRules } from '../../domain/book';
import { provideConcerns } from '../../worker/concerns';
import { byCode, facts, inspector, raised as lawRaised, second } from '../domain/concern/support';
import { ConcernBench, commandOf, tenant } from '../activities/concern/bench';
import { createStorage } from '../../adapters/postgres/reading';
import { openHouse } from '../api/support/house';
import { holderOf } from '../domain/support/life';
import { devServer, workflowBundle } from '../support/temporal';

jest.setTimeout(60_000);
let env: TestWorkflowEnvironment;
let house: ConcernBench;
let sender: ConcernSender;
let running: { worker: Worker; ended: Promise<void> } | null = null;

type Record = ConcernActivities['recordConcern'];

async function startWorker(around: (record: Record) => Record = (record) => record): Promise<void> {
  const worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue,
    workflowBundle: workflowBundle(),
    activities: { recordConcern: around(house.record()) },
    shutdownGraceTime: '1 second',
  });
  running = { worker, ended: worker.run() };
}

async function stopWorker(): Promise<void> {
  running?.worker.shutdown();
  await running?.ended;
  running = null;
}

beforeAll(async () => {
  env = await devServer();
  house = await ConcernBench.open('2026-03-02 09:00');
  sender = createConcernSender(env.client);
  await startWorker();
});
afterAll(async () => {
  await stopWorker();
  await house.close();
  await env.teardown();
});

const handle = (concern: string) =>
  env.client.workflow.getHandle(concernWorkflowId(tenant, concern));
const sealed = (
  concern: string,
  who: string,
  name: string,
  payload: object,
  version: number | null,
) => house.desk(concern).sealed(commandOf(concern, who, name, payload, version));

async function answerTo(concern: string, envelope: Envelope): Promise<Answer> {
  const outcome = await sender.send(
    await concernOpening(house.bench.pool, tenant, concern),
    envelope,
  );
  if (outcome.kind !== 'answered') throw new Error(outcome.kind);
  return outcome.answer;
}

async function does(
  concern: string,
  who: string,
  name: string,
  payload: object = {},
): Promise<void> {
  const { version } = await house.state(concern);
  const answer = await answerTo(concern, await sealed(concern, who, name, payload, version));
  if (answer.outcome !== 'accepted') throw new Error(`${name}: ${JSON.stringify(answer)}`);
}

async function wholeLife(concern: string, named: boolean): Promise<void> {
  await does(concern, byCode, 'RaiseConcern', { ...facts.raise, named });
  await does(concern, inspector, 'AcknowledgeConcern');
  await does(concern, inspector, 'ClassifyConcern', facts.class);
  await does(concern, second, 'AssignConcern', facts.assign);
  await does(concern, inspector, 'AskSpeaker', { question: 't:q' });
  await does(concern, byCode, 'AnswerByCode', { answer: 't:a' });
  await does(concern, inspector, 'ConcludeConcern', {
    result: 'partly',
    reasons: 't:r',
    told: 't:t',
  });
  await does(concern, inspector, 'CloseConcern', { reason: 't:r' });
}

it('[M65] a whole life: an anonymous one is over when it is closed, a named one when the identity is erased', async () => {
  await wholeLife('w-1', false);
  expect(await handle('w-1').result()).toMatchObject({ status: 'ok', revision: 8 });
  await wholeLife('w-2', true);
  expect((await handle('w-2').describe()).status.name).toBe('RUNNING');
  await does('w-2', byCode, 'EraseIdentity');
  expect(await handle('w-2').result()).toMatchObject({ revision: 9 });
  // Late facts open it again.
  await does('w-2', byCode, 'ReportRetaliation', { facts: 't:f' });
  expect((await handle('w-2').describe()).status.name).toBe('RUNNING');
});

it('[M65] it is nobody’s child, and takes the acts of a concern and no others', async () => {
  const description = await handle('w-2').describe();
  expect(description.workflowId).toBe('concern:practice:w-2');
  expect(description.parentExecution).toBeUndefined();
  expect(
    description.raw.workflowExecutionInfo?.searchAttributes?.indexedFields?.['PilotUnit'],
  ).toBeUndefined();
  const names = concernCommandNames.map(({ name }) => String(name));
  expect(names.filter((name) => commandRules.has(name))).toEqual([]);
  const { concern } = lawRaised();
  const people = lawRaised().facts();
  expect(names).toEqual(
    expect.arrayContaining([
      ...allowedInConcern(concern, { person: 'speaker', post: null }, people),
    ]),
  );
});

it('[M65] an answer lost between commit and workflow is found again: one entry, one answer', async () => {
  await does('w-3', byCode, 'RaiseConcern', facts.raise);
  let lost = 0;
  await stopWorker();
  await startWorker((record) => async (call) => {
    const answer = await record(call);
    if (call.commands.length > 0 && (lost += 1) <= 2) throw new Error('the answer is lost');
    return answer;
  });
  const envelope = await sealed('w-3', inspector, 'AcknowledgeConcern', {}, null);
  const answer = await answerTo('w-3', envelope);
  expect(lost).toBe(3);
  expect(answer).toMatchObject({ outcome: 'accepted', revision: 2 });
  expect(await answerTo('w-3', envelope)).toEqual(answer);
  expect(await house.types('w-3')).toEqual(['ConcernRaised', 'ConcernAcknowledged']);
});

it('[M65] a worker that dies after the commit: the next one answers, once', async () => {
  await does('w-4', byCode, 'RaiseConcern', facts.raise);
  await stopWorker();
  let died = false;
  let goDown = (): void => undefined;
  const down = new Promise<void>((resolve) => {
    goDown = resolve;
  });
  await startWorker((record) => async (call) => {
    const answer = await record(call);
    if (call.commands.length === 0 || died) return answer;
    died = true;
    // Committed, and the worker goes down before anybody hears of it.
    await down;
    throw new Error('gone');
  });
  const envelope = await sealed('w-4', inspector, 'AcknowledgeConcern', {}, null);
  const answering = answerTo('w-4', envelope);
  while (!died) await new Promise((resolve) => setTimeout(resolve, 20));
  const ended = stopWorker();
  goDown();
  await ended;
  await startWorker();
  expect(await answering).toMatchObject({ outcome: 'accepted', revision: 2 });
  expect(await house.types('w-4')).toEqual(['ConcernRaised', 'ConcernAcknowledged']);
});

it('[M65] terminated by an operator it is started again from its ledger; a cancel ends nothing', async () => {
  await does('w-5', byCode, 'RaiseConcern', facts.raise);
  await handle('w-5').cancel();
  await does('w-5', inspector, 'AcknowledgeConcern');
  await handle('w-5').terminate('by an operator');
  const log = { info: () => undefined, warn: () => undefined };
  const living = (await livingConcerns(house.bench.pool)).filter(
    ({ concern }) => concern === 'w-5',
  );
  expect(await provideConcerns(living, sender, log)).toBe(1);
  expect(await provideConcerns(living, sender, log)).toBe(0);
  await does('w-5', inspector, 'ClassifyConcern', facts.class);
  expect(await house.types('w-5')).toHaveLength(3);
});

it('[M65] a clock rings when time comes, and nothing is decided by it', async () => {
  await does('w-6', byCode, 'RaiseConcern', facts.raise);
  await house.bench.at('2026-03-09 09:00');
  await sender.wake(await concernOpening(house.bench.pool, tenant, 'w-6'));
  while (!(await house.types('w-6')).includes('ConcernClockRang'))
    await new Promise((resolve) => setTimeout(resolve, 25));
  expect(await house.state('w-6')).toMatchObject({ state: 'raised', version: 1 });
});

it('[M65] what is unsigned or unknown is refused, and fails no workflow task', async () => {
  await does('w-7', byCode, 'RaiseConcern', facts.raise);
  const envelope = await sealed('w-7', inspector, 'AcknowledgeConcern', {}, null);
  expect(await answerTo('w-7', { ...envelope, signature: 'no' })).toMatchObject({
    code: 'UNSIGNED',
  });
  await handle('w-7').signal('act', 'rubbish');
  await expect(handle('w-7').executeUpdate('Register', { args: [envelope] })).rejects.toThrow();
  await does('w-7', inspector, 'AcknowledgeConcern');
  const { events } = await handle('w-7').fetchHistory();
  expect((events ?? []).filter((event) => event.workflowTaskFailedEventAttributes)).toEqual([]);
});

it('[M65] started by hand for nobody it ends by itself', async () => {
  for (const args of [[{}], ['x'], []]) {
    const workflowId = `concern:practice:nobody-${args.length}-${typeof args[0]}`;
    const run = await env.client.workflow.start('concern', { workflowId, taskQueue, args });
    expect(await run.result()).toEqual({ status: 'none', revision: 0 });
  }
});

it('[M65] the history of what was raised over HTTP holds no name, no id of a person who speaks, no word and no code', async () => {
  const { pool, sealer } = house.bench;
  const api = await openHouse({
    ports: (ports) => ({
      ...ports,
      storage: createStorage(pool),
      vault: house.vault,
      sealer,
      lives: {
        ...ports.lives,
        sendConcern: async (of, concern, envelope) =>
          sender.send(await concernOpening(pool, of, concern), envelope),
      },
    }),
  });
  const { person } = holderOf('hoa-lac:cadre-2');
  const request = 'request-'.repeat(5);
  const said = { unit: 'hoa-lac', pilot: null, about: [], topic: 'damage', facts: 'Lời nói riêng' };
  const identity = { name: `Tên Riêng ${person}`, contact: 'Liên lạc riêng' };
  const asked = await api.anybody().post('/api/speak-up', { ...said, id: request, identity });
  const { code } = asked.body as { code: string };
  const concern = (await house.vault.concernOf(tenant, code)) ?? '';
  const act = { name: 'AnswerByCode', text: 'Thêm lời riêng' };
  expect((await api.anybody().post('/api/speak-up/acts', { id: request, code, act })).status).toBe(
    200,
  );
  const { events } = await handle(concern).fetchHistory();
  // Payloads are printed in base64.
  const history = JSON.stringify(events).replace(/"data":"([^"]+)"/g, (_, data: string) =>
    Buffer.from(data, 'base64').toString('utf8'),
  );
  expect(history).toContain('RaiseConcern');
  expect(history).toContain('t:');
  for (const word of [person, 'riêng', 'Riêng', request, code, code.replace(/-/g, '')])
    expect(history).not.toContain(word);
  await api.close();
});
