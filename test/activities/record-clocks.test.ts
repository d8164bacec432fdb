/** Clocks: before a command what was due by its receipt, after it what is due by now; each step once; and when to wake. */
import { mainClock } from '../../adapters/clock/clocks';
import { local } from '../domain/support/life';
import { Bench } from './support/bench';
import type { Desk } from './support/bench';

let bench: Bench;
const raise = { description: 'text:obstacle', hinders: 'rules' };
const resolve = { matter: 'obstacle-1', resolution: 'text:r' };

/** Raised on 2 March 2026 at 9:00: the head's answer is due on 9 March at 17:00. */
async function withObstacle(): Promise<Desk> {
  const desk = await bench.desk('k-1').submit();
  return desk.does('hoa-lac:cadre-1', 'RaiseObstacle', raise);
}

const rungs = async (step = 'resolveObstacle'): Promise<readonly string[]> => {
  const rows = await bench.rows<{ clock: string }>(
    `SELECT clock FROM pilotage.ledger WHERE clock LIKE '%/' || $1 || '@%' ORDER BY seq`,
    [step],
  );
  return rows.map(({ clock }) => clock.split('/').at(-1) ?? '');
};
const noticesOf = (step: string) =>
  bench.rows<{ rung: string; post: string }>(
    `SELECT body ->> 'rung' AS rung, post FROM pilotage.notices WHERE event = 'ClockRang' AND body ->> 'step' = $1 ORDER BY seq, post`,
    [step],
  );

beforeEach(async () => {
  bench = await Bench.open();
});
afterEach(() => bench.close());

