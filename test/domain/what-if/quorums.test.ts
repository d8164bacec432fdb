/** test: how many people a pilot still needs at each of its places, how many there are, and where it tips. */
import { directoryOf } from '../../../domain/directory';
import type { Pilot } from '../../../domain/pilot';
import { quorumsChanged, quorumsOf } from '../../../domain/what-if/quorums';
import { vacantDirectory } from '../support/alive';
import { at, law, lawWith } from '../support/drafts';
import type { Place } from '../support/everywhere';
import { lives } from '../support/everywhere';
import { directory, holderOf } from '../support/life';

type Values = Parameters<typeof lawWith>[0];
const asked = (place: Place, values: Values = {}, within = directory) =>
  quorumsOf({ pilot: lives[place].pilot, law: lawWith(values), directory: within, at });
const reviewers = { body: 'legalReviewers', rule: 'legality.reviewers', most: null };
const leadership = { body: 'leadership', rule: 'ballot.quorum.atLeast', most: null };
const ballot = { ...leadership, body: 'ballot' };
const council = { body: 'council', rule: 'council.size.min', least: 5, most: 9 };

it.each<[Place, readonly object[]]>([
  ...(['submitted', 'registered'] as const).map((place): [Place, readonly object[]] => [
    place,
    [
      { ...reviewers, least: 2, found: 2, possible: true },
      { ...leadership, least: 2, found: 3, possible: true },
    ],
  ]),
  ['returned', []],
  ['review', [{ ...ballot, least: 2, found: 3, possible: true }]],
  ['urgent', [{ ...ballot, least: 2, found: 3, possible: true }]],
  ['passed', []],
  ['running', []],
  ['examined', []],
])('at %s', (place, needs) => expect(asked(place)).toEqual(needs));

const everybody = new Set(directory.data.holdings.map(({ person }) => person)).size;

it('a council that is to come may take anybody but the proposer; one that is formed has its size', () => {
  expect(asked('forming')).toEqual([{ ...council, found: everybody - 1, possible: true }]);
  expect(asked('appraisal')[0]).toMatchObject({ ...council, found: 7, possible: true });
  expect(asked('heard')).toMatchObject([
    { body: 'causePanel', rule: 'causes.panel.min', least: 3, most: null, possible: true },
  ]);
});

/** The greatest number that still can be met; one more cannot. */
it.each<[Place, string, string, number]>([
  ['registered', 'legality.reviewers', 'legalReviewers', 2],
  ['registered', 'ballot.quorum.atLeast', 'leadership', 3],
  ['review', 'ballot.quorum.atLeast', 'ballot', 3],
  ['urgent', 'ballot.quorum.atLeast', 'ballot', 3],
  ['appraisal', 'council.size.min', 'council', 7],
])('at %s %s: %s is possible up to %d', (place, rule, body, most) => {
  const possible = (value: number) =>
    asked(place, { [rule]: value }).find((each) => each.body === body);
  expect(possible(most)).toMatchObject({ least: most, possible: true });
  expect(possible(most + 1)).toMatchObject({ least: most + 1, possible: false });
});

it.each<[Values, string, boolean]>([
  [{ 'council.size.max': 7 }, 'council.size.min', true],
  [{ 'council.size.min': 3, 'council.size.max': 6 }, 'council.size.max', false],
  [{ 'council.size.min': 8, 'council.size.max': 7 }, 'council.size.min', false],
])('a council of seven under %j: %s, possible: %s', (values, rule, possible) =>
  expect(asked('appraisal', values)[0]).toMatchObject({ rule, found: 7, possible }),
);

it('a council to come cannot be formed where the least is more than the most', () =>
  expect(asked('forming', { 'council.size.min': 6, 'council.size.max': 5 })[0]).toMatchObject({
    ...{ rule: 'council.size.min', least: 6, most: 5, possible: false },
  }));

