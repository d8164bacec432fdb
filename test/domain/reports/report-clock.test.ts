/** test: which desk a report waits on and until when, in which order its bells ring, which period is over. */
import { cutOffOf, dutyOfReport, nextBell, periodsDue } from '../../../domain/reports/clocks';
import type { ReportAct } from '../../../domain/reports/decide';
import { lawOf, local } from '../support/life';
import {
  monitor,
  period,
  prepare,
  prepared,
  secretary,
  send,
  sent,
  sign,
  signed,
  written,
} from './paper';

describe('the clock of a report', () => {
  const law = lawOf();

  test.each([
    [
      'written',
      written,
      { step: 'prepareReport', role: 'secretary', commands: ['PrepareReport'], date: '2026-06-19' },
    ],
    [
      'prepared',
      prepared,
      {
        step: 'signReport',
        role: 'monitor',
        commands: ['SignReport', 'ReturnReport'],
        date: '2026-06-19',
      },
    ],
    [
      'signed',
      signed,
      {
        step: 'sendReport',
        role: 'secretary',
        commands: ['RecordTransmission'],
        date: '2026-06-19',
      },
    ],
    [
      'sent',
      sent,
      { step: 'recordReceipt', role: 'secretary', commands: ['RecordReceipt'], date: '2026-06-24' },
    ],
  ])('%s: the step, the desk and the day', (_, make, { date, ...expected }) => {
    const { report } = make();
    expect(dutyOfReport(report, law)).toMatchObject({
      ...expected,
      ...{ matter: 'main', openedAt: report.since, due: { date, at: local(`${date} 17:00`) } },
    });
  });

  test('rings step by step from the day before, each under its own name, signed by the clock', () => {
    const paper = written().until('2026-07-13 09:00');
    const rang = paper.events.map(({ at, body }) => `${(body as { rung: string }).rung} ${at}`);
    expect(rang).toEqual([
      `reminder-1 ${local('2026-06-16 08:00')}`,
      `reminder-2 ${local('2026-06-18 08:00')}`,
      `due ${local('2026-06-19 08:00')}`,
      `overdue ${local('2026-06-19 17:00')}`,
      `escalation-1 ${local('2026-06-22 08:00')}`,
      `escalation-2 ${local('2026-06-26 08:00')}`,
      `escalation-3 ${local('2026-07-10 08:00')}`,
    ]);
    expect(
      new Set(paper.events.map(({ by: { person, post } }) => `${person} ${String(post)}`)),
    ).toEqual(new Set(['system:clock null']));
    expect(nextBell(paper.report, law)?.at).toBe(local('2026-07-19 08:00'));
  });

  test('the next step has a clock of its own: what rang for the last one is not asked again', () => {
    const paper = written().until('2026-06-22 09:00').does(secretary, prepare);
    expect(nextBell(paper.report, law)?.event.body).toMatchObject({
      step: 'signReport',
      rung: 'overdue',
    });
    paper.does(monitor, sign).does(secretary, {
      ...send,
      payload: { ...send.payload, sentOn: '2026-06-22' },
    } as ReportAct);
    expect(nextBell(paper.report, law)).toMatchObject({
      at: local('2026-06-24 08:00'),
      event: { body: { rung: 'reminder-1' } },
    });
  });
});

test.each([
  ['month', '2026-06-15 00:00', '2026-06-14'],
  ['month', '2026-06-14 23:59', '2026-05-14'],
  ['quarter', '2026-06-20 09:00', '2026-06-14'],
  ['quarter', '2026-06-14 09:00', '2026-03-14'],
  ['year', '2026-12-14 12:00', '2025-12-14'],
  ['year', '2026-12-15 12:00', '2026-12-14'],
] as const)('the %s that is over at %s ends on %s', (rhythm, time, to) => {
  const [last, ...others] = periodsDue(lawOf(), local(time), rhythm, null);
  expect([last?.to, others]).toEqual([to, []]);
  expect(cutOffOf(lawOf(), last ?? period)).toBe(local(`${to.slice(0, 8)}15 00:00`));
});
