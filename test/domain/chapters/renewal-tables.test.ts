/** test: the next term by tables: its words, its limits, its first day, and what it leaves behind. */
import { lastDayOfTerm } from '../../../domain/state/under-term';
import { alive, bodyOf, codeOf, lastOf, owner, proposer, supervisor } from '../support/alive';
import { changed, gates } from '../support/gates';
import { Life, holderOf, lawOf } from '../support/life';
import { posts, runningLife } from '../support/running';
import { sandbox } from '../support/sandbox';
import { afterStart, asks, doors, fork, shared, tellings } from '../support/tables';

const words = { newEnd: null, condition: null, reviewOn: null };
const anew = {
  ...{ ...words, number: '98/2026/QH15', inForceFrom: '2026-08-01', months: 60 },
  ...{ conditions: 'text:1', checkpointEveryMonths: 6, reportEveryMonths: 4 },
};
const running = shared(() => runningLife().until('2026-06-24 09:00'));
const decided = shared(() => running().does(posts.head, 'DecideAnew', anew));
const inAugust = shared(() => decided().until('2026-08-03 09:00'));
const start = (startedOn = '2026-08-01') => ({ startedOn });
const renewed = shared(() => inAugust().does(posts.owner, 'StartNextTerm', start()));
const decidedAt = '2026-06-24T02:00:00.000Z';
const asOwner = (life: Life): Life =>
  changed(life, (pilot) => ({ ...pilot, posts: { ...pilot.posts, owner: posts.head } }));

doors([
  {
    ...{ command: 'DecideAnew', life: running, post: posts.head, payload: anew },
    ...{ posts: [posts.head, posts.superiorHead], stages: afterStart },
  },
  {
    ...{ command: 'StartNextTerm', life: inAugust, post: posts.owner, payload: start() },
    ...{ posts: [posts.owner], stages: afterStart },
  },
]);

gates(running, {
  command: 'DecideAnew',
  post: posts.head,
  payload: anew,
  wrongPosts: [],
  wrongStages: [],
  separated: true,
});
gates(inAugust, {
  command: 'StartNextTerm',
  post: posts.owner,
  payload: start(),
  wrongPosts: [],
  wrongStages: [],
});

asks([
  {
    step: 'startNextTerm',
    life: decided,
    ...{ post: posts.owner, role: 'owner', rule: 'preparation.start', due: '2026-09-24' },
    ...{ opened: decidedAt, commands: ['StartNextTerm'] },
  },
]);

const besideOwner = shared(() => alive().does(posts.head, 'DecideAnew', { ...anew, months: 6 }));
tellings([
  ['DecidedAnew', besideOwner, [owner, proposer, supervisor]],
  [
    'NextTermStarted',
    () => besideOwner().until('2026-08-03 09:00').does(owner, 'StartNextTerm', start()),
    [posts.head, proposer, supervisor],
  ],
]);

