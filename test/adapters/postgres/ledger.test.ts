/** The ledger proves itself: whatever is changed, deleted, reordered or cut is found; and the read model is its fold. */
import { currentBuild } from '../../../activities/build';
import { recordHistory } from '../../../activities/history';
import { rebuild } from '../../../adapters/postgres/rebuild';
import { verifyLedger } from '../../../adapters/postgres/verification';
import { Bench } from '../../activities/support/bench';
import { holderOf, local } from '../../domain/support/life';
import { source, submissionOf } from '../../domain/support/routes';

let bench: Bench;
const raise = { description: 'text:obstacle', hinders: 'rules' };

/** Three lives: a busy one with late clocks, a withdrawn one, and one told from sources. */
async function live(): Promise<void> {
  const busy = await bench.desk('l-busy').submit();
  for (let i = 0; i < 3; i += 1) await busy.does('hoa-lac:cadre-1', 'RaiseObstacle', raise);
  const over = await bench.desk('l-over').submit();
  await over.does('hoa-lac:cadre-1', 'Withdraw', { reason: 'text:reason' });
  const submit = {
    id: 'told-1',
    name: 'Submit',
    tenant: 'practice',
    pilot: 'l-told',
    actor: holderOf('hoa-lac:cadre-1'),
    payload: submissionOf(),
    source,
  };
  const next = ({ pilot }: { pilot: { stage: string } }) =>
    pilot.stage === 'NEW' ? { command: submit, legalTime: local('2015-01-05') } : null;
  await recordHistory(bench.ports(), { tenant: 'practice', pilot: 'l-told', next });
  await bench.at('2026-04-20 09:00');
  const envelope = await busy.sealed(
    busy.command('hoa-lac:head', 'ResolveObstacle', { matter: 'obstacle-2', resolution: 'text:r' }),
  );
  await busy.call([envelope]);
  await busy.ring();
  await bench.desk('l-told').ring();
}

const tampered = (...statements: readonly string[]) =>
  bench.tamper(
    'ALTER TABLE pilotage.ledger DISABLE TRIGGER ledger_append_only',
    ...statements,
    'ALTER TABLE pilotage.ledger ENABLE TRIGGER ledger_append_only',
  );

beforeEach(async () => {
  bench = await Bench.open();
  await live();
});
afterEach(() => bench.close());

describe('a ledger that nobody touched', () => {
  it('verifies, entry by entry', async () => {
    const verified = await verifyLedger(bench.pool);
    expect(verified).toEqual({ pilots: 3, entries: await bench.count('ledger'), faults: [] });
  });

  it('verifies one pilot alone', async () => {
    const verified = await verifyLedger(bench.pool, {
      only: { tenant: 'practice', pilot: 'l-over' },
    });
    expect(verified).toEqual({ pilots: 1, entries: 2, faults: [] });
  });
});

describe('a ledger that somebody touched', () => {
  const where = `WHERE pilot = 'l-busy' AND seq`;
  const replaced = (from: string, to: string) =>
    `convert_to(replace(convert_from(entry, 'UTF8'), '${from}', '${to}'), 'UTF8')`;

  it.each([
    [
      'a changed entry',
      'CHANGED',
      2,
      [`UPDATE pilotage.ledger SET entry = ${replaced('rules', 'ruled')} ${where} = 2`],
    ],
    [
      'bytes that are no entry',
      'CHANGED',
      3,
      [`UPDATE pilotage.ledger SET entry = '\\x00' ${where} = 3`],
    ],
    [
      'a changed entry with a new hash',
      'REORDERED',
      3,
      [
        `UPDATE pilotage.ledger SET entry = ${replaced('rules', 'ruled')} ${where} = 2`,
        `UPDATE pilotage.ledger SET hash = encode(sha256(convert_to(prev_hash, 'UTF8') || entry), 'hex') ${where} = 2`,
      ],
    ],
    ['a changed column', 'COLUMN', 2, [`UPDATE pilotage.ledger SET actor = 'p-001' ${where} = 2`]],
    [
      'another time of record',
      'COLUMN',
      1,
      [`UPDATE pilotage.ledger SET record_time = record_time - interval '1 day' ${where} = 1`],
    ],
    ['a deleted entry', 'MISSING', 3, [`DELETE FROM pilotage.ledger ${where} = 2`]],
    ['a deleted beginning', 'MISSING', 2, [`DELETE FROM pilotage.ledger ${where} = 1`]],
    [
      'entries that changed places',
      'REORDERED',
      2,
      [
        `UPDATE pilotage.ledger SET seq = 1000 ${where} = 2`,
        `UPDATE pilotage.ledger SET seq = 2 ${where} = 3`,
        `UPDATE pilotage.ledger SET seq = 3 ${where} = 1000`,
      ],
    ],
  ])('with %s is found out', async (_, fault, seq, statements) => {
    await tampered(...statements);
    const { faults } = await verifyLedger(bench.pool);
    expect(faults).toContainEqual(
      expect.objectContaining({ tenant: 'practice', pilot: 'l-busy', seq, fault }),
    );
  });

  it('by cutting off its tail is found out', async () => {
    await tampered(`DELETE FROM pilotage.ledger WHERE pilot = 'l-over' AND seq = 2`);
    expect((await verifyLedger(bench.pool)).faults).toMatchObject([
      { pilot: 'l-over', seq: 1, fault: 'CUT' },
    ]);
  });

  it('by deleting a whole life is found out', async () => {
    await tampered(`DELETE FROM pilotage.ledger WHERE pilot = 'l-over'`);
    expect((await verifyLedger(bench.pool)).faults).toMatchObject([
      { pilot: 'l-over', seq: 0, fault: 'CUT' },
    ]);
  });

  it('by deleting a pilot is found out', async () => {
    await bench.pool.query(`DELETE FROM pilotage.pilots WHERE id = 'l-over'`);
    expect((await verifyLedger(bench.pool)).faults).toMatchObject([
      { pilot: 'l-over', seq: 2, fault: 'NO_PILOT' },
    ]);
  });
});

