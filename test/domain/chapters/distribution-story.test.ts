/** test: two texts down two lists side by side, read, struck and read by all: entries, state and desks; which fault is told first. */
import { alive, bodyOf, codeOf, head, owner, proposer, vacate } from '../support/alive';
import { chronicle } from '../support/chronicle';
import { allBut, doors, shared } from '../support/tables';

const D = 'distribution-1';
const clerk = 'hoa-lac:clerk';
const secretary = 'hoa-lac:secretary';
const party = 'hoa-lac:partyCommittee';
const text = (change: object = {}) => ({
  ...{ text: 'text:conclusion', posts: [owner, proposer], units: [], readBy: null, ...change },
});
const striking = (post: string, matter = D) => ({ matter, post, reasons: 'text:retired' });
const begun = shared(alive);
const out = shared(() => begun().does(clerk, 'Distribute', text({ readBy: '2026-03-07' })));
const stages = allBut('ARCHIVED');

doors([
  {
    ...{ command: 'Distribute', life: begun, post: party, payload: text(), stages },
    posts: [clerk, secretary, head, party],
  },
  { ...{ command: 'AcknowledgeReading', life: out, post: owner, payload: { matter: D } }, stages },
  {
    ...{ command: 'StrikeFromList', life: out, post: secretary, payload: striking(owner), stages },
    posts: [clerk, secretary, head],
  },
]);

chronicle('two texts on their way', begun, [
  {
    ...{ when: 'a post named twice is on the list once; it is to be read today', by: clerk },
    does: 'Distribute',
    with: text({ posts: [owner, proposer, owner, head], readBy: '2026-03-02' }),
    emits: [
      [
        'Distributed',
        {
          text: 'text:conclusion',
          posts: ['hoa-lac:cadre-2', 'hoa-lac:cadre-1', 'hoa-lac:cadre-2', 'hoa-lac:head'],
          ...{ units: [], readBy: '2026-03-02', matter: 'distribution-1' },
          ...{ list: ['hoa-lac:cadre-2', 'hoa-lac:cadre-1', 'hoa-lac:head'], count: 3 },
        },
      ],
    ],
    changes: {
      'matters.distribution-1': {
        ...{ id: 'distribution-1', kind: 'distribution', state: 'out' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: null, version: 1 },
        data: {
          ...{ unread: ['hoa-lac:cadre-2', 'hoa-lac:cadre-1', 'hoa-lac:head'], read: 0, struck: 0 },
          readBy: '2026-03-02',
        },
      },
      'opened.distribution': 1,
    },
    asks: [
      'distribution-1 acknowledgeReading: hoa-lac:cadre-2 until 2026-03-02 (distribution.read) AcknowledgeReading, StrikeFromList',
      'distribution-1 acknowledgeReading: hoa-lac:cadre-1 until 2026-03-02 (distribution.read) AcknowledgeReading, StrikeFromList',
      'distribution-1 acknowledgeReading: hoa-lac:head until 2026-03-02 (distribution.read) AcknowledgeReading, StrikeFromList',
    ],
  },
  {
    ...{ when: 'the Party committee sends another, by the rule of the law', by: party },
    ...{ does: 'Distribute', with: text({ posts: [owner] }) },
    emits: [
      [
        'Distributed',
        {
          ...text({ posts: [owner] }),
          ...{ matter: 'distribution-2', list: ['hoa-lac:cadre-2'], count: 1 },
        },
      ],
    ],
    changes: {
      'matters.distribution-2': {
        ...{ id: 'distribution-2', kind: 'distribution', state: 'out' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: null, version: 1 },
        data: { unread: ['hoa-lac:cadre-2'], read: 0, struck: 0, readBy: null },
      },
      'opened.distribution': 2,
    },
    asks: [
      'distribution-2 acknowledgeReading: hoa-lac:cadre-2 until 2026-03-09 (distribution.read) AcknowledgeReading, StrikeFromList',
    ],
  },
  {
    ...{ when: 'the owner has read the second, and that was all of it', by: owner },
    ...{ does: 'AcknowledgeReading', with: { matter: 'distribution-2' } },
    emits: [['ReadingAcknowledged', { matter: 'distribution-2', post: 'hoa-lac:cadre-2' }]],
    changes: {
      'matters.distribution-2.state': 'readByAll',
      'matters.distribution-2.closedAt': '2026-03-02T02:00:00.000Z',
      ...{ 'matters.distribution-2.version': 2, 'matters.distribution-2.data.unread': 'gone' },
      ...{ 'matters.distribution-2.data.read': 1, 'matters.distribution-2.data.readBy': 'gone' },
    },
    frees: [
      'distribution-2 acknowledgeReading: hoa-lac:cadre-2 until 2026-03-09 (distribution.read) AcknowledgeReading, StrikeFromList',
    ],
  },
  {
    ...{ when: 'the secretary strikes the proposer', by: secretary, does: 'StrikeFromList' },
    with: striking(proposer),
    emits: [['StruckFromList', striking(proposer)]],
    changes: {
      'matters.distribution-1.version': 2,
      'matters.distribution-1.data.unread': ['hoa-lac:cadre-2', 'hoa-lac:head'],
      'matters.distribution-1.data.struck': 1,
    },
    frees: [
      'distribution-1 acknowledgeReading: hoa-lac:cadre-1 until 2026-03-02 (distribution.read) AcknowledgeReading, StrikeFromList',
    ],
    tells: ['hoa-lac:head'],
  },
  {
    ...{ when: 'struck, the proposer acknowledges nothing', by: proposer },
    ...{ does: 'AcknowledgeReading', with: { matter: D }, refused: ['NOT_ON_LIST'] },
  },
  {
    ...{ when: 'the owner has read it', by: owner, does: 'AcknowledgeReading' },
    with: { matter: D },
    emits: [['ReadingAcknowledged', { matter: 'distribution-1', post: 'hoa-lac:cadre-2' }]],
    changes: {
      'matters.distribution-1.version': 3,
      'matters.distribution-1.data.unread': ['hoa-lac:head'],
      'matters.distribution-1.data.read': 1,
    },
    frees: [
      'distribution-1 acknowledgeReading: hoa-lac:cadre-2 until 2026-03-02 (distribution.read) AcknowledgeReading, StrikeFromList',
    ],
  },
  {
    ...{ when: 'who has read it is not struck', by: head, does: 'StrikeFromList' },
    ...{ with: striking(owner), refused: ['NOT_WAITED_FOR', { post: 'hoa-lac:cadre-2' }] },
  },
  {
    ...{ when: 'the last one struck ends it', by: head, does: 'StrikeFromList' },
    with: striking(head),
    emits: [['StruckFromList', striking(head)]],
    changes: {
      'matters.distribution-1.state': 'readByAll',
      'matters.distribution-1.closedAt': '2026-03-02T02:00:00.000Z',
      ...{ 'matters.distribution-1.version': 4, 'matters.distribution-1.data.unread': 'gone' },
      ...{ 'matters.distribution-1.data.struck': 2, 'matters.distribution-1.data.readBy': 'gone' },
    },
    frees: [
      'distribution-1 acknowledgeReading: hoa-lac:head until 2026-03-02 (distribution.read) AcknowledgeReading, StrikeFromList',
    ],
  },
]);

