/** Failing one's duty: a written reminder first, then a case of its own, apart from whether the pilot achieved its goal. */
import {
  alive,
  bodyOf,
  codeOf,
  dateOf,
  head,
  lastOf,
  matter,
  owner,
  stateOf,
  superiorHead,
  supervisor,
} from '../support/alive';
import { headPerson, ownerPerson } from '../support/apart';
import { gates } from '../support/gates';
import { holderOf } from '../support/life';

const N = 'nonPerformance-1';
const reminder = { person: headPerson, failing: 'noDecision', duty: 'text:d', number: '3/CV' };
const done = { matter: N, done: 'text:d' };
const lift = { matter: N, reasons: 'text:r' };
const open = { matter: N, grounds: 'text:g' };
const explain = { matter: N, explanation: 'text:e' };
const verdict = {
  matter: N,
  verdict: 'failedDuty',
  root: 'fearOfMistakes',
  consequence: 'warning',
  number: null,
  reasons: 'text:r',
};
const reminded = () => alive().does(supervisor, 'RemindInWriting', reminder);
const reported = () => reminded().does(head, 'ReportDutyDone', done);
const opened = () =>
  reminded().until('2026-03-12 09:00').does(supervisor, 'OpenNonPerformance', open);
const explained = () => opened().does(head, 'ExplainNonPerformance', explain);

gates(alive, {
  command: 'RemindInWriting',
  post: supervisor,
  payload: reminder,
  wrongPosts: [owner, 'hoa-lac:clerk'],
  wrongStages: ['ARCHIVED'],
});
gates(reminded, {
  command: 'ReportDutyDone',
  post: head,
  payload: done,
  wrongPosts: [owner, supervisor],
  wrongStages: ['ARCHIVED'],
  wrongState: 'opened',
});
gates(reported, {
  command: 'LiftReminder',
  post: supervisor,
  payload: lift,
  wrongPosts: [owner],
  wrongStages: ['ARCHIVED'],
  wrongState: 'opened',
});
gates(reported, {
  command: 'OpenNonPerformance',
  post: superiorHead,
  payload: open,
  wrongPosts: [owner],
  wrongStages: ['ARCHIVED'],
  wrongState: 'opened',
});
gates(opened, {
  command: 'ExplainNonPerformance',
  post: head,
  payload: explain,
  wrongPosts: [owner, supervisor],
  wrongStages: ['ARCHIVED'],
  wrongState: 'reportedDone',
});
gates(explained, {
  command: 'ConcludeNonPerformance',
  post: superiorHead,
  payload: verdict,
  wrongPosts: [],
  wrongStages: ['ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'reportedDone',
});

describe('non-performance', () => {
  it('[M105] begins with a written reminder that stays on file, and its day', () => {
    const life = reminded();
    expect(bodyOf(life, 'RemindedInWriting')).toMatchObject({
      ...reminder,
      post: head,
      judgePost: superiorHead,
    });
    expect(life.task('doRemindedDuty')).toMatchObject({
      post: head,
      rule: 'nonPerformance.remind',
    });
    expect(dateOf(life, 'doRemindedDuty')).toBe('2026-03-09');
    expect(codeOf(life.tries(supervisor, 'OpenNonPerformance', open))).toBe('ANSWER_STILL_OPEN');
  });

  it('done in time is lifted, and nothing is left but the record', () => {
    const life = reported();
    expect(life.task('decideReminder')?.post).toBe(superiorHead);
    life.does(supervisor, 'LiftReminder', lift);
    expect([stateOf(life, N), matter(life, N)?.data]).toEqual(['remedied', { post: head }]);
  });

  it('[M86] is a case of its own: the outcome, the causes and anybody’s responsibility are untouched', () => {
    const before = reminded().pilot;
    const life = explained();
    expect(life.task('concludeNonPerformance')?.post).toBe(superiorHead);
    life.does(superiorHead, 'ConcludeNonPerformance', verdict);
    expect([stateOf(life, N), matter(life, N)?.data]).toEqual([
      'failedDuty',
      { person: headPerson, post: head, failing: 'noDecision' },
    ]);
    expect([life.pilot.stage, life.pilot.outcome]).toEqual([before.stage, before.outcome]);
    expect(Object.values(life.pilot.matters).map(({ kind }) => kind)).not.toContain(
      'responsibility',
    );
  });

  it.each([
    ['a stranger', { person: 'p-none' }, 'PERSON_UNKNOWN'],
    ['oneself', { person: holderOf(supervisor).person }, 'OWN_CASE'],
  ])('is not opened against %s', (_whom, more, code) =>
    expect(codeOf(alive().tries(supervisor, 'RemindInWriting', { ...reminder, ...more }))).toBe(
      code,
    ),
  );

  it('is reminded of once for the same failing; whoever is reminded does not lift it', () => {
    expect(codeOf(reminded().tries(superiorHead, 'RemindInWriting', reminder))).toBe(
      'REMINDER_OPEN',
    );
    const other = { ...reminder, failing: 'noReport' };
    expect(reminded().tries(superiorHead, 'RemindInWriting', other)).toBeNull();
    expect(codeOf(reported().tries(head, 'LiftReminder', lift))).toBe('OWN_CASE');
    expect(codeOf(reported().tries(head, 'OpenNonPerformance', open))).toBe('OWN_CASE');
  });

  it('is concluded by nobody with a part in it', () => {
    for (const post of [head, supervisor, owner])
      expect(codeOf(explained().tries(post, 'ConcludeNonPerformance', verdict))).toBe(
        'NOT_THE_JUDGE',
      );
    const life = alive().does(superiorHead, 'RemindInWriting', {
      ...reminder,
      person: ownerPerson,
    });
    expect(bodyOf(life, 'RemindedInWriting')).toMatchObject({ judgePost: 'government:head' });
  });

  it('is explained first, or concluded after its day, and says so', () => {
    expect(codeOf(opened().tries(superiorHead, 'ConcludeNonPerformance', verdict))).toBe(
      'ANSWER_STILL_OPEN',
    );
    const life = opened().until('2026-03-23 09:00');
    life.does(superiorHead, 'ConcludeNonPerformance', verdict);
    expect(lastOf(life, 'NonPerformanceConcluded')?.flags).toEqual(['WITHOUT_REPLY']);
  });

  it.each([
    ['a failed duty without consequence', { consequence: 'none' }],
    ['a consequence for what is excused', { verdict: 'excused' }],
  ])('is refused with %s', (_what, more) =>
    expect(
      codeOf(explained().tries(superiorHead, 'ConcludeNonPerformance', { ...verdict, ...more })),
    ).toBe('CONSEQUENCE_GOES_WITH_FAILING'),
  );

  it('is opened and concluded by no clock', () => {
    const life = reminded().until('2026-06-01 09:00');
    expect(life.rungsOf('doRemindedDuty')).toContain('escalation-2');
    expect(stateOf(life, N)).toBe('remindedInWriting');
  });
});
