/** test: one matter for each person: opened, heard, three findings (M28, M30). */
import type { Responsibility } from '../../../domain/state/responsibility';
import {
  endingLife,
  examinedLife,
  findings,
  matter,
  personIn,
  respondentLife,
  settlingLife,
  staff,
} from '../support/ending';
import { changed, gates } from '../support/gates';

const opening = {
  person: personIn(staff.cadre2),
  capacity: 'implementer',
  grounds: 'text:grounds',
};
const hearing = { matter, declined: false, statement: 'text:said' };
const dataOf = (
  life: { pilot: { matters: Readonly<Record<string, { data: unknown }>> } },
  id = matter,
) => life.pilot.matters[id]?.data as Responsibility;

gates(settlingLife, {
  command: 'OpenResponsibility',
  post: staff.head,
  payload: opening,
  wrongPosts: [staff.owner, staff.supervisor, staff.personnel],
  wrongStages: ['OUTCOME_SET', 'CAUSE_REVIEW', 'REJECTED'],
  separated: true,
});
gates(respondentLife, {
  command: 'HearRespondent',
  post: staff.personnel,
  payload: hearing,
  wrongPosts: [staff.owner, staff.legal],
  wrongStages: ['OUTCOME_SET', 'ARCHIVED'],
  separated: true,
  wrongState: 'heard',
});
gates(() => respondentLife().does(staff.head, 'HearRespondent', hearing), {
  command: 'RecordFindings',
  post: staff.head,
  payload: findings(),
  wrongPosts: [staff.owner, staff.personnel],
  wrongStages: ['OUTCOME_SET', 'ARCHIVED'],
  separated: true,
  wrongState: 'opened',
});

describe('OpenResponsibility', () => {
  test('[M30] is mandatory: without it the head has a task that nobody can close by silence', () => {
    const life = settlingLife();
    expect(life.task('openResponsibility')).toMatchObject({
      post: staff.head,
      dueDate: '2026-08-10',
    });
    life.until('2026-10-01 09:00');
    expect(life.rungsOf('openResponsibility')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-3']),
    );
    expect(life.pilot).toMatchObject({ stage: 'RESPONSIBILITY', matters: {} });
  });

  test('each person has a matter: proposer, implementer and approving head may differ [M63]', () => {
    const life = respondentLife()
      .does(staff.head, 'OpenResponsibility', opening)
      .does(staff.superiorHead, 'OpenResponsibility', {
        ...opening,
        person: personIn(staff.head),
        capacity: 'approver',
      });
    expect(Object.keys(life.pilot.matters)).toEqual([
      'responsibility-1',
      'responsibility-2',
      'responsibility-3',
    ]);
    expect(dataOf(life, 'responsibility-2')).toMatchObject({ post: staff.cadre2, judge: 'head' });
    expect(dataOf(life, 'responsibility-3')).toMatchObject({
      post: staff.head,
      judge: 'superiorHead',
    });
  });

  test.each([
    ['PERSON_NEEDED', { person: null }],
    ['PERSON_UNKNOWN', { person: 'p-999' }],
    ['RESPONSIBILITY_OPEN', { person: personIn(staff.proposer) }],
  ])('%s', (code, change) => {
    expect(
      respondentLife().tries(staff.head, 'OpenResponsibility', { ...opening, ...change })?.code,
    ).toBe(code);
  });

  test('after the closing it is still possible, and seen', () => {
    const life = changed(settlingLife(), (pilot) => ({ ...pilot, stage: 'CLOSED_PARTLY' })).does(
      staff.head,
      'OpenResponsibility',
      opening,
    );
    expect(life.events.at(-1)?.flags).toEqual(['AFTER_CLOSING']);
  });

  test('in the archive it takes the record out first', () => {
    const archived = changed(settlingLife(), (pilot) => ({
      ...pilot,
      stage: 'ARCHIVED',
      outcome: { ...pilot.outcome, archivedFrom: 'CLOSED_PARTLY' },
    }));
    const life = archived.does(staff.head, 'OpenResponsibility', opening);
    expect(life.types.slice(-2)).toEqual(['RecordReopened', 'ResponsibilityOpened']);
    expect(life.pilot.stage).toBe('CLOSED_PARTLY');
    expect(life.task('hearRespondent')).toBeDefined();
  });
});