describe('the read model', () => {
  const options = () => ({ laws: bench.laws, build: currentBuild });
  const check = () => rebuild(bench.pool, { check: true, ...options() });
  const everything = (ofNotices = '*') =>
    Promise.all([
      bench.rows(
        'SELECT tenant, id, epoch, revision, head, stage, state, late, flags, next_due_at, next_ring_at, last_legal, clock, search FROM pilotage.pilots ORDER BY id',
      ),
      bench.rows('SELECT * FROM pilotage.tasks ORDER BY pilot, id'),
      bench.rows(`SELECT ${ofNotices} FROM pilotage.notices ORDER BY pilot, id`),
    ]);

  it('is the fold of the ledger', async () => {
    expect(await check()).toEqual({
      pilots: 3,
      entries: await bench.count('ledger'),
      different: [],
    });
  });

  it.each([
    ['pilot', `UPDATE pilotage.pilots SET stage = 'RUNNING' WHERE id = 'l-busy'`],
    [
      'pilot',
      `UPDATE pilotage.pilots SET state = jsonb_set(state, '{unit}', '"tan-lap"') WHERE id = 'l-busy'`,
    ],
    ['pilot', `UPDATE pilotage.pilots SET late = NOT late WHERE id = 'l-busy'`],
    ['tasks', `DELETE FROM pilotage.tasks WHERE pilot = 'l-busy'`],
    ['tasks', `UPDATE pilotage.tasks SET due_at = '2030' WHERE pilot = 'l-busy'`],
    ['tasks', `UPDATE pilotage.tasks SET id = 'other/' || id WHERE pilot = 'l-busy'`],
    ['notices', `UPDATE pilotage.notices SET post = 'tan-lap:head' WHERE pilot = 'l-busy'`],
    ['notices', `DELETE FROM pilotage.notices WHERE pilot = 'l-busy'`],
  ])('that differs in %s is found, and made again: %s', async (part, statement) => {
    const before = await everything();
    await bench.pool.query(statement);
    expect((await check()).different).toEqual([
      { tenant: 'practice', pilot: 'l-busy', in: [part] },
    ]);
    expect((await rebuild(bench.pool, { check: false, ...options() })).different).toHaveLength(1);
    expect((await check()).different).toEqual([]);
    if (part !== 'notices') expect(await everything()).toEqual(before);
  });

  it('is made again when nothing of it is left', async () => {
    // When a notice came is known to the second then: by its entry.
    const columns = 'tenant, pilot, id, seq, post, event, body, at, sent_at, sent_to';
    const before = await everything(columns);
    for (const table of ['pilots', 'tasks', 'notices'])
      await bench.pool.query(`DELETE FROM pilotage.${table}`);
    expect((await rebuild(bench.pool, { check: false, ...options() })).different).toHaveLength(3);
    expect(await everything(columns)).toEqual(before);
  });

  it('keeps what was sent when and to whom', async () => {
    await bench.pool.query(`UPDATE pilotage.notices SET sent_at = now(), sent_to = '{p-001}'`);
    const before = await everything();
    await bench.pool.query(`UPDATE pilotage.notices SET body = '{}' WHERE pilot = 'l-busy'`);
    await rebuild(bench.pool, { check: false, ...options() });
    expect(await everything()).toEqual(before);
  });

  it('is not changed by a check', async () => {
    await bench.pool.query(`DELETE FROM pilotage.tasks`);
    await check();
    expect(await bench.count('tasks')).toBe(0);
  });
});
