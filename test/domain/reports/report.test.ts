/** Consolidated reports: prepared, signed by another, sent, received; each by somebody's deed, at its time, once. */
import { addDays } from '../../../domain/time';
import { dueOfReport, dutyOfReport, nextBell, periodsDue } from '../../../domain/reports/clocks';
import type { ReportAct } from '../../../domain/reports/decide';
import { decideReport, offeredActs } from '../../../domain/reports/decide';
import type { ReportState } from '../../../domain/reports/report';
import { reportActs, reportStates } from '../../../domain/reports/report';
import { directory, holderOf, lawOf, local } from '../support/life';
import {
  giveBack,
  monitor,
  prepare,
  period,
  prepared,
  receive,
  received,
  secretary,
  send,
  sent,
  sign,
  signed,
  written,
} from './paper';

const acts: Readonly<Record<ReportAct['name'], ReportAct>> = {
  PrepareReport: prepare,
  ReturnReport: giveBack,
  SignReport: sign,
  RecordTransmission: send,
  RecordReceipt: receive,
};
const openings = { written, prepared, signed, sent, received };
const fitting: Readonly<Record<ReportAct['name'], readonly ReportState[]>> = {
  PrepareReport: ['written'],
  ReturnReport: ['prepared'],
  SignReport: ['prepared'],
  RecordTransmission: ['signed', 'sent', 'received'],
  RecordReceipt: ['sent'],
};

test('[M46] written, prepared, signed by another, sent, received', () => {
  const paper = received();
  expect(paper.events.map(({ type }) => type).filter((type) => type !== 'ReportClockRang')).toEqual(
    ['ReportPrepared', 'ReportSigned', 'ReportTransmitted', 'ReceiptRecorded'],
  );
  expect(paper.report).toMatchObject({
    state: 'received',
    preparedBy: holderOf(secretary).person,
    signedBy: holderOf(monitor).person,
    signedOn: '2026-06-17',
    number: '12/BC',
    transmissions: [
      {
        n: 1,
        to: 'politburo',
        sentOn: '2026-06-17',
        how: 'documentSystem',
        receivedOn: '2026-06-18',
      },
    ],
  });
});

describe.each(reportActs)('%s', (name) => {
  const open = openings[fitting[name][0] ?? 'written'];

  test.each(reportStates.filter((state) => !fitting[name].includes(state)))(
    'is refused when the report is %s',
    (state) => {
      const paper = openings[state]();
      const before = paper.report;
      expect(paper.tries(monitor, acts[name])).toMatchObject({
        code: 'REPORT_WRONG_STATE',
        params: { state },
      });
      expect(paper.report).toBe(before);
    },
  );

  test.each([
    'hoa-lac:head',
    'hoa-lac:secretary',
    'government:head',
    'government:auditor',
    'an-binh:secretary',
  ])('is refused to %s', (post) => {
    expect(open().tries(post, acts[name])?.code).toBe('REPORT_NOT_YOURS');
  });

  test('is refused to somebody who does not hold the post', () => {
    const paper = open();
    const { person } = holderOf('hoa-lac:head');
    const offered = offeredActs(paper.report, directory, { person, post: null });
    expect(offered).toEqual([]);
  });
});

test.each(['ReturnReport', 'SignReport'] as const)('%s is the monitor’s alone', (name) => {
  expect(prepared().tries(secretary, acts[name])?.code).toBe('REPORT_NOT_YOURS');
});

test('[M44][M46] whoever prepared it does not sign it', () => {
  const paper = written().does(monitor, prepare);
  expect(paper.tries(monitor, sign)?.code).toBe('REPORT_PREPARED_BY_YOU');
  expect(offeredActs(paper.report, directory, holderOf(monitor))).toEqual(['ReturnReport']);
});

test('given back, it is prepared again, and then by another it may be signed', () => {
  const paper = written().does(monitor, prepare).does(monitor, giveBack).does(secretary, prepare);
  expect(paper.tries(monitor, sign)).toBeNull();
});

test.each([prepare, sign])(
  'other figures than those that were looked at are refused: %j',
  (act) => {
    const paper = act === prepare ? written() : prepared();
    const other = { ...act, payload: { ...act.payload, hash: 'b'.repeat(64) } } as ReportAct;
    expect(paper.tries(act === prepare ? secretary : monitor, other)?.code).toBe(
      'REPORT_OTHER_FIGURES',
    );
  },
);

const sending = (change: object): ReportAct =>
  ({ ...send, payload: { ...send.payload, ...change } }) as ReportAct;
const receiving = (change: object): ReportAct =>
  ({ ...receive, payload: { ...receive.payload, ...change } }) as ReportAct;

