/** test: rings of clocks in a row are one line; what people did is never folded away. */
import type { TimelineEntry } from '../../contracts/http';
import { runsOf } from '../../web/src/pilot/timeline-runs';

const entry = (seq: number, type: string): TimelineEntry => ({
  seq,
  at: '2026-03-02T02:00:00.000Z',
  recordedAt: '2026-03-02T02:00:00.000Z',
  event: { type, v: 1, at: '2026-03-02T02:00:00.000Z', by: { person: 'p', post: null }, body: {} },
  sentence: type,
  actor: 'p',
  actorPost: null,
  hash: '',
});

const told = (...types: readonly string[]): readonly (readonly [boolean, number])[] =>
  runsOf(types.map((type, i) => entry(types.length - i, type))).map((run) => [
    run.rings,
    run.entries.length,
  ]);

it.each([
  ['nothing', [], []],
  [
    'acts only',
    ['Registered', 'Submitted'],
    [
      [false, 1],
      [false, 1],
    ],
  ],
  [
    'two rings',
    ['ClockRang', 'ClockRang'],
    [
      [false, 1],
      [false, 1],
    ],
  ],
  ['three rings', ['ClockRang', 'ClockRang', 'ClockRang'], [[true, 3]]],
  [
    'rings around an act',
    ['ClockRang', 'ClockRang', 'ClockRang', 'CheckpointHeld', 'ClockRang'],
    [
      [true, 3],
      [false, 1],
      [false, 1],
    ],
  ],
])('%s', (_, types, expected) => {
  expect(told(...types)).toEqual(expected);
});
