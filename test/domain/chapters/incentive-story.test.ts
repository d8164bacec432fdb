/** test: a collective praised and a career moved on side by side, where the person is managed above: entries, state, desks and notices; the last days of promptness. */
import {
  alive,
  alivePilot,
  codeOf,
  dateOf,
  head,
  lastOf,
  owner,
  superiorHead,
  supervisor,
} from '../support/alive';
import { chronicle } from '../support/chronicle';
import { holderOf } from '../support/life';
import { closedAfterRun, doors, inOutcomeReview, shared, underTerm } from '../support/tables';

const personnel = 'an-binh:personnel';
const person = holderOf(owner).person;
const propose = (change: object = {}) => ({
  ...{ form: 'praise', nominee: 'collective', person: null, unit: 'hoa-lac', monthsEarly: null },
  ...{ meritOn: '2026-02-27', grounds: 'text:g', ...change },
});
const career = propose({ form: 'planningPriority', nominee: 'individual', person, unit: null });
const check = (n: number, eligible = true) => ({
  ...{ matter: `incentive-${n}`, eligible, remarks: 'text:c' },
});
const grant = (n = 1) => ({ matter: `incentive-${n}`, number: '5/QĐ', terms: 'text:t' });
const no = (n = 1) => ({ matter: `incentive-${n}`, reasons: 'text:r' });

const begun = shared(alive);
const finished = shared(() =>
  alive({
    stage: 'CLOSED_SUCCESS',
    outcome: { ...alivePilot().outcome, value: 'achieved' },
  }).does(personnel, 'RecordCadreLevel', {
    ...{ person, level: 'senior', managedBy: 'an-binh', number: null, basis: 'text:b' },
  }),
);
const praised = shared(() => begun().does(supervisor, 'ProposeIncentive', propose()));
const proposed = shared(() => finished().does(supervisor, 'ProposeIncentive', career));
const checked = shared(() => proposed().does(personnel, 'CheckIncentive', check(1)));
const stages = [...underTerm, ...inOutcomeReview, ...closedAfterRun];

doors([
  {
    ...{ command: 'ProposeIncentive', life: begun, post: supervisor, payload: propose(), stages },
    posts: [
      ...[supervisor, head, superiorHead, personnel, 'an-binh:emulation'],
      ...['hoa-lac:front', 'government:monitor'],
    ],
  },
  {
    ...{ command: 'CheckIncentive', life: praised, post: personnel, payload: check(1), stages },
    posts: [personnel],
  },
  {
    ...{ command: 'GrantIncentive', life: praised, post: head, payload: grant(), stages },
    posts: [head, superiorHead],
  },
  {
    ...{ command: 'RefuseIncentive', life: checked, post: superiorHead, payload: no(), stages },
    posts: [head, superiorHead],
  },
]);

