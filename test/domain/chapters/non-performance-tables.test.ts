/** Failing one's duty, by tables: every way to fail, every verdict with every consequence, and each desk on the way. */
import {
  alive,
  bodyOf,
  codeOf,
  head,
  matter,
  stateOf,
  superiorHead,
  supervisor,
} from '../support/alive';
import { headPerson, ownerPerson } from '../support/apart';
import { desks } from '../support/desks';
import { holderOf } from '../support/life';

const N = 'nonPerformance-1';
const failings = [
  'noDecision',
  'noReply',
  'noReport',
  'noSupport',
  'noSupervision',
  'passedOn',
] as const;
const reminder = { person: headPerson, failing: 'noDecision', duty: 'text:d', number: '3/CV' };
const verdict = {
  matter: N,
  verdict: 'failedDuty',
  root: 'fearOfMistakes',
  consequence: 'warning',
  number: null,
  reasons: 'text:r',
};
const reminded = () => alive().does(supervisor, 'RemindInWriting', reminder);
const reported = () => reminded().does(head, 'ReportDutyDone', { matter: N, done: 'text:d' });
const opened = () =>
  reminded()
    .until('2026-03-12 09:00')
    .does(supervisor, 'OpenNonPerformance', { matter: N, grounds: 'text:g' });
const explained = () =>
  opened().does(head, 'ExplainNonPerformance', { matter: N, explanation: 'text:e' });

desks([
  {
    when: 'somebody was reminded',
    life: reminded,
    matter: N,
    step: 'doRemindedDuty',
    post: head,
    rule: 'nonPerformance.remind',
    due: '2026-03-09',
    commands: ['ReportDutyDone', 'LiftReminder', 'OpenNonPerformance'],
  },
  {
    when: 'it is said to be done',
    life: reported,
    matter: N,
    step: 'decideReminder',
    post: superiorHead,
    rule: 'nonPerformance.decideReminder',
    due: '2026-03-09',
    commands: ['LiftReminder', 'OpenNonPerformance'],
  },
  {
    when: 'a case is open',
    life: opened,
    matter: N,
    step: 'explainNonPerformance',
    post: head,
    rule: 'nonPerformance.explain',
    due: '2026-03-19',
    commands: ['ExplainNonPerformance', 'ConcludeNonPerformance'],
  },
  {
    when: 'it is explained',
    life: explained,
    matter: N,
    step: 'concludeNonPerformance',
    post: superiorHead,
    rule: 'nonPerformance.conclude',
    due: '2026-04-02',
    commands: ['ConcludeNonPerformance'],
  },
]);

describe.each(failings)('a reminder for %s', (failing) => {
  const given = { ...reminder, failing };
  const life = () => alive().does(supervisor, 'RemindInWriting', given);

  it('is on file with post and judge', () =>
    expect(bodyOf(life(), 'RemindedInWriting')).toEqual({
      ...given,
      matter: N,
      post: head,
      judgePost: superiorHead,
    }));

  it('is not given twice, by whomever', () => {
    for (const post of [supervisor, superiorHead])
      expect(codeOf(life().tries(post, 'RemindInWriting', given))).toBe('REMINDER_OPEN');
  });

  it('stands beside one for any other failing', () => {
    for (const other of failings.filter((each) => each !== failing))
      expect(life().tries(supervisor, 'RemindInWriting', { ...given, failing: other })).toBeNull();
  });

  it('may be given again once it was lifted', () => {
    const lifted = life().does(supervisor, 'LiftReminder', { matter: N, reasons: 'text:r' });
    expect(lifted.tries(supervisor, 'RemindInWriting', given)).toBeNull();
    expect(matter(lifted, 'nonPerformance-2')?.state).toBe('remindedInWriting');
  });

  it('does not stand in the way of one for another person', () =>
    expect(
      life().tries(superiorHead, 'RemindInWriting', { ...given, person: ownerPerson }),
    ).toBeNull());
});

const consequences = ['none', 'warning', 'training', 'replacement', 'discipline'] as const;

describe.each([
  ['failedDuty', (consequence: string) => consequence !== 'none'],
  ['excused', (consequence: string) => consequence === 'none'],
  ['notFailed', (consequence: string) => consequence === 'none'],
] as const)('the verdict %s', (given, fits) => {
  it.each(consequences)('with %s', (consequence) => {
    const life = explained();
    const code = codeOf(
      life.tries(superiorHead, 'ConcludeNonPerformance', {
        ...verdict,
        verdict: given,
        consequence,
      }),
    );
    expect(code).toBe(fits(consequence) ? null : 'CONSEQUENCE_GOES_WITH_FAILING');
    expect(stateOf(life, N)).toBe(fits(consequence) ? given : 'explainedDuty');
  });
});

describe('time to answer', () => {
  it.each([
    ['2026-03-09 09:00', 'ANSWER_STILL_OPEN'],
    ['2026-03-09 18:00', null],
    ['2026-03-10 09:00', null],
  ])('a case opened on %s: %s', (day, code) =>
    expect(
      codeOf(
        reminded().until(day).tries(supervisor, 'OpenNonPerformance', { matter: N, grounds: 'g' }),
      ),
    ).toBe(code),
  );

  it('whoever says it is done need not wait for a case that is opened all the same', () =>
    expect(
      reported().tries(superiorHead, 'OpenNonPerformance', { matter: N, grounds: 'g' }),
    ).toBeNull());

  it.each([
    ['2026-03-19 09:00', 'ANSWER_STILL_OPEN'],
    ['2026-03-20 09:00', null],
  ])('a verdict without an explanation on %s: %s', (day, code) =>
    expect(codeOf(opened().until(day).tries(superiorHead, 'ConcludeNonPerformance', verdict))).toBe(
      code,
    ),
  );

  it('an explanation may be given again before the verdict', () =>
    expect(
      explained().tries(head, 'ExplainNonPerformance', { matter: N, explanation: 'text:e2' }),
    ).toBeNull());
});

it.each(['hoa-lac:head', 'an-binh:head', 'hoa-lac:supervisor', 'government:monitor'])(
  '%s reminds nobody of their own duty',
  (post) => {
    const own = { ...reminder, person: holderOf(post).person };
    expect(codeOf(alive().tries(post, 'RemindInWriting', own))).toBe('OWN_CASE');
  },
);
