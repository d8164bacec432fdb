/** test: a term that sources tell was reopened: from which day the gap counts, and what of its end is taken back. */
import { lapsedDays } from '../../../domain/state/under-term';
import { bodyOf, codeOf, lastOf } from '../support/alive';
import { changed, gates } from '../support/gates';
import { posts, runningLife } from '../support/running';
import { closedAfterRun, doors, inOutcomeReview, shared } from '../support/tables';

const decidedAt = '2026-06-24T02:00:00.000Z';
const reopening = {
  ...{ number: null, newEnd: '2026-12-31', condition: null, reviewOn: null },
  ...{ signedOn: '2026-09-15', effectFrom: '2026-07-01' },
};
const ended = shared(() =>
  runningLife({ term: { kind: 'date', end: '2026-06-30' }, reconstructed: true })
    .until('2026-06-30 10:00')
    .does(posts.owner, 'ConfirmEnd', { reason: 'term', effectiveOn: '2026-06-30', note: null })
    .until('2026-09-15 09:00'),
);

doors([
  {
    ...{ command: 'ReopenTerm', life: ended, post: posts.head, payload: reopening },
    ...{ posts: [posts.head, posts.superiorHead], stages: [...inOutcomeReview, ...closedAfterRun] },
  },
]);

gates(ended, {
  command: 'ReopenTerm',
  post: posts.head,
  payload: reopening,
  wrongPosts: [],
  wrongStages: [],
});

describe('ReopenTerm', () => {
  const reopened = (change: object, life = ended()) =>
    life.does(posts.head, 'ReopenTerm', { ...reopening, ...change });

  test.each([
    ['2026-06-30', null, 0, ['REOPENED']],
    ['2026-07-01', '2026-07-01', 77, ['REOPENED', 'LATE_EXTENSION']],
    ['2026-09-15', '2026-07-01', 77, ['REOPENED', 'LATE_EXTENSION']],
  ])(
    'signed on %s the gap counts from %s, %s days in all: %j',
    (signedOn, lapsedFrom, days, flags) => {
      const life = reopened({ signedOn, effectFrom: signedOn });
      expect(bodyOf(life, 'TermReopened')).toEqual({
        ...{ number: null, signedOn, effectFrom: signedOn, lapsedFrom, reopenedOn: '2026-09-15' },
        term: { kind: 'date', end: '2026-12-31' },
      });
      expect(lapsedDays(life.pilot, '2026-12-31')).toBe(days);
      expect(lastOf(life, 'TermReopened')?.flags).toEqual(flags);
    },
  );

  test('an ordered end counts where none was confirmed', () => {
    const unconfirmed = changed(ended(), (pilot) => ({
      ...pilot,
      running: { ...pilot.running, endedOn: null },
    }));
    expect(bodyOf(reopened({}, unconfirmed), 'TermReopened')).toMatchObject({
      lapsedFrom: '2026-07-01',
    });
  });

  test('what was judged meanwhile is judged no more, and nobody is asked to countersign', () => {
    const judged = changed(ended(), (pilot) => ({
      ...pilot,
      stage: 'CLOSED_PARTLY',
      outcome: { ...pilot.outcome, value: 'partly', panel: [posts.legal], damage: true },
      running: { ...pilot.running, countersignSince: decidedAt },
    }));
    const { stage, outcome, running: after } = reopened({}, judged).pilot;
    expect(stage).toBe('RUNNING');
    expect(outcome).toMatchObject({ value: null, panel: [], damage: false, concludedAt: null });
    expect(after).toMatchObject({ windDown: null, endedOn: null, countersignSince: null });
  });

  test.each([
    ['newEnd', { newEnd: '2026-09-15' }, 'RUNNING'],
    ['newEnd', { newEnd: '2026-09-14' }, 'LAPSED'],
    ['a review', { newEnd: null, reviewOn: '2027-01-04' }, 'RUNNING'],
  ])('by %s %j it is then %s', (_by, change, stage) =>
    expect(reopened(change).pilot.stage).toBe(stage),
  );

  test('is for the sources alone: neither live, nor once somebody watches', () => {
    const watched = changed(ended(), (pilot) => ({ ...pilot, watchedFrom: decidedAt }));
    expect(codeOf(watched.tries(posts.head, 'ReopenTerm', reopening))).toBe('ONLY_FROM_SOURCES');
  });
});