describe('who is counted', () => {
  it('whoever holds the post at that moment, upwards where nobody in the unit has one', () => {
    const needs = (...posts: readonly string[]) =>
      asked('registered', {}, vacantDirectory(...posts)).map(({ found, possible }) => [
        found,
        possible,
      ]);
    expect(needs('hoa-lac:legal-1')).toEqual([
      ...[
        [1, false],
        [3, true],
      ],
    ]);
    expect(needs('hoa-lac:deputy-1', 'hoa-lac:deputy-2')).toEqual([
      ...[
        [2, true],
        [1, false],
      ],
    ]);
  });

  it('a reviewer who signed already, and is gone, still counts; one person of two posts once', () => {
    const { pilot } = lives.registered;
    const sheet = { reviewer: 'p-gone', lawful: true, basis: 'b', at: '' };
    const signed: Pilot = { ...pilot, approval: { ...pilot.approval, legality: [sheet] } };
    const within = vacantDirectory('hoa-lac:legal-1');
    expect(quorumsOf({ pilot: signed, law, directory: within, at })[0]?.found).toBe(2);
    const { person } = holderOf('hoa-lac:legal-1');
    const holdings = directory.data.holdings.map((row) =>
      row.post === 'hoa-lac:legal-2' ? { ...row, person } : row,
    );
    expect(asked('registered', {}, directoryOf({ ...directory.data, holdings }))[0]).toMatchObject({
      found: 1,
      possible: false,
    });
  });

  it('the proposer and whoever has an interest sit in no council and in no leadership', () => {
    const { pilot } = lives.registered;
    const interested = ['hoa-lac:head', 'hoa-lac:deputy-1'].map((post) => holderOf(post).person);
    const apart = (stage: Pilot['stage']) =>
      quorumsOf({
        ...{ law, directory, at },
        pilot: { ...pilot, stage, proposal: { ...pilot.proposal, interested } },
      }).map(({ body, found }) => [body, found]);
    expect(apart('COUNCIL_FORMING')).toEqual([['council', everybody - 3]]);
    expect(apart('CONSULT')).toEqual([
      ['legalReviewers', 2],
      ['leadership', 1],
    ]);
  });

  it('a cause panel to come leaves out the owner as well; one that sits has its size', () => {
    const { pilot } = lives.heard;
    const needs = (panel: readonly string[], owner: string | null) =>
      quorumsOf({
        ...{ law, directory, at },
        pilot: {
          ...{ ...pilot, posts: { owner, supervisor: null } },
          outcome: { ...pilot.outcome, panel },
        },
      }).map(({ found, possible }) => [found, possible]);
    expect(needs([], null)).toEqual([[everybody - 1, true]]);
    expect(needs([], 'hoa-lac:cadre-2')).toEqual([[everybody - 2, true]]);
    expect(needs(['a', 'b'], null)).toEqual([[2, false]]);
    expect(needs(['a', 'b', 'c'], null)).toEqual([[3, true]]);
  });

  it('a ballot that is closed, or not opened, needs nobody', () => {
    const { pilot } = lives.review;
    const of = (change: object | null) =>
      quorumsOf({
        ...{ law, directory, at },
        pilot: {
          ...pilot,
          approval: {
            ...pilot.approval,
            ballot: change && { ...pilot.approval.ballot!, ...change },
          },
        },
      });
    expect([of(null), of({ closedAt: at })]).toEqual([[], []]);
    expect(of({ closedAt: null })).toHaveLength(1);
  });
});

it('what changes is told with both numbers, and under the law by which it fails', () => {
  const where = { pilot: lives.appraisal.pilot, law, directory, at };
  const under = (values: Values) => quorumsChanged(where, lawWith(values));
  expect(under({ 'council.size.min': 7 })).toEqual([]);
  expect(under({ 'council.size.min': 8 })).toEqual([
    {
      ...{ body: 'council', rule: 'council.size.min', change: 'fails', leastBefore: 5 },
      ...{ leastAfter: 8, mostAfter: 9, found: 7 },
    },
  ]);
  const strict = { ...where, law: lawWith({ 'council.size.min': 2, 'council.size.max': 6 }) };
  expect(quorumsChanged(strict, law)).toEqual([
    {
      ...{ body: 'council', rule: 'council.size.max', change: 'mends', leastBefore: 2 },
      ...{ leastAfter: 5, mostAfter: 9, found: 7 },
    },
  ]);
});
