/** test: the completion report and the assessment on file (Decree 73 Art. 18). */
import { endingLife, report, reportedLife, staff } from '../support/ending';
import { gates } from '../support/gates';
import { indicator } from '../support/running';

const reasons = { reasons: 'text:reasons' };

gates(() => endingLife().until('2026-07-02 09:00'), {
  command: 'FileCompletionReport',
  post: staff.owner,
  payload: report,
  wrongPosts: [staff.head, staff.supervisor, staff.clerk, staff.superiorHead],
  wrongStages: ['RUNNING', 'LAPSED', 'ARCHIVED', 'REJECTED'],
});

gates(() => endingLife().until('2026-07-08 09:00'), {
  command: 'AssessOnFile',
  post: staff.head,
  payload: reasons,
  wrongPosts: [staff.owner, staff.supervisor, staff.clerk, staff.deputy],
  wrongStages: ['RUNNING', 'ASSESSMENT', 'OUTCOME_SET'],
  separated: true,
});

describe('completion report: clocks', () => {
  test.each([
    ['C9', '2026-06-30', '2026-07-07'],
    ['C10', '2026-05-31', '2026-06-05'],
  ])('[%s] effective end %s: the report is due on %s', (_row, end, due) => {
    expect(endingLife({ end }).task('fileCompletionReport')?.dueDate).toBe(due);
  });

  test('[C9] each step on its last day: report 7 Jul, assessment 16 Jul', () => {
    expect(reportedLife().task('concludeOutcome')?.dueDate).toBe('2026-07-16');
  });

  test('reminders, due, overdue and escalation ring and decide nothing', () => {
    const life = endingLife().until('2026-09-30 09:00');
    expect(life.rungsOf('fileCompletionReport')).toEqual(
      expect.arrayContaining([
        'reminder-1',
        'reminder-2',
        'due',
        'overdue',
        'escalation-1',
        'escalation-3',
      ]),
    );
    expect(life.pilot.stage).toBe('ENDING');
    expect(life.pilot.outcome.report).toBeNull();
  });

  test('the owner has the task, under Art. 18', () => {
    const task = endingLife().task('fileCompletionReport');
    expect(task).toMatchObject({
      post: staff.owner,
      article: 'Art. 18',
      instrument: '73/2023/NĐ-CP',
    });
  });

  test("only an overdue report puts the assessment on file on the head's desk", () => {
    const life = endingLife();
    expect(life.until('2026-07-07 16:00').task('assessOnFile')).toBeUndefined();
    expect(life.until('2026-07-07 17:30').task('assessOnFile')).toMatchObject({
      post: staff.head,
      dueDate: '2026-07-14',
    });
  });

  test('an assessment on file that nobody opens is overdue and stays so', () => {
    const life = endingLife().until('2026-08-30 09:00');
    expect(life.rungsOf('assessOnFile')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-2']),
    );
    expect(life.pilot.stage).toBe('ENDING');
  });
});

describe('FileCompletionReport', () => {
  test('takes the pilot to its assessment, with what it measured', () => {
    const { pilot } = reportedLife();
    expect(pilot.stage).toBe('ASSESSMENT');
    expect(pilot.outcome.report).toMatchObject({
      by: staff.owner,
      values: report.values,
      lessons: 'text:lessons',
    });
  });

  test('partial and negative results are told too: no data is an answer, silence is not', () => {
    const life = endingLife().until('2026-07-02 09:00');
    expect(life.tries(staff.owner, 'FileCompletionReport', { ...report, values: [] })?.code).toBe(
      'VALUES_MISSING',
    );
    expect(
      life.tries(staff.owner, 'FileCompletionReport', {
        ...report,
        values: [{ indicator: 'onTime', value: null }],
      }),
    ).toBeNull();
  });

  test.each([
    ['UNKNOWN_INDICATOR', [{ indicator: 'other', value: 1 }]],
    [
      'INDICATOR_TWICE',
      [
        { indicator: 'onTime', value: 1 },
        { indicator: 'onTime', value: 2 },
      ],
    ],
  ])('%s', (code, values) => {
    const life = endingLife().until('2026-07-02 09:00');
    expect(life.tries(staff.owner, 'FileCompletionReport', { ...report, values })?.code).toBe(code);
  });

  test('not before the effective end', () => {
    const early = endingLife({ now: '2026-06-20 09:00' });
    expect(early.tries(staff.owner, 'FileCompletionReport', report)).toMatchObject({
      code: 'NOT_ENDED_YET',
      params: { end: '2026-06-30' },
    });
  });

  test('once only: what comes later is a late fact', () => {
    expect(reportedLife().tries(staff.owner, 'FileCompletionReport', report)?.code).toBe(
      'REPORT_ALREADY_FILED',
    );
  });

  test('a late report is taken and flagged', () => {
    const life = endingLife()
      .until('2026-07-20 09:00')
      .does(staff.owner, 'FileCompletionReport', report);
    expect(life.pilot.flags.map((flag) => flag.code)).toContain('LATE_REPORT');
    expect(life.task('concludeOutcome')?.dueDate).toBe('2026-07-29');
  });

  test('a report that comes after the assessment was opened on file leaves its clock alone', () => {
    const life = endingLife().until('2026-07-09 09:00').does(staff.head, 'AssessOnFile', reasons);
    const due = life.task('concludeOutcome')?.dueDate;
    life.until('2026-07-13 09:00').does(staff.proposer, 'FileCompletionReport', report);
    expect(life.pilot.stage).toBe('ASSESSMENT');
    expect(life.task('concludeOutcome')?.dueDate).toBe(due);
  });
});

