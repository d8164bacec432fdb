/** What operators do in the Temporal UI is no legal act: cancel, terminate, reset and runs started by hand change nothing in law. */
import { livePilots, nextEpoch, unconfirmedPilots } from '../../adapters/postgres/lives';
import { listedRuns, livingRun, startRun, wakePilot } from '../../adapters/temporal/runs';
import { pilotWorkflowId, taskQueue } from '../../contracts/messages';
import type { Lives, Runs } from '../../worker/sweeper';
import { sweep } from '../../worker/sweeper';
import { submissionOf } from '../domain/support/routes';
import { devServer } from '../support/temporal';
import { House } from './support/house';
import type { Resident } from './support/resident';

jest.setTimeout(30_000);
let house: House;
beforeAll(async () => {
  house = await House.open(await devServer());
}, 60_000);
afterAll(() => house.close());

const raise = { description: 'text:obstacle', hinders: 'rules' };
const quiet = { info: () => undefined, warn: () => undefined };

const lives = (): Lives => {
  const { pool } = house.bench;
  return {
    live: (after, most) => livePilots(pool, after, most),
    unconfirmed: (seconds, most) => unconfirmedPilots(pool, seconds, most),
    nextEpoch: (tenant, pilot) => nextEpoch(pool, tenant, pilot),
  };
};
const runs = (): Runs => ({
  listed: () => listedRuns(house.client),
  living: (tenant, pilot) => livingRun(house.client, tenant, pilot),
  start: (opening) => startRun(house.client, opening),
  wake: (opening) => wakePilot(house.client, opening),
});

/** Everything that the law and the people see of a pilot. */
const standing = async (pilot: Resident) => ({
  state: await pilot.state(),
  tasks: await pilot.tasks(),
  entries: await pilot.entries(),
});

const startByHand = (pilot: Resident, ...args: unknown[]) =>
  house.client.workflow.start('pilotLifecycle', {
    workflowId: pilotWorkflowId('practice', pilot.id),
    taskQueue,
    args,
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  });

const eventIdAt = async (pilot: Resident, position: number) =>
  (await pilot.history()).events?.[position - 1]?.eventId ?? null;

const busy = async (id: string): Promise<Resident> => {
  const pilot = await (await house.resident(id).submits()).registers();
  for (let n = 0; n < 18; n += 1) await pilot.does('hoa-lac:cadre-1', 'RaiseObstacle', raise);
  return pilot;
};

it('the list says what is due next and who is waited for, right after every command, and costs nothing when neither changed', async () => {
  const pilot = house.resident('o-list');
  const columns = async () => {
    const { searchAttributes } = await pilot.handle.describe();
    const [due] = (searchAttributes['PilotNextDue'] ?? []) as Date[];
    return { due: due?.toISOString(), posts: searchAttributes['PilotWaitingFor'] };
  };
  const desks = async () => {
    const tasks = await pilot.tasks();
    return {
      due: tasks[0]?.due_at,
      posts: [...new Set(tasks.map(({ posts }) => posts[0]))].sort(),
    };
  };
  for (const act of [
    () => pilot.submits(),
    () => pilot.registers(),
    () => pilot.does('hoa-lac:cadre-1', 'RaiseObstacle', raise),
    () =>
      pilot.does('hoa-lac:head', 'EscalateObstacle', { matter: 'obstacle-1', reason: 'text:r' }),
  ]) {
    await act();
    expect(await columns()).toEqual(await desks());
  }
  const upserts = async () =>
    (await pilot.historyEvents()).filter((event) => event === 'upsertWorkflowSearchAttributes');
  const before = (await upserts()).length;
  await pilot.does('hoa-lac:cadre-1', 'RaiseObstacle', raise);
  await pilot.gives('hoa-lac:cadre-2', 'Register', { number: '1', book: '2026' });
  expect(await upserts()).toHaveLength(before);
});

it('cancel: the run goes on, commands are answered, also by the next worker', async () => {
  const pilot = await house.resident('o-cancel').submits();
  await pilot.handle.cancel();
  await pilot.registers();
  await house.restartWorker();
  await pilot.does('hoa-lac:cadre-1', 'RaiseObstacle', raise);
  expect((await pilot.handle.describe()).status.name).toBe('RUNNING');
  expect(await pilot.types()).toHaveLength(3);
  expect(await pilot.failedTasks()).toEqual([]);
});

