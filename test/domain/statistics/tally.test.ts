/** test: the sum over pilots: where each age begins, on which local day things fall, what a desk and a month count. */
import type { PilotFacts } from '../../../domain/statistics/facts';
import { factsOf } from '../../../domain/statistics/facts';
import type { Span } from '../../../domain/statistics/spans';
import { cellKey } from '../../../domain/statistics/tables';
import type { Tally } from '../../../domain/statistics/tally';
import { add, dayOf, nothingCounted } from '../../../domain/statistics/tally';
import { alive } from '../support/alive';
import { directory, local } from '../support/life';

const { pilot, law, now: began } = alive();
const base = factsOf({ pilot, events: [], law, directory, at: began });
const facts = (change: Partial<PilotFacts> = {}): PilotFacts => ({
  ...base,
  counts: {},
  open: [],
  spans: [],
  stageSince: local('2026-03-01 09:00'),
  ...change,
});
const now = local('2026-06-01 09:00');
const tallied = (...each: readonly PilotFacts[]): Tally =>
  each.reduce((tally, one) => add(tally, one, now), nothingCounted());
const counts = (tally: Tally, table: string) =>
  Object.fromEntries([...tally.counts].filter(([key]) => key.startsWith(`${table}.`)));

describe('the age at a stage', () => {
  const aged = (since: string, change: Partial<PilotFacts> = {}) =>
    counts(tallied(facts({ stageSince: since === '' ? '' : local(since), ...change })), 'ageing');

  test.each([
    ['2026-06-01 08:00', 'to30'],
    ['2026-05-02 09:00', 'to30'],
    ['2026-05-01 23:00', 'to90'],
    ['2026-03-03 09:00', 'to90'],
    ['2026-03-02 09:00', 'to180'],
    ['2025-12-03 09:00', 'to180'],
    ['2025-12-02 09:00', 'to365'],
    ['2025-06-01 09:00', 'to365'],
    ['2025-05-31 09:00', 'more'],
    ['2020-01-01 09:00', 'more'],
  ])('since %s on 1 June 2026 is %s', (since, age) => {
    expect(aged(since)).toEqual({ [`ageing.${age}`]: 1 });
  });

  test.each<[string, string, Partial<PilotFacts>]>([
    ['whose way is over', '2026-05-01', { phase: 'over' }],
    ['that has its result', '2026-05-01', { phase: 'consequences' }],
    ['that only sources tell of', '2026-05-01', { fromSources: true }],
    ['whose stage has no date', '', {}],
  ])('is not counted of a pilot %s', (_, since, change) => {
    expect(aged(since, change)).toEqual({});
  });

  test.each(['approval', 'preparation', 'supervision', 'outcomeReview'] as const)(
    'is counted in %s',
    (phase) => expect(aged('2026-05-30 09:00', { phase })).toEqual({ 'ageing.to30': 1 }),
  );
});

test('pilots are counted once in each sharing out, those of sources among them', () => {
  const tally = tallied(
    facts(),
    facts({ fromSources: true, unit: 'tan-lap', sector: 'land', outcome: 'partly' }),
    facts({ level: 'province', territory: 'central', stage: 'LAPSED', outcome: 'partly' }),
  );
  expect([tally.pilots, tally.fromSources]).toEqual([3, 1]);
  expect(counts(tally, 'level')).toEqual({ 'level.commune': 2, 'level.province': 1 });
  expect(counts(tally, 'territory')).toEqual({ 'territory.an-binh': 2, 'territory.central': 1 });
  expect(counts(tally, 'stage')).toEqual({ 'stage.RUNNING': 2, 'stage.LAPSED': 1 });
  expect(counts(tally, 'sector')).toEqual({ 'sector.': 2, 'sector.land': 1 });
  expect(counts(tally, 'outcomes')).toEqual({ 'outcomes.partly': 2 });
  expect([...tally.places]).toEqual([
    [cellKey('an-binh', 'commune'), 2],
    [cellKey('central', 'province'), 1],
  ]);
});

