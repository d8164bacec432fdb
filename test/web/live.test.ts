/** test: when a screen tries again after its stream broke, and what counts as work that came. */
import { waitMs } from '../../web/src/api/live';
import { grownBy } from '../../web/src/live/grown';

describe('the next try', () => {
  it('comes soon at first, later each time, and never later than half a minute', () => {
    const waits = Array.from({ length: 12 }, (_, failures) => waitMs(failures, 1));
    expect(waits[0]).toBeLessThan(1_000);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(Math.max(...waits)).toBe(30_000);
  });

  it('is spread, so that not all come back at the same moment', () => {
    expect(waitMs(8, 0)).toBe(waitMs(8, 1) / 2);
  });
});

describe('work that came', () => {
  const counts = (open: number, dueSoon: number, overdue: number) => ({
    ...{ open, dueSoon, overdue },
    ...{ mine: 0, handed: 0 },
  });

  it('is nothing at the first look', () => {
    expect(grownBy(null, counts(3, 2, 1))).toEqual({ tasks: 0, overdue: 0 });
  });

  it('is what is more in all; what only became late is told as that', () => {
    expect(grownBy(counts(1, 0, 0), counts(2, 1, 0))).toEqual({ tasks: 2, overdue: 0 });
    expect(grownBy(counts(1, 1, 0), counts(1, 0, 1))).toEqual({ tasks: 0, overdue: 1 });
  });

  it('is not less than nothing when something is done', () => {
    expect(grownBy(counts(3, 0, 2), counts(1, 0, 1))).toEqual({ tasks: 0, overdue: 0 });
  });
});
