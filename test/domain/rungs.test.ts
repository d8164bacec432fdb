/** test: the steps of every ladder at their instants: who is told, what lies too early, how the call goes on for years. */
import { nextRing, ring } from '../../domain/deadlines';
import type { Duty } from '../../domain/kernel';
import type { Law } from '../../domain/law/law';
import type { Ladder } from '../../domain/law/pack';
import { rungsOf } from '../../domain/rungs';
import { alivePilot, owner } from './support/alive';
import { Life, directory, lawOf, local } from './support/life';

const law = lawOf();
const inVietnam = (at: string): string =>
  new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
const duty = (change: Partial<Duty> = {}): Duty => ({
  ...{ matter: 'main', step: 'test', role: 'clerk', commands: [], rule: 'registration' },
  openedAt: local('2026-03-02 09:00'),
  due: { date: '2026-03-09', at: local('2026-03-09 17:00') },
  ...change,
});
const told = (each: Duty, under: Law = law, rung = 0, after = ''): readonly string[] =>
  rungsOf(each, under, rung, after).map(({ name, at, to }) => `${name} ${inVietnam(at)} ${to}`);
const withLadder = (change: Partial<Ladder>): Law => ({
  ...law,
  pack: {
    ...law.pack,
    ladders: { default: { ...(law.pack.ladders['default'] as Ladder), ...change } },
  },
});

describe('a ladder of its own', () => {
  test('the Party committee’s goes to its own superior after three days', () => {
    expect(told(duty({ ladder: 'party' })).slice(0, 7)).toEqual([
      'reminder-1 2026-03-05 08:00 clerk',
      'reminder-2 2026-03-06 08:00 clerk',
      'due 2026-03-09 08:00 clerk',
      'overdue 2026-03-09 17:00 clerk',
      'escalation-1 2026-03-10 08:00 head',
      'escalation-2 2026-03-12 08:00 superiorHead',
      'escalation-3 2026-03-23 08:00 monitor',
    ]);
  });

  test('one that says nothing of months ends with its last call', () => {
    const { thenEvery: _, ...short } = law.pack.ladders['default'] as Ladder;
    const once: Law = { ...law, pack: { ...law.pack, ladders: { default: short } } };
    expect(told(duty(), once, 40).at(-1)).toBe('escalation-3 2026-03-30 08:00 monitor');
    expect(told(duty(), once, 40, local('2030-01-01 09:00'))).toHaveLength(7);
  });

  test('reminders in another order are told in the order of time, under their own numbers', () => {
    const names = told(duty(), withLadder({ remindBefore: [1, 3] })).map((each) =>
      each.slice(0, 21),
    );
    expect(names.slice(0, 2)).toEqual(['reminder-2 2026-03-04', 'reminder-1 2026-03-06']);
  });

  test('in calendar days it counts Sundays and holidays', () => {
    const escalateAfter = [
      { after: 1, unit: 'calendarDays', to: 'head' },
      { after: 6, unit: 'calendarDays', to: 'monitor' },
    ] as const;
    expect(
      told(
        duty({ due: { date: '2026-04-29', at: local('2026-04-29 17:00') } }),
        withLadder({ escalateAfter }),
      ).slice(-4),
    ).toEqual([
      'escalation-1 2026-04-30 08:00 head',
      'escalation-2 2026-05-05 08:00 monitor',
      'escalation-3 2026-06-05 08:00 monitor',
      'escalation-4 2026-07-05 08:00 monitor',
    ]);
  });

  test('every so many months it calls again, counted from the due and not from the last call', () => {
    const due = { date: '2026-01-30', at: local('2026-01-30 17:00') };
    const every = withLadder({ thenEvery: { months: 1 } });
    expect(told(duty({ due }), every, 5).slice(-4)).toEqual([
      'escalation-4 2026-02-28 08:00 monitor',
      'escalation-5 2026-03-30 08:00 monitor',
      'escalation-6 2026-04-30 08:00 monitor',
      'escalation-7 2026-05-30 08:00 monitor',
    ]);
    expect(told(duty({ due }), withLadder({ thenEvery: { months: 6 } }), 4).slice(-3)).toEqual([
      'escalation-4 2026-07-30 08:00 monitor',
      'escalation-5 2027-01-30 08:00 monitor',
      'escalation-6 2027-07-30 08:00 monitor',
    ]);
  });
});