describe('the three findings [M28]', () => {
  test('are three, each answered and reasoned apart', () => {
    expect(dataOf(examinedLife('notEstablished')).findings).toMatchObject({
      perPolicy: 'notEstablished',
      perPolicyReasons: 'text:a',
      pureMotive: 'met',
      pureMotiveReasons: 'text:b',
      commonGood: 'met',
      commonGoodReasons: 'text:c',
    });
  });

  test('the respondent is heard first, or was invited in vain', () => {
    expect(respondentLife().tries(staff.head, 'RecordFindings', findings())?.code).toBe(
      'WRONG_STATE',
    );
    expect(
      respondentLife().tries(staff.head, 'HearRespondent', { ...hearing, statement: null })?.code,
    ).toBe('STATEMENT_MISSING');
    expect(
      respondentLife().tries(staff.head, 'HearRespondent', {
        matter,
        declined: true,
        statement: null,
      }),
    ).toBeNull();
  });

  test("nobody judges in their own case: the head's is the superior's", () => {
    const life = settlingLife().does(staff.superiorHead, 'OpenResponsibility', {
      ...opening,
      person: personIn(staff.head),
    });
    expect(life.tries(staff.head, 'HearRespondent', hearing)?.code).toBe('OWN_CASE');
    expect(life.task('hearRespondent')).toMatchObject({ post: staff.superiorHead });
    life.does(staff.superiorHead, 'HearRespondent', hearing);
    expect(life.tries(staff.head, 'RecordFindings', findings())?.code).toBe('OWN_CASE');
  });

  test('a head who is barred leaves the desk to the superior', () => {
    const life = changed(settlingLife(), (pilot) => ({
      ...pilot,
      proposal: { ...pilot.proposal, interested: [personIn(staff.head)] },
    }));
    life.does(staff.superiorHead, 'OpenResponsibility', opening);
    expect(life.task('hearRespondent')).toMatchObject({ post: staff.superiorHead });
  });
});

describe('clocks of a matter', () => {
  test('ten working days to hear, thirty from the opening to conclude', () => {
    const life = respondentLife();
    expect(life.task('hearRespondent')).toMatchObject({ post: staff.head, dueDate: '2026-08-17' });
    life.until('2026-08-10 09:00').does(staff.head, 'HearRespondent', hearing);
    const due = life.task('recordFindings')?.dueDate;
    life.does(staff.head, 'RecordFindings', findings());
    expect(life.task('decideResponsibility')?.dueDate).toBe(due);
  });

  test('every step rings and none decides', () => {
    const life = examinedLife().until('2026-12-31 09:00');
    expect(life.rungsOf('decideResponsibility')).toEqual(
      expect.arrayContaining(['due', 'overdue', 'escalation-1', 'escalation-2']),
    );
    expect(dataOf(life)).toMatchObject({ result: null });
  });
});

describe('told from sources', () => {
  const told = () =>
    endingLife({
      reconstructed: true,
      change: (pilot) => ({
        ...pilot,
        stage: 'RESPONSIBILITY',
        outcome: { ...pilot.outcome, value: 'partly' },
      }),
    });

  test('a person may be withheld', () => {
    const life = told().does(staff.head, 'OpenResponsibility', { ...opening, person: null });
    expect(life.events.at(-1)).toMatchObject({
      flags: ['PERSON_WITHHELD'],
      body: { person: null, post: null },
    });
    expect(life.tasks).toEqual([]);
  });

  test('two withheld persons are two matters', () => {
    const life = told()
      .does(staff.head, 'OpenResponsibility', { ...opening, person: null })
      .does(staff.head, 'OpenResponsibility', { ...opening, person: null });
    expect(Object.keys(life.pilot.matters)).toHaveLength(2);
  });
});
