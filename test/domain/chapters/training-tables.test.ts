/** test: sessions and pledges by tables: who plans and completes them, from which day, who is counted, and what is left of it. */
import {
  alive,
  bodyOf,
  codeOf,
  dateOf,
  head,
  matter,
  owner,
  proposer,
  stateOf,
  supervisor,
  told,
} from '../support/alive';
import { desks } from '../support/desks';
import { allBut, doors, fork, keeps, shared, tellings } from '../support/tables';

const T = 'training-1';
const deputy = 'hoa-lac:deputy-1';
const personnel = 'an-binh:personnel';
const secretary = 'hoa-lac:secretary';
const openedAt = '2026-03-02T02:00:00.000Z';
const heldAt = '2026-03-06T08:00:00.000Z';
const session = {
  ...{ sort: 'training', subject: 'text:why', heldOn: '2026-03-06' },
  participants: [owner, proposer, deputy],
};
const done = {
  ...{ matter: T, completed: [owner, proposer], material: 'text:slides' },
  absenceReasons: 'text:ill',
};
const off = { matter: T, reasons: 'text:flood' };
const pledge = { matter: T };
const begun = shared(alive);
const planned = shared(() => begun().does(owner, 'PlanTraining', session));
const pledged = shared(() => planned().does(deputy, 'SignPledge', pledge));
const held = shared(() => pledged().until('2026-03-06 15:00'));
const completed = () => held().does(owner, 'CompleteTraining', done);
const cancelled = () => planned().does(head, 'CancelTraining', off);
const living = allBut('ARCHIVED');
const by = [personnel, secretary, owner, head];

doors([
  {
    ...{ command: 'PlanTraining', life: begun, post: owner, payload: session },
    ...{ posts: by, stages: living },
  },
  { command: 'SignPledge', life: planned, post: deputy, payload: pledge, stages: living },
  {
    ...{ command: 'CompleteTraining', life: held, post: owner, payload: done },
    ...{ posts: by, stages: living },
  },
  {
    ...{ command: 'CancelTraining', life: planned, post: owner, payload: off },
    ...{ posts: by, stages: living },
  },
]);

desks([
  {
    ...{ when: 'it is planned', life: planned, matter: T, step: 'completeTraining', post: owner },
    ...{ rule: 'training.complete', due: '2026-03-13' },
    commands: ['CompleteTraining', 'CancelTraining'],
  },
]);

tellings([
  ['TrainingPlanned', planned, [personnel, head]],
  ['PledgeSigned', pledged, []],
  ['TrainingCompleted', completed, [head, personnel, supervisor]],
  ['TrainingCancelled', cancelled, [owner, personnel]],
]);

const data = { heldOn: '2026-03-06', participants: [owner, proposer, deputy], pledged: [] };
keeps(T, 'training', openedAt, [
  ['planned', planned, { state: 'planned', version: 1, closedAt: null, data }],
  [
    'pledged',
    () => pledged().does(owner, 'SignPledge', pledge),
    {
      ...{ state: 'planned', version: 3, closedAt: null },
      data: { ...data, pledged: [deputy, owner] },
    },
  ],
  [
    'completed',
    completed,
    {
      ...{ state: 'completed', version: 3, closedAt: heldAt },
      data: { invitedCount: 3, completedCount: 2, pledgedCount: 1 },
    },
  ],
  ['cancelled', cancelled, { state: 'cancelled', version: 2, closedAt: openedAt, data: {} }],
]);

