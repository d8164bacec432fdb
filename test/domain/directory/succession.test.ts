/** A unit is merged into another: from that day its pilots are the other's work, and no date moves. */
import type { Directory } from '../../../domain/directory';
import { directoryOf } from '../../../domain/directory';
import { isSameUnit, isWithin, superiorNow } from '../../../domain/directory/unit-now';
import { carries, heldHeads, postsOfRole, postsUpward } from '../../../domain/roles';
import type { Role } from '../../../domain/roles';
import { scopeOf } from '../../../domain/statistics/scope';
import { supervisedBy } from '../../../domain/supervision/supervised';
import { isInside } from '../../../domain/state/separation';
import { rightAddressee } from '../../../domain/state/addressee';
import { tasksOf } from '../../../domain/tasks';
import { alivePilot } from '../support/alive';
import { directory, holderOf, lawOf, local } from '../support/life';

const from = local('2026-07-01 00:00');
const before = local('2026-06-30 23:59');
const later = local('2026-07-01 09:00');

const merging = (merged: string, into: string): Directory =>
  directoryOf({
    ...directory.data,
    units: directory.data.units.map((unit) =>
      unit.id === merged ? { ...unit, successor: { unit: into, from }, abolishedFrom: from } : unit,
    ),
  });
const into = merging('hoa-lac', 'tan-lap');
const pilot = alivePilot();
const posts = (role: Role, at: string) =>
  postsOfRole(role, pilot, into, at).map((post) => post.unit);

test.each(['head', 'clerk', 'legal'] as const)(
  'the %s of the merged unit is the successor’s from the day of the merger',
  (role) => {
    expect(new Set(posts(role, before))).toEqual(new Set(['hoa-lac']));
    expect(posts(role, later)).not.toContain('hoa-lac');
    expect(posts(role, later).length).toBeGreaterThan(0);
  },
);

test('whoever the pilot names keeps the charge until somebody else is named', () => {
  expect(postsOfRole('owner', pilot, into, later).map(({ id }) => id)).toEqual(['hoa-lac:cadre-2']);
  expect(postsOfRole('supervisor', pilot, into, later).map(({ id }) => id)).toEqual([
    'hoa-lac:supervisor',
  ]);
});

test('the old head is refused, the new one acts', () => {
  const heads = (at: string) =>
    ['hoa-lac:head', 'tan-lap:head'].map((post) =>
      carries('head', holderOf(post), pilot, into, at),
    );
  expect([heads(before), heads(later)]).toEqual([
    [true, false],
    [false, true],
  ]);
});

test('open work changes desks and keeps its dates', () => {
  const law = lawOf();
  const due = (at: string, within: Directory) =>
    tasksOf(pilot, law, within, at).map(({ step, dueAt }) => [step, dueAt]);
  expect(due(later, into).length).toBeGreaterThan(0);
  expect(due(later, into)).toEqual(due(later, directory));
});

describe('above', () => {
  const gone = merging('an-binh', 'government');

  test('a merged superior is followed too', () => {
    expect(superiorNow(gone, 'hoa-lac', before)?.id).toBe('an-binh');
    expect(superiorNow(gone, 'hoa-lac', later)?.id).toBe('government');
    expect(superiorNow(gone, 'assembly', later)).toBeUndefined();
    expect(superiorNow(gone, 'nowhere', later)).toBeUndefined();
    expect(postsUpward(gone, 'hoa-lac', 'head', later, ['hoa-lac:head'])[0]?.unit).toBe(
      'government',
    );
    expect(heldHeads(gone, 'an-binh', later).map(({ unit }) => unit)).toEqual(['government']);
  });

  test('a proposal of somebody of the merged unit goes to the successor', () => {
    expect(rightAddressee(into, 'hoa-lac:cadre-1', before)).toBe('hoa-lac');
    expect(rightAddressee(into, 'hoa-lac:cadre-1', later)).toBe('tan-lap');
    expect(rightAddressee(gone, 'hoa-lac:head', later)).toBe('government');
  });
});

test('who is of the successor is of the house: no outsider on a panel', () => {
  const at = (receivedAt: string) => ({ pilot, directory: into, receivedAt });
  expect(isInside(at(before), 'tan-lap:head')).toBe(false);
  expect(isInside(at(later), 'tan-lap:head')).toBe(true);
  expect(isInside(at(later), 'hoa-lac:head')).toBe(true);
  expect(isInside(at(later), 'an-binh:head')).toBe(false);
  expect(isSameUnit(into, undefined, 'tan-lap', later)).toBe(false);
});

test('figures and lists of the merged unit are the successor’s too, never the other way round', () => {
  const sees = (post: string, at: string) => {
    const scope = scopeOf(into, holderOf(post).person, at);
    return scope !== null && !scope.all && scope.units.has('hoa-lac');
  };
  expect([sees('tan-lap:head', before), sees('tan-lap:head', later)]).toEqual([false, true]);
  expect(isWithin(into, 'tan-lap', 'hoa-lac', later)).toBe(false);
  expect(isWithin(into, 'hoa-lac', 'hoa-lac', later)).toBe(true);
  expect(supervisedBy(into, ['tan-lap:head'], before)?.vacant.units).not.toContain('hoa-lac');
  expect(supervisedBy(into, ['tan-lap:head'], later)?.vacant.units).toContain('hoa-lac');
});
