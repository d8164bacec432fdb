/**
 * The database away, a worker frozen, nonsense sent to every pilot: all go on by themselves. `npm run test:long` takes the
 * database away for a quarter of an hour with twenty pilots moving; here it is half a minute with six.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startPostgres } from '../../adapters/embedded/postgres';
import { pilotWorkflowId } from '../../contracts/messages';
import { audit, spotless, unsettled, volume } from './support/audit';
import { Town } from './support/town';
import { Townspeople, whileBusy } from './support/townspeople';

const long = process.env['PILOTAGE_LONG'] === '1';
const awayMs = long ? 900_000 : 25_000;
const frozenMs = long ? 30_000 : 12_000;
const many = long ? 20 : 6;
const rate = 20_000;

jest.setTimeout(awayMs + 240_000);
const folder = mkdtempSync(join(tmpdir(), 'pilotage-away-'));
let postgres: Awaited<ReturnType<typeof startPostgres>>;
let town: Town;
let people: Townspeople;
const pilots: string[] = [];

const openDatabase = async (usualPort?: number): Promise<void> => {
  postgres = await startPostgres({
    folder: join(folder, 'postgres'),
    logFile: join(folder, 'postgres.log'),
    ...(usualPort === undefined ? {} : { usualPort }),
  });
  if (usualPort !== undefined && postgres.port !== usualPort) throw new Error('Another port');
};

beforeAll(async () => {
  await openDatabase();
  town = await Town.found({ DATABASE_URL: postgres.url });
  await town.start();
  people = new Townspeople(() => town.url, awayMs + 120_000);
  for (let n = 0; n < many; n += 1) pilots.push(await people.submits());
});
afterAll(async () => {
  (people as Townspeople | undefined)?.leave();
  await town.close();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
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

/** Seconds until every pilot has answered again. */
async function allAnswer(): Promise<number> {
  const since = performance.now();
  const told = await Promise.all(pilots.map((pilot) => people.raises(pilot)));
  expect(told.filter(({ outcome }) => outcome !== 'accepted')).toEqual([]);
  return Math.round(performance.now() - since) / 1_000;
}

test('the database away while all pilots move: they wait by durable timers and go on when it is back', async () => {
  await people.setsClock({ act: 'resume', rate });
  await whileBusy(people, [...pilots], async () => {
    await pause(2_000);
    const { port } = postgres;
    await postgres.stop();
    await pause(awayMs);
    await openDatabase(port);
    const seconds = await allAnswer();
    process.stdout.write(
      `database away for ${awayMs / 1_000} s; ${many} pilots answered ${seconds} s after\n`,
    );
    expect(seconds).toBeLessThan(60);
  });
  await isSpotless();
  const client = await town.temporal();
  for (const pilot of pilots) {
    const { historyLength } = await client.workflow
      .getHandle(pilotWorkflowId('practice', pilot))
      .describe();
    // No storm of heartbeats while nothing could be written.
    expect(historyLength).toBeLessThan(4_000);
  }
  await client.connection.close();
});

test('the worker frozen in the middle of its work, and thawed', async () => {
  await people.setsClock({ act: 'resume', rate });
  await whileBusy(people, [...pilots], async () => {
    await pause(1_500);
    town.signalPart('worker', 'SIGSTOP');
    await pause(frozenMs);
    town.signalPart('worker', 'SIGCONT');
    await allAnswer();
  });
  await isSpotless();
});

test('nonsense signalled to every pilot: nobody stumbles', async () => {
  const client = await town.temporal();
  for (const pilot of pilots) {
    await client.workflowService.signalWorkflowExecution({
      namespace: 'default',
      workflowExecution: { workflowId: pilotWorkflowId('practice', pilot) },
      signalName: 'act',
      input: {
        payloads: [{ metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('{"') }],
      },
      requestId: `nonsense-${pilot}`,
    });
  }
  await allAnswer();
  await client.connection.close();
  await isSpotless();
});