const yesterday = '2026-03-01';
test.each<[string, object, string | null]>([
  ['post and unit', { posts: ['x:y'], units: ['moon'], readBy: yesterday }, 'POST_UNKNOWN'],
  ['unit and day', { posts: [], units: ['moon'], readBy: yesterday }, 'NO_SUCH_UNIT'],
  ['day and list', { posts: [], readBy: yesterday }, 'DATE_PASSED'],
  ['list', { posts: [], readBy: '2026-03-02' }, 'LIST_EMPTY'],
  ['none', { readBy: '2026-03-02' }, null],
])('of several faults the first is told: %s', (_what, change, code) =>
  expect(codeOf(begun().tries(clerk, 'Distribute', text(change)))).toBe(code),
);

const inJustice = [
  ...['head', 'deputy-1', 'deputy-2', 'clerk', 'secretary', 'legal-1', 'legal-2'],
  ...['partyCommittee', 'supervisor', 'cadre-1', 'cadre-2'],
].map((post) => `an-binh.justice:${post}`);

test('a unit is every post that somebody holds in it, none of the units above or beside', () => {
  const units = ['an-binh.justice'];
  const life = begun().does(clerk, 'Distribute', text({ posts: [], units }));
  expect(bodyOf(life, 'Distributed')).toMatchObject({ list: inJustice, count: 11 });
});

test('a unit without anybody is an empty list; a post named by itself is waited for though nobody holds it', () => {
  const empty = () => vacate(alive(), ...inJustice);
  const to = (change: object) => text({ posts: [], units: ['an-binh.justice'], ...change });
  expect(codeOf(empty().tries(clerk, 'Distribute', to({})))).toBe('LIST_EMPTY');
  const life = empty().does(clerk, 'Distribute', to({ posts: ['an-binh.justice:head'] }));
  expect(bodyOf(life, 'Distributed')).toMatchObject({ list: ['an-binh.justice:head'], count: 1 });
});