describe('DecideAnew', () => {
  test('not for what never started: there is no term to follow', () => {
    const halted = changed(running(), (pilot) => ({
      ...pilot,
      stage: 'SUSPENDED',
      running: { ...pilot.running, startedOn: null },
    }));
    expect(codeOf(halted.tries(posts.head, 'DecideAnew', anew))).toBe('NO_TERM_BEFORE');
  });

  const tries = (change: object, life = running()) =>
    codeOf(life.tries(posts.head, 'DecideAnew', { ...anew, ...change }));
  const planned = (change: object) =>
    running().does(posts.head, 'DecideAnew', { ...anew, ...change }).pilot.running.nextTerm
      ?.plannedTerm;

  test('writes the whole decision, and where it comes from', () =>
    expect(bodyOf(decided(), 'DecidedAnew')).toEqual({
      decision: {
        ...{ kind: 'pilot', number: '98/2026/QH15', decidedAt, inForceFrom: '2026-08-01' },
        ...{ by: posts.head, conditions: ['text:1'], grantedLess: false },
        ...{ checkpointEveryMonths: 6, reportEveryMonths: 4, interimReviewEveryMonths: null },
      },
      plannedTerm: { kind: 'months', months: 60 },
      predecessor: '12/QĐ-UBND',
    }));

  test('changes nothing that runs: stage, term, decision and rhythm are those of before', () => {
    const { running: before } = running().pilot;
    expect(decided().pilot.stage).toBe('RUNNING');
    expect({ ...decided().pilot.running, nextTerm: null }).toEqual(before);
  });

  test.each([
    [
      { months: null, newEnd: '2030-01-01' },
      { kind: 'date', end: '2030-01-01' },
    ],
    [
      { months: null, reviewOn: '2030-01-01' },
      { kind: 'open', reviewOn: '2030-01-01' },
    ],
    [
      { months: null, condition: 'text:c', reviewOn: '2030-01-01' },
      { kind: 'condition', condition: 'text:c', reviewOn: '2030-01-01' },
    ],
    [{ months: 1 }, { kind: 'months', months: 1 }],
  ])('for %j it plans %j', (change, term) => expect(planned(change)).toEqual(term));

  test.each([
    { months: null },
    { months: null, condition: 'text:c' },
    { months: null, newEnd: '2030-01-01', reviewOn: '2029-01-01' },
    { months: null, newEnd: '2030-01-01', condition: 'text:c' },
  ])('%j is no term', (change) => expect(tries(change)).toBe('TERM_INCOMPLETE'));

  test.each([
    ['an end to look at together with the supervisor goes on', 12, 12],
    ['none stays none', null, null],
  ] as const)('interim reviews: %s', (_what, every, then) => {
    const life = runningLife({ interimReviewEveryMonths: every });
    life.does(posts.head, 'DecideAnew', anew);
    expect(life.pilot.running.nextTerm?.decision.interimReviewEveryMonths).toBe(then);
  });

  test('without conditions there are none', () =>
    expect(
      running().does(posts.head, 'DecideAnew', { ...anew, conditions: null }).pilot.running.nextTerm
        ?.decision.conditions,
    ).toEqual([]));

  test('whoever had charge of the pilot does not decide on its next term', () => {
    expect(tries({}, asOwner(running()))).toBe('IMPLEMENTER_BARRED');
    expect(asOwner(running()).tries(posts.superiorHead, 'DecideAnew', anew)).toBeNull();
  });

  test('decided a second time before its start: the last one counts, with a new clock', () => {
    const life = decided()
      .until('2026-07-06 09:00')
      .does(posts.superiorHead, 'DecideAnew', { ...anew, number: '99/QH', months: 24 });
    expect(life.pilot.running.nextTerm).toMatchObject({
      decision: { number: '99/QH', by: posts.superiorHead },
      plannedTerm: { months: 24 },
    });
    expect(bodyOf(life, 'DecidedAnew')).toMatchObject({ predecessor: '12/QĐ-UBND' });
    expect(life.task('startNextTerm')?.dueDate).toBe('2026-10-06');
  });
});

describe('DecideAnew under a law that caps the time', () => {
  const capped = (pilot = running().pilot) => new Life(lawOf(sandbox), '2026-06-24 09:00', pilot);
  const told = () => capped({ ...running().pilot, provenance: 'reconstructed' });

  test.each([
    [{ months: 24 }, null],
    [{ months: 25 }, 'OVER_CAP'],
    [{ months: null, newEnd: '2028-08-01' }, null],
    [{ months: null, newEnd: '2028-08-02' }, 'OVER_CAP'],
    [{ months: null, reviewOn: '2027-01-04' }, 'CAP_NOT_STATED'],
    [{ months: null, condition: 'text:c', reviewOn: '2027-01-04' }, 'CAP_NOT_STATED'],
  ])('%j: %s, and told from sources a flag', (change, code) => {
    const payload = { ...anew, ...change };
    expect(codeOf(capped().tries(posts.head, 'DecideAnew', payload))).toBe(code);
    expect(lastOf(told().does(posts.head, 'DecideAnew', payload), 'DecidedAnew')?.flags).toEqual(
      code === null ? undefined : [code],
    );
  });
});