describe('when time has passed', () => {
  it('every step that is due is recorded, in order, at its own time, and rings once', async () => {
    const desk = await withObstacle();
    await bench.at('2026-03-09 18:00');
    await desk.ring();
    expect(await rungs()).toEqual(['reminder-1', 'reminder-2', 'due', 'overdue']);
    const entries = await bench.rows<{ event_time: string; legal_time: string }>(
      `SELECT event_time, legal_time FROM pilotage.ledger WHERE clock LIKE '%resolveObstacle%/overdue'`,
    );
    expect(entries).toEqual([
      { event_time: '2026-03-09T10:00:00.000Z', legal_time: local('2026-03-09 18:00') },
    ]);
    await desk.ring();
    expect(await rungs()).toHaveLength(4);
  });

  it('one notice tells of several steps past at once: the highest', async () => {
    const desk = await withObstacle();
    await bench.at('2026-03-09 18:00');
    await desk.ring();
    expect(await noticesOf('resolveObstacle')).toEqual([{ rung: 'overdue', post: 'hoa-lac:head' }]);
  });

  it('the pilot is late, and operators see it', async () => {
    const desk = await withObstacle();
    await bench.at('2026-03-09 18:00');
    const { details, attributes } = await desk.ring();
    expect(details).toContain('**LATE**');
    expect(attributes).toMatchObject({ late: true });
    expect(await bench.rows('SELECT late FROM pilotage.pilots')).toEqual([{ late: true }]);
  });

  it('it decides nothing', async () => {
    const desk = await withObstacle();
    const stage = (await desk.state()).stage;
    await bench.at('2027-03-09 18:00');
    await desk.ring();
    const state = await desk.state();
    expect([state.stage, state.matters['obstacle-1']?.state]).toEqual([stage, 'raised']);
  });

  it('at most 100 steps ring in a call, and the answer says that there are more', async () => {
    const desk = await withObstacle();
    const envelopes = await Promise.all(
      Array.from({ length: 19 }, () =>
        desk.sealed(desk.command('hoa-lac:cadre-1', 'RaiseObstacle', raise)),
      ),
    );
    await desk.call(envelopes);
    await bench.at('2027-03-09 18:00');
    const counts: number[] = [];
    for (
      let before = desk.known.revision, answer = await desk.call();
      ;
      before = desk.known.revision, answer = await desk.call()
    ) {
      counts.push(answer.known.revision - before);
      if (!answer.more) break;
      expect(answer.next).toBeNull();
    }
    expect(counts.length).toBeGreaterThan(1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(110);
    const clocks = await bench.rows('SELECT clock FROM pilotage.ledger WHERE clock IS NOT NULL');
    expect(new Set(clocks.map((row) => JSON.stringify(row))).size).toBe(clocks.length);
  });
});

describe('a command', () => {
  it('received before the due instant and recorded after it comes before that clock', async () => {
    const desk = await withObstacle();
    const envelope = await desk.sealed(
      desk.command('hoa-lac:head', 'ResolveObstacle', resolve),
      await bench.at('2026-03-09 16:59'),
    );
    await bench.at('2026-03-09 17:30');
    expect((await desk.call([envelope])).answers[0]?.outcome).toBe('accepted');
    expect(await rungs()).toEqual(['reminder-1', 'reminder-2', 'due']);
    const [entry] = await bench.rows<object>(
      `SELECT event_time, legal_time FROM pilotage.ledger WHERE type = 'ObstacleResolved'`,
    );
    expect(entry).toEqual({
      event_time: local('2026-03-09 16:59'),
      legal_time: local('2026-03-09 17:30'),
    });
  });

  it('received at the due instant comes after that clock', async () => {
    const desk = await withObstacle();
    const envelope = await desk.sealed(
      desk.command('hoa-lac:head', 'ResolveObstacle', resolve),
      await bench.at('2026-03-09 17:00'),
    );
    await desk.call([envelope]);
    expect(await rungs()).toEqual(['reminder-1', 'reminder-2', 'due', 'overdue']);
    expect(await desk.types()).not.toContain('RecordedLate');
  });

  it('in time, recorded late: the overdue entry stays, and the record says so', async () => {
    const desk = await withObstacle();
    const command = desk.command('hoa-lac:head', 'ResolveObstacle', resolve);
    const envelope = await desk.sealed(command, await bench.at('2026-03-09 16:59'));
    await bench.at('2026-03-09 17:30');
    await desk.ring();
    const { answers } = await desk.call([envelope]);
    expect(answers[0]).toMatchObject({ outcome: 'accepted', events: 2 });
    expect((await desk.types()).slice(-2)).toEqual(['ObstacleResolved', 'RecordedLate']);
    const [row] = await bench.rows<{ entry: Buffer }>(
      `SELECT entry FROM pilotage.ledger WHERE type = 'RecordedLate'`,
    );
    expect(JSON.parse(row?.entry.toString() ?? '')).toMatchObject({
      body: { command: command.id, step: 'resolveObstacle', due: '2026-03-09T10:00:00.000Z' },
      by: { person: 'system:clock' },
    });
  });

  it.each([
    ['a day and an hour before it was taken in', '2026-03-03 08:00', '2026-03-04 09:00'],
    ['ten seconds after it was taken in', '2026-03-04 09:00:10', '2026-03-04 09:00'],
  ])(
    'that says it was sealed %s counts from when it was taken in',
    async (_, sealedAt, takenAt) => {
      const desk = await withObstacle();
      await bench.at('2026-03-04 09:00');
      const sealed = sealedAt.length > 16 ? '2026-03-04T02:00:10.000Z' : local(sealedAt);
      await desk.call([
        await desk.sealed(desk.command('hoa-lac:cadre-1', 'RaiseObstacle', raise), sealed),
      ]);
      expect((await desk.state()).matters['obstacle-2']?.openedAt).toBe(local(takenAt));
    },
  );

  it('never takes legal time back behind the last record', async () => {
    const desk = await withObstacle();
    await bench.at('2026-03-05 09:00');
    await desk.does('hoa-lac:cadre-1', 'RaiseObstacle', raise);
    await bench.pool.query('UPDATE pilotage.clocks SET legal_base = $1', [
      local('2026-03-03 09:00'),
    ]);
    await desk.does('hoa-lac:cadre-1', 'RaiseObstacle', raise);
    const rows = await bench.rows<{ legal_time: string }>(
      'SELECT legal_time FROM pilotage.ledger ORDER BY seq',
    );
    expect(rows.at(-1)?.legal_time).toBe(local('2026-03-05 09:00'));
  });
});

describe('the next wake-up', () => {
  it('is none while the practice clock is paused', async () => {
    expect((await withObstacle()).last?.next).toBeNull();
  });

  it('is in real time, at the rate of the clock, with words for operators', async () => {
    await bench.at('2026-03-02 09:00', 3_600);
    const desk = await withObstacle();
    const { next } = await desk.call();
    const [row] = await bench.rows<{ next_ring_at: string }>(
      'SELECT next_ring_at FROM pilotage.pilots',
    );
    const legalAway = Date.parse(row?.next_ring_at ?? '') - Date.parse(local('2026-03-02 09:00'));
    const realAway = Date.parse(next?.at ?? '') - Date.now();
    expect(Math.abs(realAway - legalAway / 3_600)).toBeLessThan(3_000);
    expect(next?.words).toMatch(/^(reminder 1|due|overdue) of .+, to the [a-z ]+$/);
  });

  it('is spread over three minutes when the clock is real, the same for a pilot every time', async () => {
    await bench.pool.query(
      'UPDATE pilotage.clocks SET practice = false, legal_base = $1, rate = 1',
      [new Date().toISOString()],
    );
    const seconds = new Set<number>();
    for (let i = 0; i < 6; i += 1) {
      const desk = await bench.desk(`k-spread-${i}`).submit();
      const [row] = await bench.rows<{ at: string }>(
        'SELECT next_ring_at AS at FROM pilotage.pilots WHERE id = $1',
        [desk.pilot],
      );
      const after = Date.parse(desk.last?.next?.at ?? '') - Date.parse(row?.at ?? '');
      expect(after).toBeGreaterThanOrEqual(0);
      expect(after).toBeLessThan(180_000);
      expect((await desk.call()).next).toEqual(desk.last?.next);
      seconds.add(after);
    }
    expect(seconds.size).toBeGreaterThan(3);
  });

  it('is always later than now', async () => {
    await bench.at('2026-03-02 09:00', 1_000_000);
    const desk = await withObstacle();
    for (let i = 0; i < 5; i += 1) {
      const answer = await desk.call();
      if (answer.next !== null)
        expect(Date.parse(answer.next.at)).toBeGreaterThan(Date.now() - 1_000);
      else expect(answer.more).toBe(true);
    }
  });

  it('follows a pilot that is told from sources on a clock of its own', async () => {
    await bench.pool.query(
      `INSERT INTO pilotage.clocks (tenant, id, legal_base, real_base, rate, practice) VALUES ('practice', 'k-told', $1, now(), 0, true)`,
      [local('2024-05-06 09:00')],
    );
    const desk = await bench.desk('k-told').submit();
    expect((await desk.state()).proposal.submittedAt).toBe(local('2024-05-06 09:00'));
    expect(await bench.rows(`SELECT clock FROM pilotage.pilots WHERE id = 'k-told'`)).toEqual([
      { clock: 'k-told' },
    ]);
    expect(mainClock).not.toBe('k-told');
  });
});
