/** test: whose pilots a desk supervises: those that name its post, those of its units, and the head's where nobody holds it. */
import { directoryOf } from '../../../domain/directory';
import type { Directory } from '../../../domain/directory';
import { carries } from '../../../domain/roles';
import { supervisedBy } from '../../../domain/supervision/supervised';
import { directory, holderOf, local } from '../support/life';
import { approvedPilot } from '../support/running';

const at = local('2026-03-02');
const own = 'hoa-lac:supervisor';

const without = (post: string): Directory =>
  directoryOf({
    ...directory.data,
    holdings: directory.data.holdings.filter((row) => row.post !== post),
  });

/** As the database asks: see adapters/postgres/reading/supervised. */
function isAmong(view: Directory, post: string, supervisor: string | null, unit: string): boolean {
  const supervised = supervisedBy(view, [post], at);
  if (supervised === null) return false;
  const { posts, units, vacant } = supervised;
  if (supervisor === null) return units.includes(unit);
  return (
    posts.includes(supervisor) || (!vacant.held.includes(supervisor) && vacant.units.includes(unit))
  );
}

const vacant = without(own);

test.each([
  ['its own supervisor', directory, own, own],
  ['another unit’s supervisor', directory, 'tan-lap:supervisor', own],
  ['the supervisor of the unit, where none is named', directory, own, null],
  ['a supervisor further up', directory, 'an-binh:supervisor-1', null],
  ['the head beside a living supervisor', directory, 'hoa-lac:head', own],
  ['the head where nobody holds the post', vacant, 'hoa-lac:head', own],
  ['the head where none is named and nobody holds it', vacant, 'hoa-lac:head', null],
  ['another head', vacant, 'tan-lap:head', own],
  ['a clerk', directory, 'hoa-lac:clerk', null],
] as const)('%s: the list says what the law says', (_who, view, post, supervisor) => {
  const { person } = holderOf(post);
  const pilot = { ...approvedPilot(), posts: { owner: null, supervisor } };
  const lawful = carries('supervisor', { person, post }, pilot, view, at);
  expect(isAmong(view, post, supervisor, pilot.unit)).toBe(lawful);
});

test('not everybody is refused', () => {
  expect(isAmong(directory, own, own, 'hoa-lac')).toBe(true);
  expect(isAmong(vacant, 'hoa-lac:head', own, 'hoa-lac')).toBe(true);
});