test('a pilot that was referred or returned three times is one pilot', () => {
  const often = facts({ counts: { 'happened.referred': 3, 'happened.returned': 2 } });
  const tally = tallied(often, facts(), facts({ counts: { 'happened.returned': 1 } }));
  expect(counts(tally, 'referral')).toEqual({ 'referral.referred': 1, 'referral.notReferred': 2 });
  expect(counts(tally, 'return')).toEqual({ 'return.returned': 2, 'return.notReturned': 1 });
  expect(counts(tally, 'happened')).toEqual({ 'happened.referred': 3, 'happened.returned': 3 });
});

test('obstacles fall into sector and kind, each as often as it was raised', () => {
  const tally = tallied(
    facts({ sector: 'land', counts: { 'obstacles.rules': 2, 'abuse.alleged': 1 } }),
    facts({ sector: 'land', counts: { 'obstacles.rules': 1, 'obstacles.people': 1 } }),
  );
  expect([...tally.obstacles]).toEqual([
    [cellKey('land', 'rules'), 3],
    [cellKey('land', 'people'), 1],
  ]);
});

describe('a desk', () => {
  const item = (dueAt: string, unit = 'hoa-lac') => ({
    ...{ unit, role: 'head', openedAt: local('2026-03-02 09:00') },
    dueAt,
  });
  const deskOf = (...open: readonly ReturnType<typeof item>[]) => [
    ...tallied(facts({ open: open as PilotFacts['open'] })).desks.values(),
  ];
  const desk = { unit: 'hoa-lac', role: 'head' };

  test.each([
    ['due this very moment is in time', now, { overdue: 0, longestDays: 0 }],
    [
      'a moment late on the same day is late by no day',
      local('2026-06-01 08:59'),
      { overdue: 1, longestDays: 0 },
    ],
    [
      'late since last night is late by a day',
      local('2026-05-31 23:59'),
      { overdue: 1, longestDays: 1 },
    ],
    ['late for two months', local('2026-04-01 17:00'), { overdue: 1, longestDays: 61 }],
  ])('%s', (_, dueAt, expected) => {
    expect(deskOf(item(dueAt))).toEqual([{ ...desk, open: 1, ...expected }]);
  });

  test('adds up its items and keeps the longest wait, whichever comes last', () => {
    const [long, short, fine] = ['2026-05-01 17:00', '2026-05-29 17:00', '2026-07-01 17:00'];
    for (const order of [
      [long, short, fine],
      [fine, short, long],
    ])
      expect(deskOf(...order.map((each) => item(local(each ?? ''))))).toEqual([
        { ...desk, open: 3, overdue: 2, longestDays: 31 },
      ]);
  });

  test('is one for each unit and role', () => {
    expect(deskOf(item(now), item(now, 'tan-lap'), item(now, '')).map(({ unit }) => unit)).toEqual([
      'hoa-lac',
      'tan-lap',
      '',
    ]);
  });
});

describe('a month', () => {
  const monthsOf = (change: Partial<PilotFacts['milestones']>, utcOffsetMinutes = 420) => [
    ...tallied(
      facts({ milestones: { ...base.milestones, submittedAt: '', ...change }, utcOffsetMinutes }),
    ).months,
  ];

  test('is the one at the legal place', () => {
    const submittedAt = '2026-03-31T17:00:00.000Z';
    expect(monthsOf({ submittedAt })).toEqual([[cellKey('2026-04', 'submitted'), 1]]);
    expect(monthsOf({ submittedAt }, 0)).toEqual([[cellKey('2026-03', 'submitted'), 1]]);
    expect(monthsOf({ submittedAt: '2026-03-31T16:59:59.999Z' })).toEqual([
      [cellKey('2026-03', 'submitted'), 1],
    ]);
  });

  test('counts what came in, what was decided and what was closed, each by its own day', () => {
    const closedAt = local('2027-01-01 00:00');
    expect(
      monthsOf({
        submittedAt: local('2026-03-02'),
        decidedAt: local('2026-03-31 23:59'),
        closedAt,
      }),
    ).toEqual([
      [cellKey('2026-03', 'submitted'), 1],
      [cellKey('2026-03', 'decided'), 1],
      [cellKey('2027-01', 'closed'), 1],
    ]);
    expect(monthsOf({})).toEqual([]);
  });

  test.each([
    ['2026-03-02T16:59:59.999Z', 420, '2026-03-02'],
    ['2026-03-02T17:00:00.000Z', 420, '2026-03-03'],
    ['2026-03-02T00:30:00.000Z', -60, '2026-03-01'],
    ['2026-12-31T23:45:00.000Z', 15, '2027-01-01'],
  ])('%s at %d minutes from UTC is %s', (at, offset, day) => expect(dayOf(at, offset)).toBe(day));
});

