/** test: one cause three times over: linked, ordered, reported, found without effect, ordered anew and confirmed: entries, state, desks and notices. */
import type { Life } from '../support/life';
import {
  alive,
  codeOf,
  head,
  matter,
  otherSupervisor,
  owner,
  bodyOf,
  superiorHead,
  supervisor,
} from '../support/alive';
import { chronicle } from '../support/chronicle';
import { changed } from '../support/gates';
import { allBut, doors, shared } from '../support/tables';

const R = 'recurrence-1';
const second = 'an-binh:supervisor-2';
const finding = { polarity: 'negative', severity: 'low', description: 'text:found' };
const link = (n: number, earlier: number) => ({
  ...{ matter: `finding-${n}`, earlier: `finding-${earlier}`, cause: 'text:cause' },
});
const order = (preventBy: string) => ({ matter: R, measure: 'text:measure', preventBy });
const report = { matter: R, evidence: 'text:proof' };
const confirm = (effect: string) => ({ matter: R, effect, remark: 'text:remark' });
const noted = (life: Life, n: number): Life =>
  life.does(supervisor, 'NoteFinding', { matter: `finding-${n}`, reason: 'text:noted' });

/** Findings 1 and 2 are done with, 3 is new. */
const three = shared(() => {
  const life = noted(alive().does(supervisor, 'OpenFinding', finding), 1);
  return noted(life.does(supervisor, 'OpenFinding', finding), 2).does(
    ...([supervisor, 'OpenFinding', finding] as const),
  );
});
const linked = shared(() => three().does(supervisor, 'LinkRecurrence', link(3, 1)));
const ordered = shared(() => linked().does(head, 'OrderPrevention', order('2026-03-14')));
const reported = shared(() => ordered().does(owner, 'ReportPrevention', report));
const stages = allBut('ARCHIVED');

doors([
  {
    ...{ command: 'LinkRecurrence', life: three, post: second, payload: link(3, 1), stages },
    posts: [supervisor, otherSupervisor, second],
  },
  {
    ...{ command: 'OrderPrevention', life: linked, post: head, payload: order('2026-03-14') },
    ...{ posts: [head, superiorHead], stages },
  },
  {
    ...{ command: 'ReportPrevention', life: ordered, post: owner, payload: report },
    ...{ posts: [owner], stages },
  },
  {
    ...{ command: 'ConfirmPrevention', life: reported, post: second, stages },
    payload: confirm('effective'),
    posts: [supervisor, otherSupervisor, second, superiorHead],
  },
]);