describe('StartNextTerm', () => {
  test.each([
    ['2026-07-31', 'BEFORE_DECISION_IN_FORCE', { inForceFrom: '2026-08-01' }],
    ['2026-08-04', 'START_IN_FUTURE', {}],
  ])('on %s is refused: %s', (day, code, params) =>
    expect(inAugust().tries(posts.owner, 'StartNextTerm', start(day))).toEqual({
      ...{ refused: true, code, params },
    }),
  );

  test.each([
    ['2026-08-31', null],
    ['2026-09-01', 'END_BEFORE_START'],
  ])('on %s, when its last day is 31 August, is answered with %s', (day, code) => {
    const life = running()
      .does(posts.head, 'DecideAnew', { ...anew, months: null, newEnd: '2026-08-31' })
      .until(`${day} 09:00`);
    expect(codeOf(life.tries(posts.owner, 'StartNextTerm', start(day)))).toBe(code);
  });

  test.each([
    ['2026-08-01', '2031-08-01'],
    ['2026-08-03', '2031-08-03'],
  ])('on %s, within decision and today, it runs to %s', (day, end) => {
    const life = inAugust().does(posts.owner, 'StartNextTerm', start(day));
    expect(bodyOf(life, 'NextTermStarted')).toEqual({
      ...{ startedOn: day, term: { kind: 'date', end }, predecessor: '12/QĐ-UBND' },
    });
    expect(life.pilot.running).toMatchObject({ termStartedOn: day, decidedEnd: { end, on: day } });
  });

  test.each([
    ['2026-06-24', ['ACTIVITY_BEFORE_DECISION']],
    ['2026-07-01', ['ACTIVITY_BEFORE_DECISION', 'DATED_AHEAD']],
    ['2026-08-05', ['DATED_AHEAD']],
  ])('told on 24 June as of %s it is kept with %j', (day, flags) => {
    const life = changed(decided(), (pilot) => ({ ...pilot, provenance: 'reconstructed' }));
    life.does(posts.owner, 'StartNextTerm', start(day));
    expect(lastOf(life, 'NextTermStarted')?.flags).toEqual(flags);
  });

  test('begins to count anew: extensions, misses, rhythm; the first start stays', () => {
    const worn = changed(inAugust(), ({ running: before, ...pilot }) => ({
      ...pilot,
      running: {
        ...before,
        extensions: 2,
        rhythm: { everyMonths: 1, missedInARow: 3, cleanInARow: 0 },
      },
    })).does(posts.owner, 'StartNextTerm', start());
    expect(worn.pilot.running).toMatchObject({
      ...{ extensions: 0, startedOn: '2026-02-02', termStartedOn: '2026-08-01', nextTerm: null },
      rhythm: { everyMonths: 6, missedInARow: 0, cleanInARow: 0 },
      plannedTerm: { kind: 'months', months: 60 },
      decision: { number: '98/2026/QH15', reportEveryMonths: 4 },
    });
  });

  test('a decision without a rhythm is watched each month', () => {
    const life = running()
      .does(posts.head, 'DecideAnew', { ...anew, checkpointEveryMonths: 0 })
      .until('2026-08-03 09:00')
      .does(posts.owner, 'StartNextTerm', start());
    expect(life.pilot.running.rhythm?.everyMonths).toBe(1);
  });

  test('once: the second time there is none to start', () =>
    expect(codeOf(renewed().tries(posts.owner, 'StartNextTerm', start()))).toBe('NO_NEXT_TERM'));

  test('renewed twice, each term remembers the one before it', () => {
    const life = renewed()
      .until('2026-09-07 09:00')
      .does(posts.head, 'DecideAnew', { ...anew, number: '7/NQ', inForceFrom: '2026-09-07' })
      .does(posts.owner, 'StartNextTerm', start('2026-09-07'));
    expect(life.pilot.running.pastTerms).toEqual([
      {
        ...{ number: '12/QĐ-UBND', startedOn: '2026-02-02', replacedOn: '2026-08-01' },
        term: { kind: 'date', end: '2027-02-02' },
      },
      {
        ...{ number: '98/2026/QH15', startedOn: '2026-08-01', replacedOn: '2026-09-07' },
        term: { kind: 'date', end: '2031-08-01' },
      },
    ]);
    expect(bodyOf(life, 'NextTermStarted')).toMatchObject({ predecessor: '98/2026/QH15' });
    expect(lastDayOfTerm(life.pilot)).toBe('2031-09-07');
  });
});

test('a renewal from the decision to the new rhythm, act by act', () => {
  const { events } = fork(renewed());
  expect(
    events.filter(({ by }) => by.person !== 'system:clock').map(({ type, by }) => [type, by]),
  ).toEqual([
    ['PreparationBegun', holderOf(posts.owner)],
    ['PilotStarted', holderOf(posts.owner)],
    ['StartConfirmed', holderOf(posts.supervisor)],
    ['DecidedAnew', holderOf(posts.head)],
    ['NextTermStarted', holderOf(posts.owner)],
  ]);
});
