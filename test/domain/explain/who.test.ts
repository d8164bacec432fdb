/** test: why a duty is at a post: who holds it, who acts there, who stands in, who else could, and what nobody holds. */
import { directoryOf } from '../../../domain/directory';
import type { HoldingRow } from '../../../domain/directory';
import { rolesTold, whoOf } from '../../../domain/explain/who';
import type { Duty } from '../../../domain/kernel';
import { alivePilot, vacantDirectory } from '../support/alive';
import { directory, holderOf, local } from '../support/life';

const at = local('2026-03-02 09:00');
const pilot = alivePilot();
const duty = (change: Partial<Duty> = {}): Duty => ({
  ...{ matter: 'main', step: 'x', role: 'clerk', commands: ['X'], openedAt: at, rule: 'r' },
  ...{ due: { date: '2026-03-03', at } },
  ...change,
});
const told = (post: string, acting = false) => ({
  ...{ post, unit: post.split(':')[0], holders: [{ person: holderOf(post).person, acting }] },
});
const asked = (change: Partial<Duty>, ...vacant: readonly string[]) =>
  whoOf(pilot, vacantDirectory(...vacant), duty(change), at);
const legals = ['hoa-lac:legal-1', 'hoa-lac:legal-2'];

it.each<[string, Partial<Duty>, readonly string[], object]>([
  [
    'one post carries the role',
    {},
    [],
    { role: 'clerk', why: 'role', accountable: told('hoa-lac:clerk'), also: [], vacant: [] },
  ],
  [
    'several do: the first is accountable',
    { role: 'legal' },
    [],
    { why: 'role', accountable: told(legals[0]!), also: [told(legals[1]!)], vacant: [] },
  ],
  [
    'of several one is vacant',
    { role: 'legal' },
    [legals[0]!],
    {
      why: 'role',
      accountable: told(legals[1]!),
      also: [{ post: legals[0], unit: 'hoa-lac', holders: [] }],
      vacant: [legals[0]],
    },
  ],
  [
    'none is held: the head stands in',
    { role: 'legal' },
    legals,
    { why: 'standIn', accountable: told('hoa-lac:head'), vacant: legals },
  ],
  [
    'the post is named',
    { role: 'legal', post: legals[1]! },
    [],
    { why: 'named', accountable: told(legals[1]!), vacant: [] },
  ],
  [
    'the named post is vacant',
    { role: 'legal', post: legals[1]! },
    [legals[1]!],
    { why: 'standIn', vacant: [legals[1]] },
  ],
])('%s', (_, change, vacant, expected) => expect(asked(change, ...vacant)).toMatchObject(expected));

it('nobody at all: no desk, and every post of the role is vacant', () =>
  expect(asked({ role: 'legal' }, ...directory.data.posts.map(({ id }) => id))).toEqual({
    ...{ role: 'legal', why: 'nobody', accountable: null, also: [], vacant: legals },
  }));

describe('who holds a post', () => {
  const within = (...rows: readonly Partial<HoldingRow>[]) => {
    const clerk = directory.data.holdings.find(({ post }) => post === 'hoa-lac:clerk')!;
    const rest = directory.data.holdings.filter(({ post }) => post !== 'hoa-lac:clerk');
    return directoryOf({
      ...directory.data,
      holdings: [...rest, ...rows.map((row) => ({ ...clerk, ...row }))],
    });
  };
  const holders = (...rows: readonly Partial<HoldingRow>[]) =>
    whoOf(pilot, within(...rows), duty(), at).accountable;

  it('is told with whoever acts there', () =>
    expect(holders({ person: 'p-1' }, { person: 'p-2', capacity: 'acting' })).toEqual({
      ...{ post: 'hoa-lac:clerk', unit: 'hoa-lac' },
      holders: [
        { person: 'p-1', acting: false },
        { person: 'p-2', acting: true },
      ],
    }));

  it.each([
    ['from now on', { from: at }, 'hoa-lac:clerk'],
    ['from later on', { from: local('2026-03-02 09:01') }, 'hoa-lac:head'],
    ['until later', { to: local('2026-03-02 09:01') }, 'hoa-lac:clerk'],
    ['until now', { to: at }, 'hoa-lac:head'],
  ])('%s', (_, row, post) => expect(holders({ person: 'p-1', ...row })?.post).toBe(post));
});

it('the posts of each role are told in the order of the roles, held or not', () => {
  const roles = rolesTold(
    ...([['owner', 'legal', 'superiorHead'], pilot, vacantDirectory(legals[0]!), at] as const),
  );
  expect(roles).toEqual([
    { role: 'owner', posts: [told('hoa-lac:cadre-2')] },
    {
      role: 'legal',
      posts: [{ post: legals[0], unit: 'hoa-lac', holders: [] }, told(legals[1]!)],
    },
    { role: 'superiorHead', posts: [told('an-binh:head')] },
  ]);
});
