/** test: progress reports, periodic and at any other time. */
import type { Life } from '../support/life';
import { approvedLife, posts, runningLife } from '../support/running';

const report = (periodTo: string, more: object = {}) => ({
  sort: 'periodic',
  periodTo,
  progress: 'text:on the way',
  values: [],
  spendingVnd: 1_000_000,
  issues: null,
  risks: null,
  requests: null,
  ...more,
});
const quarterly = { reportEveryMonths: 3, checkpointEveryMonths: 12 };
const life = (): Life => runningLife(quarterly);

describe('FileProgressReport', () => {
  test('due five working days after each period from the start', () => {
    const pilot = life();
    expect(pilot.task('fileReport')).toMatchObject({
      post: posts.owner,
      dueDate: '2026-05-08',
      params: { periodTo: '2026-05-02' },
      commands: ['FileProgressReport'],
    });
    pilot
      .until('2026-05-06 09:00')
      .does(
        posts.owner,
        'FileProgressReport',
        report('2026-05-02', { values: [{ indicator: 'onTime', value: 61 }] }),
      );
    expect(pilot.task('fileReport')?.params).toEqual({ periodTo: '2026-08-02' });
    expect(pilot.pilot.running.measured['onTime']).toEqual({ value: 61, on: '2026-05-02' });
  });

  test('a missed report: reminder, overdue, escalation on time, and nothing is decided', () => {
    const pilot = life().until('2026-06-02 09:00');
    const rang = pilot.events
      .filter((event) => (event.body as { step?: string }).step === 'fileReport')
      .map((event) => [(event.body as { rung: string }).rung, event.at.slice(0, 10)]);
    expect(rang).toEqual([
      ['reminder-1', '2026-05-05'],
      ['reminder-2', '2026-05-07'],
      ['due', '2026-05-08'],
      ['overdue', '2026-05-08'],
      ['escalation-1', '2026-05-11'],
      ['escalation-2', '2026-05-15'],
      ['escalation-3', '2026-05-29'],
    ]);
    expect(pilot.pilot.stage).toBe('RUNNING');
    expect(pilot.task('fileReport')?.params).toEqual({ periodTo: '2026-05-02' });
  });

  test('one report settles every period that it covers', () => {
    const pilot = life()
      .until('2026-09-01 09:00')
      .does(posts.owner, 'FileProgressReport', report('2026-08-31'));
    expect(pilot.task('fileReport')?.params).toEqual({ periodTo: '2026-11-02' });
  });

  test('an extraordinary one settles none', () => {
    const pilot = life()
      .until('2026-03-02 09:00')
      .does(
        posts.owner,
        'FileProgressReport',
        report('2026-03-02', { sort: 'extraordinary', issues: 'text:theft' }),
      );
    expect(pilot.task('fileReport')?.params).toEqual({ periodTo: '2026-05-02' });
    expect(pilot.pilot.running.reportedTo).toBeNull();
  });

  test('goes on in LAPSED, can still be filed while winding down, no longer owed at the end', () => {
    const lapsed = runningLife({ ...quarterly, term: { kind: 'date', end: '2026-03-31' } }).until(
      '2026-05-04 09:00',
    );
    expect(lapsed.task('fileReport')).toBeDefined();
    lapsed.does(posts.head, 'Terminate', {
      order: null,
      reasons: 'text:1',
      effectiveOn: '2026-06-30',
      windDown: null,
    });
    expect(lapsed.task('fileReport')).toBeUndefined();
    expect(lapsed.tries(posts.owner, 'FileProgressReport', report('2026-05-04'))).toBeNull();
  });

  test('of a told pilot only what falls due in care is owed', () => {
    const told = runningLife({ ...quarterly, reconstructed: true }).until('2027-01-15 09:00');
    told.pilot = { ...told.pilot, watchedFrom: told.now, silentUntil: told.now };
    expect(told.task('fileReport')?.params).toEqual({ periodTo: '2027-02-02' });
  });

  test.each([
    [posts.head, report('2026-02-02'), 'NOT_YOURS'],
    [posts.owner, report('2026-02-03'), 'PERIOD_NOT_OVER'],
    [
      posts.owner,
      report('2026-02-02', { values: [{ indicator: 'x', value: 1 }] }),
      'UNKNOWN_INDICATOR',
    ],
  ])('%s %#: %s', (post, payload, code) => {
    expect(life().tries(post, 'FileProgressReport', payload)?.code).toBe(code);
  });

  test('not before the preparation, not twice for one period; told from a source, flagged', () => {
    expect(
      approvedLife().tries(posts.owner, 'FileProgressReport', report('2026-01-05'))?.code,
    ).toBe('WRONG_STAGE');
    const pilot = life().does(posts.owner, 'FileProgressReport', report('2026-02-02'));
    expect(pilot.tries(posts.owner, 'FileProgressReport', report('2026-02-02'))?.code).toBe(
      'PERIOD_ALREADY_REPORTED',
    );
    const told = runningLife({ reconstructed: true }).does(
      posts.owner,
      'FileProgressReport',
      report('2026-02-02'),
    );
    told.does(posts.owner, 'FileProgressReport', report('2026-02-02'));
    expect(told.events.at(-1)?.flags).toEqual(['PERIOD_REPORTED_AGAIN']);
  });
});
