/** Taking files in: once, whole or not at all; told again, told differently, told of pilots that still run. */
import { correct } from '../../cli/history/corrections';
import { caseFrom } from '../../cli/history/case-source';
import type { CaseSource } from '../../cli/history/case-source';
import { differencesInWords, differencesOf } from '../../cli/history/differences';
import type { HistoryHouse } from '../../cli/history/house';
import { openHouse } from '../../cli/history/house';
import { knownFile, takeIn } from '../../cli/history/import';
import { livePilots, pilotsOnClock } from '../../adapters/postgres/lives';
import { rebuild } from '../../adapters/postgres/rebuild';
import { currentBuild } from '../../activities/build';
import type { CaseFile } from '../../domain/history/case';
import { Bench } from '../activities/support/bench';
import type { Event } from '../domain/history/told';
import { fileOf } from '../domain/history/told';

let bench: Bench;
let house: HistoryHouse;

beforeEach(async () => {
  bench = await Bench.open('2026-03-02 09:00');
  house = openHouse(bench.url, 'practice');
});
afterEach(async () => {
  await house.close();
  await bench.close();
});

const running: readonly Event[] = [
  { kind: 'submitted', date: '2023-01-04', note: 'derived from a later report' },
  { kind: 'approved_pilot', date: '2023-02-01', instrument: '12/QD' },
  { kind: 'started', date: '2023-03-01' },
];
const ended: readonly Event[] = [...running, { kind: 'ended', date: '2024-12-31' }];

const sourceOf = (file: CaseFile): CaseSource =>
  caseFrom('case.json', JSON.stringify(file, null, 2));
const written = async (): Promise<readonly number[]> => [
  await bench.count('pilots'),
  await bench.count('ledger'),
  await bench.count('texts'),
  await bench.count('imports'),
];

