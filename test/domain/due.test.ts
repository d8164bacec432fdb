/** The due date of a step, from the rule of the law that names it. */
import {
  dueAfterDay,
  dueAfterReceipt,
  dueAtEndOf,
  dueOn,
  dueToday,
  workingDaysBefore,
} from '../../domain/due';
import type { Law } from '../../domain/law/law';
import { lawOf, local } from './support/life';

const law = lawOf();
const close = (day: string): string => local(`${day} 17:00`);

const without = (key: string): Law => {
  const rule = {
    value: null,
    unit: 'workingDays',
    instrument: 'not found',
    article: '-',
    mark: 'U',
    localSetting: true,
  } as const;
  return { ...law, pack: { ...law.pack, rules: { ...law.pack.rules, [key]: rule } } };
};

describe('due dates', () => {
  it.each([
    ['C1', '2026-03-02 09:00', '2026-03-11'],
    ['C2', '2026-03-02 17:30', '2026-03-12'],
    ['C2', '2026-03-07 09:00', '2026-03-18'],
    ['C3', '2026-02-11 09:00', '2026-02-27'],
    ['C3', '2026-02-13 17:30', '2026-03-04'],
    ['C5', '2026-04-22 09:00', '2026-05-06'],
  ])('%s: seven working days from a receipt at %s end at the close of %s', (_, received, day) => {
    expect(dueAfterReceipt(law, local(received), 'approval.simple')).toEqual({
      date: day,
      at: close(day),
    });
  });

  it('C10: a fact’s day stands, also when it is no working day', () => {
    expect(dueAfterDay(law, '2026-05-31', 'completion.report')).toEqual({
      date: '2026-06-05',
      at: close('2026-06-05'),
    });
  });

  it('a term in hours runs from the very instant', () => {
    expect(dueAfterReceipt(law, local('2026-03-06 20:00'), 'incident.report')).toEqual({
      date: '2026-03-07',
      at: local('2026-03-07 20:00'),
    });
  });

  it('a named day is due at its close, moved to a working day', () => {
    expect(dueOn(law, '2026-03-10')).toEqual({ date: '2026-03-10', at: close('2026-03-10') });
    expect(dueOn(law, '2026-03-14')).toEqual({ date: '2026-03-16', at: close('2026-03-16') });
    expect(dueToday(law, local('2026-03-10 16:00')).at).toBe(close('2026-03-10'));
  });

  it('the last day of a term belongs to it until midnight, on whatever day it falls', () => {
    expect(dueAtEndOf(law, '2026-03-14')).toEqual({
      date: '2026-03-14',
      at: local('2026-03-15 00:00'),
    });
  });

  it('without a number the law is asked again after twenty working days', () => {
    expect(
      dueAfterReceipt(without('appeal.window'), local('2026-03-02 09:00'), 'appeal.window').date,
    ).toBe('2026-03-30');
    expect(dueAfterDay(without('appeal.window'), '2026-03-02', 'appeal.window').date).toBe(
      '2026-03-30',
    );
  });

  it('a rule that no pack states is a fault, never a silent zero', () => {
    expect(() => dueAfterReceipt(law, local('2026-03-02 09:00'), 'no.such.rule')).toThrow(
      "rule 'no.such.rule'",
    );
  });

  it('counts working days backwards', () =>
    expect(workingDaysBefore(law, '2026-03-09', 5)).toBe('2026-03-02'));
});