test.each([
  ['before it was signed', signed, sending({ sentOn: '2026-06-16' }), 'REPORT_SENT_BEFORE_SIGNED'],
  ['on a day to come', signed, sending({ sentOn: '2026-06-19' }), 'REPORT_DAY_TO_COME'],
  ['twice to the same', sent, send, 'REPORT_SENT_ALREADY'],
  [
    'received before it was sent',
    sent,
    receiving({ receivedOn: '2026-06-16' }),
    'REPORT_RECEIVED_BEFORE_SENT',
  ],
  [
    'received on a day to come',
    sent,
    receiving({ receivedOn: '2026-07-01' }),
    'REPORT_DAY_TO_COME',
  ],
  ['a receipt of nothing', sent, receiving({ transmission: 2 }), 'REPORT_NOT_SENT_SO'],
])('%s is refused', (_, open, act, code) => {
  expect(open().tries(secretary, act)?.code).toBe(code);
});

test('sent to two, it is over when both have it; a third sending opens it again', () => {
  const paper = sent()
    .does(secretary, sending({ to: 'secretariat' }))
    .until('2026-06-18 15:00')
    .does(secretary, receive);
  expect(paper.report.state).toBe('sent');
  expect(paper.tries(secretary, receive)?.code).toBe('REPORT_RECEIVED_ALREADY');
  paper.does(secretary, receiving({ transmission: 2 }));
  expect(paper.report.state).toBe('received');
  paper.does(secretary, sending({ to: 'government' }));
  expect(paper.report.state).toBe('sent');
});

describe('clocks', () => {
  test('due five working days after the cut-off, by a rule of our own', () => {
    const { report, law } = written();
    expect(report.cutOff).toBe(local('2026-06-15 00:00'));
    expect(report.due.date).toBe('2026-06-19');
    expect(dutyOfReport(report, law)).toMatchObject({ step: 'prepareReport', role: 'secretary' });
  });

  test.each([
    ['on the day after', '2026-06-15 09:00', '2026-06-19'],
    ['a day later', '2026-06-16 09:00', '2026-06-22'],
    ['months later, because nothing ran', '2026-09-07 09:00', '2026-09-11'],
  ])('written %s, people have their days all the same', (_, now, date) => {
    const law = lawOf();
    expect(dueOfReport(law, period, local(now)).date).toBe(date);
  });

  test.each([
    ['written', 'prepareReport'],
    ['prepared', 'signReport'],
    ['signed', 'sendReport'],
    ['sent', 'recordReceipt'],
  ] as const)(
    '%s waits for %s, is overdue, is called for, and stays what it was',
    (state, step) => {
      const paper = openings[state]();
      paper.until('2027-02-01 09:00');
      expect(paper.rungs(step)).toEqual(expect.arrayContaining(['overdue', 'escalation-1']));
      expect(paper.report.state).toBe(state);
      expect(paper.report.signedBy).toBe(
        state === 'signed' || state === 'sent' ? holderOf(monitor).person : null,
      );
      expect((nextBell(paper.report, paper.law)?.at ?? '9') > paper.now).toBe(true);
    },
  );

  test('no rung rings twice', () => {
    const paper = written()
      .until('2026-07-20 09:00')
      .until('2026-07-20 09:00')
      .until('2026-09-20 09:00');
    expect(new Set(paper.report.rungs).size).toBe(paper.report.rungs.length);
  });

  test('a report that was received has no clock', () => {
    const { report, law } = received();
    expect([dutyOfReport(report, law), nextBell(report, law)]).toEqual([null, null]);
  });
});

describe('which periods are due', () => {
  const law = lawOf();
  const due = (now: string, last: { from: string; to: string } | null = null) =>
    periodsDue(law, local(now), 'halfYear', last).map(({ to }) => to);

  test.each([
    ['the last day of a period is not over', '2026-06-14 23:59', ['2025-12-14']],
    ['the day after, it is', '2026-06-15 00:01', ['2026-06-14']],
    ['weeks later it still is', '2026-08-01 09:00', ['2026-06-14']],
  ])('%s', (_, now, expected) => {
    expect(due(now)).toEqual(expected);
  });

  test('what was reported is not due again', () => {
    expect(due('2026-06-20 09:00', { from: '2025-12-15', to: '2026-06-14' })).toEqual([]);
  });

  test('what was missed while nothing ran is made up for, at most twelve', () => {
    expect(due('2027-07-01 09:00', { from: '2025-12-15', to: '2026-06-14' })).toEqual([
      '2026-12-14',
      '2027-06-14',
    ]);
    expect(due('2046-07-01 09:00', { from: '2025-12-15', to: '2026-06-14' })).toHaveLength(12);
  });

  test('a yearly report goes from 15 December to 14 December', () => {
    expect(periodsDue(law, local('2027-01-04 09:00'), 'year', null)).toEqual([
      { from: '2025-12-15', to: addDays('2026-12-15', -1) },
    ]);
  });
});

test('an act in a post that the person does not hold is refused', () => {
  const { report, law, now } = written();
  const actor = { person: holderOf('hoa-lac:head').person, post: secretary };
  const facts = { actor, receivedAt: now, calendar: law.calendar, directory };
  expect(decideReport(report, prepare, facts)).toMatchObject({ code: 'REPORT_NOT_YOURS' });
});
