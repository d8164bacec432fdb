/** test: who held a post between two moments, to whom competence was handed, and a directory that has gaps. */
import type { DelegationRow, DirectoryData } from '../../domain/directory';
import { directoryOf } from '../../domain/directory';
import { packAdminPost } from '../../domain/law-draft';
import { heldHeads, isVacant, postsUpward } from '../../domain/roles';
import { directory as practice, holderOf, local } from './support/life';

const name = (text: string) => ({ vi: text, en: text, fr: text });
const t = (day: number) => `2026-03-${String(day).padStart(2, '0')}T02:00:00.000Z`;
const delegation = (id: string, to: string): DelegationRow => ({
  ...{
    id,
    from: 'ward:head',
    to,
    givenBy: 'p-1',
    inForceFrom: t(1),
    inForceTo: t(2),
    revokedAt: null,
  },
  ...{
    scope: { commands: [], unit: null, field: null, maxAmountVnd: null },
    instrument: '1',
    capacity: 'byOrder',
    basedOn: null,
  },
});
const holding = (person: string, post: string, from: number, to: number | null) =>
  ({ person, post, from: t(from), to: to === null ? null : t(to), capacity: 'holder' }) as const;

const data: DirectoryData = {
  version: 1,
  units: [
    { id: 'city', name: name('City'), superior: null, level: 'province' },
    { id: 'ward', name: name('Ward'), superior: 'city', level: 'commune' },
    { id: 'lost', name: name('Lost'), superior: 'nowhere', level: 'commune' },
  ],
  posts: [
    { id: 'ward:head', unit: 'ward', kind: 'head', title: name('Head') },
    { id: 'city:head', unit: 'city', kind: 'head', title: name('Head') },
    { id: 'city:legal-1', unit: 'city', kind: 'legal', title: name('Legal') },
    { id: 'city:legal-2', unit: 'city', kind: 'legal', title: name('Legal') },
  ],
  people: [],
  holdings: [
    holding('p-1', 'ward:head', 5, 10),
    holding('p-1', 'ward:head', 20, null),
    holding('p-2', 'ward:head', 10, 20),
    holding('p-3', 'city:head', 1, 15),
  ],
  delegations: [
    delegation('d-1', 'ward:deputy'),
    delegation('d-2', 'ward:deputy'),
    delegation('d-3', 'city:deputy'),
  ],
};
const directory = directoryOf(data);

describe('whoever held a post between two moments, both included', () => {
  test.each([
    ['p-1', 1, 4, false],
    ['p-1', 1, 5, true],
    ['p-1', 9, 9, true],
    ['p-1', 10, 10, false],
    ['p-1', 10, 19, false],
    ['p-1', 10, 20, true],
    ['p-1', 25, 28, true],
    ['p-2', 1, 9, false],
    ['p-2', 9, 10, true],
    ['p-2', 19, 28, true],
    ['p-2', 20, 28, false],
    ['p-4', 1, 28, false],
  ])('%s, the head from day %d to day %d: %s', (person, from, to, held) => {
    expect(directory.heldBetween(person, 'ward:head', t(from), t(to))).toBe(held);
  });

  test('of that post, not of another', () =>
    expect(directory.heldBetween('p-3', 'ward:head', t(1), t(28))).toBe(false));

  test('a holder who comes back holds twice, never at once', () => {
    const held = [4, 5, 9, 10, 19, 20, 28].map((day) => directory.holdingsOf('p-1', t(day)).length);
    expect(held).toEqual([0, 1, 1, 0, 0, 1, 1]);
  });
});

describe('delegations', () => {
  test('are found by their id, and by the post that may act, in their order', () => {
    expect(directory.delegation('d-2')?.to).toBe('ward:deputy');
    expect(directory.delegation('d-9')).toBeUndefined();
    expect(directory.delegationsTo('ward:deputy').map(({ id }) => id)).toEqual(['d-1', 'd-2']);
    expect(directory.delegationsTo('ward:head')).toEqual([]);
  });

  test('a directory without a register has none', () => {
    const { delegations: _, ...plain } = data;
    expect(directoryOf(plain).delegationsTo('ward:deputy')).toEqual([]);
    expect(directoryOf(plain).delegation('d-1')).toBeUndefined();
  });
});

describe('posts looked for upward', () => {
  const up = (unit: string, kind: 'head' | 'legal' | 'clerk', except: readonly string[] = []) =>
    postsUpward(directory, unit, kind, t(5), except).map(({ id }) => id);

  test.each([
    ['ward', 'head', [], ['ward:head']],
    ['ward', 'head', ['ward:head'], ['city:head']],
    ['ward', 'legal', [], ['city:legal-1', 'city:legal-2']],
    ['ward', 'legal', ['city:legal-1'], ['city:legal-2']],
    ['ward', 'clerk', [], []],
    ['lost', 'head', [], []],
    ['nowhere', 'head', [], []],
  ] as const)('from %s a %s but %j: %j', (unit, kind, except, expected) => {
    expect(up(unit, kind, except)).toEqual(expected);
  });

  test.each([
    [4, ['city:head']],
    [5, ['ward:head']],
    [14, ['ward:head']],
    [28, ['ward:head']],
  ])('on day %d the head that is held is %j', (day, expected) => {
    expect(heldHeads(directory, 'ward', t(day)).map(({ id }) => id)).toEqual(expected);
  });

  test('nobody is a head above an empty desk at the top', () => {
    expect(heldHeads(directory, 'city', t(15))).toEqual([]);
    expect(heldHeads(directory, 'lost', t(5))).toEqual([]);
    expect(isVacant([], directory, t(5))).toBe(true);
    expect(isVacant(directory.postsOf('city', 'head'), directory, t(14))).toBe(false);
    expect(isVacant(directory.postsOf('city', 'head'), directory, t(15))).toBe(true);
  });

  test('a ring of units comes to an end', () => {
    const ring = ['a', 'b'].map((id, i) => ({
      id,
      name: name(id),
      superior: i === 0 ? 'b' : 'a',
      level: 'commune' as const,
    }));
    const round = directoryOf({ ...data, units: ring });
    expect([postsUpward(round, 'a', 'head', t(5)), heldHeads(round, 'a', t(5))]).toEqual([[], []]);
  });
});

test.each([
  ['government:packAdmin-1', 'government:packAdmin-1'],
  ['government:packAdmin-2', 'government:packAdmin-2'],
  ['government:head', null],
  ['government:operator', null],
])('the post in which the holder of %s may change the law: %p', (post, expected) => {
  const now = local('2026-03-02 09:00');
  expect(packAdminPost(practice, holderOf(post).person, now)).toBe(expected);
  expect(packAdminPost(practice, 'nobody', now)).toBeNull();
});
