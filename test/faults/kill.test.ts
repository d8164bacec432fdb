/**
 * Killed in the middle of everything, three times: people go on asking, clocks tick fast, and afterwards nothing is lost,
 * nothing doubled, and everybody was told the truth.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { audit, spotless, unsettled, volume } from './support/audit';
import type { Part } from './support/town';
import { Town } from './support/town';
import { Townspeople, whileBusy } from './support/townspeople';

jest.setTimeout(300_000);
/** Five and a half hours of law in a second. */
const rate = 20_000;
let town: Town;
let people: Townspeople;

beforeAll(async () => {
  town = await Town.found();
  await town.start();
  people = new Townspeople(() => town.url);
});
afterAll(() => {
  (people as Townspeople | undefined)?.leave();
  return town.close();
});

async function isSpotless(): Promise<void> {
  await people.setsClock({ act: 'pause' });
  const pool = town.pool();
  try {
    expect(await unsettled(pool)).toBeNull();
    expect(await audit(pool, people.told)).toEqual(spotless);
    process.stdout.write(`${people.told.size} commands, ${await volume(pool)}\n`);
  } finally {
    await pool.end();
  }
}

const pilots: string[] = [];

test('kill -9 of everything three times, with a start after each', async () => {
  pilots.push(await people.submits(), await people.submits());
  await people.setsClock({ act: 'resume', rate });
  await whileBusy(people, pilots, async () => {
    for (const ms of [3_000, 1_500, 4_000]) {
      await pause(ms);
      await town.killAll();
      await town.start();
    }
    await pause(2_000);
  });
  await isSpotless();
  const refused = [...people.told.values()].filter(({ outcome }) => outcome === 'refused');
  expect(refused.length).toBeGreaterThan(0);
});

test('worker, api, database and Temporal killed one after the other, in any order: each comes back', async () => {
  await people.setsClock({ act: 'resume', rate });
  const order: readonly Part[] = ['temporal', 'worker', 'postgres', 'api', 'worker', 'postgres'];
  await whileBusy(people, pilots, async () => {
    for (const part of order) {
      await pause(1_500);
      town.signalPart(part, 'SIGKILL');
      await pause(1_500);
    }
    await pause(3_000);
  });
  await isSpotless();
});

test('every pilot goes on', async () => {
  for (const pilot of pilots)
    expect(await people.raises(pilot)).toMatchObject({ outcome: 'accepted' });
});
