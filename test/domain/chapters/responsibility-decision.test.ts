/** test: the result is a person's, reasoned, never automatic (M29, M30). */
import type { Responsibility } from '../../../domain/state/responsibility';
import { openMatter } from '../../../domain/matters';
import {
  decision,
  endingLife,
  examinedLife,
  matter,
  personIn,
  respondentLife,
  settlingLife,
  staff,
} from '../support/ending';
import { changed, gates } from '../support/gates';

const decided = () => examinedLife().does(staff.head, 'DecideResponsibility', decision('exempt'));
const dataOf = (life: { pilot: { matters: Readonly<Record<string, { data: unknown }>> } }) =>
  life.pilot.matters[matter]?.data as Responsibility;

gates(examinedLife, {
  command: 'DecideResponsibility',
  post: staff.head,
  payload: decision('exempt'),
  wrongPosts: [staff.owner, staff.personnel, staff.legal],
  wrongStages: ['OUTCOME_SET', 'CAUSE_REVIEW', 'ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'decided',
});
gates(decided, {
  command: 'NotifyRespondent',
  post: staff.clerk,
  payload: { matter, number: null },
  wrongPosts: [staff.owner, staff.legal],
  wrongStages: ['OUTCOME_SET', 'ARCHIVED'],
  wrongState: 'opened',
});

describe('DecideResponsibility [M29]', () => {
  const tries = (result: string, more: object, answer = 'met') =>
    examinedLife(answer).tries(staff.head, 'DecideResponsibility', decision(result, more))?.code ??
    null;

  test.each([
    ['exempt', {}, 'met', null],
    ['excluded', {}, 'met', null],
    ['reduced', { reducedByPercent: 40 }, 'met', null],
    ['responsible', {}, 'met', null],
    ['exempt', {}, 'notEstablished', null],
    ['exempt', {}, 'notMet', 'TEST_NOT_MET'],
    ['excluded', {}, 'notMet', 'TEST_NOT_MET'],
    ['reduced', { reducedByPercent: 10 }, 'notMet', null],
    ['responsible', {}, 'notMet', null],
    ['reduced', {}, 'met', 'DEGREE_GOES_WITH_REDUCTION'],
    ['exempt', { reducedByPercent: 10 }, 'met', 'DEGREE_GOES_WITH_REDUCTION'],
  ])('%s %j when the first finding is %s', (result, more, answer, code) =>
    expect(tries(result, more, answer)).toBe(code),
  );

  test('[M30] three findings met exempt nobody: a person must say so', () => {
    const life = examinedLife().until('2027-01-04 09:00');
    expect(dataOf(life)).toMatchObject({ result: null });
    expect(life.pilot.matters[matter]?.state).toBe('examined');
    life.does(staff.head, 'DecideResponsibility', decision('exempt'));
    expect(dataOf(life)).toMatchObject({ result: 'exempt', decidedBy: personIn(staff.head) });
    expect(life.pilot.matters[matter]?.state).toBe('decided');
  });

  test('[M27] is of one person: the causes stay as they were concluded, and so does the outcome', () => {
    const before = examinedLife().pilot;
    const after = decided().pilot;
    expect(after.outcome.causes).toEqual(before.outcome.causes);
    expect(after.outcome.value).toBe(before.outcome.value);
    expect(after.matters[matter]?.data).toMatchObject({ result: 'exempt', reducedByPercent: null });
  });

  test('without the findings there is no result', () => {
    expect(
      respondentLife().tries(staff.head, 'DecideResponsibility', decision('exempt'))?.code,
    ).toBe('FINDINGS_MISSING');
  });

  test('keeps result, degree, decider and the level that hears an appeal', () => {
    const life = examinedLife().does(
      staff.head,
      'DecideResponsibility',
      decision('reduced', { reducedByPercent: 40 }),
    );
    expect(dataOf(life)).toMatchObject({
      result: 'reduced',
      reducedByPercent: 40,
      decidedBy: personIn(staff.head),
      appealPost: staff.superiorHead,
    });
  });

  test.each(['alleged', 'upheld'])(
    '[M31] while a case of abuse is %s nobody is protected',
    (state) => {
      const life = changed(examinedLife(), (pilot) =>
        openMatter(pilot, 'abuse-1', 'abuse', state, '2026-08-01T02:00:00.000Z', {}),
      );
      expect(life.tries(staff.head, 'DecideResponsibility', decision('exempt'))?.code).toBe(
        'PROTECTION_ON_HOLD',
      );
      expect(life.tries(staff.head, 'DecideResponsibility', decision('responsible'))).toBeNull();
    },
  );

  test('a dismissed case of abuse holds nothing up', () => {
    const life = changed(examinedLife(), (pilot) =>
      openMatter(pilot, 'abuse-1', 'abuse', 'dismissed', '2026-08-01T02:00:00.000Z', {}),
    );
    expect(life.tries(staff.head, 'DecideResponsibility', decision('exempt'))).toBeNull();
  });

  test("the head's own case is decided by the superior and appealed one level higher", () => {
    const life = settlingLife()
      .does(staff.superiorHead, 'OpenResponsibility', {
        person: personIn(staff.head),
        capacity: 'approver',
        grounds: 'text:g',
      })
      .does(staff.superiorHead, 'HearRespondent', { matter, declined: true, statement: null })
      .does(staff.superiorHead, 'RecordFindings', {
        matter,
        perPolicy: 'met',
        perPolicyReasons: 'a',
        pureMotive: 'met',
        pureMotiveReasons: 'b',
        commonGood: 'met',
        commonGoodReasons: 'c',
      });
    expect(life.tries(staff.head, 'DecideResponsibility', decision('exempt'))?.code).toBe(
      'OWN_CASE',
    );
    life.does(staff.superiorHead, 'DecideResponsibility', decision('exempt'));
    expect(dataOf(life).appealPost).toBe(staff.government);
  });
});

describe('NotifyRespondent', () => {
  test('three working days for the clerk; a notice nobody sends stays overdue', () => {
    const life = decided();
    expect(life.task('notifyRespondent')).toMatchObject({
      post: staff.clerk,
      dueDate: '2026-08-13',
    });
    life.until('2026-10-01 09:00');
    expect(life.rungsOf('notifyRespondent')).toContain('escalation-3');
    expect(dataOf(life).notifiedAt).toBeNull();
  });
});

describe('told from sources', () => {
  test('a result without findings is kept: the source did not state them', () => {
    const life = endingLife({
      reconstructed: true,
      change: (pilot) => ({ ...pilot, stage: 'RESPONSIBILITY' }),
    })
      .does(staff.head, 'OpenResponsibility', {
        person: null,
        capacity: 'other',
        grounds: 'text:g',
      })
      .does(staff.head, 'DecideResponsibility', decision('responsible'));
    expect(life.events.at(-1)?.flags).toEqual(['FINDINGS_NOT_TOLD']);
    expect(dataOf(life)).toMatchObject({ person: null, findings: null, result: 'responsible' });
  });
});
