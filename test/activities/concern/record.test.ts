/** The record of concerns on real PostgreSQL: once, in order, chained, with its desks; and what it refuses. */
import { Client } from 'pg';
import { verifyingHash } from './chain';
import { Unavailable } from '../../../activities/ports';
import { createConcernStore } from '../../../adapters/postgres/concern/store';
import { foldConcern } from '../../../domain/concern/evolve';
import { unraised } from '../../../domain/concern/concern';
import { byCode, facts, inspector, second } from '../../domain/concern/support';
import { asSuperuser } from '../../support/database';
import { ConcernBench, commandOf, tenant } from './bench';

let house: ConcernBench;
beforeAll(async () => {
  house = await ConcernBench.open('2026-03-02 09:00');
});
afterAll(() => house.close());

const raised = (id: string) => house.desk(id).does(byCode, 'RaiseConcern', facts.raise);

it('[M65] raising writes ledger, row, task and letter together', async () => {
  await raised('c-1');
  expect(await house.types('c-1')).toEqual(['ConcernRaised']);
  expect(
    await house.bench.rows(
      'SELECT step, posts, due_at FROM pilotage.concern_tasks WHERE concern = $1',
      ['c-1'],
    ),
  ).toEqual([
    {
      step: 'acknowledgeConcern',
      posts: expect.arrayContaining([inspector, second]) as unknown,
      due_at: '2026-03-05T10:00:00.000Z',
    },
  ]);
  expect(
    await house.bench.rows('SELECT post, event FROM pilotage.concern_notices WHERE concern = $1', [
      'c-1',
    ]),
  ).toEqual([{ post: inspector, event: 'ConcernRaised' }]);
});

it('[M65] the same command is one entry and one answer, also when the first answer was lost', async () => {
  const desk = house.desk('c-2');
  const envelope = await desk.sealed(commandOf('c-2', byCode, 'RaiseConcern', facts.raise));
  const first = await desk.call(envelope);
  const lost = house.desk('c-2');
  expect((await lost.call(envelope)).answers).toEqual(first.answers);
  expect((await lost.call(envelope, envelope)).answers).toEqual([
    ...first.answers,
    ...first.answers,
  ]);
  expect(await house.types('c-2')).toEqual(['ConcernRaised']);
});

it('[M65] the same id for something else is refused, and a refusal is kept as well', async () => {
  const desk = await raised('c-3');
  const command = commandOf(
    'c-3',
    inspector,
    'ConcludeConcern',
    { result: 'partly', reasons: 't:r', told: 't:t' },
    1,
  );
  const refused = await desk.call(await desk.sealed(command));
  expect(refused.answers).toMatchObject([{ outcome: 'refused', code: 'NOT_YOURS' }]);
  expect((await desk.call(await desk.sealed(command))).answers).toEqual(refused.answers);
  const other = { ...command, name: 'AcknowledgeConcern', payload: {} };
  expect((await desk.call(await desk.sealed(other))).answers).toMatchObject([
    { code: 'COMMAND_ID_REUSED' },
  ]);
});

it('[M65] unsigned, malformed, or meant for another concern: refused, and nothing is written', async () => {
  const desk = house.desk('c-4');
  const right = await desk.sealed(commandOf('c-4', byCode, 'RaiseConcern', facts.raise));
  const elsewhere = await desk.sealed(commandOf('c-5', byCode, 'RaiseConcern', facts.raise));
  const { answers, status } = await desk.call({ ...right, signature: 'x' }, elsewhere, null, 7);
  expect(answers.map((answer) => (answer.outcome === 'refused' ? answer.code : ''))).toEqual([
    'UNSIGNED',
    'UNSIGNED',
    'MALFORMED',
    'MALFORMED',
  ]);
  expect(status).toBe('none');
  expect(await house.types('c-4')).toEqual([]);
});

it('[M65] the ledger is a chain that folds to the state, and nobody of the program changes it', async () => {
  const desk = await raised('c-6');
  await desk.does(inspector, 'AcknowledgeConcern');
  await desk.does(inspector, 'ClassifyConcern', facts.class);
  const rows = await house.bench.rows<{ entry: Buffer; prev_hash: string; hash: string }>(
    'SELECT entry, prev_hash, hash FROM pilotage.concern_ledger WHERE concern = $1 ORDER BY seq',
    ['c-6'],
  );
  const events = verifyingHash(rows);
  expect(foldConcern(unraised(tenant, 'c-6'), events)).toEqual(await house.state('c-6'));
  for (const sql of [
    'UPDATE pilotage.concern_ledger SET actor = $$x$$',
    'DELETE FROM pilotage.concern_ledger',
  ])
    await expect(house.bench.rows(sql)).rejects.toThrow('permission denied');
  const admin = new Client({ connectionString: asSuperuser(house.bench.url) });
  await admin.connect();
  await expect(admin.query('DELETE FROM pilotage.concern_ledger')).rejects.toThrow('append-only');
  await admin.end();
});