it('cancel: changes nothing of the pilot, and operators find one note, however often it is asked', async () => {
  const pilot = await (await house.resident('o-cancel-noted').submits()).registers();
  const before = await standing(pilot);
  const { runId } = await pilot.handle.describe();
  await pilot.handle.cancel();
  await pilot.until('the note', async () => (await pilot.notes()).length > 0);
  await pilot.handle.cancel();
  await house.restartWorker();
  await pilot.wake();
  expect(await pilot.notes()).toEqual([{ reason: 'CANCEL_ASKED', times: 1, run: runId }]);
  expect(await standing(pilot)).toEqual(before);
  await pilot.does('hoa-lac:cadre-1', 'RaiseObstacle', raise);
  expect(await pilot.notes()).toHaveLength(1);
});

it('cancel while a command waits for the record: it is answered', async () => {
  const pilot = await house.resident('o-cancel-waiting').submits();
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  await house.restartWorker({
    around: (record) => async (call) => {
      await opened;
      return record(call);
    },
  });
  const answer = pilot.gives('hoa-lac:clerk', 'Register', { number: '1', book: '2026' });
  await new Promise((resolve) => setTimeout(resolve, 500));
  await pilot.handle.cancel();
  open();
  expect(await answer).toMatchObject({ outcome: 'accepted' });
  await house.restartWorker();
});

it('terminate: the sweeper revives it with the same tasks and due dates; operators find a note', async () => {
  const pilot = await (await house.resident('o-terminate').submits()).registers();
  const before = await standing(pilot);
  const { runId: run } = await pilot.handle.describe();
  await pilot.handle.terminate('tidying up');
  const swept = async () => (await sweep(lives(), runs(), quiet)).revived.includes(pilot.id);
  await pilot.until('the revival', swept);
  await pilot.until('the new run', async () =>
    (await pilot.historyEvents()).includes('markerRecorded'),
  );
  expect(await standing(pilot)).toEqual(before);
  const noted = [{ reason: 'LIFE_INTERRUPTED', times: 1, run }];
  await pilot.until('the note', async () => (await pilot.notes()).length > 0);
  expect(await pilot.notes()).toEqual(noted);
  await pilot.does('hoa-lac:cadre-1', 'RaiseObstacle', raise);
  expect(await sweep(lives(), runs(), quiet)).toEqual({ revived: [], woken: [] });
  expect(await pilot.notes()).toEqual(noted);
});

it('terminate: a command that comes before the sweeper finds its way by itself', async () => {
  const pilot = await house.resident('o-terminate-2').submits();
  const { runId: run } = await pilot.handle.describe();
  await pilot.handle.terminate();
  await pilot.registers();
  expect(await pilot.stage()).toBe('INTAKE');
  expect(await pilot.notes()).toEqual([{ reason: 'LIFE_INTERRUPTED', times: 1, run }]);
});

it('an earlier epoch that is still running ends itself and writes nothing', async () => {
  const pilot = await house.resident('o-epoch').submits();
  await nextEpoch(house.bench.pool, 'practice', pilot.id);
  const envelope = await pilot.sealed(
    pilot.command('hoa-lac:clerk', 'Register', { number: '1', book: 'b' }),
  );
  expect(await pilot.answerTo(envelope)).toMatchObject({ outcome: 'onHold', reason: 'SUPERSEDED' });
  expect(await pilot.handle.result()).toMatchObject({ phase: 'superseded' });
  expect(await pilot.types()).toHaveLength(1);
  expect(await pilot.answerTo(envelope, true)).toMatchObject({ outcome: 'accepted' });
});

it.each<[string, (events: readonly string[]) => number]>([
  ['the first task', (events) => events.indexOf('workflowTaskCompleted') + 1],
  ['the middle', (events) => events.indexOf('workflowTaskCompleted', events.length / 2) + 1],
])('reset to %s with 20 commands: none is decided twice', async (where, eventOf) => {
  const pilot = await busy(`o-reset-${where.replaceAll(' ', '-')}`);
  const before = await standing(pilot);
  const { runId } = await pilot.handle.describe();
  await house.client.workflowService.resetWorkflowExecution({
    namespace: house.env.namespace ?? 'default',
    workflowExecution: { workflowId: pilotWorkflowId('practice', pilot.id), runId },
    workflowTaskFinishEventId: await eventIdAt(pilot, eventOf(await pilot.historyEvents())),
    reason: 'by hand',
    requestId: `reset-${pilot.id}`,
  });
  await pilot.until('the reset run', async () => (await pilot.handle.describe()).runId !== runId);
  const noted = [{ reason: 'RESET', times: 1, run: runId }];
  // Nobody acts: the sweeper sees a run that the record has never heard of.
  await pilot.until('the note', async () => {
    await sweep(lives(), runs(), quiet);
    return (await pilot.notes()).length > 0;
  });
  expect(await standing(pilot)).toEqual(before);
  await pilot.does('hoa-lac:cadre-1', 'RaiseObstacle', raise);
  const after = await standing(pilot);
  expect(after.entries.slice(0, -1)).toEqual(before.entries);
  expect(after.entries).toHaveLength(21);
  expect(await pilot.notes()).toEqual(noted);
  expect(await pilot.failedTasks()).toEqual(['by hand']);
});

