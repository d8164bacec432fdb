/** What a portfolio of lives comes to: counts, times against limits, desks, months, replications. */
import {
  approvedFull,
  approvedPilot,
  dispatched,
  inOverrideWindow,
  inReview,
  passed,
  register,
  registered,
  returned,
  submitted,
} from '../support/routes';
import { runningLife } from '../support/running';
import { heardLife, settlingLife, causes, staff } from '../support/ending';
import { local } from '../support/life';
import { milestonesOf } from '../../../domain/statistics/milestones';
import { begunLate, figuresFor, linesOf, lived } from './towns';

const refusal = { reasons: 'text:reasons', number: null };

test('counts by level, sector, territory and stage', () => {
  const figures = figuresFor([
    lived(registered()),
    lived(registered({ unit: 'tan-lap' })),
    lived(registered({ unit: 'an-binh' })),
    lived(submitted()),
  ]);
  expect(figures.pilots).toBe(4);
  expect(linesOf(figures, 'level')).toMatchObject({ commune: 3, province: 1, ministry: 0 });
  expect(linesOf(figures, 'territory')).toEqual({ 'an-binh': 4 });
  expect(linesOf(figures, 'stage')).toEqual({ INTAKE: 3, SUBMITTED: 1 });
  expect(Object.values(linesOf(figures, 'sector'))).toEqual([4]);
  expect(figures.places).toMatchObject({ rows: ['an-binh'], rowTotals: [4], total: 4 });
});

test('rates: approved and refused, ordered despite a vote, referred, returned', () => {
  const refused = passed().does('hoa-lac:head', 'Refuse', refusal);
  const despite = inOverrideWindow().does('hoa-lac:head', 'OrderDespiteVote', {
    necessity: 'text:necessity',
    feasibility: 'text:feasibility',
  });
  const figures = figuresFor([
    lived(approvedPilot()),
    lived(approvedFull()),
    lived(refused),
    lived(despite),
    lived(inOverrideWindow().does('hoa-lac:head', 'LetStand', { reasons: 'text:reasons' })),
    lived(dispatched()),
    lived(returned()),
  ]);
  expect(linesOf(figures, 'decisions')).toEqual({ approvedFull: 1, approvedPilot: 1, refused: 1 });
  expect(linesOf(figures, 'votes')).toEqual({ overridden: 1, leftStanding: 1 });
  expect(linesOf(figures, 'referral')).toEqual({ referred: 1, notReferred: 6 });
  expect(linesOf(figures, 'return')).toEqual({ returned: 1, notReturned: 6 });
});

test('a step stands beside the limit of its pack, with the middle, nine tenths and how many were in time', () => {
  const after = (day: string) => register(submitted().until(`${day} 10:00`));
  const days = ['2026-03-02', '2026-03-03', '2026-03-03', '2026-03-12'];
  const figures = figuresFor(days.map((day) => lived(after(day))));
  const step = figures.steps.find(({ rule }) => rule === 'registration');
  expect(step).toMatchObject({
    unit: 'workingDays',
    limit: 1,
    done: 4,
    inTime: 3,
    median: 1,
    p90: 8,
  });
  expect(step?.pack).toMatch(/^vn-decree-73/);
});

test('what is withdrawn was not done, and what a clock brought about was nobody’s deed', () => {
  const withdrawn = lived(submitted().does('hoa-lac:cadre-1', 'Withdraw', { reason: 'text:r' }));
  expect(withdrawn.spans).toEqual([]);
  expect(lived(submitted().until('2026-04-01 09:00')).spans).toEqual([]);
});

test('[M74] overdue by desk, age at the stage, and what came in and went out by month', () => {
  const late = submitted();
  const figures = figuresFor(
    [lived(late), lived(inReview()), lived(approvedPilot({}, { start: '2026-04-06 09:00' }))],
    local('2026-04-13 09:00'),
  );
  const clerk = figures.desks.find(({ unit, role }) => unit === 'hoa-lac' && role === 'clerk');
  expect(clerk).toMatchObject({ open: 1, overdue: 1, longestDays: 41 });
  expect(linesOf(figures, 'ageing')).toEqual({ to30: 1, to90: 2, to180: 0, to365: 0, more: 0 });
  expect(figures.months).toEqual([
    { month: '2026-03', submitted: 2, decided: 0, closed: 0 },
    { month: '2026-04', submitted: 1, decided: 1, closed: 0 },
  ]);
});

test('[M73] the heat map has a row for each sector and a column for each kind of obstacle', () => {
  const hinder = (hinders: string) =>
    registered().does('hoa-lac:cadre-1', 'RaiseObstacle', { description: 'text:o', hinders });
  const land = {
    ...lived(
      hinder('rules').does('hoa-lac:cadre-1', 'RaiseObstacle', {
        description: 'text:o',
        hinders: 'people',
      }),
    ),
    sector: 'Đất đai',
  };
  const { obstacles } = figuresFor([land, { ...lived(hinder('rules')), sector: 'Đầu tư' }]);
  expect(obstacles.rows).toEqual(['Đất đai', 'Đầu tư'].toSorted((a, b) => (a < b ? -1 : 1)));
  expect(obstacles.columns).toEqual(['resources', 'rules', 'coordination', 'people', 'other']);
  expect(obstacles.columnTotals).toEqual([0, 2, 0, 1, 0]);
  expect([...obstacles.rowTotals].toSorted()).toEqual([1, 2]);
  expect(obstacles.total).toBe(3);
});