describe('a file', () => {
  it('is in the record with the time of each event, the time of the record, precision, source and doubt', async () => {
    await takeIn(house, sourceOf(fileOf(ended)), true);
    const rows = await bench.rows<{
      type: string;
      event_time: string;
      legal_time: string;
      entry: Buffer;
    }>("SELECT type, event_time, legal_time, entry FROM pilotage.ledger WHERE type = 'Submitted'");
    const entry = JSON.parse(rows[0]?.entry.toString('utf8') ?? '{}') as {
      source: { precision: string; organisation: string; doubt: string };
    };
    expect(rows[0]).toMatchObject({
      event_time: '2023-01-04T02:00:00.000Z',
      legal_time: '2026-03-02T02:00:00.000Z',
    });
    expect(entry.source).toMatchObject({ precision: 'day', organisation: "People's Committee" });
    const doubts = await bench.rows<{ body: string }>(
      'SELECT body FROM pilotage.texts WHERE ref = $1',
      [entry.source.doubt],
    );
    expect(doubts).toEqual([{ body: 'derived from a later report' }]);
  });

  it('that contradicts itself is refused by line, and nothing of it is written', async () => {
    const broken = fileOf([...ended, { kind: 'other', date: '2020' }]);
    const attempt = takeIn(house, sourceOf(broken), true);
    await expect(attempt).rejects.toThrow(
      /^case\.json:\d+: lies before .*\nNothing was taken in\.$/,
    );
    expect(await written()).toEqual([0, 0, 0, 0]);
  });

  it('a second time is known and the same', async () => {
    const source = sourceOf(fileOf(ended));
    await takeIn(house, source, true);
    expect(await knownFile(house, source)).toMatchObject({ isSame: true, inCare: false });
  });

  it('cannot be taken in twice at once: the second finds nothing to add to', async () => {
    const source = sourceOf(fileOf(ended));
    const both = await Promise.allSettled([
      takeIn(house, source, true),
      takeIn(house, source, true),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await bench.count('pilots')).toBe(1);
  });
});

describe('a pilot', () => {
  it('that is finished makes no task, no notice and needs no run', async () => {
    await takeIn(house, sourceOf(fileOf(ended)), true);
    expect([await bench.count('tasks'), await bench.count('notices')]).toEqual([0, 0]);
    expect(await livePilots(house.pool, { tenant: '', pilot: '' }, 10)).toEqual([]);
    expect(await pilotsOnClock(house.pool, 'practice', 'main')).toEqual([]);
  });

  it('that still runs is taken into care: its desks are real and its clocks ring from now on', async () => {
    const file = fileOf(running, { plannedEnd: '2026-12-31' });
    const { report, inCare } = await takeIn(house, sourceOf(file), true);
    expect([report.stage, inCare]).toEqual(['RUNNING', true]);
    expect(await bench.count('tasks')).toBeGreaterThan(0);
    expect(await livePilots(house.pool, { tenant: '', pilot: '' }, 10)).toHaveLength(1);
    const late = await bench.rows<{ late: boolean }>('SELECT late FROM pilotage.pilots');
    expect(late).toEqual([{ late: false }]);
  });

  it('may be left as its sources leave it, also when it still runs', async () => {
    const file = fileOf(running, { plannedEnd: '2026-12-31' });
    expect((await takeIn(house, sourceOf(file), false)).inCare).toBe(false);
    expect(await bench.count('tasks')).toBe(0);
  });

  it('brings its children with it, as told as itself', async () => {
    const file = fileOf([...ended, { kind: 'replicated', date: '2025-02-01', subject: 'Hue' }]);
    const { report } = await takeIn(house, sourceOf(file), true);
    const children = await bench.rows(
      'SELECT stage, provenance, parent, clock FROM pilotage.pilots WHERE id <> $1',
      [report.pilotId],
    );
    expect(children).toEqual([
      { stage: 'SUBMITTED', provenance: 'reconstructed', parent: report.pilotId, clock: 'main' },
    ]);
    expect([await bench.count('tasks'), await bench.count('notices')]).toEqual([0, 0]);
    expect(await bench.rows('SELECT 1 FROM graphile_worker.jobs')).toEqual([]);
  });
});

describe('a changed file', () => {
  const before = fileOf(ended);
  const after: CaseFile = {
    ...before,
    scope: 'Twelve buses on one line.',
    events: [
      before.events[0]!,
      { ...before.events[1]!, instrument: '13/QD' },
      { ...before.events[3]!, date: '2024-12-30' },
      fileOf([{ kind: 'other', date: '2025-06-01' }]).events[0]!,
    ],
  };

  it('differs event by event', () => {
    const differences = differencesOf(before, after);
    expect(differencesInWords(before, after, differences)).toEqual([
      '  scope: is told differently',
      "  - 2023-03-01 started by People's Committee",
      "  + 2025-06-01 other by People's Committee",
      "  ~ 2023-02-01 approved_pilot by People's Committee: instrument",
      "  ~ 2024-12-31 ended by People's Committee: date",
    ]);
  });

  it('adds corrections of entries and late facts, rewrites nothing, and is known from then on', async () => {
    await takeIn(house, sourceOf(before), true);
    const source = sourceOf(after);
    const known = await knownFile(house, source);
    expect(known?.isSame).toBe(false);
    const entries = await bench.count('ledger');
    const added = await correct(house, source, known!.kept, differencesOf(before, after));
    expect(added).toBe(5);
    const rows = await bench.rows<{ type: string; entry: Buffer }>(
      'SELECT type, entry FROM pilotage.ledger WHERE seq > $1 ORDER BY seq',
      [entries],
    );
    const told = rows.filter(({ type }) => type !== 'SourcesSilent');
    expect(told.map(({ type }) => type)).toEqual([
      ...Array.from({ length: 4 }, () => 'EntryCorrected'),
      'FactRecorded',
    ]);
    expect((await knownFile(house, source))?.isSame).toBe(true);
    expect((await knownFile(house, sourceOf(before)))?.isSame).toBe(false);
    const { different } = await rebuild(house.pool, {
      check: true,
      laws: house.laws,
      build: currentBuild,
    });
    expect(different).toEqual([]);
  });

  it('corrected back and forth finds the right entries each time', async () => {
    await takeIn(house, sourceOf(before), true);
    const there = sourceOf(after);
    await correct(
      house,
      there,
      (await knownFile(house, there))!.kept,
      differencesOf(before, after),
    );
    const back = sourceOf(before);
    const { kept } = (await knownFile(house, back))!;
    const differences = differencesOf(kept.file, before);
    expect(await correct(house, back, kept, differences)).toBeGreaterThan(0);
    expect((await knownFile(house, back))?.isSame).toBe(true);
  });
});
