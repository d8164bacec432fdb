/** test: what each act makes of a report, field by field; who may give it among all posts. */
import type { ReportAct } from '../../../domain/reports/decide';
import { mayDo, offeredActs } from '../../../domain/reports/decide';
import { evolveReport } from '../../../domain/reports/evolve';
import type { Report, ReportActName, ReportEvent } from '../../../domain/reports/report';
import { isOver, isSigned, newReport, reportActs, reportId } from '../../../domain/reports/report';
import { directory, holderOf, local } from '../support/life';
import {
  giveBack,
  hash,
  monitor,
  period,
  prepared,
  receive,
  received,
  secretary,
  sent,
  sign,
  signed,
  written,
} from './paper';

const secretaryPerson = holderOf(secretary).person;
const monitorPerson = holderOf(monitor).person;
const start = local('2026-06-15 09:00');
const due = { date: '2026-06-19', at: local('2026-06-19 17:00') };
const blank: Report = {
  ...{ id: 'halfYear-2026-06-14', rhythm: 'halfYear', period, due, hash, state: 'written' },
  ...{ cutOff: local('2026-06-15 00:00'), since: start, revision: 0, preparedBy: null },
  ...{ signedBy: null, signedOn: null, number: null, transmissions: [], rungs: [] },
};
const transmission = {
  n: 1,
  to: 'politburo',
  sentOn: '2026-06-17',
  how: 'documentSystem',
  number: '99',
} as const;
const by = { person: 'p-x', post: null };

describe('a report after each act', () => {
  test('begins written, with nobody’s name on it', () => {
    expect(written().report).toEqual(blank);
    expect(newReport({ rhythm: 'year', period, cutOff: start, due }, hash, start).id).toBe(
      'year-2026-06-14',
    );
    expect(reportId('month', { from: '2026-05-15', to: '2026-06-14' })).toBe('month-2026-06-14');
  });

  test('is prepared by one person and waits from then', () => {
    expect(prepared().report).toEqual({
      ...blank,
      state: 'prepared',
      revision: 1,
      preparedBy: secretaryPerson,
    });
  });

  test('given back is as it was written, and waits anew', () => {
    const paper = prepared().until('2026-06-16 10:00').does(monitor, giveBack);
    const { revision, rungs, ...rest } = paper.report;
    const { revision: _r, rungs: _rungs, ...first } = blank;
    expect(rest).toEqual({ ...first, since: local('2026-06-16 10:00') });
    expect(revision).toBe(2 + rungs.length);
  });

  test('signed carries the signer, the local day and the number, and keeps who prepared it', () => {
    expect(signed().report).toMatchObject({
      ...{ state: 'signed', since: local('2026-06-17 09:00'), preparedBy: secretaryPerson },
      ...{ signedBy: monitorPerson, signedOn: '2026-06-17', number: '12/BC', transmissions: [] },
    });
    expect(prepared().until('2026-06-17 00:30').does(monitor, sign).report.signedOn).toBe(
      '2026-06-17',
    );
  });

  test('may be signed without a number', () => {
    const act: ReportAct = { name: 'SignReport', payload: { hash, number: null } };
    expect(prepared().does(monitor, act).report).toMatchObject({ state: 'signed', number: null });
  });

  test('sent lists each sending, which nobody has received yet', () => {
    expect(sent().report).toMatchObject({
      state: 'sent',
      transmissions: [{ ...transmission, receivedOn: null }],
    });
  });

  test('is received when every sending is, and says on which day', () => {
    const one = received().report;
    expect(one).toMatchObject({
      state: 'received',
      transmissions: [{ ...transmission, receivedOn: '2026-06-18' }],
    });
    expect(one.since).toBe(local('2026-06-17 09:00'));
    expect([isOver(one), isOver(sent().report)]).toEqual([true, false]);
  });

  test('of two sendings a receipt marks its own alone', () => {
    const report = {
      ...sent().report,
      transmissions: [1, 2].map((n) => ({ ...transmission, n, receivedOn: null })),
    };
    const event: ReportEvent = {
      type: 'ReceiptRecorded',
      body: { transmission: 2, receivedOn: '2026-06-20' },
      at: start,
      by,
    };
    expect(evolveReport(report, event)).toMatchObject({
      state: 'sent',
      transmissions: [{ receivedOn: null }, { receivedOn: '2026-06-20' }],
    });
  });

  test('a bell adds its step to what rang and one to the revision, and nothing else', () => {
    const body = { step: 'signReport', rung: 'due', kind: 'due', due: due.at };
    const event: ReportEvent = { type: 'ReportClockRang', body, at: start, by };
    expect(evolveReport(blank, event)).toEqual({
      ...blank,
      revision: 1,
      rungs: [`signReport@${due.at}/due`],
    });
  });

  test.each([
    ['written', written, false],
    ['prepared', prepared, false],
    ['signed', signed, true],
    ['sent', sent, true],
    ['received', received, true],
  ])('%s, signed: %s', (_, make, is) => expect(isSigned(make().report)).toBe(is));
});