test('[M75] why duties fail is counted apart from the causes of pilots', () => {
  const failed = {
    type: 'NonPerformanceConcluded',
    body: { verdict: 'failedDuty', root: 'capacity' },
  };
  const excused = {
    type: 'NonPerformanceConcluded',
    body: { verdict: 'excused', root: 'overload' },
  };
  const afraid = { type: 'NonDecisionReasoned', body: { ground: 'afraidToDecide' } };
  const concluded = settlingLife();
  const stamp = { v: 1, at: concluded.now, by: { person: 'p', post: null } };
  concluded.events.push(...[failed, excused, afraid].map((event) => ({ ...event, ...stamp })));
  const figures = figuresFor([begunLate(concluded)]);
  expect(linesOf(figures, 'systemic')).toEqual({ afraidToDecide: 1, capacity: 1 });
  expect(linesOf(figures, 'causes')).toEqual({ objective: 1, subjective: 1 });
  expect(causes).toHaveLength(2);
});

test('outcomes are counted once a person has set them', () => {
  const figures = figuresFor([begunLate(heardLife('partly')), begunLate(runningLife())]);
  expect(linesOf(figures, 'outcomes')).toMatchObject({ partly: 1, achieved: 0, notAchieved: 0 });
});

test.each(['exempt', 'excluded', 'reduced', 'responsible', 'deferred', 'open'] as const)(
  'responsibility that ends %s is counted as that',
  (result) => {
    const life = settlingLife();
    const since = life.now;
    const data = {
      since,
      judge: 'head',
      result: result === 'deferred' || result === 'open' ? null : result,
    };
    const state = result === 'deferred' ? 'deferred' : 'final';
    const matter = {
      id: 'responsibility-1',
      kind: 'responsibility',
      state,
      openedAt: '',
      closedAt: null,
      version: 1,
      data,
    };
    life.pilot = { ...life.pilot, matters: { 'responsibility-1': matter } };
    const lines = linesOf(figuresFor([begunLate(life)]), 'responsibility');
    expect(Object.entries(lines).filter(([, n]) => n === 1)).toEqual([[result, 1]]);
  },
);

test('abuse: what is neither upheld nor dismissed is open', () => {
  const facts = begunLate(runningLife());
  const counts = { 'abuse.alleged': 4, 'abuse.upheld': 1, 'abuse.dismissed': 2 };
  expect(linesOf(figuresFor([{ ...facts, counts }]), 'abuse')).toEqual({
    upheld: 1,
    dismissed: 2,
    open: 1,
  });
});

test('[M39] the lead time of a replication: to the site’s agreement, and to the start of its own pilot', () => {
  const parent = runningLife()
    .until('2026-03-02 09:00')
    .does(staff.head, 'ProposeReplication', { siteUnit: 'tan-lap', site: null, reasons: 'text:r' })
    .until('2026-03-12 09:00')
    .does('tan-lap:head', 'SiteAgrees', {
      matter: 'replication-1',
      carrier: 'tan-lap:cadre-1',
      interestsDeclared: true,
      note: null,
    });
  const told = { ...begunLate(parent), milestones: milestonesOf(parent.pilot, parent.events) };
  const [replicated] = told.milestones.replications;
  const begun = begunLate(runningLife());
  const started = { ...begun.milestones, startedOn: '2026-06-10' };
  const child = { ...begun, pilot: replicated?.child ?? '', parent: 'p-test', milestones: started };
  for (const order of [
    [told, child],
    [child, told],
  ])
    expect(figuresFor(order).leadTimes).toEqual([
      { key: 'toAgreement', cases: 1, median: 10, p90: 10 },
      { key: 'toStart', cases: 1, median: 100, p90: 100 },
    ]);
  const { total, lines } = figuresFor([told]).tables.find(
    ({ name }) => name === 'replications',
  ) ?? {
    lines: [],
  };
  expect([total, lines.find(({ key }) => key === 'agreed')?.n]).toEqual([1, 1]);
});

test('the order in which pilots come changes nothing', () => {
  const facts = [
    lived(registered({ unit: 'tan-lap' }), 'p-1'),
    lived(passed(), 'p-2'),
    lived(inOverrideWindow(), 'p-3'),
  ];
  expect(figuresFor(facts.toReversed())).toEqual(figuresFor(facts));
});

test('pilots that only sources tell of are counted, and measured by no clock', () => {
  const told = lived(registered({ told: true }));
  const figures = figuresFor([told]);
  expect([figures.pilots, figures.fromSources, figures.steps, figures.desks]).toEqual([
    1,
    1,
    [],
    [],
  ]);
});
