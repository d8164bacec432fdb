/** test: how long each step took: from which day to which, in the unit of its rule, whether in time, and what was not done at all. */
import type { PilotEvent } from '../../../domain/kernel';
import type { Span } from '../../../domain/statistics/spans';
import { spansOf } from '../../../domain/statistics/spans';
import type { Life } from '../support/life';
import { lawOf } from '../support/life';
import { withRules } from '../support/sandbox';
import { fork, shared } from '../support/tables';
import {
  approvedPilot,
  examine,
  giveOpinion,
  inReview,
  register,
  registered,
  submitted,
} from '../support/routes';

const law = lawOf();
const spans = ({ events, pilot }: Life, under = law): readonly Span[] =>
  spansOf(events, pilot, under);
const of = (life: Life, step: string, under = law): readonly Span[] =>
  spans(life, under).filter((span) => span.step === step);

const sent = shared(submitted);
const born = shared(registered);
const review = shared(() => inReview());
/** Registered so late; submitted on Monday, 2 March 2026, at nine. */
const registration = (time: string) => of(register(sent().until(time)), 'register');
const span = { step: 'register', rule: 'registration', unit: 'workingDays', limit: 1, mark: 'X' };

describe('a term in working days', () => {
  test.each([
    ['2026-03-02 09:00', 0, true],
    ['2026-03-02 23:59', 0, true],
    ['2026-03-03 00:01', 1, true],
    ['2026-03-03 17:00', 1, true],
    ['2026-03-03 17:01', 1, false],
    ['2026-03-06 09:00', 4, false],
    ['2026-03-07 09:00', 4, false],
    ['2026-03-09 09:00', 5, false],
  ])('done at %s it took %d, in time: %s', (time, took, inTime) => {
    expect(registration(time)).toEqual([{ ...span, took, inTime }]);
  });
});

test.each([
  ['hours', 24, '2026-03-02 09:00', 0, 24],
  ['hours', 24, '2026-03-02 09:01', 1, 24],
  ['hours', 24, '2026-03-02 12:00', 3, 24],
  ['hours', 24, '2026-03-03 10:30', 26, 24],
  ['calendarDays', 3, '2026-03-08 09:00', 6, 3],
  ['months', 1, '2026-03-09 09:00', 7, null],
  ['hours', null, '2026-03-03 09:00', 24, null],
] as const)(
  'under a rule of %s %p, done at %s it took %d beside the limit %p',
  (unit, value, time, took, limit) => {
    const other = withRules(law, { registration: { unit, value } });
    const [only] = of(register(sent().until(time)), 'register', other);
    expect(only).toMatchObject({ took, limit, unit: unit === 'months' ? 'calendarDays' : unit });
  },
);

describe('what is measured', () => {
  test('is each step that a person did, when it was done, and none that still waits', () => {
    expect(spans(sent())).toEqual([]);
    expect(spans(born()).map(({ step }) => step)).toEqual(['register']);
    expect(of(examine(born()), 'signLegality')).toHaveLength(1);
  });

  test('each seat of a ballot has its own time', () => {
    const life = giveOpinion(review());
    const before = of(life, 'castVote').length;
    life
      .until('2026-03-04 10:00')
      .does('hoa-lac:head', 'CastVote', { choice: 'for', dissent: null });
    life
      .until('2026-03-06 10:00')
      .does('hoa-lac:deputy-1', 'CastVote', { choice: 'for', dissent: null });
    expect(before).toBe(0);
    expect(of(life, 'castVote').map(({ took }) => took)).toEqual([2, 4]);
  });

  test('is the same however often the clock rang in between', () => {
    const life = sent().until('2026-06-01 09:00');
    expect(life.rungsOf('register')).toContain('escalation-3');
    expect(spans(life)).toEqual([]);
    expect(registration('2026-06-01 09:00')).toHaveLength(1);
  });

  test('with a proposal that is withdrawn nothing was done', () => {
    const life = born();
    const done = spans(life).length;
    life.does('hoa-lac:cadre-1', 'Withdraw', { reason: 'text:r' });
    expect(spans(life)).toHaveLength(done);
  });

  test('what a clock ends is nobody’s deed, though the same entry by a person is', () => {
    const life = register(sent().until('2026-03-03 10:00'));
    const last = life.events.at(-1) as PilotEvent;
    const byClock = { ...last, by: { person: 'system:clock', post: null } };
    expect(spansOf([...life.events.slice(0, -1), byClock], life.pilot, law)).toEqual([]);
    const bySystem = { ...last, by: { person: 'system:clerk', post: null } };
    expect(spansOf([...life.events.slice(0, -1), bySystem], life.pilot, law)).toHaveLength(1);
  });

  test('nothing is measured of what sources tell', () => {
    expect(spans(registered({ told: true }))).toEqual([]);
  });

  test('a way to its decision, step by step', () => {
    const life = shared(approvedPilot)();
    expect([...new Set(spans(fork(life)).map(({ step }) => step))]).toEqual(
      expect.arrayContaining(['register', 'signLegality', 'castVote', 'closeBallot']),
    );
    expect(spans(life).every(({ took, inTime }) => took === 0 && inTime)).toBe(true);
  });
});
