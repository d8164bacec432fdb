/** test: closing, archive, and the way back. A person closes; no date does. */
import type { OutcomeValue } from '../../../domain/state/outcome';
import {
  concludedLife,
  examinedLife,
  matter,
  notifiedLife,
  settlingLife,
  staff,
} from '../support/ending';
import { changed, gates } from '../support/gates';
import { approvedLife } from '../support/running';

const act = { number: '9/TB', note: null };
const settled = () =>
  notifiedLife().does(staff.head, 'ConfirmNoAppeal', { matter, basis: 'text:waiver' });
const success = () => concludedLife('achieved');
const closedLife = () => success().does(staff.head, 'CloseSuccess', act);
const archivedLife = () =>
  closedLife().until('2026-08-21 09:00').does(staff.archivist, 'Archive', { shelfmark: null });

gates(success, {
  command: 'CloseSuccess',
  post: staff.head,
  payload: act,
  wrongPosts: [staff.owner, staff.deputy, staff.archivist],
  wrongStages: ['ASSESSMENT', 'RESPONSIBILITY', 'CLOSED_SUCCESS'],
  separated: true,
});
gates(() => concludedLife('undetermined'), {
  command: 'CloseUndetermined',
  post: staff.head,
  payload: act,
  wrongPosts: [staff.owner, staff.supervisor],
  wrongStages: ['ASSESSMENT', 'CAUSE_REVIEW'],
  separated: true,
});
gates(settled, {
  command: 'CloseAfterSettlement',
  post: staff.head,
  payload: act,
  wrongPosts: [staff.owner, staff.legal],
  wrongStages: ['OUTCOME_SET', 'CLOSED_PARTLY'],
  separated: true,
});
gates(closedLife, {
  command: 'Archive',
  post: staff.archivist,
  payload: { shelfmark: 'text:shelf' },
  wrongPosts: [staff.head, staff.clerk, staff.owner],
  wrongStages: ['OUTCOME_SET', 'ENDING', 'ARCHIVED'],
});
gates(archivedLife, {
  command: 'Reopen',
  post: staff.archivist,
  payload: { reason: 'text:late' },
  wrongPosts: [staff.owner, staff.clerk],
  wrongStages: ['CLOSED_SUCCESS', 'OUTCOME_SET'],
});

describe('closing without settlement', () => {
  test('[C9] achieved without damage: the act is due on 21 July', () => {
    expect(success().task('closeSuccess')).toMatchObject({
      post: staff.head,
      dueDate: '2026-07-21',
      rule: 'assessment.act',
      mark: 'P',
    });
  });

  test('nobody closes by silence', () => {
    const life = success().until('2026-09-30 09:00');
    expect(life.rungsOf('closeSuccess')).toEqual(
      expect.arrayContaining(['reminder-2', 'overdue', 'escalation-3']),
    );
    expect(life.pilot.stage).toBe('OUTCOME_SET');
  });

  test.each<[string, OutcomeValue, boolean, string | null]>([
    ['CloseSuccess', 'achieved', true, 'NO_CLEAN_SUCCESS'],
    ['CloseSuccess', 'partly', false, 'NO_CLEAN_SUCCESS'],
    ['CloseSuccess', 'undetermined', false, 'NO_CLEAN_SUCCESS'],
    ['CloseUndetermined', 'undetermined', false, null],
    ['CloseUndetermined', 'undetermined', true, 'OUTCOME_IS_DETERMINED'],
    ['CloseUndetermined', 'notStarted', false, null],
    ['CloseUndetermined', 'partly', false, 'OUTCOME_IS_DETERMINED'],
    ['CloseUndetermined', 'achieved', false, 'OUTCOME_IS_DETERMINED'],
  ])('%s when %s, damage %s', (command, outcome, damage, code) => {
    expect(concludedLife(outcome, damage).tries(staff.head, command, act)?.code ?? null).toBe(code);
  });

  test('undetermined: the head closes, or opens causes; no presumption against anybody', () => {
    const life = concludedLife('undetermined');
    expect(life.task('openCauses')).toBeUndefined();
    expect(life.task('closeUndetermined')).toMatchObject({
      commands: ['CloseUndetermined', 'OpenCauses'],
    });
    expect(life.does(staff.head, 'CloseUndetermined', act).pilot.stage).toBe('CLOSED_UNDETERMINED');
  });
});

