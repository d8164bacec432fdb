/** Middles of counted values: the same as those of the sorted list, whatever the order they came in. */
import fc from 'fast-check';
import {
  casesIn,
  counted,
  histogramOf,
  median,
  percentile,
} from '../../../domain/statistics/measure';

test.each([
  [[], null, null],
  [[4], 4, 4],
  [[1, 2], 1, 2],
  [[1, 2, 3], 2, 3],
  [[7, 7, 7, 1], 7, 7],
  [[0, 0, 0, 0, 0, 0, 0, 0, 0, 30], 0, 0],
  [[0, 0, 0, 0, 0, 0, 0, 0, 30, 30], 0, 30],
])('of %j the middle is %s and nine tenths are within %s', (values, middle, p90) => {
  const histogram = histogramOf(values);
  expect([median(histogram), percentile(histogram, 90)]).toEqual([middle, p90]);
});

test('a value counted several times is so many cases, and the histogram before stays as it was', () => {
  const before = counted(new Map(), 3, 4);
  expect([casesIn(counted(before, 5)), casesIn(before)]).toEqual([5, 4]);
});

test('the middle is that of the sorted list', () => {
  const values = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 100 }), (numbers, percent) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const at = Math.ceil((sorted.length * percent) / 100) - 1;
      expect(percentile(histogramOf(numbers), percent)).toBe(sorted[at]);
    }),
  );
});
