/** The program itself, with a worker and a real Temporal server: a decision goes the whole way, also when somebody falls over. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { createPool } from '../../adapters/postgres/pool';
import type { TaskPage } from '../../contracts/http';
import { freshDatabase } from '../support/database';
import { devServer } from '../support/temporal';
import { Asker, codeOf } from './support/asker';
import { holderOf, seed } from './support/house';
import { exitOf, startProgram, stopPrograms } from './support/program';
import type { Program } from './support/program';
import { act, draft, submission, submitted, title } from './support/proposal';

let temporal: TestWorkflowEnvironment;
let pool: Pool;
let environment: NodeJS.ProcessEnv;
let api: Program;
let worker: Program;
let asker: Asker;
const folder = mkdtempSync(join(tmpdir(), 'pilotage-api-'));

beforeAll(async () => {
  temporal = await devServer();
  const url = await freshDatabase();
  pool = createPool({ connectionString: url });
  await seed(pool);
  environment = {
    DATABASE_URL: url,
    TEMPORAL_ADDRESS: temporal.address,
    PILOTAGE_DATA: folder,
    PILOTAGE_BUNDLE: process.env['PILOTAGE_BUNDLE'],
    PILOTAGE_PARENT_PIPE: '1',
  };
  [worker, api] = await Promise.all([
    startProgram('worker', environment),
    startProgram('api', environment),
  ]);
  asker = new Asker(`http://127.0.0.1:${String(api.ready['port'])}`);
  await asker.signIn(holderOf('hoa-lac:cadre-1'));
}, 120_000);

afterAll(async () => {
  await stopPrograms();
  await pool.end();
  await temporal.teardown();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

describe('a decision', () => {
  it('goes through the pilot’s workflow into the ledger and onto the next desk', async () => {
    const pilot = await submitted(asker);
    const clerk = new Asker(asker.url);
    await clerk.signIn(holderOf('hoa-lac:clerk'));
    const { tasks } = (await clerk.get('/api/tasks')).body as TaskPage;
    expect(tasks[0]).toMatchObject({ pilot, pilotTitle: title });
    expect((await clerk.get('/readyz')).body).toEqual({
      ready: true,
      database: true,
      temporal: true,
    });
  }, 60_000);

  it('sent by two at once under one id is one', async () => {
    const [pilot, id] = [await draft(asker), randomUUID()];
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => act(asker, pilot, 'Submit', submission(), { id })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const { rows } = await pool.query('SELECT 1 FROM pilotage.ledger WHERE command_id = $1', [id]);
    expect(rows).toHaveLength(1);
  }, 60_000);

  it('that nobody works on is never called accepted, and is finished when somebody does', async () => {
    const [pilot, id] = [await draft(asker), randomUUID()];
    expect(await worker.stop('SIGKILL')).toBeNull();
    const answered = await act(asker, pilot, 'Submit', submission(), { id });
    expect([
      answered.status === 202 || codeOf(answered) === 'UNKNOWN',
      answered.status < 500 || answered.status === 503,
    ]).toEqual([true, true]);
    expect((await asker.get(`/api/commands/${id}`)).body).toMatchObject({ outcome: 'underway' });
    worker = await startProgram('worker', environment);
    let again = await act(asker, pilot, 'Submit', submission(), { id });
    for (let tries = 0; again.status !== 200 && tries < 10; tries += 1)
      again = await act(asker, pilot, 'Submit', submission(), { id });
    expect(again.body).toMatchObject({ outcome: 'accepted', revision: 1 });
    const { rows } = await pool.query('SELECT 1 FROM pilotage.ledger WHERE command_id = $1', [id]);
    expect(rows).toHaveLength(1);
  }, 180_000);

  it('may be followed by moving the clock, which wakes the pilots', async () => {
    const pilot = await submitted(asker);
    const moved = await asker.post('/api/clock', { act: 'advanceBy', days: 30 });
    expect(moved.status).toBe(200);
    const rang = async () =>
      (
        await pool.query("SELECT 1 FROM pilotage.ledger WHERE pilot = $1 AND type = 'ClockRang'", [
          pilot,
        ])
      ).rows.length;
    for (let tries = 0; (await rang()) === 0 && tries < 100; tries += 1)
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    expect(await rang()).toBeGreaterThan(0);
  }, 60_000);
});

describe('the program', () => {
  it('ends when it is asked to, and when its parent is gone', async () => {
    const [asked, orphaned] = await Promise.all([
      startProgram('api', environment),
      startProgram('api', environment),
    ]);
    expect(await asked.stop()).toBe(0);
    orphaned.child.stdin?.end();
    expect(await exitOf(orphaned.child)).toBe(0);
  }, 60_000);

  it('says in one sentence why it cannot start', async () => {
    await expect(startProgram('api', { ...environment, DATABASE_URL: '' })).rejects.toThrow(
      /^ended with 1: DATABASE_URL is not set: the api needs it to start\.$/,
    );
    await expect(
      startProgram('api', { ...environment, PORT: String(api.ready['port']) }),
    ).rejects.toThrow(/EADDRINUSE/);
  }, 60_000);

  it('lives without Temporal and says so', async () => {
    const alone = await startProgram('api', { ...environment, TEMPORAL_ADDRESS: '127.0.0.1:1' });
    const there = new Asker(`http://127.0.0.1:${String(alone.ready['port'])}`);
    expect((await there.get('/readyz')).body).toEqual({
      ready: false,
      database: true,
      temporal: false,
    });
    await there.signIn(holderOf('hoa-lac:cadre-1'));
    expect((await there.get('/api/pilots')).status).toBe(200);
    const answered = await act(there, await draft(there), 'Submit', submission());
    expect([answered.status, codeOf(answered)]).toEqual([503, 'UNKNOWN']);
    await alone.stop();
  }, 60_000);
});
