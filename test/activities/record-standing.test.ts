/** Who may write: the run in charge, on the ledger that it knew, with a build that is new enough. Everybody else changes nothing. */
import type { RecordAnswer } from '../../contracts/messages';
import { submissionOf } from '../domain/support/routes';
import { Bench } from './support/bench';
import type { Desk } from './support/bench';

let bench: Bench;
let number = 0;
const nextPilot = (): string => `s-${(number += 1)}`;
const raise = { description: 'text:obstacle', hinders: 'rules' };
const aDesk = async (): Promise<Desk> => {
  const desk = await bench.desk(nextPilot()).submit();
  return desk.does('hoa-lac:cadre-1', 'RaiseObstacle', raise);
};
const tries = async (desk: Desk): Promise<RecordAnswer> =>
  desk.call([await desk.sealed(desk.command('hoa-lac:cadre-1', 'RaiseObstacle', raise))]);
const pilotRow = async (desk: Desk) =>
  (
    await bench.rows<Record<string, unknown>>('SELECT * FROM pilotage.pilots WHERE id = $1', [
      desk.pilot,
    ])
  )[0];

beforeAll(async () => {
  bench = await Bench.open();
});
afterAll(() => bench.close());

describe('an unborn pilot', () => {
  it('is none when nobody submits', async () => {
    const desk = bench.desk(nextPilot());
    await expect(desk.call()).resolves.toMatchObject({
      status: 'none',
      known: { revision: 0, head: '' },
      next: null,
      more: false,
    });
  });

  it('is not born of a refused Submit; the refusal is kept', async () => {
    const desk = bench.desk(nextPilot());
    const envelope = await desk.sealed(
      desk.command(
        'hoa-lac:cadre-1',
        'Submit',
        submissionOf('hoa-lac', { interestsDeclared: false }),
      ),
    );
    const first = await desk.call([envelope]);
    expect(first).toMatchObject({
      status: 'none',
      answers: [{ outcome: 'refused', code: 'INTERESTS_NOT_DECLARED' }],
    });
    await expect(desk.call([envelope])).resolves.toMatchObject({
      status: 'none',
      answers: first.answers,
    });
    expect(await pilotRow(desk)).toBeUndefined();
  });

  it('refuses every other act', async () => {
    const desk = bench.desk(nextPilot());
    await expect(tries(desk)).resolves.toMatchObject({
      status: 'none',
      answers: [{ outcome: 'refused', code: 'NO_SUCH_PILOT' }],
    });
  });

  it.each([0, 2, 7])('is not born in an epoch that nobody gave out: %d', async (epoch) => {
    const desk = bench.desk(nextPilot());
    desk.epoch = epoch;
    const { status } = await desk.call([
      await desk.sealed(desk.command('hoa-lac:cadre-1', 'Submit', submissionOf())),
    ]);
    expect(status).toBe('superseded');
    expect(await pilotRow(desk)).toBeUndefined();
  });
});

describe('a run of another epoch', () => {
  it.each([0, 2])('is superseded and writes nothing: %d', async (epoch) => {
    const desk = await aDesk();
    const before = await pilotRow(desk);
    desk.epoch = epoch;
    const answer = await tries(desk);
    expect(answer).toMatchObject({
      status: 'superseded',
      answers: [{ outcome: 'onHold', reason: 'SUPERSEDED' }],
      hold: null,
    });
    expect(await pilotRow(desk)).toEqual(before);
    expect(
      await bench.rows('SELECT 1 FROM pilotage.answers WHERE command_id = $1', [
        answer.answers[0]?.id,
      ]),
    ).toEqual([]);
  });

  it('still brings the answer that its caller waits for', async () => {
    const desk = await aDesk();
    const envelope = await desk.sealed(desk.command('hoa-lac:cadre-1', 'RaiseObstacle', raise));
    const first = await desk.call([envelope]);
    desk.epoch = 2;
    await expect(desk.call([envelope])).resolves.toMatchObject({
      status: 'superseded',
      answers: first.answers,
    });
  });
});

