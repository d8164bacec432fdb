/** test: participants by tables: who applies and who admits, at which stages, with which dates, and what sources may tell. */
import {
  alive,
  alivePilot,
  codeOf,
  head,
  lastOf,
  matter,
  owner,
  proposer,
  stateOf,
  superiorHead,
  supervisor,
  told,
} from '../support/alive';
import { desks } from '../support/desks';
import { changed, gates } from '../support/gates';
import type { Life } from '../support/life';
import {
  allBut,
  closedAfterRun,
  closedBeforeRun,
  doors,
  inOutcomeReview,
  keeps,
  shared,
  tellings,
  underTerm,
} from '../support/tables';

const [P, second] = ['participant-1', 'participant-2'];
const clerk = 'hoa-lac:clerk';
const secretary = 'hoa-lac:secretary';
const openedAt = '2026-03-02T02:00:00.000Z';
const applying = { name: 'text:firm', sort: 'firm', dossier: 'text:scheme', previous: null };
const admitting = { matter: P, number: '8/QĐ', from: null, until: null, conditions: null };
const refusing = { matter: P, reasons: 'text:no' };
const begun = shared(alive);
const applied = shared(() => begun().does(owner, 'ApplyParticipant', applying));
const admitted = shared(() =>
  applied()
    .until('2026-03-03 09:00')
    .does(head, 'AdmitParticipant', { ...admitting, from: '2026-04-01', until: '2026-12-31' }),
);
const refused = () => applied().does(head, 'RefuseParticipant', refusing);
const over = [...inOutcomeReview, ...closedAfterRun, ...closedBeforeRun, 'ARCHIVED'] as const;

doors([
  {
    ...{ command: 'ApplyParticipant', life: begun, post: owner, payload: applying },
    ...{ posts: [owner, proposer, clerk, secretary], stages: allBut(...over) },
  },
  {
    ...{ command: 'AdmitParticipant', life: applied, post: head, payload: admitting },
    ...{ posts: [head, superiorHead], stages: underTerm },
  },
  {
    ...{ command: 'RefuseParticipant', life: applied, post: head, payload: refusing },
    ...{ posts: [head, superiorHead], stages: allBut(...over) },
  },
]);

const shutDoors = { wrongPosts: [], wrongStages: [] } as const;
const decided = { ...shutDoors, post: head, separated: true, basedOn: 'matter' } as const;
gates(begun, { ...shutDoors, command: 'ApplyParticipant', post: owner, payload: applying });
gates(applied, {
  ...{ ...decided, command: 'AdmitParticipant', payload: admitting, wrongState: 'refused' },
});
gates(applied, {
  ...{ ...decided, command: 'RefuseParticipant', payload: refusing, wrongState: 'admitted' },
});

desks([
  {
    ...{ when: 'somebody applied', life: applied, matter: P, step: 'decideParticipant' },
    ...{ post: head, rule: 'participant.decide', due: '2026-03-11' },
    commands: ['AdmitParticipant', 'RefuseParticipant'],
  },
]);

tellings([
  ['ParticipantApplied', applied, [head, supervisor]],
  ['ParticipantAdmitted', admitted, [owner, supervisor, proposer]],
  ['ParticipantRefused', refused, [owner, proposer]],
]);

const data = {
  ...{ name: 'text:firm', sort: 'firm', previous: null, from: null, until: null },
  ...{ untilSetAt: null, startedOn: null, pausedSince: null, pausedUntil: null, lapses: [] },
};
const nextDay = '2026-03-03T02:00:00.000Z';
keeps(P, 'participant', openedAt, [
  ['applied', applied, { state: 'applied', version: 1, closedAt: null, data }],
  [
    'admitted',
    admitted,
    {
      ...{ state: 'admitted', version: 2, closedAt: null },
      data: { ...data, from: '2026-04-01', until: '2026-12-31', untilSetAt: nextDay },
    },
  ],
  [
    'admitted for as long as the pilot',
    () => applied().does(superiorHead, 'AdmitParticipant', admitting),
    {
      ...{ state: 'admitted', version: 2, closedAt: null },
      data: { ...data, untilSetAt: openedAt },
    },
  ],
  ['refused', refused, { state: 'refused', version: 2, closedAt: openedAt, data }],
]);

const dates = (from: string | null, until: string | null) => ({ ...admitting, from, until });