describe('who may, among all posts', () => {
  const everybody = directory.data.posts.map(({ id }) => id);
  const both = ['government:monitor', 'government:secretary'];

  test.each<[ReportActName, readonly string[]]>([
    ['PrepareReport', both],
    ['ReturnReport', ['government:monitor']],
    ['SignReport', ['government:monitor']],
    ['RecordTransmission', both],
    ['RecordReceipt', both],
  ])('%s: %j', (name, posts) => {
    expect(everybody.filter((post) => mayDo(directory, name, post)).toSorted()).toEqual(posts);
    expect([mayDo(directory, name, null), mayDo(directory, name, 'moon:monitor')]).toEqual([
      false,
      false,
    ]);
  });

  test.each([
    ['written', written, ['PrepareReport'], ['PrepareReport']],
    ['prepared', prepared, ['ReturnReport', 'SignReport'], []],
    ['signed', signed, ['RecordTransmission'], ['RecordTransmission']],
    [
      'sent',
      sent,
      ['RecordTransmission', 'RecordReceipt'],
      ['RecordTransmission', 'RecordReceipt'],
    ],
    ['received', received, ['RecordTransmission'], ['RecordTransmission']],
  ] as const)(
    'of a report that is %s the monitor is offered, and the office',
    (_, make, forMonitor, forOffice) => {
      const { report } = make();
      expect(offeredActs(report, directory, holderOf(monitor))).toEqual(forMonitor);
      expect(offeredActs(report, directory, holderOf(secretary))).toEqual(forOffice);
      expect(reportActs).toEqual(expect.arrayContaining([...forMonitor]));
    },
  );
});

const sending = (to: string, sentOn: string) =>
  ({
    name: 'RecordTransmission',
    payload: { to, sentOn, how: 'paper', number: null },
  }) as ReportAct;

describe('days that fit', () => {
  test.each([
    ['2026-06-16', 'REPORT_SENT_BEFORE_SIGNED', { signed: '2026-06-17' }],
    ['2026-06-17', null, null],
    ['2026-06-18', null, null],
    ['2026-06-19', 'REPORT_DAY_TO_COME', { day: '2026-06-19' }],
  ])('signed on the 17th and told on the 18th: sent on %s: %s', (day, code, params) => {
    const refusal = signed().until('2026-06-18 08:00').tries(secretary, sending('government', day));
    expect([refusal?.code ?? null, refusal?.params ?? null]).toEqual([code, params]);
  });

  test.each([
    ['2026-06-16', 'REPORT_RECEIVED_BEFORE_SENT'],
    ['2026-06-17', null],
    ['2026-06-18', null],
    ['2026-06-19', 'REPORT_DAY_TO_COME'],
  ])('sent on the 17th and told on the 18th: received on %s: %s', (receivedOn, code) => {
    const act: ReportAct = { ...receive, payload: { transmission: 1, receivedOn } } as ReportAct;
    expect(sent().until('2026-06-18 08:00').tries(secretary, act)?.code ?? null).toBe(code);
  });

  test('sendings are numbered as they were told, whoever they went to', () => {
    const paper = sent()
      .does(secretary, sending('secretariat', '2026-06-17'))
      .does(monitor, sending('assembly', '2026-06-17'));
    expect(paper.report.transmissions.map(({ n, to }) => [n, to])).toEqual([
      [1, 'politburo'],
      [2, 'secretariat'],
      [3, 'assembly'],
    ]);
  });
});