describe('CloseAfterSettlement', () => {
  test.each<[OutcomeValue, string]>([
    ['partly', 'CLOSED_PARTLY'],
    ['notAchieved', 'CLOSED_FAILED'],
  ])('%s closes as %s', (outcome, stage) => {
    const life = changed(settled(), (pilot) => ({
      ...pilot,
      outcome: { ...pilot.outcome, value: outcome },
    }));
    expect(life.does(staff.head, 'CloseAfterSettlement', act).pilot.stage).toBe(stage);
  });

  test('damage with the goal achieved: the stage says the goal, the damage stands beside it', () => {
    const life = changed(settled(), (pilot) => ({
      ...pilot,
      outcome: { ...pilot.outcome, value: 'achieved', damage: true },
    }));
    expect(life.does(staff.head, 'CloseAfterSettlement', act).pilot).toMatchObject({
      stage: 'CLOSED_SUCCESS',
      outcome: { damage: true },
    });
  });

  test("[M30] somebody's responsibility must have been reviewed", () => {
    expect(settlingLife().tries(staff.head, 'CloseAfterSettlement', act)?.code).toBe(
      'NO_PERSON_REVIEWED',
    );
  });

  test('every matter is final or deferred first', () => {
    expect(examinedLife().tries(staff.head, 'CloseAfterSettlement', act)).toMatchObject({
      code: 'SETTLEMENT_OPEN',
      params: { open: 1 },
    });
    const deferred = examinedLife().does(staff.head, 'DeferResponsibility', {
      matter,
      ground: 'illness',
      reviewOn: '2026-11-10',
      proof: 'text:p',
    });
    expect(deferred.does(staff.head, 'CloseAfterSettlement', act).pilot.stage).toBe(
      'CLOSED_PARTLY',
    );
  });

  test('the head has the task once the last matter is settled', () => {
    expect(examinedLife().task('closeAfterSettlement')).toBeUndefined();
    expect(settled().task('closeAfterSettlement')).toMatchObject({
      post: staff.head,
      dueDate: '2026-08-17',
    });
  });

  test('undetermined with causes concluded may close without a person', () => {
    const life = settlingLife('undetermined');
    expect(life.task('closeAfterSettlement')).toMatchObject({
      commands: ['CloseAfterSettlement', 'OpenResponsibility'],
    });
    expect(life.does(staff.head, 'CloseAfterSettlement', act).pilot.stage).toBe(
      'CLOSED_UNDETERMINED',
    );
  });
});

describe('the archive', () => {
  test('waits thirty days, then for the archivist', () => {
    const life = closedLife();
    expect(life.task('archiveRecord')).toMatchObject({
      post: staff.archivist,
      dueDate: '2026-08-17',
    });
    expect(life.until('2027-01-15 09:00').pilot.stage).toBe('CLOSED_SUCCESS');
    expect(life.rungsOf('archiveRecord')).toContain('escalation-3');
  });

  test('takes nothing with an open matter', () => {
    const life = closedLife().does(staff.head, 'ProposeCodification', {
      subject: 'text:s',
      part: null,
    });
    expect(life.task('archiveRecord')).toBeUndefined();
    expect(life.tries(staff.archivist, 'Archive', { shelfmark: null })).toMatchObject({
      code: 'MATTERS_OPEN',
      params: { open: 1 },
    });
    life.does(staff.head, 'DropCodification', { matter: 'codification-1', reasons: 'text:r' });
    expect(life.task('archiveRecord')).toBeDefined();
  });

  test.each(['REJECTED', 'WITHDRAWN', 'CLOSED_NOT_PURSUED'] as const)(
    'takes a pilot that ended as %s',
    (stage) => {
      const life = changed(approvedLife(), (pilot) => ({
        ...pilot,
        stage,
        stageSince: '2026-01-05T02:00:00.000Z',
      }));
      expect(life.task('archiveRecord')).toBeDefined();
      expect(life.does(staff.archivist, 'Archive', { shelfmark: null }).pilot).toMatchObject({
        stage: 'ARCHIVED',
        outcome: { archivedFrom: stage },
      });
    },
  );

  test('a reopened record is back where it was, and goes back in time', () => {
    const life = archivedLife()
      .until('2030-03-04 09:00')
      .does(staff.archivist, 'Reopen', { reason: 'text:late' });
    expect(life.pilot).toMatchObject({ stage: 'CLOSED_SUCCESS', outcome: { archivedFrom: null } });
    expect(life.task('archiveRecord')?.dueDate).toBe('2030-04-03');
  });

  test('an archived pilot has no desk', () => expect(archivedLife().tasks).toEqual([]));
});
