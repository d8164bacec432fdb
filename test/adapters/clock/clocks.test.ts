/** Legal time: real in earnest; in practice it ticks, pauses, jumps forward, and stands still while nobody runs. */
import type { Pool } from 'pg';
import { createClocks, legalNow, mainClock, realOf } from '../../../adapters/clock/clocks';
import type { LegalClock } from '../../../adapters/clock/clocks';
import { resumeClocks, startHeartbeat } from '../../../adapters/clock/heartbeat';
import { createPool } from '../../../adapters/postgres/pool';
import { freshDatabase } from '../../support/database';

const real = '2026-03-02T02:00:00.000Z';
const at = (seconds: number): string => new Date(Date.parse(real) + seconds * 1_000).toISOString();
const practice = (rate: number): LegalClock => ({
  id: mainClock,
  legalBase: '2031-01-01T00:00:00.000Z',
  realBase: real,
  rate,
  practice: true,
});

describe('a clock', () => {
  it('in earnest is the real time, whatever is stored', () => {
    const clock = { ...practice(60), practice: false };
    expect([legalNow(clock, at(5)), realOf(clock, at(9))]).toEqual([at(5), at(9)]);
  });

  it('in practice runs at its rate, and tells when a legal instant comes', () => {
    const clock = practice(60);
    expect(legalNow(clock, at(10))).toBe('2031-01-01T00:10:00.000Z');
    expect(realOf(clock, '2031-01-01T00:10:00.000Z')).toBe(at(10));
    expect(realOf(clock, '2030-12-31T00:00:00.000Z')).toBe(real);
  });

  it.each([1, 3, 7, 1_440, 0.5])(
    'at rate %d never wakes anybody before the legal instant',
    (rate) => {
      const clock = practice(rate);
      for (const seconds of [1, 61, 86_399, 1_000_003]) {
        const legal = legalNow(clock, at(seconds));
        const wake = realOf(clock, legal) ?? '';
        expect(legalNow(clock, wake) >= legal).toBe(true);
      }
    },
  );

  it('that is paused stands still and wakes nobody', () => {
    expect(legalNow(practice(0), at(1_000))).toBe('2031-01-01T00:00:00.000Z');
    expect(realOf(practice(0), '2031-01-01T00:00:00.001Z')).toBeNull();
  });

  it('stays within the years that there are', () => {
    expect(legalNow(practice(1e6), '9990-01-01T00:00:00.000Z')).toBe('9999-12-31T23:59:59.999Z');
  });
});

describe('stored clocks', () => {
  let pool: Pool;
  let now = Date.parse(real);
  const clocks = () => createClocks(pool, () => now);

  beforeAll(async () => {
    pool = createPool({ connectionString: await freshDatabase() });
  });
  beforeEach(async () => {
    now = Date.parse(real);
    await pool.query('DELETE FROM pilotage.clocks');
    await clocks().provide('t', practice(60));
  });
  afterAll(() => pool.end());

  it('are made once', async () => {
    await expect(clocks().provide('t', practice(3))).resolves.toEqual(practice(60));
    await expect(clocks().read('other', mainClock)).resolves.toBeNull();
  });

  it('jump forward, pause and tick on', async () => {
    now += 10_000;
    await clocks().advance('t', mainClock, '2032-01-01T00:00:00.000Z');
    now += 1_000;
    const paused = await clocks().pause('t', mainClock);
    expect(paused).toMatchObject({ legalBase: '2032-01-01T00:01:00.000Z', rate: 0 });
    now += 60_000;
    const ticking = await clocks().resume('t', mainClock, 10);
    expect(legalNow(ticking, at(72))).toBe('2032-01-01T00:01:10.000Z');
  });

  it.each([
    [
      'go back',
      'CLOCK_GOES_BACK',
      (c: ReturnType<typeof createClocks>) => c.advance('t', mainClock, '2030-01-01T00:00:00.000Z'),
    ],
    [
      'run backwards',
      'BAD_RATE',
      (c: ReturnType<typeof createClocks>) => c.resume('t', mainClock, -1),
    ],
    [
      'run without end',
      'BAD_RATE',
      (c: ReturnType<typeof createClocks>) => c.resume('t', mainClock, Infinity),
    ],
    [
      'be what they are not',
      'NO_SUCH_CLOCK',
      (c: ReturnType<typeof createClocks>) => c.pause('t', 'none'),
    ],
  ])('refuse to %s', async (_, code, act) => {
    await expect(act(clocks())).rejects.toMatchObject({ code });
  });

  it('are never moved in earnest', async () => {
    await clocks().provide('t', { ...practice(1), id: 'real', practice: false });
    await expect(clocks().pause('t', 'real')).rejects.toMatchObject({ code: 'REAL_CLOCK' });
  });

  it('do not lose a jump when two move the hands at once', async () => {
    const jumps = ['2032-01-01T00:00:00.000Z', '2033-01-01T00:00:00.000Z'];
    await Promise.allSettled(jumps.map((to) => clocks().advance('t', mainClock, to)));
    await expect(clocks().read('t', mainClock)).resolves.toMatchObject({ legalBase: jumps[1] });
  });

  it('stand still while no program runs', async () => {
    const heart = await startHeartbeat(pool, { now: () => now });
    now += 10_000;
    await heart.stop();
    now += 3_600_000;
    await expect(resumeClocks(pool, 5_000, now)).resolves.toBe(1);
    const clock = await clocks().read('t', mainClock);
    expect(legalNow(clock as LegalClock, new Date(now).toISOString())).toBe(
      '2031-01-01T00:10:00.000Z',
    );
    await expect(resumeClocks(pool, 5_000, now)).resolves.toBe(0);
  });

  it('lose no time while another program still runs', async () => {
    const first = await startHeartbeat(pool, { now: () => now });
    now += 3_000;
    const second = await startHeartbeat(pool, { now: () => now });
    const clock = await clocks().read('t', mainClock);
    expect(clock).toMatchObject({ realBase: real });
    await Promise.all([first.stop(), second.stop()]);
  });

  it('that are paused or real are left alone', async () => {
    await clocks().pause('t', mainClock);
    now += 3_600_000;
    await expect(resumeClocks(pool, 5_000, now)).resolves.toBe(0);
  });
});
