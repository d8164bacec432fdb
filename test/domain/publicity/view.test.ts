/** What anybody may read: published parts only, whatever happened to the pilot; nobody is named; what is held back says why. */
import fc from 'fast-check';
import type { Pilot } from '../../../domain/pilot';
import { mattersOf } from '../../../domain/matters';
import { publicView } from '../../../domain/publicity/view';
import type { PublicView } from '../../../domain/publicity/view';
import type { Part, Publication } from '../../../domain/state/publication';
import { partsThere, publicationKind } from '../../../domain/state/publication';
import { directory } from '../support/life';
import type { Life } from '../support/life';
import { begins } from '../wild/begins';
import { diceOf } from '../wild/dice';
import { step } from '../wild/wild-life';

const summary = 'text:of the summary';

const strings = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

/** Every word that was written by somebody, as the view tells it. */
const wordsTold = ({ title, number, sections }: PublicView): readonly string[] => [
  ...[title, number].filter((word) => word !== null),
  ...sections.flatMap(({ facts, indicators }) => [
    ...facts.flatMap((fact) =>
      fact.as === 'texts' ? fact.refs : fact.as === 'lines' ? fact.lines : [],
    ),
    ...indicators.flatMap(({ name, unit }) => [name, unit]),
  ]),
];

const publishing = (
  parts: readonly Part[],
  withheld: readonly Part[],
  change: Partial<{ state: string; openedAt: string }> = {},
) => ({
  id: 'publication-1',
  kind: publicationKind,
  state: 'partlyPublished',
  openedAt: '2026-03-02T02:00:00.000Z',
  closedAt: null,
  version: 1,
  data: {
    summary,
    parts,
    withheld: withheld.map((part) => ({ part, ground: 'stateSecret', reviewOn: '2027-01-04' })),
    preparedBy: 'p-001',
    since: '2026-03-02T02:00:00.000Z',
  } satisfies Publication,
  ...change,
});

const published = (pilot: Pilot, ...each: readonly object[]): Pilot => {
  const others = Object.entries(pilot.matters).filter(([, { kind }]) => kind !== publicationKind);
  const matters = each.map((matter, i) => [
    `publication-${i + 1}`,
    { ...matter, id: `publication-${i + 1}` },
  ]);
  return {
    ...pilot,
    matters: Object.fromEntries([...others, ...matters]) as Pilot['matters'],
  };
};

/** A pilot after a random life. */
function lived(begin: () => Life, seed: number, steps: number): Pilot {
  const dice = diceOf(seed);
  const life = begin();
  for (let n = 0; n < steps; n += 1) step(life, dice, n);
  return life.pilot;
}

/** Where the words of each part stand in a pilot, told here once more and by other means. */
const homes: { readonly [P in Part]: (pilot: Pilot) => unknown } = {
  summary: ({ proposal }) => [proposal.title, summary],
  plan({ proposal: { plan } }) {
    const { budgetSource: _, ...rest } = plan;
    return rest;
  },
  decision: ({ running }) => [running.decision?.conditions, running.decision?.number],
  costs: ({ proposal }) => proposal.plan.budgetSource,
  supervision: () => [],
  results: () => [],
  lessons: ({ outcome }) => outcome.report?.lessons,
};

const lives = fc
  .record({
    begin: fc.constantFrom(...Object.values(begins)),
    seed: fc.nat(),
    steps: fc.nat({ max: 120 }),
  })
  .map(({ begin, seed, steps }) => lived(begin, seed, steps));

test('no word of a withheld part, nor any other of the file, is ever in it; and no person', () => {
  const people = new RegExp(directory.data.people.map(({ id }) => `"${id}"`).join('|'));
  fc.assert(
    fc.property(lives, fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), (pilot, shown) => {
      const there = partsThere(pilot);
      const parts = there.filter((_, i) => shown[i]);
      const withheld = there.filter((_, i) => shown[i] !== true);
      const view = publicView(published(pilot, publishing(parts, withheld)));
      if (parts.length === 0) return expect(view).toBeNull();
      const open = new Set(parts.flatMap((part) => strings(homes[part](pilot))));
      const told = view === null ? [] : wordsTold(view);
      expect(told.filter((word) => !open.has(word))).toEqual([]);
      const text = JSON.stringify(view);
      expect(text).not.toMatch(people);
      expect(text).not.toContain('preparedBy');
      expect(view?.sections.map(({ part }) => part).toSorted()).toEqual([...parts].toSorted());
      return expect(view?.withheld.map(({ part }) => part).toSorted()).toEqual(
        [...withheld].toSorted(),
      );
    }),
    { numRuns: 80 },
  );
});

describe('a plan that is held back', () => {
  const [begin] = Object.values(begins);
  const pilot = lived(begin as () => Life, 1, 0);

  test('is not told by the results either', () => {
    const view = publicView(published(pilot, publishing(['results'], ['summary', 'plan'])));
    expect(view).toMatchObject({ title: null, number: null, sections: [{ indicators: [] }] });
  });

  test('the results name what was measured where the plan is public', () => {
    const view = publicView(published(pilot, publishing(['plan', 'results'], [])));
    expect(view?.sections.map(({ indicators }) => indicators.length)).toEqual([
      pilot.proposal.plan.indicators.length,
      pilot.proposal.plan.indicators.length,
    ]);
  });
});

describe('of each part', () => {
  const [begin] = Object.values(begins);
  const pilot = lived(begin as () => Life, 1, 0);
  const parts = (...each: readonly object[]) => {
    const view = publicView(published(pilot, ...each));
    return [view?.sections.map(({ part }) => part), view?.withheld.map(({ part }) => part)];
  };

  test('the newest publication says whether it is public, in whatever order they are kept', () => {
    const first = publishing(['summary', 'plan'], []);
    const second = publishing(['summary'], ['plan'], { openedAt: '2026-05-04T02:00:00.000Z' });
    expect(parts(first, second)).toEqual([['summary'], ['plan']]);
    expect(parts(second, first)).toEqual([['summary'], ['plan']]);
  });

  test.each(['prepared', 'sentBack', 'withdrawn'])(
    'a publication that is %s says nothing',
    (state) => {
      expect(publicView(published(pilot, publishing(['summary'], [], { state })))).toBeNull();
      expect(
        mattersOf(published(pilot, publishing(['summary'], [])), publicationKind),
      ).toHaveLength(1);
    },
  );
});