chronicle('a priority and praise', finished, [
  {
    ...{ when: 'the supervisor nominates the owner for planning', by: supervisor },
    ...{ does: 'ProposeIncentive', with: career },
    emits: [['IncentiveProposed', { ...career, matter: 'incentive-1', promptDay: '2026-04-10' }]],
    changes: {
      'matters.incentive-1': {
        ...{ id: 'incentive-1', kind: 'incentive', state: 'nominated' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: null, version: 1 },
        data: {
          ...{ form: 'planningPriority', nominee: 'individual', person: 'p-099' },
          ...{ nominatedBy: 'p-097', promptDay: '2026-04-10', since: '2026-03-02T02:00:00.000Z' },
        },
      },
      'opened.incentive': 1,
    },
    asks: [
      'incentive-1 checkIncentive: an-binh:personnel until 2026-04-10 (incentive.prompt) CheckIncentive',
    ],
    tells: ['an-binh:personnel', 'hoa-lac:head', 'an-binh:head'],
  },
  {
    ...{ when: 'a collective is praised', by: superiorHead, does: 'ProposeIncentive' },
    with: propose(),
    emits: [
      ['IncentiveProposed', { ...propose(), matter: 'incentive-2', promptDay: '2026-04-10' }],
    ],
    changes: {
      'matters.incentive-2': {
        ...{ id: 'incentive-2', kind: 'incentive', state: 'nominated' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: null, version: 1 },
        data: {
          ...{ form: 'praise', nominee: 'collective', person: null, nominatedBy: 'p-034' },
          ...{ promptDay: '2026-04-10', since: '2026-03-02T02:00:00.000Z' },
        },
      },
      'opened.incentive': 2,
    },
    asks: [
      'incentive-2 decideIncentive: hoa-lac:head until 2026-04-10 (incentive.prompt) GrantIncentive, RefuseIncentive',
    ],
    tells: ['an-binh:personnel', 'hoa-lac:head'],
  },
  {
    ...{ when: 'the personnel body finds the owner eligible for planning', at: '2026-03-04 09:00' },
    ...{ by: personnel, does: 'CheckIncentive', with: check(1) },
    emits: [['IncentiveChecked', check(1)]],
    changes: {
      ...{ 'matters.incentive-1.state': 'checked', 'matters.incentive-1.version': 2 },
      'matters.incentive-1.data.since': '2026-03-04T02:00:00.000Z',
    },
    asks: [
      'incentive-1 decideIncentive: an-binh:head until 2026-04-10 (incentive.prompt) GrantIncentive, RefuseIncentive',
    ],
    frees: [
      'incentive-1 checkIncentive: an-binh:personnel until 2026-04-10 (incentive.prompt) CheckIncentive',
    ],
    tells: ['hoa-lac:head', 'an-binh:head'],
  },
  {
    ...{ when: 'the head does not decide where another unit manages the person', by: head },
    ...{ does: 'GrantIncentive', with: grant(1) },
    refused: ['MANAGED_BY_ANOTHER', { unit: 'an-binh' }],
  },
  {
    ...{ when: 'nor refuses there', by: head, does: 'RefuseIncentive', with: no(1) },
    refused: ['MANAGED_BY_ANOTHER', { unit: 'an-binh' }],
  },
  {
    ...{ when: 'the superior grants the priority', by: superiorHead, does: 'GrantIncentive' },
    with: grant(1),
    emits: [['IncentiveGranted', { ...grant(1), form: 'planningPriority' }]],
    changes: {
      'matters.incentive-1.state': 'granted',
      'matters.incentive-1.closedAt': '2026-03-04T02:00:00.000Z',
      ...{ 'matters.incentive-1.version': 3, 'matters.incentive-1.data.nominatedBy': 'gone' },
      ...{ 'matters.incentive-1.data.promptDay': 'gone', 'matters.incentive-1.data.since': 'gone' },
    },
    frees: [
      'incentive-1 decideIncentive: an-binh:head until 2026-04-10 (incentive.prompt) GrantIncentive, RefuseIncentive',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:cadre-2', 'an-binh:personnel', 'an-binh:emulation'],
  },
  {
    ...{ when: 'the head refuses the praise', by: head, does: 'RefuseIncentive', with: no(2) },
    emits: [['IncentiveRefused', no(2)]],
    changes: {
      'matters.incentive-2.state': 'refused',
      'matters.incentive-2.closedAt': '2026-03-04T02:00:00.000Z',
      ...{ 'matters.incentive-2.version': 2, 'matters.incentive-2.data.form': 'gone' },
      ...{ 'matters.incentive-2.data.nominee': 'gone', 'matters.incentive-2.data.person': 'gone' },
      'matters.incentive-2.data.nominatedBy': 'gone',
      ...{ 'matters.incentive-2.data.promptDay': 'gone', 'matters.incentive-2.data.since': 'gone' },
    },
    frees: [
      'incentive-2 decideIncentive: hoa-lac:head until 2026-04-10 (incentive.prompt) GrantIncentive, RefuseIncentive',
    ],
    tells: ['an-binh:personnel', 'an-binh:head'],
  },
]);

test.each([
  ['2026-04-10 16:59', undefined],
  ['2026-04-11 09:00', ['NOT_PROMPT']],
])('[M85] granted on %s it is flagged %j', (day, flags) => {
  const life = praised().until(day).does(head, 'GrantIncentive', grant());
  expect(lastOf(life, 'IncentiveGranted')?.flags).toEqual(flags);
});

test.each([
  ['2026-01-12', undefined, '2026-03-02'],
  ['2026-01-11', ['LATE_NOMINATION'], '2026-04-13'],
  ['2026-03-02', undefined, '2026-04-13'],
])(
  '[M85] a merit of %s nominated on 2 March is flagged %j and due on %s',
  (meritOn, flags, due) => {
    const life = begun().does(supervisor, 'ProposeIncentive', propose({ meritOn }));
    expect(lastOf(life, 'IncentiveProposed')?.flags).toEqual(flags);
    expect(dateOf(life, 'decideIncentive')).toBe(due);
  },
);

const pay = { ...career, form: 'earlyPayStep', unit: null };
test.each<[string, object, string | null]>([
  ['twelve months', { monthsEarly: 12 }, null],
  ['one month', { monthsEarly: 1 }, null],
  ['thirteen months', { monthsEarly: 13 }, 'PAY_STEP_TOO_EARLY'],
  ['no months and nobody', { person: null }, 'NOMINEE_NEEDED'],
  ['nobody known and too many months', { person: 'p-999', monthsEarly: 13 }, 'PERSON_UNKNOWN'],
])('[M88] a pay step for %s: %s', (_what, change, code) =>
  expect(codeOf(finished().tries(supervisor, 'ProposeIncentive', { ...pay, ...change }))).toBe(
    code,
  ),
);

test.each(['partly', 'notAchieved', 'undetermined', null] as const)(
  'no career moves on an outcome that is %s; praise does',
  (value) => {
    const life = alive({ stage: 'CLOSED_PARTLY', outcome: { ...alivePilot().outcome, value } });
    expect(codeOf(life.tries(supervisor, 'ProposeIncentive', career))).toBe(
      'NOT_ASSESSED_AS_ACHIEVED',
    );
    expect(codeOf(life.tries(supervisor, 'ProposeIncentive', propose()))).toBeNull();
  },
);
