/** Whose a post's feed is: its holder's, without a gap, since the day it was made. */
import type { HoldingRow } from '../../../domain/directory';
import { directoryOf } from '../../../domain/directory';
import { heldSince } from '../../../domain/feeds/held-since';

const at = (day: string): string => `${day}T00:00:00.000Z`;
const held = (from: string, to: string | null, person = 'p-1'): HoldingRow => ({
  ...{ person, post: 'desk', capacity: 'holder' },
  ...{ from: at(from), to: to === null ? null : at(to) },
});
const isTheirs = (rows: readonly HoldingRow[], made: string, now: string): boolean =>
  heldSince(
    directoryOf({ version: 1, units: [], posts: [], people: [], holdings: rows }),
    ...(['p-1', 'desk', at(made), at(now)] as const),
  );

it.each([
  ['holds it still', [held('2026-01-01', null)], true],
  ['holds it until tomorrow', [held('2026-01-01', '2026-03-02')], true],
  ['left it today', [held('2026-01-01', '2026-03-01')], false],
  ['left it and came back', [held('2026-01-01', '2026-02-10'), held('2026-02-20', null)], false],
  ['was appointed anew', [held('2026-02-10', null), held('2026-01-01', '2026-02-10')], true],
  ['came after it was made', [held('2026-02-10', null)], false],
  ['never held it', [held('2026-01-01', null, 'p-2')], false],
  [
    'had it within a longer time',
    [held('2026-01-01', null), held('2026-01-15', '2026-01-20')],
    true,
  ],
] as const)('whoever %s', (_who, rows, answer) => {
  expect(isTheirs(rows, '2026-02-01', '2026-03-01')).toBe(answer);
});
