/** The draw: the same seed gives the same panel, every lot has the same chance, and what is wanted is there. */
import fc from 'fast-check';
import type { Lot, Wanted } from '../../../domain/state/draw';
import { drawPanel, drawnOrder, lackOf, seated, substituteFor } from '../../../domain/state/draw';

const lots: readonly Lot[] = Array.from({ length: 10 }, (_, i) => ({
  post: `u${i % 3}:expert-${i}`,
  person: `p-${i}`,
  outside: i % 3 === 0,
  skills: i === 4 ? ['law'] : [],
}));
const wanted: Wanted = { seats: 3, reserve: 4, outside: 0, skills: [] };
const seeds = Array.from({ length: 3000 }, (_, i) => `seed-${i}`);

test('every lot is drawn about as often as any other', () => {
  const times = new Map<string, number>();
  for (const seed of seeds)
    for (const post of drawPanel(seed, lots, wanted).seats)
      times.set(post, (times.get(post) ?? 0) + 1);
  // 900 expected each; four standard deviations are about 100.
  for (const { post } of lots) expect(Math.abs((times.get(post) ?? 0) - 900)).toBeLessThan(100);
});

test('every lot is first about as often as any other', () => {
  const firsts = seeds.map((seed) => drawnOrder(seed, lots)[0]?.post);
  for (const { post } of lots) {
    const often = firsts.filter((first) => first === post).length;
    expect(Math.abs(often - 300)).toBeLessThan(70);
  }
});

test('the order of the list changes nothing, the seed does', () => {
  const shuffled = fc.shuffledSubarray([...lots], { minLength: lots.length });
  fc.assert(
    fc.property(shuffled, fc.string(), (other, seed) => {
      expect(drawPanel(seed, other, wanted)).toEqual(drawPanel(seed, lots, wanted));
    }),
    { numRuns: 30 },
  );
  expect(new Set(seeds.slice(0, 50).map((seed) => drawnOrder(seed, lots)[0]?.post)).size).toBe(10);
});

test.each([
  ['outside members', { ...wanted, outside: 2 }],
  ['a skill that one has', { ...wanted, skills: ['law'] as const }],
  ['both', { ...wanted, outside: 2, skills: ['law'] as const }],
])('a panel with %s always has them, and no seat more', (_what, needs) => {
  for (const seed of seeds.slice(0, 200)) {
    const panel = seated(drawnOrder(seed, lots), needs);
    expect(lackOf(panel, needs)).toBeNull();
    expect(panel).toHaveLength(3);
  }
});

test('seats and reserve share nobody; one person has one lot', () => {
  const twice = [...lots, { ...(lots[0] as Lot), post: 'u9:expert-0' }];
  for (const seed of seeds.slice(0, 100)) {
    const { seats, reserve } = drawPanel(seed, twice, { ...wanted, reserve: 20 });
    const persons = [...seats, ...reserve].map(
      (post) => twice.find((l) => l.post === post)?.person,
    );
    expect(new Set(persons).size).toBe(persons.length);
    expect(persons).toHaveLength(10);
  }
});

test('too few lots: as many as there are', () => {
  const { seats, reserve } = drawPanel('s', lots.slice(0, 2), wanted);
  expect([...seats].sort()).toEqual([lots[0]?.post, lots[1]?.post]);
  expect(reserve).toEqual([]);
});

test('the substitute is the first with whom nothing is lacking; else the first', () => {
  const needs = { ...wanted, outside: 1 };
  const [outsider, inside1, inside2, other] = [lots[0], lots[1], lots[2], lots[3]] as [
    Lot,
    Lot,
    Lot,
    Lot,
  ];
  expect(substituteFor([inside1, inside2], [lots[4] as Lot, other], needs)).toBe(other);
  expect(substituteFor([outsider, inside1], [lots[4] as Lot, other], needs)).toBe(lots[4]);
  expect(substituteFor([inside1, inside2], [lots[4] as Lot], needs)).toBe(lots[4]);
  expect(substituteFor([inside1], [], needs)).toBeNull();
});