describe('a run started by hand', () => {
  it.each<[string, unknown[]]>([
    ['without input', []],
    ['with null', [null]],
    ['with a text', ['pilot']],
    ['with a broken opening', [{ epoch: 'one', known: 7, queued: [1, null, {}] }]],
    [
      'with numbers beyond all measure',
      [{ epoch: 1, known: { revision: 1e300, head: '' }, queued: [] }],
    ],
    [
      'for another pilot',
      [{ tenant: 'other', pilot: 'other', epoch: 1, known: { revision: 0, head: '' }, queued: [] }],
    ],
  ])('%s takes its truth from the ledger', async (what, args) => {
    const pilot = await house.resident(`o-${what.replaceAll(' ', '-')}`).submits();
    await pilot.handle.terminate();
    await startByHand(pilot, ...args);
    await pilot.registers();
    expect(await pilot.types()).toHaveLength(2);
    expect(await pilot.failedTasks()).toEqual([]);
  });

  it('with commands in hand that nobody signed: they are counted, no more', async () => {
    const pilot = await house.resident('o-queued').submits();
    await pilot.handle.terminate();
    const command = pilot.command('hoa-lac:clerk', 'Register', { number: '1', book: '2026' });
    const { signature: _, ...unsigned } = await pilot.sealed(command);
    const taken = {
      envelope: { ...unsigned, signature: 'AAAA' },
      takenAt: new Date().toISOString(),
      by: 'update',
    };
    await startByHand(pilot, { ...(await pilot.opening()), queued: [taken] });
    await pilot.until('the note', async () => (await pilot.notes()).length > 0);
    expect(await pilot.types()).toHaveLength(1);
    await pilot.registers();
  });

  it('that claims to know more than the ledger is put on hold: callers are told, nothing is written', async () => {
    const pilot = await house.resident('o-ahead').submits();
    await pilot.handle.terminate();
    await startByHand(pilot, {
      ...(await pilot.opening()),
      known: { revision: 9, head: 'f'.repeat(64) },
    });
    const answer = await pilot.gives('hoa-lac:clerk', 'Register', { number: '1', book: '2026' });
    expect(answer).toMatchObject({ outcome: 'onHold', reason: 'LEDGER_BEHIND' });
    expect(await pilot.row('hold')).toEqual({ hold: 'LEDGER_BEHIND' });
    expect((await pilot.notes()).map(({ reason }) => reason)).toEqual([
      'LEDGER_BEHIND',
      'LIFE_INTERRUPTED',
    ]);
    expect(await pilot.types()).toHaveLength(1);
    expect(await pilot.failedTasks()).toEqual([]);
  });

  it('for a pilot that nobody submitted ends itself', async () => {
    const pilot = house.resident('o-nobody');
    await startByHand(pilot, { epoch: 1, known: { revision: 0, head: '' }, queued: [] });
    expect(await pilot.handle.result()).toEqual({ phase: 'none', revision: 0 });
  });

  it('that claims to know a pilot of which the ledger has nothing waits on hold', async () => {
    const pilot = house.resident('o-lost');
    await startByHand(pilot, {
      epoch: 1,
      known: { revision: 3, head: 'a'.repeat(64) },
      queued: [],
    });
    const envelope = await pilot.sealed(pilot.command('hoa-lac:cadre-1', 'Submit', submissionOf()));
    expect(await pilot.answerTo(envelope)).toMatchObject({ outcome: 'onHold' });
    expect(await pilot.types()).toEqual([]);
    await pilot.handle.terminate();
    expect(await pilot.answerTo(envelope, true)).toMatchObject({ outcome: 'accepted' });
  });
});

describe('an unborn pilot', () => {
  it('takes no command but its submission, and the run ends', async () => {
    const pilot = house.resident('o-unborn');
    const refused = await pilot.gives('hoa-lac:clerk', 'Register', { number: '1', book: '2026' });
    expect(refused).toMatchObject({ outcome: 'refused' });
    expect(await pilot.handle.result()).toEqual({ phase: 'none', revision: 0 });
    expect(
      await house.bench.rows('SELECT id FROM pilotage.pilots WHERE id = $1', [pilot.id]),
    ).toEqual([]);
    await pilot.submits();
    expect(await pilot.stage()).toBe('SUBMITTED');
  });
});
