/** test: an appeal goes to another person; without one, somebody says so. Then the matter is final. */
import { decision, examinedLife, matter, notifiedLife, personIn, staff } from '../support/ending';
import { changed, gates } from '../support/gates';
import { lawOf } from '../support/life';
import type { Life } from '../support/life';

const appeal = { matter, grounds: 'text:grounds' };
const answer = {
  matter,
  changedTo: null,
  reducedByPercent: null,
  number: null,
  reasons: 'text:reasons',
};
const appealed = () =>
  notifiedLife().until('2026-08-19 09:00').does(staff.proposer, 'RespondentAppeals', appeal);
const resultOf = (life: Life) => life.pilot.matters[matter]?.data;

gates(notifiedLife, {
  command: 'RespondentAppeals',
  post: staff.proposer,
  payload: appeal,
  wrongPosts: [staff.head, staff.cadre2, staff.superiorHead],
  wrongStages: ['OUTCOME_SET', 'ARCHIVED'],
  wrongState: 'decided',
});
gates(notifiedLife, {
  command: 'ConfirmNoAppeal',
  post: staff.head,
  payload: { matter, basis: 'text:waiver' },
  wrongPosts: [staff.proposer, staff.clerk],
  wrongStages: ['OUTCOME_SET', 'ARCHIVED'],
  separated: true,
  wrongState: 'appealed',
});
gates(appealed, {
  command: 'DecideResponsibilityAppeal',
  post: staff.superiorHead,
  payload: answer,
  wrongPosts: [staff.head, staff.deputy, staff.government, staff.siteHead],
  wrongStages: ['OUTCOME_SET', 'ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'notified',
});

describe('no appeal', () => {
  test('the window is not set: a task to confirm it, no date that decides', () => {
    const life = notifiedLife();
    expect(life.task('confirmNoAppeal')).toMatchObject({
      post: staff.head,
      rule: 'appeal.window',
      mark: 'U',
    });
    life.until('2027-01-04 09:00');
    expect(life.rungsOf('confirmNoAppeal')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-1']),
    );
    expect(life.pilot.matters[matter]).toMatchObject({ state: 'notified', closedAt: null });
  });

  test('confirmed, the matter is final', () => {
    const life = notifiedLife().does(staff.head, 'ConfirmNoAppeal', {
      matter,
      basis: 'text:waiver',
    });
    expect(life.pilot.matters[matter]).toMatchObject({
      state: 'final',
      data: { result: 'exempt' },
    });
    expect(life.pilot.matters[matter]?.closedAt).not.toBeNull();
  });

  test('where the pack sets a window, it is waited for; a later appeal is taken and flagged', () => {
    const life = notifiedLife();
    const windowed = {
      ...lawOf(),
      pack: {
        ...lawOf().pack,
        rules: {
          ...lawOf().pack.rules,
          'appeal.window': {
            value: 15,
            unit: 'workingDays' as const,
            instrument: 'test',
            article: '1',
            mark: 'V' as const,
          },
        },
      },
    };
    const under = Object.assign(life, { law: windowed });
    expect(under.tries(staff.head, 'ConfirmNoAppeal', { matter, basis: 'text:b' })?.code).toBe(
      'APPEAL_WINDOW_OPEN',
    );
    under.until('2026-10-01 09:00').does(staff.proposer, 'RespondentAppeals', appeal);
    expect(under.events.at(-1)?.flags).toEqual(['LATE_APPEAL']);
  });
});

describe('an appeal', () => {
  test('lies with the head of the next level', () => {
    expect(appealed().task('decideResponsibilityAppeal')).toMatchObject({
      post: staff.superiorHead,
      rule: 'appeal.decide',
    });
  });

  test('rings and upholds nothing', () => {
    const life = appealed().until('2027-03-01 09:00');
    expect(life.rungsOf('decideResponsibilityAppeal')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-3']),
    );
    expect(life.pilot.matters[matter]?.state).toBe('appealed');
  });

  test('dismissed, the decision stands', () => {
    const life = appealed().does(staff.superiorHead, 'DecideResponsibilityAppeal', answer);
    expect(life.pilot.matters[matter]?.state).toBe('final');
    expect(resultOf(life)).toMatchObject({ result: 'exempt' });
  });

  test.each([
    ['responsible', null, null],
    ['reduced', 30, null],
    ['reduced', null, 'DEGREE_GOES_WITH_REDUCTION'],
  ])('changed to %s %s', (changedTo, reducedByPercent, code) => {
    const life = appealed();
    const refused = life.tries(staff.superiorHead, 'DecideResponsibilityAppeal', {
      ...answer,
      changedTo,
      reducedByPercent,
    });
    expect(refused?.code ?? null).toBe(code);
    expect(resultOf(life)).toMatchObject(
      code === null ? { result: changedTo, reducedByPercent } : { result: 'exempt' },
    );
  });

  test('a finding that is not met frees nobody on appeal either', () => {
    const life = examinedLife('notMet')
      .does(staff.head, 'DecideResponsibility', decision('responsible'))
      .does(staff.clerk, 'NotifyRespondent', { matter, number: null })
      .does(staff.proposer, 'RespondentAppeals', appeal);
    expect(
      life.tries(staff.superiorHead, 'DecideResponsibilityAppeal', {
        ...answer,
        changedTo: 'exempt',
      })?.code,
    ).toBe('TEST_NOT_MET');
  });

  test('whoever decided does not decide again, even in the higher post', () => {
    const life = changed(appealed(), (pilot) => {
      const found = pilot.matters[matter];
      return found === undefined
        ? pilot
        : {
            ...pilot,
            matters: {
              [matter]: {
                ...found,
                data: { ...(found.data as object), decidedBy: personIn(staff.superiorHead) },
              },
            },
          };
    });
    expect(life.tries(staff.superiorHead, 'DecideResponsibilityAppeal', answer)?.code).toBe(
      'SAME_DECIDER',
    );
  });
});