describe('the time that a step took', () => {
  const span = (change: Partial<Span> = {}): Span => ({
    ...{ step: 'register', rule: 'registration', unit: 'workingDays', limit: 1, mark: 'X' },
    ...{ took: 2, inTime: false },
    ...change,
  });
  const sumsOf = (...each: readonly PilotFacts[]) =>
    [...tallied(...each).steps.values()].map(({ pack, took, inTime }) => [pack, [...took], inTime]);
  const of = (spans: readonly Span[], change: Partial<PilotFacts> = {}) =>
    facts({ spans, pack: 'a@1', ...change });

  test('is added under its pack, rule, step, unit and limit', () => {
    expect(sumsOf(of([span(), span(), span({ took: 1, inTime: true })]))).toEqual([
      [
        'a@1',
        [
          [2, 2],
          [1, 1],
        ],
        1,
      ],
    ]);
    for (const other of [
      span({ limit: 2 }),
      span({ limit: null }),
      span({ unit: 'hours' }),
      span({ step: 's' }),
      span({ rule: 'r' }),
    ])
      expect(sumsOf(of([span(), other]))).toHaveLength(2);
    expect(sumsOf(of([span()]), of([span()], { pack: 'a@2' }))).toHaveLength(2);
    expect(sumsOf(of([span({ mark: 'V' })]), of([span()], { unit: 'tan-lap' }))).toHaveLength(1);
  });

  test('is kept beside it by level and unit', () => {
    const { alike } = tallied(
      of([span()]),
      of([span()], { unit: 'tan-lap' }),
      of([span()], { level: 'province' }),
    );
    expect([...alike.keys()]).toEqual([
      cellKey('commune a@1 registration register workingDays 1', 'hoa-lac'),
      cellKey('commune a@1 registration register workingDays 1', 'tan-lap'),
      cellKey('province a@1 registration register workingDays 1', 'hoa-lac'),
    ]);
  });
});

describe('a replication', () => {
  const replication = {
    child: 'p-2',
    proposedAt: local('2026-03-02 23:00'),
    agreedAt: local('2026-03-05 01:00'),
  };
  const parent = facts({ milestones: { ...base.milestones, replications: [replication] } });
  const started = { ...base.milestones, startedOn: '2026-05-04' };

  test('is counted in local days from the proposal to the agreement', () => {
    const { leads } = tallied(parent);
    expect([...leads.agreement]).toEqual([[3, 1]]);
    expect([...leads.proposedOn]).toEqual([['p-2', '2026-03-02']]);
  });

  test('asks for the start of children only', () => {
    const child = facts({ pilot: 'p-2', parent: 'p-1', milestones: started });
    expect([...tallied(child).leads.startedOn]).toEqual([['p-2', '2026-05-04']]);
    expect([...tallied(facts({ milestones: started })).leads.startedOn]).toEqual([]);
    expect([
      ...tallied(facts({ parent: 'p-1', milestones: { ...started, startedOn: null } })).leads
        .startedOn,
    ]).toEqual([]);
  });
});
