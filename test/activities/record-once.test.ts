/** The record, once: a command that comes again, and calls that come at the same time, change things one time only. */
import { createLawBook } from '../../adapters/postgres/law-book';
import { createPool } from '../../adapters/postgres/pool';
import { createRecordStore } from '../../adapters/postgres/record-store';
import { submissionOf } from '../domain/support/routes';
import { Bench } from './support/bench';
import type { Desk } from './support/bench';
import { keptAnswers } from './support/kept-answers';

let bench: Bench;
let number = 0;
const nextPilot = (): string => `p-${(number += 1)}`;
const aDesk = async (): Promise<Desk> => bench.desk(nextPilot()).submit();

beforeAll(async () => {
  bench = await Bench.open();
});
afterAll(() => bench.close());

const raise = { description: 'text:obstacle', hinders: 'rules' };

describe('the same command again', () => {
  it.each(['update', 'signal'] as const)(
    'by %s finds its answer and changes nothing',
    async (by) => {
      const desk = await aDesk();
      const envelope = await desk.sealed(desk.command('hoa-lac:cadre-1', 'RaiseObstacle', raise));
      const first = await desk.call([envelope]);
      const again = await desk.call([envelope], by);
      expect(again.answers).toEqual(first.answers);
      expect(again.known).toEqual(first.known);
    },
  );

  it('in one batch is decided once', async () => {
    const desk = await aDesk();
    const envelope = await desk.sealed(desk.command('hoa-lac:cadre-1', 'RaiseObstacle', raise));
    const { answers, known } = await desk.call([envelope, envelope]);
    expect(answers[1]).toEqual(answers[0]);
    expect(known.revision).toBe(2);
  });

  it('by a late attempt of a call that had timed out finds its answer', async () => {
    const desk = await aDesk();
    const call = desk.callOf([
      await desk.sealed(desk.command('hoa-lac:cadre-1', 'RaiseObstacle', raise)),
    ]);
    const first = await desk.activities.record(call);
    await expect(desk.activities.record(call)).resolves.toMatchObject({
      answers: first.answers,
      known: first.known,
    });
  });

  it('sealed anew is the same command', async () => {
    const desk = await aDesk();
    const command = desk.command('hoa-lac:cadre-1', 'RaiseObstacle', raise);
    const first = await desk.call([await desk.sealed(command)]);
    const again = await desk.call([bench.sealer.seal(command, await bench.legal())]);
    expect(again.answers).toEqual(first.answers);
  });

  it('under a used id with another body is refused, and the first answer stays', async () => {
    const desk = await aDesk();
    const command = desk.command('hoa-lac:cadre-1', 'RaiseObstacle', raise);
    const first = await desk.call([await desk.sealed(command)]);
    const other = { ...command, payload: { ...raise, hinders: 'people' } };
    const { answers } = await desk.call([await desk.sealed(other)]);
    expect(answers).toEqual([
      { id: command.id, outcome: 'refused', code: 'COMMAND_ID_REUSED', params: {} },
    ]);
    expect(await keptAnswers(bench, command.id)).toEqual(first.answers);
  });

  it('under an id used in another pilot is refused', async () => {
    const [one, two] = [await aDesk(), await aDesk()];
    const command = one.command('hoa-lac:cadre-1', 'RaiseObstacle', raise);
    await one.call([await one.sealed(command)]);
    const { answers } = await two.call([await two.sealed({ ...command, pilot: two.pilot })]);
    expect(answers[0]).toMatchObject({ outcome: 'refused', code: 'COMMAND_ID_REUSED' });
  });
});

describe('two calls at once', () => {
  it('on one pilot follow one another', async () => {
    const desk = await aDesk();
    const envelopes = await Promise.all(
      [1, 2, 3, 4].map(() => desk.sealed(desk.command('hoa-lac:cadre-1', 'RaiseObstacle', raise))),
    );
    const calls = await Promise.all(
      envelopes.map((envelope) => desk.activities.record(desk.callOf([envelope]))),
    );
    expect(calls.map(({ answers }) => answers[0]?.outcome)).toEqual(Array(4).fill('accepted'));
    const revisions = calls.map(({ known }) => known.revision).sort();
    expect(revisions).toEqual([2, 3, 4, 5]);
    expect(Object.keys((await desk.state()).matters)).toHaveLength(4);
  });

  it('with the same command decide it once', async () => {
    const desk = await aDesk();
    const call = desk.callOf([
      await desk.sealed(desk.command('hoa-lac:cadre-1', 'RaiseObstacle', raise)),
    ]);
    const calls = await Promise.all([1, 2, 3].map(() => desk.activities.record(call)));
    for (const { answers } of calls) expect(answers).toEqual(calls[0]?.answers);
    expect(await desk.types()).toEqual(['Submitted', 'ObstacleRaised']);
  });

  it('more than there are connections wait for one another, also while nobody knows the law yet', async () => {
    const lawPool = createPool({ connectionString: bench.url, size: 1 });
    const pool = createPool({ connectionString: bench.url, size: 2, pipeline: true });
    const ports = { store: createRecordStore(pool), laws: createLawBook(lawPool) };
    const desks = Array.from({ length: 8 }, () => bench.desk(nextPilot(), ports));
    const born = await Promise.all(desks.map((desk) => desk.submit()));
    expect(born).toHaveLength(8);
    await Promise.all([pool.end(), lawPool.end()]);
  });

  it('bring about one birth', async () => {
    const desk = bench.desk(nextPilot());
    const envelopes = await Promise.all(
      [1, 2].map(() => desk.sealed(desk.command('hoa-lac:cadre-1', 'Submit', submissionOf()))),
    );
    const calls = await Promise.all(
      envelopes.map((envelope) => desk.activities.record(desk.callOf([envelope]))),
    );
    expect(calls.map(({ answers }) => answers[0]?.outcome).sort()).toEqual(['accepted', 'refused']);
    expect(await desk.types()).toEqual(['Submitted']);
  });

  it('that use one id in two pilots accept it in one of them', async () => {
    const [one, two] = [await aDesk(), await aDesk()];
    const command = one.command('hoa-lac:cadre-1', 'RaiseObstacle', raise);
    const answers = await Promise.all([
      one.call([await one.sealed(command)]),
      two.call([await two.sealed({ ...command, pilot: two.pilot })]),
    ]);
    expect(answers.map((each) => each.answers[0]?.outcome).sort()).toEqual(['accepted', 'refused']);
    expect(await keptAnswers(bench, command.id)).toHaveLength(1);
  });
});