chronicle('a cause that came again, and again', three, [
  {
    ...{ when: 'the third finding goes back to the first', by: supervisor, does: 'LinkRecurrence' },
    with: link(3, 1),
    emits: [
      [
        'RecurrenceLinked',
        {
          ...{ matter: 'recurrence-1', finding: 'finding-3', earlier: 'finding-1' },
          ...{ cause: 'text:cause', times: 1, proposedMonths: null },
        },
      ],
    ],
    changes: {
      'matters.recurrence-1': {
        ...{ id: 'recurrence-1', kind: 'recurrence', state: 'linked' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: null, version: 1 },
        data: {
          ...{ finding: 'finding-3', earlier: 'finding-1', since: '2026-03-02T02:00:00.000Z' },
          ...{ preventBy: null, hands: [] },
        },
      },
      'opened.recurrence': 1,
    },
    asks: [
      'recurrence-1 orderPrevention: hoa-lac:head until 2026-03-09 (recurrence.order) OrderPrevention',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:cadre-2'],
  },
  {
    ...{ when: 'the head orders its prevention, until today', by: head, does: 'OrderPrevention' },
    with: order('2026-03-02'),
    emits: [['PreventionOrdered', order('2026-03-02')]],
    changes: {
      ...{ 'matters.recurrence-1.state': 'preventing', 'matters.recurrence-1.version': 2 },
      'matters.recurrence-1.data.preventBy': '2026-03-02',
      'matters.recurrence-1.data.hands': ['p-089'],
    },
    asks: [
      'recurrence-1 reportPrevention: hoa-lac:cadre-2 until 2026-03-02 (recurrence.prevent) ReportPrevention',
    ],
    frees: [
      'recurrence-1 orderPrevention: hoa-lac:head until 2026-03-09 (recurrence.order) OrderPrevention',
    ],
    tells: ['hoa-lac:cadre-2', 'hoa-lac:supervisor'],
  },
  {
    ...{ when: 'the owner reports it', at: '2026-03-03 09:00', by: owner },
    ...{ does: 'ReportPrevention', with: report },
    emits: [['PreventionReported', report]],
    changes: {
      ...{ 'matters.recurrence-1.state': 'prevented', 'matters.recurrence-1.version': 3 },
      'matters.recurrence-1.data.since': '2026-03-03T02:00:00.000Z',
      'matters.recurrence-1.data.hands': ['p-089', 'p-099'],
    },
    asks: [
      'recurrence-1 confirmPrevention: an-binh:supervisor-1 until 2026-06-03 (recurrence.confirm) ConfirmPrevention',
    ],
    frees: [
      'recurrence-1 reportPrevention: hoa-lac:cadre-2 until 2026-03-02 (recurrence.prevent) ReportPrevention',
    ],
    tells: ['an-binh:supervisor-1', 'an-binh:supervisor-2', 'hoa-lac:supervisor', 'hoa-lac:head'],
  },
  {
    when: 'the supervisor finds it without effect: it is to be ordered again',
    ...{ at: '2026-03-04 09:00', by: supervisor, does: 'ConfirmPrevention' },
    with: confirm('ineffective'),
    emits: [['PreventionFailed', { matter: 'recurrence-1', remark: 'text:remark' }]],
    changes: {
      ...{ 'matters.recurrence-1.state': 'linked', 'matters.recurrence-1.version': 4 },
      'matters.recurrence-1.data.since': '2026-03-04T02:00:00.000Z',
      'matters.recurrence-1.data.preventBy': null,
    },
    asks: [
      'recurrence-1 orderPrevention: hoa-lac:head until 2026-03-11 (recurrence.order) OrderPrevention',
    ],
    frees: [
      'recurrence-1 confirmPrevention: an-binh:supervisor-1 until 2026-06-03 (recurrence.confirm) ConfirmPrevention',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:cadre-2', 'an-binh:head'],
  },
  {
    ...{ when: 'the superior orders it this time', by: superiorHead, does: 'OrderPrevention' },
    with: order('2026-03-20'),
    emits: [['PreventionOrdered', order('2026-03-20')]],
    changes: {
      ...{ 'matters.recurrence-1.state': 'preventing', 'matters.recurrence-1.version': 5 },
      'matters.recurrence-1.data.preventBy': '2026-03-20',
      'matters.recurrence-1.data.hands': ['p-034'],
    },
    asks: [
      'recurrence-1 reportPrevention: hoa-lac:cadre-2 until 2026-03-20 (recurrence.prevent) ReportPrevention',
    ],
    frees: [
      'recurrence-1 orderPrevention: hoa-lac:head until 2026-03-11 (recurrence.order) OrderPrevention',
    ],
    tells: ['hoa-lac:cadre-2', 'hoa-lac:supervisor'],
  },
  {
    ...{ when: 'the owner reports it again', by: owner, does: 'ReportPrevention', with: report },
    emits: [['PreventionReported', report]],
    changes: {
      ...{ 'matters.recurrence-1.state': 'prevented', 'matters.recurrence-1.version': 6 },
      'matters.recurrence-1.data.hands': ['p-034', 'p-099'],
    },
    asks: [
      'recurrence-1 confirmPrevention: an-binh:supervisor-1 until 2026-06-04 (recurrence.confirm) ConfirmPrevention',
    ],
    frees: [
      'recurrence-1 reportPrevention: hoa-lac:cadre-2 until 2026-03-20 (recurrence.prevent) ReportPrevention',
    ],
    tells: ['an-binh:supervisor-1', 'an-binh:supervisor-2', 'hoa-lac:supervisor', 'hoa-lac:head'],
  },
  {
    ...{ when: 'another supervisor confirms it, and the link is kept', by: second },
    ...{ does: 'ConfirmPrevention', with: confirm('effective') },
    emits: [['PreventionConfirmed', { matter: 'recurrence-1', remark: 'text:remark' }]],
    changes: {
      'matters.recurrence-1.state': 'confirmed',
      'matters.recurrence-1.closedAt': '2026-03-04T02:00:00.000Z',
      ...{ 'matters.recurrence-1.version': 7, 'matters.recurrence-1.data.since': 'gone' },
      'matters.recurrence-1.data.preventBy': 'gone',
      'matters.recurrence-1.data.hands': 'gone',
    },
    frees: [
      'recurrence-1 confirmPrevention: an-binh:supervisor-1 until 2026-06-04 (recurrence.confirm) ConfirmPrevention',
    ],
    tells: ['hoa-lac:cadre-2', 'hoa-lac:head'],
  },
]);

test('[M21] each time along the chain is counted, and told above from the second on', () => {
  const chain = (before: Life, n: number): Life =>
    noted(before, n - 1)
      .does(supervisor, 'OpenFinding', finding)
      .does(supervisor, 'LinkRecurrence', link(n, n - 1));
  const times = [4, 5, 6].map((_n, i, all) => {
    const life = all.slice(0, i + 1).reduce(chain, linked());
    return [bodyOf(life, 'RecurrenceLinked'), bodyOf(life, 'RecurrenceReportedUp')];
  });
  expect(times).toMatchObject([
    [
      { matter: 'recurrence-2', times: 2 },
      { matter: 'recurrence-2', times: 2 },
    ],
    [
      { matter: 'recurrence-3', times: 3 },
      { matter: 'recurrence-3', times: 3 },
    ],
    [
      { matter: 'recurrence-4', times: 4 },
      { matter: 'recurrence-4', times: 4 },
    ],
  ]);
});

test.each([
  ['cured', null],
  ['settled', null],
  ['noted', null],
  ['tolerated', null],
  ['found', 'EARLIER_NOT_CORRECTED'],
  ['ordered', 'EARLIER_NOT_CORRECTED'],
  ['evidenced', 'EARLIER_NOT_CORRECTED'],
  ['recommended', 'EARLIER_NOT_CORRECTED'],
])('a cause comes again after one that is %s: %s', (state, code) => {
  const life = changed(three(), (pilot) => {
    const earlier = pilot.matters['finding-1'];
    const negative = { ...finding, since: '' };
    return earlier === undefined
      ? pilot
      : {
          ...pilot,
          matters: { ...pilot.matters, 'finding-1': { ...earlier, state, data: negative } },
        };
  });
  expect(codeOf(life.tries(supervisor, 'LinkRecurrence', link(3, 1)))).toBe(code);
});

test.each([
  ['OrderPrevention', linked, head, order('2026-03-14')],
  ['ConfirmPrevention', reported, supervisor, confirm('effective')],
] as const)(
  'who has charge of the pilot gives no %s, whatever post they hold',
  (command, life, post, payload) => {
    const each = changed(life(), (pilot) => ({ ...pilot, posts: { ...pilot.posts, owner: post } }));
    expect(codeOf(each.tries(post, command, payload))).toBe('IMPLEMENTER_BARRED');
    expect(matter(each, R)?.version).toBe(matter(life(), R)?.version);
  },
);
