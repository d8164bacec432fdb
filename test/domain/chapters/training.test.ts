/** Training and communication: planned, pledged by each in their own name, counted; absence is explained. */
import {
  alive,
  bodyOf,
  codeOf,
  dateOf,
  decidedByClock,
  head,
  matter,
  owner,
  proposer,
  stateOf,
  told,
} from '../support/alive';
import { gates } from '../support/gates';
import type { Life } from '../support/life';

const T = 'training-1';
const deputy = 'hoa-lac:deputy-1';
const session = {
  sort: 'ethics',
  subject: 'text:why-we-try',
  heldOn: '2026-03-06',
  participants: [owner, proposer, deputy],
};
const done = {
  matter: T,
  completed: [owner, proposer],
  material: 'text:slides',
  absenceReasons: 'text:ill',
};
const off = { matter: T, reasons: 'text:flood' };
const planned = (payload: object = session): Life => alive().does(owner, 'PlanTraining', payload);
const held = (): Life => planned().until('2026-03-06 15:00');

gates(alive, {
  command: 'PlanTraining',
  post: owner,
  payload: session,
  wrongPosts: ['hoa-lac:clerk', 'tan-lap:head'],
  wrongStages: ['ARCHIVED'],
});
gates(planned, {
  command: 'SignPledge',
  post: deputy,
  payload: { matter: T },
  wrongPosts: [],
  wrongStages: ['ARCHIVED'],
  wrongState: 'completed',
});
gates(held, {
  command: 'CompleteTraining',
  post: owner,
  payload: done,
  wrongPosts: [deputy, 'hoa-lac:clerk'],
  wrongStages: ['ARCHIVED'],
  wrongState: 'cancelled',
});
gates(planned, {
  command: 'CancelTraining',
  post: head,
  payload: off,
  wrongPosts: [deputy],
  wrongStages: ['ARCHIVED'],
  wrongState: 'completed',
});

describe('a session', () => {
  it('[M51] is planned, and who completed it and who pledged is counted', () => {
    const life = planned();
    expect(life.task('completeTraining')).toMatchObject({ post: owner, rule: 'training.complete' });
    expect(dateOf(life, 'completeTraining')).toBe('2026-03-13');
    life
      .does(deputy, 'SignPledge', { matter: T })
      .does(owner, 'SignPledge', { matter: T })
      .until('2026-03-06 15:00')
      .does(owner, 'CompleteTraining', done);
    const counts = { invitedCount: 3, completedCount: 2, pledgedCount: 2 };
    expect(bodyOf(life, 'TrainingCompleted')).toEqual({ ...done, ...counts });
    expect(matter(life, T)).toMatchObject({ state: 'completed', data: counts });
    expect(life.task('completeTraining')).toBeUndefined();
  });

  it.each([
    ['for nobody', { ...session, participants: [] }, 'NOBODY_INVITED'],
    [
      'for a post that is not there',
      { ...session, participants: ['hoa-lac:poet'] },
      'POST_UNKNOWN',
    ],
    ['for one post twice', { ...session, participants: [owner, owner] }, 'INVITED_TWICE'],
    ['for yesterday', { ...session, heldOn: '2026-03-01' }, 'DATE_PASSED'],
    ['for today', { ...session, heldOn: '2026-03-02' }, null],
  ])('%s: %j gives %s', (_what, payload, code) =>
    expect(codeOf(alive().tries(owner, 'PlanTraining', payload))).toBe(code),
  );

  it('of the past may be told from a source', () =>
    expect(told().tries(owner, 'PlanTraining', { ...session, heldOn: '2025-01-06' })).toBeNull());

  it.each([
    ['somebody absent without a reason', { ...done, absenceReasons: null }, 'ABSENCE_UNEXPLAINED'],
    ['somebody who was not invited', { ...done, completed: [head] }, 'COMPLETED_UNINVITED'],
    ['everybody', { ...done, completed: session.participants, absenceReasons: null }, null],
    ['somebody named twice', { ...done, completed: [owner, owner] }, null],
  ])('completed by %s: %j gives %s', (_what, payload, code) =>
    expect(codeOf(held().tries(owner, 'CompleteTraining', payload))).toBe(code),
  );

  it('counts nobody twice', () => {
    const life = held().does(owner, 'CompleteTraining', { ...done, completed: [owner, owner] });
    expect(bodyOf(life, 'TrainingCompleted')).toMatchObject({
      completed: [owner],
      completedCount: 1,
    });
  });

  it('has no result before its day', () =>
    expect(planned().tries(owner, 'CompleteTraining', done)).toMatchObject({
      code: 'TRAINING_NOT_HELD_YET',
      params: { heldOn: '2026-03-06' },
    }));

  it('cancelled is over, with its reasons', () => {
    const life = planned().does(owner, 'CancelTraining', off);
    expect(matter(life, T)).toMatchObject({ state: 'cancelled', data: {} });
    expect(bodyOf(life, 'TrainingCancelled')).toEqual(off);
  });

  it('left alone is called for and completed by no clock', () => {
    const life = planned().until('2026-04-13 09:00');
    expect(life.rungsOf('completeTraining')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-1']),
    );
    expect(stateOf(life, T)).toBe('planned');
    expect(decidedByClock(life)).not.toContain('TrainingCompleted');
  });
});

describe('a pledge', () => {
  it('[M51] is given in one’s own name, once, by those who are invited', () => {
    const life = planned().does(proposer, 'SignPledge', { matter: T });
    expect(bodyOf(life, 'PledgeSigned')).toEqual({ matter: T, post: proposer });
    expect(codeOf(life.tries(proposer, 'SignPledge', { matter: T }))).toBe('PLEDGED_BEFORE');
    expect(codeOf(life.tries(head, 'SignPledge', { matter: T }))).toBe('NOT_INVITED');
  });
});
