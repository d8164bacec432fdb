/** Faults: one command that makes the law or the database throw costs itself only; what cannot be reached throws and writes nothing. */
import { createPool } from '../../adapters/postgres/pool';
import { createRecordStore } from '../../adapters/postgres/record-store';
import { Unavailable } from '../../activities/ports';
import { submissionOf } from '../domain/support/routes';
import { Bench } from './support/bench';
import type { Desk } from './support/bench';

let bench: Bench;
let number = 0;
const raise = { description: 'text:obstacle', hinders: 'rules' };
const aDesk = (): Promise<Desk> => bench.desk(`f-${(number += 1)}`).submit();
const refuseType = (type: string) =>
  bench.tamper(
    `ALTER TABLE pilotage.ledger ADD CONSTRAINT poison CHECK (type <> '${type}') NOT VALID`,
  );

beforeAll(async () => {
  bench = await Bench.open();
});
beforeEach(() => bench.tamper('ALTER TABLE pilotage.ledger DROP CONSTRAINT IF EXISTS poison'));
afterAll(() => bench.close());

describe('a command that makes the law throw', () => {
  it('is answered as a fault with an incident that the log knows; the rest of its batch goes on', async () => {
    const desk = await aDesk();
    const commands = [
      desk.command('hoa-lac:cadre-1', 'RaiseObstacle', raise),
      desk.command('hoa-lac:cadre-1', 'AmendProposal', {}),
      desk.command('hoa-lac:cadre-1', 'RaiseObstacle', raise),
    ];
    const { answers, status } = await desk.call(
      await Promise.all(commands.map((command) => desk.sealed(command))),
    );
    expect(status).toBe('ok');
    expect(answers.map(({ outcome }) => outcome)).toEqual(['accepted', 'fault', 'accepted']);
    expect(await desk.types()).toEqual(['Submitted', 'ObstacleRaised', 'ObstacleRaised']);
    const { incident } = answers[1] as { incident: string };
    expect(bench.lines.find((line) => line.fields['incident'] === incident)).toMatchObject({
      level: 'error',
      fields: { command: commands[1]?.id },
    });
  });

  it('keeps that answer, and bears no pilot', async () => {
    const desk = bench.desk(`f-${(number += 1)}`);
    const envelope = await desk.sealed(
      desk.command(
        'hoa-lac:cadre-1',
        'Submit',
        submissionOf('hoa-lac', { plan: undefined as never }),
      ),
    );
    const first = await desk.call([envelope]);
    expect(first).toMatchObject({ status: 'none', answers: [{ outcome: 'fault' }] });
    expect((await desk.call([envelope])).answers).toEqual(first.answers);
  });
});

describe('a command that the database refuses', () => {
  it('costs itself only, and is kept as a fault', async () => {
    const desk = await aDesk();
    await refuseType('ObstacleResolved');
    const commands = [
      desk.command('hoa-lac:cadre-1', 'RaiseObstacle', raise),
      desk.command('hoa-lac:head', 'ResolveObstacle', {
        matter: 'obstacle-1',
        resolution: 'text:r',
      }),
      desk.command('hoa-lac:cadre-1', 'RaiseObstacle', raise),
    ];
    const call = desk.callOf(await Promise.all(commands.map((command) => desk.sealed(command))));
    const answer = desk.take(await desk.activities.record(call));
    expect(answer.answers.map(({ outcome }) => outcome)).toEqual(['accepted', 'fault', 'accepted']);
    expect(answer.known.revision).toBe(3);
    expect(await desk.types()).toEqual(['Submitted', 'ObstacleRaised', 'ObstacleRaised']);
    expect(Object.keys((await desk.state()).matters)).toEqual(['obstacle-1', 'obstacle-2']);
    expect((await desk.state()).matters['obstacle-1']?.state).toBe('raised');
    await bench.tamper('ALTER TABLE pilotage.ledger DROP CONSTRAINT poison');
    expect((await desk.activities.record(call)).answers).toEqual(answer.answers);
  });

  it('leaves no letter behind', async () => {
    const desk = await aDesk();
    await refuseType('ObstacleRaised');
    const before = [
      await bench.count('notices'),
      (await bench.rows('SELECT 1 FROM graphile_worker.jobs')).length,
    ];
    expect((await desk.gives('hoa-lac:cadre-1', 'RaiseObstacle', raise)).outcome).toBe('fault');
    expect([
      await bench.count('notices'),
      (await bench.rows('SELECT 1 FROM graphile_worker.jobs')).length,
    ]).toEqual(before);
  });
});