describe('own dates inside the pilot’s, in force from 5 January 2026 and ending on 29 December 2028', () => {
  const tries = (from: string | null, until: string | null, life = applied()) =>
    life.tries(head, 'AdmitParticipant', dates(from, until));

  it.each([
    ['2026-01-04', null, 'BEFORE_DECISION_IN_FORCE', { inForceFrom: '2026-01-05' }],
    ['2026-01-05', null, null, null],
    [null, '2028-12-29', null, null],
    [null, '2028-12-30', 'OUTSIDE_PILOT_TERM', { last: '2028-12-29' }],
    ['2026-05-04', '2026-05-03', 'PARTICIPANT_DATES_CROSSED', {}],
    ['2026-05-04', '2026-05-04', null, null],
    ['2029-02-01', '2029-01-31', 'PARTICIPANT_DATES_CROSSED', {}],
    ['2025-12-01', '2029-01-31', 'OUTSIDE_PILOT_TERM', { last: '2028-12-29' }],
  ])('from %s to %s: %s', (from, until, code, params) => {
    const refusal = tries(from, until);
    expect([codeOf(refusal), refusal?.params ?? null]).toEqual([code, params]);
  });

  it.each([
    ['an open term', { term: { kind: 'open', reviewOn: '2026-06-01' } }],
    ['a condition', { term: { kind: 'condition', condition: 'text:c', reviewOn: '2026-06-01' } }],
    ['months that have not begun', { term: null, plannedTerm: { kind: 'months', months: 1 } }],
  ] as const)('under %s no last day is exceeded', (_what, running) => {
    const life = changed(applied(), (pilot) => ({
      ...pilot,
      running: { ...pilot.running, ...running },
    }));
    expect(tries(null, '2035-01-01', life)).toBeNull();
  });

  it('a date decided before the start binds as well', () => {
    const life = changed(applied(), (pilot) => ({
      ...pilot,
      stage: 'PREPARING',
      running: {
        ...pilot.running,
        ...{ term: null, startedOn: null, plannedTerm: { kind: 'date', end: '2026-06-30' } },
      },
    }));
    expect(codeOf(tries(null, '2026-07-01', life))).toBe('OUTSIDE_PILOT_TERM');
  });

  it.each([
    ['2026-01-04', null, ['ACTIVITY_BEFORE_DECISION']],
    ['2025-12-01', '2029-01-31', ['OUTSIDE_PILOT_TERM', 'ACTIVITY_BEFORE_DECISION']],
    ['2025-12-01', '2025-11-01', ['DATES_CONTRADICT', 'ACTIVITY_BEFORE_DECISION']],
    ['2029-02-01', '2029-01-31', ['DATES_CONTRADICT', 'OUTSIDE_PILOT_TERM']],
    ['2026-02-02', '2026-12-31', undefined],
  ])('told from sources, from %s to %s is kept with %j', (from, until, flags) => {
    const life = told().does(owner, 'ApplyParticipant', applying);
    life.does(head, 'AdmitParticipant', dates(from, until));
    expect(lastOf(life, 'ParticipantAdmitted')?.flags).toEqual(flags);
    expect(matter(life, P)?.data).toMatchObject({ from, until });
  });
});

describe('an application', () => {
  const obstacle = { description: 'text:wall', hinders: 'rules' };
  it.each([
    [P, null],
    ['participant-9', 'NO_SUCH_PARTICIPANT'],
    ['obstacle-1', 'NO_SUCH_PARTICIPANT'],
  ])('that follows %s: %s', (previous, code) => {
    const life = refused().does(owner, 'RaiseObstacle', obstacle);
    expect(codeOf(life.tries(secretary, 'ApplyParticipant', { ...applying, previous }))).toBe(code);
  });

  it('waits for nobody while there is no decision to admit to', () => {
    const undecided = changed(applied(), (pilot) => ({
      ...pilot,
      running: { ...pilot.running, decision: null },
    }));
    expect(undecided.task('decideParticipant')).toBeUndefined();
    expect(undecided.tries(head, 'RefuseParticipant', refusing)).toBeNull();
  });

  it.each([
    ['admitted', admitted],
    ['refused', refused],
  ])('once %s is decided on no more, and asks for nothing', (_state, life) => {
    expect(life().task('decideParticipant')).toBeUndefined();
    expect(codeOf(life().tries(head, 'AdmitParticipant', admitting))).toBe('WRONG_STATE');
    expect(codeOf(life().tries(head, 'RefuseParticipant', refusing))).toBe('WRONG_STATE');
  });

  it('beside another is decided apart, each with its own clock', () => {
    const life = applied()
      .until('2026-03-04 09:00')
      .does(clerk, 'ApplyParticipant', { ...applying, sort: 'household', name: 'text:farm' });
    const due = (each: Life) =>
      each.tasks
        .filter(({ step }) => step === 'decideParticipant')
        .map(({ matter: id, dueDate }) => [id, dueDate]);
    expect(due(life)).toEqual([
      [P, '2026-03-11'],
      [second, '2026-03-13'],
    ]);
    life.does(head, 'AdmitParticipant', { ...admitting, matter: second });
    expect([stateOf(life, P), stateOf(life, second)]).toEqual(['applied', 'admitted']);
    expect(matter(life, second)?.data).toMatchObject({ sort: 'household', name: 'text:farm' });
    expect(due(life)).toEqual([[P, '2026-03-11']]);
  });

  it('a decision that was in force later counts from then', () => {
    const { running } = alivePilot();
    const { decision } = running;
    if (decision === null) throw new Error('no decision');
    const life = alive({
      running: { ...running, decision: { ...decision, inForceFrom: '2026-03-01' } },
    }).does(owner, 'ApplyParticipant', applying);
    expect(codeOf(life.tries(head, 'AdmitParticipant', dates('2026-02-28', null)))).toBe(
      'BEFORE_DECISION_IN_FORCE',
    );
  });
});