describe('steps that lie too early', () => {
  test.each([
    ['2026-03-04 07:59', ['reminder-1', 'reminder-2', 'due', 'overdue']],
    ['2026-03-04 08:00', ['reminder-2', 'due', 'overdue']],
    ['2026-03-06 07:59', ['reminder-2', 'due', 'overdue']],
    ['2026-03-09 07:59', ['due', 'overdue']],
    ['2026-03-09 08:00', ['overdue']],
    ['2027-03-09 08:00', ['overdue']],
  ])('opened at %s the first are %j', (time, expected) => {
    const names = rungsOf(duty({ openedAt: local(time) }), law).map(({ name }) => name);
    expect(names.slice(0, names.indexOf('escalation-1'))).toEqual(expected);
  });

  test('a due before the offices open is not called for on its day, and overdue at once', () => {
    const due = { date: '2026-03-09', at: local('2026-03-09 06:00') };
    expect(told(duty({ due, ladder: 'default' })).slice(0, 4)).toEqual([
      'reminder-1 2026-03-04 08:00 clerk',
      'reminder-2 2026-03-06 08:00 clerk',
      'overdue 2026-03-09 06:00 clerk',
      'escalation-1 2026-03-10 08:00 head',
    ]);
  });

  test('a call that the calendar puts before the due follows it by so many hours', () => {
    const due = { date: '2026-03-09', at: local('2026-03-12 00:00') };
    const calls = told(duty({ due })).filter((each) => each.startsWith('escalation'));
    expect(calls.slice(0, 2)).toEqual([
      'escalation-1 2026-03-12 01:00 head',
      'escalation-2 2026-03-16 08:00 superiorHead',
    ]);
  });
});

describe('after a silence', () => {
  const names = (rung: number, after: string) =>
    rungsOf(duty(), law, rung, after).map(({ name }) => name);

  test.each([
    [0, '', 'escalation-5'],
    [3, '', 'escalation-5'],
    [4, '', 'escalation-6'],
    [10, '', 'escalation-12'],
    [0, local('2026-03-09 17:00'), 'escalation-5'],
    [0, local('2026-04-08 09:00'), 'escalation-5'],
    [0, local('2026-04-09 09:00'), 'escalation-6'],
    [0, local('2027-03-09 09:00'), 'escalation-17'],
    [30, local('2027-03-09 09:00'), 'escalation-32'],
  ])('with %d rung and silence until "%s" the last one at hand is %s', (rung, after, last) => {
    expect(names(rung, after).at(-1)).toBe(last);
  });

  test('more that was asked for does not stay for who asks for less', () => {
    expect([names(20, '').length, names(0, '').length, names(20, '').length]).toEqual([26, 9, 26]);
  });

  test('the same ladder under another law is another', () => {
    const one = duty();
    const other = withLadder({ remindBefore: [2] });
    expect([told(one)[0], told(one, other)[0], told(one)[0]]).toEqual([
      'reminder-1 2026-03-04 08:00 clerk',
      'reminder-1 2026-03-05 08:00 clerk',
      'reminder-1 2026-03-04 08:00 clerk',
    ]);
  });

  test('the same dates of another role are told to that role', () => {
    expect([told(duty())[0], told(duty({ role: 'legal' }))[0]]).toEqual([
      'reminder-1 2026-03-04 08:00 clerk',
      'reminder-1 2026-03-04 08:00 legal',
    ]);
  });
});

describe('a clock that is asked in the middle', () => {
  /** What was late before is passed over: only the obstacle rings. */
  const fresh = () =>
    new Life(law, '2026-03-02 09:00', alivePilot({ silentUntil: local('2026-03-02 09:00') })).does(
      owner,
      'RaiseObstacle',
      { description: 'text:d', hinders: 'rules' },
    ).pilot;
  const at = (time: string) => ({ now: local(time), receivedAt: local(time), law, directory });

  test('a step that rings at this very moment rings, one a minute later does not', () => {
    const pilot = fresh();
    const rang = (time: string) =>
      ring(pilot, at(time), local(time)).events.map(({ body }) => (body as { rung: string }).rung);
    expect(rang('2026-03-04 07:59')).toEqual([]);
    expect(rang('2026-03-04 08:00')).toEqual(['reminder-1']);
    expect(rang('2026-03-09 16:59')).toEqual(['reminder-1', 'reminder-2', 'due']);
    expect(rang('2026-03-09 17:00')).toEqual(['reminder-1', 'reminder-2', 'due', 'overdue']);
  });

  test.each([
    [0, 0, true],
    [1, 1, true],
    [3, 3, true],
    [4, 4, false],
    [100, 4, false],
  ])('with a limit of %d it rings %d of four, more: %s', (limit, count, more) => {
    const answer = ring(fresh(), at('2026-03-09 17:00'), local('2026-03-09 17:00'), limit);
    expect([answer.events.length, answer.more]).toEqual([count, more]);
  });

  test('what a silence passed over does not ring, what comes after it does', () => {
    const pilot = { ...fresh(), silentUntil: local('2026-03-06 08:00') };
    expect(nextRing(pilot, law)?.rung).toMatchObject({
      name: 'due',
      at: local('2026-03-09 08:00'),
    });
    const key = `obstacle-1/resolveObstacle@${local('2026-03-09 17:00')}`;
    expect(nextRing(pilot, law, new Set([`${key}/due`]))?.rung.name).toBe('overdue');
    expect(nextRing({ ...pilot, rungs: { [key]: ['due', 'overdue'] } }, law)?.rung.name).toBe(
      'escalation-1',
    );
  });
});
