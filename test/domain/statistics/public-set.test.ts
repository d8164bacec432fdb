/** What the public sees: some tables, no small number, nothing about units, persons or desks. */
import fc from 'fast-check';
import { publicSetOf, publicTables } from '../../../domain/statistics/public-set';
import { smallNumber } from '../../../domain/statistics/suppression';
import { figuresFor, portfolios } from './towns';

const numbersIn = (value: unknown): readonly number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

test('only the tables that cannot tell on each other, in their order', () => {
  const { tables } = publicSetOf(figuresFor([]));
  expect(tables.map(({ name }) => name).toSorted()).toEqual(publicTables.toSorted());
});

test('no number below the least is in it, whatever the portfolio', () => {
  fc.assert(
    fc.property(portfolios(), (facts) => {
      const { tables, obstacles } = publicSetOf(figuresFor(facts));
      for (const n of numbersIn([tables, obstacles])) expect(n).toBeGreaterThanOrEqual(smallNumber);
    }),
  );
});

test('it names no unit, no desk and no step', () => {
  const [facts = []] = fc.sample(portfolios(60, 60), { numRuns: 1, seed: 1 });
  const shown = publicSetOf(figuresFor(facts));
  expect(Object.keys(shown).toSorted()).toEqual(['asOf', 'obstacles', 'smallNumber', 'tables']);
  expect(JSON.stringify(shown)).not.toMatch(/an-binh|hoa-lac|tan-lap/);
});
