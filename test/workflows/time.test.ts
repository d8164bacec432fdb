/** Time between the law's clock, the record and the workflow: what was received in time counts as in time, whatever was away. */
import type { RecordAnswer } from '../../contracts/messages';
import { passed } from '../domain/support/routes';
import { ordinary } from './support/lives';
import { devServer } from '../support/temporal';
import { House } from './support/house';

jest.setTimeout(60_000);
let house: House;
beforeEach(async () => {
  house = await House.open(await devServer());
}, 60_000);
afterEach(() => house.close());

const registration = { number: '15', book: '2026' };

it('a command received before the due instant and recorded after it comes before that clock', async () => {
  const pilot = await house.resident('t-1').submits();
  await house.until('2026-03-03 16:59');
  const envelope = await pilot.sealed(pilot.command('hoa-lac:clerk', 'Register', registration));
  await house.until('2026-03-03 17:01');
  expect(await pilot.answerTo(envelope)).toMatchObject({ outcome: 'accepted' });
  expect(await pilot.rungs('register')).not.toContain('overdue');
});

it('recorded late after the delay was written down: both stay, and it says that it was in time', async () => {
  const pilot = await house.resident('t-2').submits();
  await house.until('2026-03-03 16:59');
  const envelope = await pilot.sealed(pilot.command('hoa-lac:clerk', 'Register', registration));
  await house.until('2026-03-03 17:01');
  await pilot.wake();
  await pilot.until('the overdue entry', async () =>
    (await pilot.rungs('register')).includes('overdue'),
  );
  expect(await pilot.answerTo(envelope)).toMatchObject({ outcome: 'accepted' });
  expect(await pilot.rungs('register')).toContain('overdue');
  expect((await pilot.types()).slice(-1)).toEqual(['RecordedLate']);
});

it('the record away for half a minute: callers wait, the desk tries by durable timers, and all are answered', async () => {
  const pilot = await house.resident('t-away').submits();
  let away = true;
  await house.restartWorker({
    around: (record) => (call) => (away ? Promise.reject(new Error('away')) : record(call)),
  });
  const envelope = await pilot.sealed(pilot.command('hoa-lac:clerk', 'Register', registration));
  expect((await pilot.send(envelope)).kind).not.toBe('answered');
  away = false;
  await pilot.wake();
  expect(await pilot.answerTo(envelope)).toMatchObject({ outcome: 'accepted' });
  const events = await pilot.historyEvents();
  expect(events.filter((event) => event === 'timerStarted').length).toBeLessThanOrEqual(3);
  expect(await pilot.failedTasks()).toEqual([]);
});

it('a phase that this build does not know means wait; commands are still taken', async () => {
  const pilot = await house.resident('t-phase').submits();
  let calls = 0;
  const unknown = (answer: RecordAnswer): RecordAnswer => ({
    ...answer,
    phase: 'hibernation' as RecordAnswer['phase'],
  });
  await house.restartWorker({
    around: (record) => async (call) => {
      calls += 1;
      return unknown(await record(call));
    },
  });
  await pilot.registers();
  await pilot.does('hoa-lac:cadre-1', 'RaiseObstacle', { description: 'text:o', hinders: 'rules' });
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(calls).toBe(2);
  expect((await pilot.handle.describe()).status.name).toBe('RUNNING');
  await house.restartWorker();
  await pilot.does('hoa-lac:cadre-1', 'RaiseObstacle', { description: 'text:o', hinders: 'rules' });
});

it('a law that changed while a pilot waited: its history is read again, and it goes on under the new one', async () => {
  const pilot = await (await house.resident('t-law').submits()).registers();
  const { laws } = house.bench;
  const lawOf: typeof laws.lawOf = async (pin) => {
    const law = await laws.lawOf(pin);
    const rule = law.pack.rules['approval.simple'];
    if (rule === undefined) throw new Error('No such rule');
    const rules = { ...law.pack.rules, 'approval.simple': { ...rule, value: 30 } };
    return { ...law, pack: { ...law.pack, rules } };
  };
  const changed = Object.assign(Object.create(laws) as typeof laws, { lawOf });
  await house.restartWorker({ ports: { laws: changed } });
  const before = (await pilot.tasks()).find(({ step }) => step === 'decideProposal')?.due_at;
  await pilot.does('hoa-lac:cadre-1', 'RaiseObstacle', { description: 'text:o', hinders: 'rules' });
  const after = (await pilot.tasks()).find(({ step }) => step === 'decideProposal')?.due_at;
  expect([before === undefined, after === before]).toEqual([false, false]);
  expect(await pilot.failedTasks()).toEqual([]);
});

it('an answer that names a time that is not ahead is looked at less and less often', async () => {
  const pilot = await house.resident('t-broken').submits();
  let calls = 0;
  await house.restartWorker({
    around: (record) => async (call) => {
      calls += 1;
      return {
        ...(await record(call)),
        next: { at: '2020-01-01T00:00:00.000Z', words: 'yesterday' },
      };
    },
  });
  await pilot.registers();
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  expect(calls).toBeGreaterThan(1);
  expect(calls).toBeLessThan(7);
});

it('each turn asks the record once: no pass of the story without a turn, none twice', async () => {
  const life = passed();
  let calls = 0;
  await house.restartWorker({
    around: (record) => (call) => {
      calls += 1;
      return record(call);
    },
  });
  const pilot = await house.resident(life.pilot.id).relives(life.acts);
  expect(await pilot.stage()).toBe('DECISION_DRAFT');
  expect(calls).toBe(life.acts.length);
});

it('a fact told after the archive opens the record again, is written, and the record closes again', async () => {
  const life = ordinary();
  const pilot = await house.resident(life.pilot.id).relives(life.acts);
  expect(await pilot.handle.result()).toMatchObject({ phase: 'over' });
  const { runId } = await pilot.handle.describe();
  await house.until('2029-01-08 09:00');
  await pilot.does('an-binh:archivist', 'RecordFact', {
    kind: 'other',
    happenedOn: '2027',
    description: 'text:fact',
    organisation: 'text:paper',
    origin: null,
    confidence: 'read',
    doubt: null,
  });
  expect(await pilot.handle.result()).toMatchObject({ phase: 'over' });
  expect((await pilot.handle.describe()).runId).not.toBe(runId);
  expect(await pilot.stage()).toBe('ARCHIVED');
  expect((await pilot.types()).slice(-1)).toEqual(['FactRecorded']);
});
