/** test: [M109] what lies on each desk: which posts are listed, from when a task is late, whose seats, sheets and skills count. */
import type { Matter, Pilot } from '../../domain/pilot';
import type { DeskLoad } from '../../domain/workload';
import { overloaded, workloadOf } from '../../domain/workload';
import { alivePilot, vacantDirectory } from './support/alive';
import { directory, holderOf, lawOf, local } from './support/life';
import { withRules } from './support/sandbox';
import { shared } from './support/tables';
import { inAppraisal, registered, submitted } from './support/routes';

const law = lawOf();
const sent = shared(submitted);
const born = shared(registered);
const sitting = shared(inAppraisal);
const around = (now = '2026-03-02 09:00', at = directory) => ({
  lawOf: (_pilot: Pilot) => law,
  directory: at,
  now: local(now),
});
const loadOf = (post: string, pilots: readonly Pilot[], among = around()): DeskLoad | undefined =>
  workloadOf(pilots, among).find((load) => load.post === post);
const clerk = 'hoa-lac:clerk';
const legal = 'hoa-lac:legal-1';
const expert = 'an-binh:expert-1';

describe('a desk', () => {
  test('is listed when it prepares or appraises, in the order of the directory, with nothing on it too', () => {
    const loads = workloadOf([], around());
    expect([...new Set(loads.map(({ kind }) => kind))].toSorted()).toEqual([
      'clerk',
      'expert',
      'legal',
      'secretary',
    ]);
    expect(loads.map(({ post }) => post)).toEqual(
      directory.data.posts
        .filter(({ kind }) => ['clerk', 'secretary', 'legal', 'expert'].includes(kind))
        .map(({ id }) => id),
    );
    expect(loads[0]).toEqual({
      ...{ post: 'government:clerk', unit: 'government', kind: 'clerk' },
      ...{ tasks: 0, overdue: 0, seats: 0, sheets: 0, skills: [] },
    });
  });

  test.each([
    ['2026-03-03 16:59', 0],
    ['2026-03-03 17:00', 0],
    ['2026-03-03 17:01', 1],
  ])('at %s a registration due on the third at five is late: %d', (now, overdue) => {
    expect(loadOf(clerk, [sent().pilot], around(now))).toMatchObject({ tasks: 1, overdue });
  });

  test('counts each pilot by its own law', () => {
    const [one, other] = [sent().pilot, { ...sent().pilot, id: 'p-slow' }];
    const slow = withRules(law, { registration: { value: 10 } });
    const lawFor = ({ id }: Pilot) => (id === 'p-slow' ? slow : law);
    expect(
      loadOf(clerk, [one, other], { ...around('2026-03-05 09:00'), lawOf: lawFor }),
    ).toMatchObject({ tasks: 2, overdue: 1 });
  });

  test('has the task of the post that is accountable, not of those who may as well', () => {
    const { pilot } = born();
    const both = ['hoa-lac:legal-1', 'hoa-lac:legal-2'].map((post) => loadOf(post, [pilot])?.tasks);
    expect(both).toEqual([1, 0]);
    expect(
      loadOf('hoa-lac:legal-2', [pilot], around(undefined, vacantDirectory(legal)))?.tasks,
    ).toBe(1);
  });

  test('nothing lies on it of a pilot that is only told from sources', () =>
    expect(loadOf(clerk, [{ ...sent().pilot, provenance: 'reconstructed' }])?.tasks).toBe(0));
});

describe('seats', () => {
  const closed = (pilot: Pilot): Pilot => ({
    ...pilot,
    approval: {
      ...pilot.approval,
      ballot: {
        ...(pilot.approval.ballot as NonNullable<typeof pilot.approval.ballot>),
        closedAt: local('2026-03-20'),
      },
    },
  });

  test('count while the ballot is open, and bring their post into the list', () => {
    const { pilot } = sitting();
    expect([loadOf('an-binh:head', [pilot])?.seats, loadOf(expert, [pilot, pilot])?.seats]).toEqual(
      [1, 2],
    );
    expect([
      loadOf('an-binh:head', [closed(pilot)]),
      loadOf(expert, [closed(pilot)])?.seats,
    ]).toEqual([undefined, 0]);
  });
});

describe('sheets and skills', () => {
  const signedBy = (...persons: readonly string[]): Pilot => {
    const pilot = alivePilot();
    const sheets = persons.map((reviewer) => ({
      reviewer,
      lawful: true,
      basis: 'text:b',
      at: local('2026-03-02'),
    }));
    return { ...pilot, approval: { ...pilot.approval, legality: sheets } };
  };
  const skilled = (
    ...sheets: readonly (readonly [person: string, skills: readonly string[]])[]
  ): Pilot =>
    alivePilot({
      matters: Object.fromEntries(
        sheets.map(([person, skills], i): [string, Matter] => [
          `skillSheet-${i + 1}`,
          {
            ...{
              id: `skillSheet-${i + 1}`,
              kind: 'skillSheet',
              state: 'recorded',
              openedAt: '',
              closedAt: null,
              version: 1,
            },
            data: { person, skills },
          },
        ]),
      ),
    });
  const reader = holderOf(legal).person;

  test('go with the person who holds the post now', () => {
    const pilots = [signedBy(reader, 'p-gone'), signedBy(reader)];
    expect(loadOf(legal, pilots)?.sheets).toBe(2);
    expect(loadOf('hoa-lac:legal-2', pilots)?.sheets).toBe(0);
    expect(loadOf(legal, pilots, around(undefined, vacantDirectory(legal)))?.sheets).toBe(0);
  });

  test('skills of all sheets are told once each, by name', () => {
    const pilots = [
      skilled([reader, ['land', 'data']], ['p-other', ['finance']]),
      skilled([reader, ['data', 'law']]),
    ];
    expect(loadOf(legal, pilots)?.skills).toEqual(['data', 'land', 'law']);
    expect(loadOf(legal, pilots, around(undefined, vacantDirectory(legal)))?.skills).toEqual([]);
  });
});

describe('desks with too much', () => {
  const load = (post: string, tasks: number, seats: number): DeskLoad => ({
    ...{ post, unit: 'u', kind: 'legal', tasks, overdue: 0, seats, sheets: 99, skills: [] },
  });
  const loads = [
    load('a', 1, 1),
    load('b', 0, 3),
    load('c', 4, 0),
    load('d', 2, 1),
    load('e', 0, 0),
  ];

  test.each([
    [0, ['c', 'b', 'd', 'a']],
    [1, ['c', 'b', 'd', 'a']],
    [2, ['c', 'b', 'd']],
    [3, ['c']],
    [4, []],
  ])('more than %d tasks and seats: %j, the heaviest first', (most, posts) => {
    expect(overloaded(loads, most).map(({ post }) => post)).toEqual(posts);
    expect(loads.map(({ post }) => post)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