describe('AssessOnFile', () => {
  test('not while the report may still come', () => {
    expect(
      endingLife().until('2026-07-07 16:59').tries(staff.head, 'AssessOnFile', reasons),
    ).toMatchObject({
      code: 'REPORT_STILL_AWAITED',
      params: { due: '2026-07-07' },
    });
  });

  test('notes the breach of duty and opens the assessment', () => {
    const life = endingLife().until('2026-07-08 09:00').does(staff.head, 'AssessOnFile', reasons);
    expect(life.pilot.stage).toBe('ASSESSMENT');
    expect(life.events.at(-1)).toMatchObject({
      body: { breach: true, reportDue: '2026-07-07' },
      flags: ['NO_COMPLETION_REPORT'],
    });
    expect(life.task('concludeOutcome')?.dueDate).toBe('2026-07-17');
  });

  test('a pilot that never started owes no report, and nobody breached anything', () => {
    const life = endingLife({ reason: 'notStarted' });
    expect(life.task('fileCompletionReport')).toBeUndefined();
    expect(life.task('assessOnFile')).toMatchObject({ dueDate: '2026-07-07' });
    life.does(staff.head, 'AssessOnFile', reasons);
    expect(life.events.at(-1)?.body).toMatchObject({ breach: false });
    expect(life.pilot.flags).toEqual([]);
  });
});

describe('told from sources', () => {
  test('a report years after the end is kept and flagged (Finland: 492 days)', () => {
    const life = endingLife({ reconstructed: true })
      .until('2027-11-04 09:00')
      .does(staff.owner, 'FileCompletionReport', { ...report, values: [] });
    expect(life.events.at(-1)?.flags).toEqual(['VALUES_NOT_FOUND', 'LATE_REPORT']);
    expect(life.pilot.stage).toBe('ASSESSMENT');
    expect(life.tasks).toEqual([]);
  });

  test('a second one is a further report', () => {
    const life = reportedLife({ reconstructed: true }).does(
      staff.owner,
      'FileCompletionReport',
      report,
    );
    expect(life.events.at(-1)?.flags).toEqual(['FURTHER_REPORT']);
  });

  test("a source without a report proves nobody's breach", () => {
    const life = endingLife({ reconstructed: true }).does(staff.head, 'AssessOnFile', reasons);
    expect(life.events.at(-1)).toMatchObject({
      body: { breach: false },
      flags: ['REPORT_NOT_FOUND'],
    });
  });

  test('after the conclusion it still comes in, and changes nothing', () => {
    const life = endingLife({
      reconstructed: true,
      indicators: [indicator('onTime')],
      change: (pilot) => ({
        ...pilot,
        stage: 'OUTCOME_SET',
        outcome: { ...pilot.outcome, value: 'partly' },
      }),
    }).does(staff.owner, 'FileCompletionReport', {
      ...report,
      values: [{ indicator: 'onTime', value: 3 }],
    });
    expect(life.events.at(-1)?.flags).toContain('AFTER_ASSESSMENT');
    expect(life.pilot.stage).toBe('OUTCOME_SET');
  });
});
