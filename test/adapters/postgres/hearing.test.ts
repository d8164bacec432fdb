/** test: who waits for an answer hears of it when the record has committed it, and of nothing else; a connection that breaks is made again. */
import { Client } from 'pg';
import { hearAnswers } from '../../../adapters/postgres/hearing';
import type { Hearing } from '../../../adapters/postgres/hearing';
import { Listener } from '../../../adapters/postgres/listener';
import { createStorage } from '../../../adapters/postgres/reading';
import { Bench } from '../../activities/support/bench';
import type { Desk } from '../../activities/support/bench';
import { asSuperuser } from '../../support/database';

const again = { description: 'text:obstacle', hinders: 'rules' };
const never = () => new Promise<'asked'>(() => undefined);
const inAMoment = (ms: number) => () =>
  new Promise<'asked'>((resolve) => setTimeout(() => resolve('asked'), ms));

let bench: Bench;
let desk: Desk;
let hearing: Hearing;
let listener: Listener;
let errors: unknown[];
let admin: Client;

const listeners = async (): Promise<number> => {
  const { rows } = await admin.query(
    `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN %'`,
  );
  return rows.length;
};

async function until(is: () => Promise<boolean>): Promise<void> {
  while (!(await is())) await new Promise((resolve) => setTimeout(resolve, 10));
}

const listening = () => until(async () => (await listeners()) === 1);

beforeEach(async () => {
  bench = await Bench.open();
  errors = [];
  admin = new Client({ connectionString: asSuperuser(bench.url) });
  await admin.connect();
  const { commands } = createStorage(bench.pool);
  const onError = (error: unknown): void => void errors.push(error);
  listener = new Listener({ connectionString: bench.url, onError, againAfterMs: 20 });
  hearing = hearAnswers(listener, {
    read: async (tenant, id) => (await commands.answer(tenant, id))?.answer ?? null,
    onError,
  });
  void listener.listen();
  desk = await bench.desk('h-1').submit();
  await listening();
});
afterEach(async () => {
  await listener.close();
  await admin.end();
  await bench.close();
});

describe('who waits for an answer', () => {
  it('hears of it when it is committed, whatever Temporal does', async () => {
    const command = desk.command('hoa-lac:cadre-1', 'RaiseObstacle', again);
    const heard = hearing.sooner('practice', command.id, never);
    const [answer] = (await desk.call([await desk.sealed(command)])).answers;
    expect(await heard).toEqual({ kind: 'answered', answer });
    expect(answer).toMatchObject({ outcome: 'accepted', revision: 2 });
  });

  it('hears of a refusal as of any answer', async () => {
    const command = desk.command('hoa-lac:cadre-1', 'StartPilot', {});
    const heard = hearing.sooner('practice', command.id, never);
    await desk.call([await desk.sealed(command)]);
    expect(await heard).toMatchObject({ kind: 'answered', answer: { outcome: 'refused' } });
  });

  it('takes what Temporal brings when that comes first', async () => {
    expect(await hearing.sooner('practice', 'c-1', inAMoment(1))).toBe('asked');
  });

  it('is told what went wrong with the asking', async () => {
    const failed = hearing.sooner('practice', 'c-1', () => Promise.reject(new Error('away')));
    await expect(failed).rejects.toThrow('away');
  });

  it('does not hear of other ids, of other tenants, or of what the record does not keep', async () => {
    const command = desk.command('hoa-lac:cadre-1', 'RaiseObstacle', again);
    const waits = [
      hearing.sooner('practice', 'another', inAMoment(400)),
      hearing.sooner('elsewhere', command.id, inAMoment(400)),
    ];
    await desk.call([await desk.sealed(command)]);
    await bench.pool.query(`SELECT pg_notify('pilotage_answers', 'practice another')`);
    expect(await Promise.all(waits)).toEqual(['asked', 'asked']);
    expect(errors).toEqual([]);
  });
});

describe('a connection that breaks', () => {
  it('is made again, and answers are heard of as before', async () => {
    await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN %'`,
    );
    await until(() => Promise.resolve(errors.length > 0));
    await listening();
    const command = desk.command('hoa-lac:cadre-1', 'RaiseObstacle', again);
    const heard = hearing.sooner('practice', command.id, never);
    await desk.call([await desk.sealed(command)]);
    expect(await heard).toMatchObject({ kind: 'answered' });
  });

  it('is not made again once nobody listens any more', async () => {
    await listener.close();
    await until(async () => (await listeners()) === 0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await listeners()).toBe(0);
  });
});
