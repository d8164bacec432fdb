/** test: the plan of a pilot told from sources: what they tell stands in it, everything else says that they do not. */
import { planFills, planFrom, termFrom, titleFrom } from '../../../domain/history/plan';
import { fileOf } from './files';

const silent = 'Nguồn không nêu.';
const today = '2023-01-04';
const planOf = (more: Parameters<typeof fileOf>[1]) => planFrom(fileOf([], more), today);

it.each<[string | null, object]>([
  ['2024-12-31', { kind: 'date', end: '2024-12-31' }],
  ['2024', { kind: 'date', end: '2024-12-31' }],
  ['2024-02', { kind: 'date', end: '2024-02-29' }],
  ['2023-01-05', { kind: 'date', end: '2023-01-05' }],
  ['2023-01-04', { kind: 'date', end: '2023-01-04' }],
  ['2023-01-03', { kind: 'condition', condition: '2023-01-03', reviewOn: '2024-01-04' }],
  ['2022', { kind: 'condition', condition: '2022', reviewOn: '2024-01-04' }],
  ['until the law', { kind: 'condition', condition: 'until the law', reviewOn: '2024-01-04' }],
  [null, { kind: 'condition', condition: silent, reviewOn: '2024-01-04' }],
])('a planned end of %s is a term of %j', (plannedEnd, term) => {
  expect(termFrom(plannedEnd, today)).toEqual(term);
  expect(planOf({ plannedEnd }).term).toEqual(term);
});

it('is given field by field', () => {
  const objectives = [{ text: 'Cleaner air', target: '20 % less' }, { text: 'Fewer cars' }];
  const indicator = { unit: 'n/a', baseline: null, target: null, better: 'higher' };
  expect(planOf({ objectives, territory: ' An\nBình ', sector: 'transport' })).toEqual({
    need: 'No rule for electric buses.',
    urgency: 'ordinary',
    purpose: 'Cleaner air (20 % less); Fewer cars',
    bottleneck: 'No rule for electric buses.',
    gap: 'unsuitable',
    instruments: [],
    content: 'Ten buses on one line.',
    tasks: silent,
    solutions: silent,
    scope: 'Ten buses on one line.',
    territory: 'An Bình',
    subjects: silent,
    sites: ['An Bình'],
    caps: { people: null, amountVnd: null },
    term: { kind: 'date', end: '2024-12-31' },
    resources: silent,
    budgetVnd: null,
    budgetSource: null,
    feasibility: silent,
    positiveImpact: silent,
    negativeImpact: null,
    expectedEffect: 'Cleaner air (20 % less)',
    indicators: [
      { id: 'o-1', name: 'Cleaner air – 20 % less', ...indicator },
      { id: 'o-2', name: 'Fewer cars', ...indicator },
    ],
    risks: [],
    stopConditions: [silent],
    exitPlan: silent,
    affectedPeople: silent,
    confidentiality: 'public',
    authorship: [],
    novelty: [],
    sector: 'transport',
  });
});

it('without objectives it still has one indicator, a purpose and an effect that say so', () => {
  const { indicators, purpose, expectedEffect } = planOf({ objectives: [] });
  expect([indicators.map(({ id, name }) => [id, name]), purpose, expectedEffect]).toEqual([
    [['o-1', silent]],
    silent,
    silent,
  ]);
});

it('measures thirty objectives at most, and cuts what no form takes', () => {
  const objectives = Array.from({ length: 31 }, (_, i) => ({ text: `${i + 1}`.padEnd(400, 'x') }));
  const { indicators, purpose } = planOf({ objectives });
  expect([indicators.length, indicators.at(-1)?.id, indicators[0]?.name.length]).toEqual([
    ...[30, 'o-30', 300],
  ]);
  expect([purpose.length, purpose.at(-1)]).toEqual([10_000, '…']);
});

it.each([
  ['transport & roads', 'transport & roads'],
  ['health:care', 'health care'],
  ['CO₂ (m²), 5%/year', 'CO₂ (m²), 5%/year'],
  ['::', 'n/a'],
  ['', 'n/a'],
  [`${'y'.repeat(79)} z`, 'y'.repeat(79)],
])('a sector told as "%s" is "%s"', (sector, expected) =>
  expect(planOf({ sector }).sector).toBe(expected),
);

it('its title is the original on one line', () =>
  expect(titleFrom(fileOf([], { title: { original: ' Thí\nđiểm ', en: 'Pilot' } }))).toBe(
    'Thí điểm',
  ));

it('what no source tells is listed, field by field', () => {
  expect(planFills.map(({ field }) => field)).toEqual([
    ...['plan.urgency', 'plan.gap', 'plan.tasks', 'plan.solutions', 'plan.subjects'],
    ...['plan.resources', 'plan.feasibility', 'plan.positiveImpact', 'plan.exitPlan'],
    ...['plan.affectedPeople', 'plan.stopConditions', 'plan.risks', 'plan.authorship'],
    ...['interestsDeclared', 'withinDuties'],
  ]);
  expect(new Set(planFills.map(({ reason }) => reason))).toEqual(
    new Set(['not told by the source']),
  );
});
