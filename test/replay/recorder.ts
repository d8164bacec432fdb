/**
 * test: records what is replayed: the histories of every main route, lived with real timers, and their ledgers with the
 * digest of what they fold to. Run by scripts/record-histories.mjs; the files are never edited.
 */
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { digestOf } from '../../activities/canonical';
import type { Life } from '../domain/support/life';
import { timeSkipping } from '../support/temporal';
import { House } from '../workflows/support/house';
import { routes } from '../workflows/support/lives';
import type { Resident } from '../workflows/support/resident';
import { localTime } from '../workflows/support/resident';
import type { RecordedLedger } from './recorded';
import { cancelAsked, foldOf, historiesFolder, ledgersFolder } from './recorded';

const nobody = 'recorder';

/** Whose machine it was is nobody's business: identities and stack traces decide nothing in a replay. */
const withoutMachine = (key: string, value: unknown): unknown =>
  key === 'identity' ? nobody : key === 'stackTrace' ? '' : value;

/** The latest run. */
async function historyOf(pilot: Resident): Promise<string> {
  return JSON.stringify(JSON.parse(historyToJSON(await pilot.history()), withoutMachine));
}

async function ledgerOf(pilot: Resident): Promise<RecordedLedger> {
  const rows = await pilot.house.bench.rows<{ entry: Buffer }>(
    'SELECT entry FROM pilotage.ledger WHERE pilot = $1 ORDER BY seq',
    [pilot.id],
  );
  const entries = rows.map(({ entry }) => entry.toString('utf8'));
  return { pilot: pilot.id, digest: digestOf(foldOf(pilot.id, entries)), entries };
}

function save(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json.gz`), gzipSync(text, { level: 9 }));
}

async function recordRoute(house: House, name: string, life: Life): Promise<string> {
  const pilot = await house.resident(life.pilot.id).relives(life.acts.slice(0, -1));
  // A refusal is in every history too.
  await pilot.gives('hoa-lac:cadre-2', 'Register', { number: '1', book: '2026' });
  await pilot.relives(life.acts.slice(-1));
  await house.until(localTime(life.now));
  const history = await historyOf(pilot);
  save(historiesFolder, name, history);
  save(ledgersFolder, name, JSON.stringify(await ledgerOf(pilot)));
  return `${name}: ${life.acts.length} commands, ${history.length} bytes`;
}

/** An operator asks for a cancel between two commands: it is heard, noted, and changes nothing. */
async function recordCancel(house: House, name: string): Promise<string> {
  const pilot = await house.resident('cancel-1').submits();
  await pilot.handle.cancel();
  await pilot.until('the note', async () => (await pilot.notes()).length > 0);
  await pilot.registers();
  const history = await historyOf(pilot);
  save(historiesFolder, name, history);
  return `${name}: ${history.length} bytes`;
}

/** All of them, or those that are named. */
export async function recordAll(
  say: (words: string) => void,
  wanted: readonly string[] = [],
): Promise<void> {
  const server = await timeSkipping();
  const lives = Object.entries(routes).map(
    ([name, lived]) => [name, (house: House) => recordRoute(house, name, lived())] as const,
  );
  const cancel = [cancelAsked, (house: House) => recordCancel(house, cancelAsked)] as const;
  for (const [name, record] of [...lives, cancel]) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const house = await House.open(server);
    say(await record(house));
    await house.leave();
  }
  await server.teardown();
}
