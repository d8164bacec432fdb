/** Whose figures somebody may read. */
import { isWithin } from '../../../domain/directory/unit-now';
import { isAsked, scopeOf, seesResultsOf } from '../../../domain/statistics/scope';
import { directory, holderOf, local } from '../support/life';
import { registered } from '../support/routes';
import { lived } from './towns';

const at = local('2026-06-01 09:00');
const scopeIn = (post: string) => scopeOf(directory, holderOf(post).person, at);
const facts = lived(registered());

test.each(['government:monitor', 'government:auditor'])('%s sees all', (post) => {
  expect(scopeIn(post)).toEqual({ all: true });
});

test.each([
  ['hoa-lac:head', ['hoa-lac']],
  ['an-binh:head', ['an-binh', 'an-binh.justice', 'an-binh.transport', 'hoa-lac', 'tan-lap']],
])('%s sees the unit and what is below', (post, expected) => {
  const scope = scopeIn(post);
  expect(scope?.all === false ? [...scope.units].toSorted() : null).toEqual(expected);
});

test.each(['hoa-lac:cadre-1', 'hoa-lac:deputy-1', 'government:operator', 'an-binh:secretary'])(
  '%s sees only what is public',
  (post) => {
    expect(scopeIn(post)).toBeNull();
  },
);

test('a filter narrows the scope and never widens it', () => {
  const elsewhere = scopeIn('tan-lap:head');
  expect(elsewhere).not.toBeNull();
  if (elsewhere === null) return;
  expect(isAsked(elsewhere, {}, facts)).toBe(false);
  expect(isAsked(elsewhere, { unit: 'hoa-lac' }, facts)).toBe(false);
});

test.each([
  [{ level: 'commune' }, true],
  [{ level: 'province' }, false],
  [{ territory: 'an-binh', unit: 'hoa-lac' }, true],
  [{ territory: 'elsewhere' }, false],
  [{ sector: facts.sector }, true],
])('asked for %j', (wanted, expected) => {
  expect(isAsked({ all: true }, wanted, facts)).toBe(expected);
});

test.each([
  ['hoa-lac:cadre-1', true],
  ['hoa-lac:head', true],
  ['an-binh:head', true],
  ['an-binh:personnel', true],
  ['government:auditor', true],
  ['hoa-lac:cadre-2', false],
  ['tan-lap:head', false],
  ['government:monitor', false],
])('[M104] %s may see results of a cadre of Hoa Lac: %s', (post, expected) => {
  const cadre = holderOf('hoa-lac:cadre-1').person;
  expect(seesResultsOf(directory, holderOf(post).person, cadre, 'hoa-lac', at)).toBe(expected);
});

test('a unit that nobody knows lies in none', () => {
  expect(isWithin(directory, 'nowhere', 'an-binh', at)).toBe(false);
});