it('[M65] clocks ring once, tell the list, and decide nothing', async () => {
  const desk = await raised('c-7');
  await house.bench.at('2026-03-20 09:00');
  const { next, more } = await desk.call();
  expect(more).toBe(false);
  await desk.call();
  const rang = (await house.types('c-7')).filter((type) => type === 'ConcernClockRang');
  expect(rang.length).toBeGreaterThan(3);
  expect(
    await house.bench.rows(
      'SELECT clock FROM pilotage.concern_ledger WHERE concern = $1 AND clock IS NOT NULL',
      ['c-7'],
    ),
  ).toHaveLength(rang.length);
  expect(await house.state('c-7')).toMatchObject({ state: 'raised', version: 1 });
  expect(
    await house.bench.rows('SELECT late FROM pilotage.concerns WHERE id = $1', ['c-7']),
  ).toEqual([{ late: true }]);
  expect(next).toBeNull(); // The practice clock stands still.
});

it('[M65] a concern about a pilot keeps away whoever has a part in it, without writing down who', async () => {
  const pilot = house.bench.desk('p-1');
  await pilot.submit();
  await house.bench.tamper(
    `UPDATE pilotage.pilots SET state = jsonb_set(state, '{posts,supervisor}', '"an-binh:supervisor-1"') WHERE id = 'p-1'`,
  );
  const desk = await house
    .desk('c-8')
    .does(byCode, 'RaiseConcern', { ...facts.raise, pilot: 'p-1' });
  expect(await desk.gives(inspector, 'AcknowledgeConcern')).toMatchObject({ code: 'NOT_YOURS' });
  expect(await desk.gives(second, 'AcknowledgeConcern')).toMatchObject({ outcome: 'accepted' });
  const [task] = await house.bench.rows<{ posts: string[] }>(
    'SELECT posts FROM pilotage.concern_tasks WHERE concern = $1',
    ['c-8'],
  );
  expect(task?.posts).not.toContain(inspector);
  expect(JSON.stringify(await house.state('c-8'))).not.toContain(inspector);
});

it('[M65] a ledger behind the workflow, or another one, is written to by nobody', async () => {
  const desk = await raised('c-9');
  const { known } = desk;
  for (const other of [
    { revision: 7, head: known.head },
    { revision: 1, head: 'f'.repeat(64) },
  ]) {
    desk.known = other;
    const answer = await desk.call(
      await desk.sealed(commandOf('c-9', inspector, 'AcknowledgeConcern', {})),
    );
    expect(answer).toMatchObject({
      status: 'onHold',
      answers: [{ outcome: 'onHold' }],
      known: other,
    });
  }
  expect(await house.types('c-9')).toEqual(['ConcernRaised']);
});

it('[M65] a database that is away throws, and the call is made again', async () => {
  const store = createConcernStore(house.bench.pool, -1);
  const desk = house.desk('c-10', { store });
  const envelope = await desk.sealed(commandOf('c-10', byCode, 'RaiseConcern', facts.raise));
  await expect(desk.call(envelope)).rejects.toThrow(Unavailable);
  expect(await house.types('c-10')).toEqual([]);
});

it('[M65] a law that throws is a fault of that call alone, kept, and the log does not say what was sent', async () => {
  const desk = await raised('c-11');
  await house.bench.rows(
    `UPDATE pilotage.concerns SET state = jsonb_set(state, '{openings}', 'null') WHERE id = 'c-11'`,
  );
  const envelope = await desk.sealed(commandOf('c-11', inspector, 'AcknowledgeConcern', {}));
  const answer = await desk.call(envelope);
  expect(answer).toMatchObject({ status: 'ok', answers: [{ outcome: 'fault' }] });
  expect(answer.next?.words).toContain('clocks failed');
  expect((await desk.call(envelope)).answers).toEqual(answer.answers);
  expect(JSON.stringify(house.bench.lines)).not.toMatch(/openings|t:facts|hoa-lac/);
  expect(await house.types('c-11')).toEqual(['ConcernRaised']);
});

it('[M65] an erasure is a job of the same transaction', async () => {
  const desk = await raised('c-12');
  await desk.does(byCode, 'EraseIdentity');
  const jobs = await house.bench.rows<{ key: string }>(
    `SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'eraseIdentity'`,
  );
  expect(jobs.map(({ key }) => key)).toContain('erase:practice:c-12');
});
