/** test: how a pilot's result comes to be judged: reported in time, late, after an opening on file, or told: entries, state, desks, notices. */
import { chronicle } from '../support/chronicle';
import { endingLife, report, staff } from '../support/ending';
import { indicator } from '../support/running';
import { closedAfterRun, doors, inOutcomeReview, shared } from '../support/tables';

const onFile = { reasons: 'text:no-report' };
const late = shared(() => endingLife().until('2026-07-07 17:01'));
const valueOf = (id: string, value: number | null) => ({ indicator: id, value });
const two = () =>
  endingLife({ indicators: [indicator('onTime'), indicator('cost')] }).until('2026-07-02 09:00');

chronicle('a report that comes after the head has opened the assessment without it', late, [
  {
    when: 'the assessment is opened on file',
    by: staff.head,
    does: 'AssessOnFile',
    with: onFile,
    emits: [
      [
        'AssessmentOpenedOnFile',
        { reasons: 'text:no-report', reportDue: '2026-07-07', breach: true },
        ['NO_COMPLETION_REPORT'],
      ],
    ],
    changes: {
      stage: 'ASSESSMENT',
      stageSince: '2026-07-07T10:01:00.000Z',
      'outcome.onFileSince': '2026-07-07T10:01:00.000Z',
      flags: [{ code: 'NO_COMPLETION_REPORT', at: '2026-07-07T10:01:00.000Z' }],
    },
    asks: [
      'main concludeOutcome: hoa-lac:head until 2026-07-17 (assessment.simple) Conclude',
      'main givePartyOpinion: hoa-lac:partyCommittee until 2026-07-15 (party.opinion) GivePartyOpinion',
      'main scoreTargets: hoa-lac:supervisor until 2026-07-14 (assessment.score) ScoreTarget',
    ],
    frees: [
      'main fileCompletionReport: hoa-lac:cadre-1 until 2026-07-07 (completion.report) FileCompletionReport',
      'main assessOnFile: hoa-lac:head until 2026-07-14 (assessment.onFile) AssessOnFile',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:supervisor', 'an-binh:head'],
  },
  {
    when: 'it is opened once',
    by: staff.superiorHead,
    does: 'AssessOnFile',
    with: onFile,
    refused: ['WRONG_STAGE', { stage: 'ASSESSMENT' }],
  },
  {
    when: 'the report comes and moves no clock',
    at: '2026-07-13 09:00',
    by: staff.proposer,
    does: 'FileCompletionReport',
    with: report,
    emits: [
      [
        'CompletionReportFiled',
        {
          text: 'text:report',
          values: [{ indicator: 'onTime', value: 91 }],
          lessons: 'text:lessons',
          problems: null,
          by: 'hoa-lac:cadre-1',
        },
        ['LATE_REPORT'],
      ],
    ],
    changes: {
      'outcome.report': {
        text: 'text:report',
        values: [{ indicator: 'onTime', value: 91 }],
        lessons: 'text:lessons',
        problems: null,
        by: 'hoa-lac:cadre-1',
        filedAt: '2026-07-13T02:00:00.000Z',
      },
      flags: [
        { code: 'NO_COMPLETION_REPORT', at: '2026-07-07T10:01:00.000Z' },
        { code: 'LATE_REPORT', at: '2026-07-13T02:00:00.000Z' },
      ],
    },
    tells: ['hoa-lac:head', 'hoa-lac:supervisor', 'hoa-lac:partyCommittee'],
  },
  {
    when: 'a second report is refused',
    by: staff.owner,
    does: 'FileCompletionReport',
    with: report,
    refused: ['REPORT_ALREADY_FILED'],
  },
]);

chronicle('a report on two indicators', two, [
  {
    when: 'a value of one of two is not enough',
    by: staff.owner,
    does: 'FileCompletionReport',
    with: report,
    refused: ['VALUES_MISSING', { given: 1, needed: 2 }],
  },
  {
    when: 'a value twice does not stand for two',
    by: staff.owner,
    does: 'FileCompletionReport',
    with: { ...report, values: [valueOf('cost', 1), valueOf('cost', null)] },
    refused: ['INDICATOR_TWICE'],
  },
  {
    when: 'of an indicator that was not planned there is none',
    by: staff.owner,
    does: 'FileCompletionReport',
    with: { ...report, values: [valueOf('onTime', 1), valueOf('speed', 1)] },
    refused: ['UNKNOWN_INDICATOR', { indicator: 'speed' }],
  },
  {
    when: 'both, one of them without data',
    by: staff.owner,
    does: 'FileCompletionReport',
    with: {
      ...report,
      problems: 'text:p',
      values: [valueOf('cost', null), valueOf('onTime', 88.5)],
    },
    emits: [
      [
        'CompletionReportFiled',
        {
          text: 'text:report',
          values: [
            { indicator: 'cost', value: null },
            { indicator: 'onTime', value: 88.5 },
          ],
          lessons: 'text:lessons',
          problems: 'text:p',
          by: 'hoa-lac:cadre-1',
        },
      ],
    ],
    changes: {
      stage: 'ASSESSMENT',
      stageSince: '2026-07-02T02:00:00.000Z',
      'outcome.report': {
        text: 'text:report',
        values: [
          { indicator: 'cost', value: null },
          { indicator: 'onTime', value: 88.5 },
        ],
        lessons: 'text:lessons',
        problems: 'text:p',
        by: 'hoa-lac:cadre-1',
        filedAt: '2026-07-02T02:00:00.000Z',
      },
    },
    asks: [
      'main concludeOutcome: hoa-lac:head until 2026-07-13 (assessment.simple) Conclude',
      'main givePartyOpinion: hoa-lac:partyCommittee until 2026-07-09 (party.opinion) GivePartyOpinion',
      'main scoreTargets: hoa-lac:supervisor until 2026-07-08 (assessment.score) ScoreTarget',
    ],
    frees: [
      'main fileCompletionReport: hoa-lac:cadre-1 until 2026-07-07 (completion.report) FileCompletionReport',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:supervisor', 'hoa-lac:partyCommittee'],
  },
]);

const told = () => endingLife({ reconstructed: true, now: '2026-06-20 09:00' });
chronicle('two reports told from sources', told, [
  {
    when: 'one before the end, with no values',
    by: staff.owner,
    does: 'FileCompletionReport',
    with: { ...report, values: [] },
    emits: [
      [
        'CompletionReportFiled',
        {
          text: 'text:report',
          values: [],
          lessons: 'text:lessons',
          problems: null,
          by: 'hoa-lac:cadre-1',
        },
        ['BEFORE_EFFECTIVE_END', 'VALUES_NOT_FOUND'],
      ],
    ],
    changes: {
      stage: 'ASSESSMENT',
      stageSince: '2026-06-20T02:00:00.000Z',
      'outcome.report': {
        text: 'text:report',
        values: [],
        lessons: 'text:lessons',
        problems: null,
        by: 'hoa-lac:cadre-1',
        filedAt: '2026-06-20T02:00:00.000Z',
      },
      flags: [
        { code: 'BEFORE_EFFECTIVE_END', at: '2026-06-20T02:00:00.000Z' },
        { code: 'VALUES_NOT_FOUND', at: '2026-06-20T02:00:00.000Z' },
      ],
    },
  },
  {
    when: 'a further one late keeps the first receipt',
    at: '2026-08-03 09:00',
    by: staff.proposer,
    does: 'FileCompletionReport',
    with: report,
    emits: [
      [
        'CompletionReportFiled',
        {
          text: 'text:report',
          values: [{ indicator: 'onTime', value: 91 }],
          lessons: 'text:lessons',
          problems: null,
          by: 'hoa-lac:cadre-1',
        },
        ['FURTHER_REPORT', 'LATE_REPORT'],
      ],
    ],
    changes: {
      'outcome.report.values': [{ indicator: 'onTime', value: 91 }],
      flags: [
        { code: 'BEFORE_EFFECTIVE_END', at: '2026-06-20T02:00:00.000Z' },
        { code: 'VALUES_NOT_FOUND', at: '2026-06-20T02:00:00.000Z' },
        { code: 'FURTHER_REPORT', at: '2026-08-03T02:00:00.000Z' },
        { code: 'LATE_REPORT', at: '2026-08-03T02:00:00.000Z' },
      ],
    },
  },
]);

doors([
  {
    command: 'FileCompletionReport',
    life: shared(() => endingLife().until('2026-07-02 09:00')),
    post: staff.owner,
    payload: report,
    posts: [staff.owner],
    stages: [...inOutcomeReview, ...closedAfterRun],
  },
  {
    command: 'AssessOnFile',
    life: late,
    post: staff.head,
    payload: onFile,
    posts: [staff.head, staff.superiorHead],
    stages: ['ENDING'],
  },
]);

describe('to the minute', () => {
  test.each([
    ['on the day before the end', '2026-06-29 23:59', 'NOT_ENDED_YET'],
    ['on the last day itself', '2026-06-30 00:01', null],
  ])('a report %s', (_when, now, code) =>
    expect(
      endingLife({ now }).tries(staff.owner, 'FileCompletionReport', report)?.code ?? null,
    ).toBe(code),
  );

  test.each([
    ['2026-07-07 17:00', 'REPORT_STILL_AWAITED', undefined],
    ['2026-07-07 17:01', undefined, ['LATE_REPORT']],
  ])('at %s', (time, awaited, flags) => {
    expect(endingLife().until(time).tries(staff.head, 'AssessOnFile', onFile)?.code).toBe(awaited);
    const reported = endingLife().until(time).does(staff.owner, 'FileCompletionReport', report);
    expect(reported.events.at(-1)?.flags ?? undefined).toEqual(flags ?? undefined);
  });

  test.each([
    ['2026-06-30', 'ENDING', '2026-07-07'],
    ['2026-04-24', 'ENDING', '2026-05-06'],
    ['2026-12-28', 'ENDING', '2027-01-05'],
  ])(
    'ended on %s, at %s, the report is due on %s: holidays are no working days',
    (end, stage, due) => {
      const life = endingLife({ end });
      expect([life.pilot.stage, life.task('fileCompletionReport')?.dueDate]).toEqual([stage, due]);
    },
  );
});
