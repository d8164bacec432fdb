/** The practice clock: shown to everybody, moved forward only, and its pilots woken. */
import type { ClockView } from '../../contracts/http';
import { codeOf } from './support/asker';
import type { Asker } from './support/asker';
import { openHouse, start } from './support/house';
import type { House } from './support/house';

let house: House;
let asker: Asker;
const woken: string[] = [];
let failure: Error | null = null;

beforeAll(async () => {
  house = await openHouse({
    ports: (ports) => ({
      ...ports,
      lives: {
        ...ports.lives,
        async wake(tenant, clock) {
          if (failure !== null) throw failure;
          woken.push(`${tenant} ${clock}`);
        },
      },
    }),
  });
  asker = await house.as('hoa-lac:head');
});
beforeEach(() => {
  woken.length = 0;
  failure = null;
});
afterAll(() => house.close());

const clock = async (): Promise<ClockView> => (await asker.get('/api/clock')).body as ClockView;

describe('the practice clock', () => {
  it('is shown', async () => {
    expect(await clock()).toEqual({ now: start, practice: true, paused: true, rate: 0 });
  });

  it('is put forward to a time, and its pilots are woken', async () => {
    const answered = await asker.post('/api/clock', {
      act: 'advanceTo',
      to: '2026-03-05T09:00:00.000Z',
    });
    expect(answered.body).toMatchObject({ now: '2026-03-05T09:00:00.000Z' });
    expect(woken).toEqual(['practice main']);
  });

  it('is put forward by days', async () => {
    const { now } = await clock();
    const answered = await asker.post('/api/clock', { act: 'advanceBy', days: 1.5 });
    expect(Date.parse((answered.body as ClockView).now) - Date.parse(now)).toBe(1.5 * 86_400_000);
  });

  it('ticks, and is paused', async () => {
    const ticking = await asker.post('/api/clock', { act: 'resume', rate: 86_400 });
    expect(ticking.body).toMatchObject({ paused: false, rate: 86_400 });
    const before = (ticking.body as ClockView).now;
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    expect((await clock()).now > before).toBe(true);
    expect((await asker.post('/api/clock', { act: 'pause' })).body).toMatchObject({
      paused: true,
      rate: 0,
    });
  });

  it('never goes back', async () => {
    const answered = await asker.post('/api/clock', {
      act: 'advanceTo',
      to: '2026-01-01T00:00:00.000Z',
    });
    expect([answered.status, codeOf(answered), woken]).toEqual([409, 'TIME_GOES_FORWARD', []]);
  });

  it.each([
    { act: 'advanceTo', to: '9999-12-31T23:59:59.999Z' },
    { act: 'advanceTo', to: 'tomorrow' },
    { act: 'advanceTo', to: '2026-13-01T00:00:00.000Z' },
    { act: 'advanceBy', days: -1 },
    { act: 'advanceBy', days: 1e9 },
    { act: 'resume', rate: 0 },
    { act: 'stop' },
    { act: 'pause', clock: 'other' },
    {},
  ])('refuses %j', async (json) => {
    const answered = await asker.post('/api/clock', json);
    expect([answered.status, codeOf(answered), woken]).toEqual([400, 'MALFORMED', []]);
  });

  it('says when the pilots could not be woken', async () => {
    failure = new Error('14 UNAVAILABLE');
    const answered = await asker.post('/api/clock', { act: 'pause' });
    expect([answered.status, codeOf(answered)]).toEqual([503, 'AWAY']);
  });

  it('is not moved in earnest', async () => {
    await house.pool.query('UPDATE pilotage.clocks SET practice = false');
    const answered = await asker.post('/api/clock', { act: 'pause' });
    expect([answered.status, codeOf(answered)]).toEqual([403, 'NOT_PRACTICE']);
    expect(await clock()).toMatchObject({ practice: false, paused: false, rate: 1 });
  });
});
