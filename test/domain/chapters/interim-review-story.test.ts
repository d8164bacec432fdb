/** test: reviews opened, dropped, held and opened again: entries, state, desks and notices; who may, and the anchor that a held one counts for. */
import { alive, codeOf, dateOf, head, owner, superiorHead, supervisor } from '../support/alive';
import { chronicle } from '../support/chronicle';
import { changed } from '../support/gates';
import type { Life } from '../support/life';
import { local } from '../support/life';
import { approvedPilot } from '../support/running';
import { afterStart, allBut, doors, shared, underTerm } from '../support/tables';

const secretary = 'hoa-lac:secretary';
const open = (through: string, values: readonly object[] = []) => ({ through, values });
const known = [{ indicator: 'onTime', value: null }];
const hold = (n: number, conclusion = 'continue') => ({
  ...{ matter: `interimReview-${n}`, conclusion, review: 'text:review' },
});
const drop = (n: number) => ({ matter: `interimReview-${n}`, reason: 'text:why' });
const decision = approvedPilot({ interimReviewEveryMonths: 6 }).running.decision;

/** Every six months, by its decision. */
const begun = shared(() =>
  changed(alive(), (pilot) => ({ ...pilot, running: { ...pilot.running, decision } })),
);
const opened = shared(() => begun().does(supervisor, 'OpenInterimReview', open('2026-02-28')));
const deciders = [head, superiorHead];

doors([
  {
    ...{ command: 'OpenInterimReview', life: begun, post: owner, payload: open('2026-02-28') },
    ...{ posts: [supervisor, owner, secretary, head], stages: underTerm },
  },
  {
    ...{ command: 'HoldInterimReview', life: opened, post: head, payload: hold(1) },
    ...{ posts: deciders, stages: allBut('ARCHIVED') },
  },
  {
    ...{ command: 'DropInterimReview', life: opened, post: superiorHead, payload: drop(1) },
    ...{ posts: deciders, stages: allBut('ARCHIVED') },
  },
]);