describe('clocks that cannot ring', () => {
  it('do not keep commands from being accepted, and are tried again later', async () => {
    const late = await Bench.open();
    const desk = await late.desk('f-late').submit();
    await late.at('2026-04-30 09:00');
    await late.tamper(
      `ALTER TABLE pilotage.ledger ADD CONSTRAINT poison CHECK (type <> 'ClockRang') NOT VALID`,
    );
    const answer = await desk.call([
      await desk.sealed(desk.command('hoa-lac:cadre-1', 'RaiseObstacle', raise)),
    ]);
    expect(answer).toMatchObject({
      status: 'ok',
      answers: [{ outcome: 'accepted', revision: 2 }],
      more: false,
    });
    expect(answer.next?.words).toContain('clocks failed');
    expect(Date.parse(answer.next?.at ?? '')).toBeGreaterThan(Date.now() + 500_000);
    await late.tamper('ALTER TABLE pilotage.ledger DROP CONSTRAINT poison');
    await desk.ring();
    expect((await desk.types()).filter((type) => type === 'ClockRang').length).toBeGreaterThan(0);
    await late.close();
  });
});

describe('what cannot be reached', () => {
  it('throws, so that the desk keeps the batch', async () => {
    const away = createPool({
      connectionString: 'postgres://nobody@127.0.0.1:1/none',
      pipeline: true,
    });
    const desk = bench.desk('f-away', { store: createRecordStore(away) });
    await expect(desk.submit()).rejects.toThrow('ECONNREFUSED');
    await away.end();
  });

  it('throws when the law cannot be read, instead of calling it a fault', async () => {
    const laws = {
      ...bench.ports().laws,
      lawAtBirth: () => Promise.reject(new Unavailable('gone')),
      directory: () => bench.laws.directory('practice', 1),
    };
    const desk = bench.desk(`f-${(number += 1)}`, { laws });
    const command = desk.command('hoa-lac:cadre-1', 'Submit', submissionOf());
    await expect(desk.call([await desk.sealed(command)])).rejects.toThrow(Unavailable);
    expect(
      await bench.rows('SELECT 1 FROM pilotage.answers WHERE command_id = $1', [command.id]),
    ).toEqual([]);
  });

  it('throws when another holds the pilot for too long, and gives up before its caller does', async () => {
    const desk = await aDesk();
    const holder = await bench.pool.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT 1 FROM pilotage.pilots WHERE id = $1 FOR UPDATE', [desk.pilot]);
    const began = performance.now();
    await expect(desk.gives('hoa-lac:cadre-1', 'RaiseObstacle', raise)).rejects.toMatchObject({
      code: '55P03',
    });
    expect(performance.now() - began).toBeLessThan(4_500);
    await holder.query('ROLLBACK');
    holder.release();
    await desk.does('hoa-lac:cadre-1', 'RaiseObstacle', raise);
  });

  it('rolls back an attempt past its deadline', async () => {
    const slow = {
      ...bench.ports().laws,
      directory: async () => {
        await new Promise((resolve) => setTimeout(resolve, 4_600));
        return bench.laws.directory('practice', 1);
      },
    };
    const desk = await aDesk();
    const store = createRecordStore(bench.pool);
    const late = bench.desk(desk.pilot, { laws: slow, store });
    await expect(late.call()).rejects.toThrow();
    await desk.does('hoa-lac:cadre-1', 'RaiseObstacle', raise);
    expect(await desk.types()).toEqual(['Submitted', 'ObstacleRaised']);
  }, 15_000);
});
