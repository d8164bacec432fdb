/** What was done to a run from outside: a note for operators, once for each run and kind, in the turn itself; never law. */
import { Bench } from './support/bench';
import type { Desk } from './support/bench';

let bench: Bench;
let pilots = 0;

beforeAll(async () => {
  bench = await Bench.open();
});
afterAll(() => bench.close());

const aDesk = (): Promise<Desk> => bench.desk(`i-${(pilots += 1)}`).submit();

const notes = (desk: Desk) =>
  bench.rows<{ reason: string; run: string; times: number }>(
    'SELECT reason, run, times FROM pilotage.operator_notes WHERE pilot = $1 ORDER BY reason, run',
    [desk.pilot],
  );
const runKept = async (desk: Desk) =>
  (
    await bench.rows<{ run: string | null }>('SELECT run FROM pilotage.pilots WHERE id = $1', [
      desk.pilot,
    ])
  )[0]?.run;

const anew = (id: string) => ({ id, startedAs: id, continues: null, cancelAsked: false });

it('the run that asks is kept, and one that asks again leaves no note', async () => {
  const desk = await aDesk();
  await desk.call();
  expect(await runKept(desk)).toBe('run-1');
  expect(await notes(desk)).toEqual([]);
});

it.each([
  ['started anew: the life was interrupted', anew('run-2'), 'LIFE_INTERRUPTED'],
  [
    'under another id than its own: it was reset',
    { ...anew('run-2'), startedAs: 'run-1' },
    'RESET',
  ],
  [
    'that was reset, though it says that it goes on',
    { ...anew('run-2'), startedAs: 'run-x', continues: 'run-1' },
    'RESET',
  ],
])('another run, %s; once', async (_, run, reason) => {
  const desk = await aDesk();
  desk.run = run;
  await desk.call();
  await desk.call();
  expect(await notes(desk)).toEqual([{ reason, run: 'run-1', times: 1 }]);
  expect(await runKept(desk)).toBe('run-2');
  expect(await desk.types()).toHaveLength(1);
});

it('another run that goes on from the one before is the same life', async () => {
  const desk = await aDesk();
  desk.run = { ...anew('run-2'), continues: 'run-1' };
  await desk.call();
  expect([await notes(desk), await runKept(desk)]).toEqual([[], 'run-2']);
});

it('a life that was over ended by itself: a late fact opens it again without a note', async () => {
  const desk = await aDesk();
  await bench.tamper(
    `UPDATE pilotage.pilots SET stage = 'ARCHIVED', state = jsonb_set(state, '{stage}', '"ARCHIVED"') WHERE id = '${desk.pilot}'`,
  );
  desk.run = anew('run-2');
  await desk.call();
  expect(await notes(desk)).toEqual([]);
});

it('a cancel that was asked for is noted once, whatever is called again', async () => {
  const desk = await aDesk();
  desk.run = { ...desk.run, cancelAsked: true };
  await Promise.all([desk.call(), desk.call()]);
  expect(await notes(desk)).toEqual([{ reason: 'CANCEL_ASKED', run: 'run-1', times: 1 }]);
});

it('a hold is noted once; callers are turned away as often as they come', async () => {
  const desk = await aDesk();
  desk.known = { revision: 9, head: 'f'.repeat(64) };
  await desk.call();
  await desk.call();
  expect(await notes(desk)).toEqual([{ reason: 'LEDGER_BEHIND', run: 'run-1', times: 1 }]);
});

it('a run of another epoch writes nothing, not even a note', async () => {
  const desk = await aDesk();
  desk.run = anew('run-2');
  desk.epoch = 7;
  await desk.call();
  expect([await notes(desk), await runKept(desk)]).toEqual([[], 'run-1']);
});

it('nothing is noted of a pilot that was never born', async () => {
  const desk = bench.desk('i-unborn');
  desk.run = { ...desk.run, cancelAsked: true };
  await desk.call();
  expect(await notes(desk)).toEqual([]);
});