chronicle('a review dropped, a review held', begun, [
  {
    ...{ when: 'of two indicators the unknown one is named', by: owner, does: 'OpenInterimReview' },
    with: open('2026-03-02', [...known, { indicator: 'speed', value: 1 }]),
    refused: ['UNKNOWN_INDICATOR', { indicator: 'speed' }],
  },
  {
    ...{ when: 'the owner opens one through today, with a value not measured', by: owner },
    ...{ does: 'OpenInterimReview', with: open('2026-03-02', known) },
    emits: [
      [
        'InterimReviewOpened',
        { ...open('2026-03-02', known), matter: 'interimReview-1', revision: 30 },
      ],
    ],
    changes: {
      'matters.interimReview-1': {
        ...{ id: 'interimReview-1', kind: 'interimReview', state: 'frozen' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: null, version: 1 },
        data: { revision: 30, values: [{ indicator: 'onTime', value: null }] },
      },
      'opened.interimReview': 1,
    },
    asks: [
      'interimReview-1 holdInterimReview: hoa-lac:head until 2026-03-16 (interim.hold) HoldInterimReview, DropInterimReview',
    ],
    frees: [
      'main openInterimReview: hoa-lac:supervisor until 2026-08-03 (interim.interval) OpenInterimReview',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:supervisor'],
  },
  {
    ...{ when: 'the head drops it: the anchor asks again', by: head },
    ...{ does: 'DropInterimReview', with: drop(1) },
    emits: [['InterimReviewDropped', drop(1)]],
    changes: {
      'matters.interimReview-1.state': 'dropped',
      'matters.interimReview-1.closedAt': '2026-03-02T02:00:00.000Z',
      ...{ 'matters.interimReview-1.version': 2, 'matters.interimReview-1.data.values': [] },
    },
    asks: [
      'main openInterimReview: hoa-lac:supervisor until 2026-08-03 (interim.interval) OpenInterimReview',
    ],
    frees: [
      'interimReview-1 holdInterimReview: hoa-lac:head until 2026-03-16 (interim.hold) HoldInterimReview, DropInterimReview',
    ],
    tells: ['hoa-lac:cadre-2', 'hoa-lac:supervisor'],
  },
  {
    ...{ when: 'the secretary opens another', by: secretary },
    ...{ does: 'OpenInterimReview', with: open('2026-03-01') },
    emits: [
      ['InterimReviewOpened', { ...open('2026-03-01'), matter: 'interimReview-2', revision: 32 }],
    ],
    changes: {
      'matters.interimReview-2': {
        ...{ id: 'interimReview-2', kind: 'interimReview', state: 'frozen' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: null, version: 1 },
        data: { revision: 32, values: [] },
      },
      'opened.interimReview': 2,
    },
    asks: [
      'interimReview-2 holdInterimReview: hoa-lac:head until 2026-03-16 (interim.hold) HoldInterimReview, DropInterimReview',
    ],
    frees: [
      'main openInterimReview: hoa-lac:supervisor until 2026-08-03 (interim.interval) OpenInterimReview',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:cadre-2', 'hoa-lac:supervisor'],
  },
  {
    when: 'the head holds it: too early for the anchor, which asks again',
    ...{ by: head, does: 'HoldInterimReview', with: hold(2, 'codify') },
    emits: [['InterimReviewHeld', hold(2, 'codify')]],
    changes: {
      'matters.interimReview-2.state': 'held',
      'matters.interimReview-2.closedAt': '2026-03-02T02:00:00.000Z',
      'matters.interimReview-2.version': 2,
      'matters.interimReview-2.data.conclusion': 'codify',
    },
    asks: [
      'main openInterimReview: hoa-lac:supervisor until 2026-08-03 (interim.interval) OpenInterimReview',
    ],
    frees: [
      'interimReview-2 holdInterimReview: hoa-lac:head until 2026-03-16 (interim.hold) HoldInterimReview, DropInterimReview',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:cadre-2', 'hoa-lac:supervisor', 'an-binh:head'],
  },
]);

/** Opened and held on one day; anchors are 2 August 2026 (a Sunday), 2 February 2027 and so on. */
const heldOn = (day: string): Life => {
  const life = begun();
  life.now = local(day);
  return life
    .does(supervisor, 'OpenInterimReview', open('2026-02-28'))
    .does(head, 'HoldInterimReview', hold(1));
};
test.each([
  ['2026-05-03', '2026-08-03'],
  ['2026-05-04', '2027-02-02'],
  ['2026-09-01', '2027-02-02'],
])('[M37] held on %s, the next review is asked for on %s', (day, due) =>
  expect(dateOf(heldOn(day), 'openInterimReview')).toBe(due),
);

test('[M37] a review is asked for while the pilot runs, stands still or has lapsed, and only then', () => {
  const asked = underTerm.filter((stage) => {
    const life = changed(begun(), (pilot) => ({ ...pilot, stage }));
    return life.task('openInterimReview') !== undefined;
  });
  expect(asked).toEqual(afterStart);
});

test.each([
  ['was not started', { startedOn: null }],
  ['has no decision', { decision: null }],
])('a pilot that %s is asked for no review', (_what, change) => {
  const life = changed(begun(), (pilot) => ({
    ...pilot,
    running: { ...pilot.running, ...change },
  }));
  expect(life.task('openInterimReview')).toBeUndefined();
});

test('the owner in the head’s post holds no review, but may drop it', () => {
  const life = changed(opened(), (pilot) => ({ ...pilot, posts: { ...pilot.posts, owner: head } }));
  expect(codeOf(life.tries(head, 'HoldInterimReview', hold(1)))).toBe('IMPLEMENTER_BARRED');
  expect(codeOf(life.tries(head, 'DropInterimReview', drop(1)))).toBeNull();
});
