/**
 * Every main route, lived by a real workflow on a server whose time skips: waits are timers that run out. The ledger is,
 * entry for entry, what the pure law says; and a life costs few history events.
 */
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { timeSkipping } from '../support/temporal';
import { House } from './support/house';
import { routes } from './support/lives';
import { localTime } from './support/resident';

let server: TestWorkflowEnvironment;
let house: House;
const costs: string[] = [];

beforeAll(async () => {
  server = await timeSkipping();
}, 60_000);
beforeEach(async () => {
  house = await House.open(server);
});
afterEach(() => house.leave());
afterAll(async () => {
  await server.teardown();
  process.stdout.write(`${costs.join('\n')}\n`);
});

/** To the hour: between two commands of a day the server's clock ticks on. The law's own hash is the record's matter. */
const told = ({ type, at, body }: { type: string; at: string; body: unknown }) => ({
  type,
  at: at.slice(0, 13),
  body: { ...(body as object), packHash: undefined, recordedAt: undefined },
});

const minutesLate = ({ at, legalTime }: { at: string; legalTime: string }): number =>
  (Date.parse(legalTime) - Date.parse(at)) / 60_000;

async function lives(name: string): Promise<{ events: number; acts: number; clocks: number }> {
  const life = routes[name]?.();
  if (life === undefined) throw new Error(`No route ${name}`);
  // Each house has a database of its own: the pilot may bear the id that the law's own life has.
  const pilot = await house.resident(life.pilot.id).relives(life.acts);
  await house.until(localTime(life.now));
  await pilot.until('everything', async () => (await pilot.types()).length >= life.events.length);
  const entries = await pilot.entries();
  expect(entries.map(told)).toEqual(life.events.map(told));
  expect(Math.max(...entries.map(minutesLate))).toBeLessThan(1);
  expect(await pilot.failedTasks()).toEqual([]);
  const events = (await pilot.historyEvents()).length;
  const clocks = life.types.filter((type) => type === 'ClockRang').length;
  costs.push(`${name}: ${life.acts.length} commands, ${clocks} clock entries, ${events} events`);
  return { events, acts: life.acts.length, clocks };
}

const longLives = ['ordinary', 'lapse'];

it.each(Object.keys(routes).filter((name) => !longLives.includes(name)))(
  '%s: the ledger is what the law says, and a command costs at most 8 history events',
  async (name) => {
    const { events, acts, clocks } = await lives(name);
    // A clock that rings costs its timer and a workflow task.
    expect(events - 6 * clocks).toBeLessThanOrEqual(8 * acts + 4);
  },
  60_000,
);

it('ordinary: proposal to archive with eight visits costs at most 650 events', async () => {
  expect((await lives('ordinary')).events).toBeLessThanOrEqual(650);
}, 120_000);

it('lapse: extended afterwards, ended, judged, archived', async () => {
  expect((await lives('lapse')).events).toBeLessThanOrEqual(650);
}, 120_000);
