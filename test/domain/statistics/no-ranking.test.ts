/** Nobody is ranked by what failed: whoever tries is not made to look worse than who never does. */
import fc from 'fast-check';
import type { PilotFacts } from '../../../domain/statistics/facts';
import { fewestCases } from '../../../domain/statistics/comparison';
import { figuresFor, portfolios } from './towns';

interface Found {
  readonly units: readonly string[];
  readonly entry: object;
}

/** Every list in the figures whose entries name a unit. */
function listsOfUnits(value: unknown): readonly Found['units'][] {
  if (Array.isArray(value)) {
    const units = value.flatMap((entry: unknown) =>
      typeof entry === 'object' &&
      entry !== null &&
      'unit' in entry &&
      'role' in entry !== 'cases' in entry
        ? [String(entry.unit)]
        : [],
    );
    return [...(units.length > 0 ? [units] : []), ...value.flatMap(listsOfUnits)];
  }
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(listsOfUnits)
    : [];
}

const sorted = (names: readonly string[]): readonly string[] =>
  names.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));

test('wherever units are listed, they stand by name', () => {
  fc.assert(
    fc.property(portfolios(), (facts) => {
      for (const units of listsOfUnits(figuresFor(facts))) expect(units).toEqual(sorted(units));
    }),
  );
});

const failures = ['notAchieved', 'partly', null, 'achieved'];
const failing = (facts: readonly PilotFacts[], by: number): readonly PilotFacts[] =>
  facts.map((each, i) => ({ ...each, outcome: failures[(i * 7 + by) % failures.length] ?? null }));

test('[M77] whatever failed where, nothing that names a unit says so', () => {
  const aboutUnits = (facts: readonly PilotFacts[]) => {
    const { desks, comparisons } = figuresFor(facts);
    return { desks, comparisons };
  };
  fc.assert(
    fc.property(portfolios(), fc.nat(3), (facts, by) => {
      expect(aboutUnits(failing(facts, by))).toEqual(aboutUnits(facts));
    }),
  );
});

test('what is shown of one unit has no count of failures among its fields', () => {
  const fields = new Set<string>();
  const gather = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('unit' in value) Object.keys(value).forEach((key) => fields.add(key));
    Object.values(value).forEach(gather);
  };
  const [facts = []] = fc.sample(portfolios(200, 200), { numRuns: 1, seed: 7 });
  gather(figuresFor(facts).desks);
  figuresFor(facts).comparisons.forEach(({ units }) => gather(units));
  expect(sorted([...fields])).toEqual([
    'cases',
    'longestDays',
    'median',
    'open',
    'overdue',
    'role',
    'unit',
  ]);
});

test('[M77] similar units under the same rule stand beside the spread of all; few cases are not compared', () => {
  fc.assert(
    fc.property(portfolios(), (facts) => {
      for (const group of figuresFor(facts).comparisons) {
        expect(group.quarter).toBeLessThanOrEqual(group.half);
        expect(group.half).toBeLessThanOrEqual(group.threeQuarters);
        expect(group.units.length).toBeGreaterThanOrEqual(2);
        for (const { cases } of group.units) expect(cases).toBeGreaterThanOrEqual(fewestCases);
      }
    }),
  );
});

test('[M77] units of two levels are never compared', () => {
  const [facts = []] = fc.sample(portfolios(120, 120), { numRuns: 1, seed: 3 });
  const mixed = facts.map((each) => ({
    ...each,
    level: each.unit.startsWith('an-binh') ? ('province' as const) : ('commune' as const),
  }));
  const groups = figuresFor(mixed).comparisons;
  expect(groups.map(({ level }) => level)).toEqual(['commune', 'province']);
  for (const { level, units } of groups)
    for (const { unit } of units) expect(unit.startsWith('an-binh')).toBe(level === 'province');
});