describe('what is planned', () => {
  const tries = (change: object, life = begun()) =>
    life.tries(owner, 'PlanTraining', { ...session, ...change });

  it.each([
    [{ participants: [] }, 'NOBODY_INVITED', {}],
    [{ participants: [owner, 'hoa-lac:poet'] }, 'POST_UNKNOWN', { post: 'hoa-lac:poet' }],
    [{ participants: [owner, deputy, owner] }, 'INVITED_TWICE', { post: owner }],
    [{ heldOn: '2026-03-01' }, 'DATE_PASSED', { date: '2026-03-01' }],
    [{ participants: [], heldOn: '2026-03-01' }, 'NOBODY_INVITED', {}],
  ])('%j is refused: %s', (change, code, params) =>
    expect(tries(change)).toEqual({ refused: true, code, params }),
  );

  it.each(['training', 'communication', 'ethics'])('a session of the sort %s, also today', (sort) =>
    expect(tries({ sort, heldOn: '2026-03-02' })).toBeNull(),
  );

  it('for posts of whatever unit, and told from a source of whatever day', () => {
    expect(tries({ participants: ['tan-lap:head', 'government:monitor'] })).toBeNull();
    expect(tries({ heldOn: '2024-01-05' }, told())).toBeNull();
  });

  it.each([
    ['2026-03-02', '2026-03-09'],
    ['2026-03-07', '2026-03-13'],
    ['2026-04-23', '2026-05-05'],
  ])('held on %s its result is due on %s', (heldOn, due) =>
    expect(
      dateOf(begun().does(owner, 'PlanTraining', { ...session, heldOn }), 'completeTraining'),
    ).toBe(due),
  );
});

describe('who pledges', () => {
  it.each([
    [owner, null],
    [proposer, null],
    [deputy, 'PLEDGED_BEFORE'],
    [head, 'NOT_INVITED'],
    ['hoa-lac:deputy-2', 'NOT_INVITED'],
    ['tan-lap:deputy-1', 'NOT_INVITED'],
  ])('%s: %s', (post, code) =>
    expect(codeOf(pledged().tries(post, 'SignPledge', pledge))).toBe(code),
  );

  it.each([
    ['completed', completed],
    ['cancelled', cancelled],
  ])('nobody once it is %s', (_state, life) =>
    expect(codeOf(life().tries(owner, 'SignPledge', pledge))).toBe('WRONG_STATE'),
  );
});

describe('who completed it', () => {
  const tries = (change: object, life = held()) =>
    life.tries(owner, 'CompleteTraining', { ...done, ...change });
  const all = [owner, proposer, deputy];

  it.each([
    [{ completed: all, absenceReasons: null }, null, null],
    [{ completed: all }, null, null],
    [{ completed: [owner], absenceReasons: null }, 'ABSENCE_UNEXPLAINED', { absent: 2 }],
    [{ completed: [], absenceReasons: null }, 'ABSENCE_UNEXPLAINED', { absent: 3 }],
    [{ completed: [] }, null, null],
    [{ completed: [...all, head] }, 'COMPLETED_UNINVITED', { post: head }],
    [
      { completed: [owner, owner, owner], absenceReasons: null },
      'ABSENCE_UNEXPLAINED',
      { absent: 2 },
    ],
  ])('%j: %s', (change, code, params) => {
    const refusal = tries(change);
    expect([codeOf(refusal), refusal?.params ?? null]).toEqual([code, params]);
  });

  it.each([
    ['2026-03-05 23:59', 'TRAINING_NOT_HELD_YET'],
    ['2026-03-06 00:00', null],
    ['2026-06-01 09:00', null],
  ])('said on %s: %s', (time, code) => expect(codeOf(tries({}, pledged().until(time)))).toBe(code));

  it('nor do sources tell the result of what is still to come', () => {
    const life = told().does(owner, 'PlanTraining', { ...session, heldOn: '2026-03-03' });
    expect(codeOf(tries({}, life))).toBe('TRAINING_NOT_HELD_YET');
  });

  it.each([
    ['CompleteTraining', done],
    ['CancelTraining', off],
  ])('%s once: afterwards it is over', (command, payload) => {
    expect(codeOf(completed().tries(owner, command, payload))).toBe('WRONG_STATE');
    expect(codeOf(cancelled().until('2026-03-06 15:00').tries(owner, command, payload))).toBe(
      'WRONG_STATE',
    );
  });
});

it('two sessions side by side have their own guests and pledges', () => {
  const life = pledged().does(secretary, 'PlanTraining', { ...session, participants: [head] });
  const second = { matter: 'training-2' };
  expect(codeOf(fork(life).tries(deputy, 'SignPledge', second))).toBe('NOT_INVITED');
  life.does(head, 'SignPledge', second).does(head, 'CancelTraining', { ...off, ...second });
  expect(matter(life, T)?.data).toMatchObject({ pledged: [deputy] });
  expect([stateOf(life, T), stateOf(life, 'training-2')]).toEqual(['planned', 'cancelled']);
  expect(bodyOf(life, 'TrainingCancelled')).toEqual({ ...off, ...second });
});
