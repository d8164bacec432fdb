/**
 * The ten real pilots, lived through the real workflow and taken in as history: both come to what was written down by
 * hand from the sources, to the same state, with workflow, ledger and read model agreeing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeIn } from '../../cli/history/import';
import { practise } from '../../cli/history/practice';
import { lastDay } from '../../domain/history/moments';
import { casesIn, shippedFolder } from '../domain/history/told';
import { ReadingRoom, factsOf } from './support/reading-room';

interface Expected {
  readonly mostFacts: number;
  readonly mostActsFilledIn: number;
}

const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(join(__dirname, 'expected', name), 'utf8')) as Expected;

let room: ReadingRoom;
beforeAll(async () => {
  room = await ReadingRoom.open();
}, 60_000);
afterAll(() => room.close(), 60_000);

const quietly = { again: false, onEvent: () => undefined };

describe.each(casesIn(shippedFolder))('%s', (name) => {
  const { mostFacts, mostActsFilledIn, ...facts } = expectedOf(name);
  const source = () => room.source(shippedFolder, name);
  const last = () => lastDay(source().file.events.at(-1)?.date ?? '');

  it('is lived to what its sources say', async () => {
    const { report } = await practise(room.practice, source(), quietly);
    const pilot = await room.state(report.pilotId);
    expect(factsOf(pilot, await room.texts(report.pilotId), last())).toEqual(facts);
    expect(report.unmapped).toEqual([]);
    // Ceilings that only sink: whoever comes below writes the lower number down.
    const actsFilledIn = report.filled.filter(({ field }) => field === null).length;
    expect([report.facts, actsFilledIn]).toEqual([mostFacts, mostActsFilledIn]);
    expect(await room.knownBy(report.pilotId)).toEqual(await room.tail(report.pilotId));
  }, 60_000);

  it('is taken in to the same state, and troubles nobody', async () => {
    const { report, inCare } = await takeIn(room.history, source(), false);
    const lived = await practise(room.practice, source(), quietly);
    expect(lived.isKept).toBe(true);
    expect(await room.anonymous(report.pilotId)).toEqual(
      await room.anonymous(lived.report.pilotId),
    );
    expect({ ...report, pilotId: '' }).toEqual({ ...lived.report, pilotId: '' });
    expect([
      await room.rows('tasks', report.pilotId),
      await room.rows('notices', report.pilotId),
    ]).toEqual([0, 0]);
    expect(inCare).toBe(false);
  }, 60_000);
});

it('leaves a read model that is the fold of the ledger', async () => {
  expect(await room.differing()).toEqual([]);
}, 60_000);