describe('a ledger that is not the one the workflow knew', () => {
  const expectHold = async (desk: Desk, reason: string): Promise<void> => {
    const before = await bench.count('ledger');
    const answer = await tries(desk);
    expect(answer).toMatchObject({
      status: 'onHold',
      hold: reason,
      answers: [{ outcome: 'onHold', reason }],
      next: null,
    });
    expect(answer.details).toContain('On hold');
    expect(await bench.count('ledger')).toBe(before);
    expect(await pilotRow(desk)).toMatchObject({ hold: reason });
    expect(bench.lines.at(-1)).toMatchObject({
      level: 'error',
      fields: { pilot: desk.pilot, reason },
    });
    expect(
      await bench.rows('SELECT 1 FROM pilotage.answers WHERE command_id = $1', [
        answer.answers[0]?.id,
      ]),
    ).toEqual([]);
  };

  it('because it was forked puts the pilot on hold', async () => {
    const desk = await aDesk();
    desk.known = { ...desk.known, head: 'f'.repeat(64) };
    await expectHold(desk, 'LEDGER_FORKED');
  });

  it('because it was restored from an old copy puts the pilot on hold', async () => {
    const desk = await aDesk();
    desk.known = { revision: 9, head: 'a'.repeat(64) };
    await expectHold(desk, 'LEDGER_BEHIND');
  });

  it('because its tail was cut off puts the pilot on hold', async () => {
    const desk = await aDesk();
    await bench.tamper(
      'ALTER TABLE pilotage.ledger DISABLE TRIGGER ledger_append_only',
      `DELETE FROM pilotage.ledger WHERE pilot = '${desk.pilot}' AND seq = 2`,
      'ALTER TABLE pilotage.ledger ENABLE TRIGGER ledger_append_only',
    );
    await expectHold(desk, 'LEDGER_BROKEN');
  });

  it('stays on hold for every later call until it is settled in a new epoch', async () => {
    const desk = await aDesk();
    const known = desk.known;
    desk.known = { ...known, head: 'f'.repeat(64) };
    await tries(desk);
    desk.known = known;
    await expect(tries(desk)).resolves.toMatchObject({ status: 'onHold', hold: 'LEDGER_FORKED' });
    await bench.pool.query('UPDATE pilotage.pilots SET hold = NULL, epoch = 2 WHERE id = $1', [
      desk.pilot,
    ]);
    desk.epoch = 2;
    await expect(tries(desk)).resolves.toMatchObject({
      status: 'ok',
      answers: [{ outcome: 'accepted' }],
    });
  });

  it('without a pilot at all is on hold too', async () => {
    const desk = bench.desk(nextPilot());
    desk.known = { revision: 3, head: 'a'.repeat(64) };
    await expect(tries(desk)).resolves.toMatchObject({ status: 'onHold', hold: 'LEDGER_BEHIND' });
  });

  it('is found by a workflow started by hand, which takes its truth from it', async () => {
    const desk = await aDesk();
    desk.known = { revision: 0, head: '' };
    await expect(tries(desk)).resolves.toMatchObject({ status: 'ok', known: { revision: 3 } });
  });
});

describe('builds beside one another', () => {
  const olderBuild = { type: 'OLDER_BUILD', nonRetryable: true };

  it('write their number into the row', async () => {
    const desk = await aDesk();
    desk.take(
      await bench
        .activities({ build: { fold: 1, number: 4 } })
        .record(
          desk.callOf([await desk.sealed(desk.command('hoa-lac:cadre-1', 'RaiseObstacle', raise))]),
        ),
    );
    expect(await pilotRow(desk)).toMatchObject({ fold: 1, build: 4 });
  });

  it.each(['build = 9', 'fold = 9'])('never let an older one write: %s', async (newer) => {
    const desk = await aDesk();
    await bench.pool.query(`UPDATE pilotage.pilots SET ${newer} WHERE id = $1`, [desk.pilot]);
    const before = await pilotRow(desk);
    await expect(tries(desk)).rejects.toMatchObject(olderBuild);
    expect(await pilotRow(desk)).toEqual(before);
  });

  it('fold a state of an older shape again from the ledger', async () => {
    const desk = await aDesk();
    const state = await desk.state();
    await bench.pool.query(
      `UPDATE pilotage.pilots SET fold = 0, state = '{"stage":"RUNNING"}' WHERE id = $1`,
      [desk.pilot],
    );
    await desk.call();
    expect(await desk.state()).toEqual(state);
    expect(await pilotRow(desk)).toMatchObject({ fold: 1, stage: 'SUBMITTED', revision: 2 });
  });

  it('stop at an entry of a kind that they do not know', async () => {
    const desk = await aDesk();
    await bench.tamper(
      'ALTER TABLE pilotage.ledger DISABLE TRIGGER ledger_append_only',
      `UPDATE pilotage.ledger SET entry = convert_to(replace(convert_from(entry, 'UTF8'), 'ObstacleRaised', 'ObstacleForetold'), 'UTF8')
       WHERE pilot = '${desk.pilot}' AND seq = 2`,
      'ALTER TABLE pilotage.ledger ENABLE TRIGGER ledger_append_only',
    );
    await bench.pool.query('UPDATE pilotage.pilots SET fold = 0 WHERE id = $1', [desk.pilot]);
    await expect(tries(desk)).rejects.toMatchObject(olderBuild);
  });
});

describe('a call whose answer may be lost', () => {
  const isUnconfirmed = async (desk: Desk): Promise<boolean> =>
    (await pilotRow(desk))?.['unconfirmed_since'] !== null;

  it('is marked while a caller waits, until the next call', async () => {
    const desk = await aDesk();
    expect(await isUnconfirmed(desk)).toBe(true);
    await desk.call();
    expect(await isUnconfirmed(desk)).toBe(false);
  });

  it('is marked for a refusal too, and not for signals', async () => {
    const desk = await aDesk();
    await desk.call();
    await desk.gives('tan-lap:head', 'ResolveObstacle', {
      matter: 'obstacle-1',
      resolution: 'text:r',
    });
    expect(await isUnconfirmed(desk)).toBe(true);
    await desk.call(
      [await desk.sealed(desk.command('hoa-lac:cadre-1', 'RaiseObstacle', raise))],
      'signal',
    );
    expect(await isUnconfirmed(desk)).toBe(false);
  });

  it('leaves the row alone when there is nothing to say', async () => {
    const desk = await aDesk();
    await desk.call();
    const before = await pilotRow(desk);
    await desk.call();
    expect(await pilotRow(desk)).toEqual(before);
  });
});
