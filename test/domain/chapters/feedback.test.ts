/** Public feedback: received, moderated with reasons by somebody not concerned, answered by a clock; turned away is not the last word. */
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
  superiorHead,
  supervisor,
} from '../support/alive';
import { gates } from '../support/gates';
import type { Life } from '../support/life';

const F = 'feedback-1';
const clerk = 'hoa-lac:clerk';
const secretary = 'hoa-lac:secretary';
const said = { channel: 'letter', text: 'text:too-slow', wantsAnswer: true };
const admit = { matter: F, admitted: true, ground: null, reasons: null, sameAs: null };
const away = { ...admit, admitted: false, ground: 'offTopic', reasons: 'text:not-here' };
const answer = { matter: F, answer: 'text:faster-now' };
const restore = { matter: F, reasons: 'text:it-is' };

const received = (payload: object = said): Life => alive().does(clerk, 'ReceiveFeedback', payload);
const admitted = (): Life => received().does(secretary, 'ModerateFeedback', admit);
const turnedAway = (): Life => received().does(secretary, 'ModerateFeedback', away);

gates(alive, {
  command: 'ReceiveFeedback',
  post: clerk,
  payload: said,
  wrongPosts: [owner, proposer, head],
  wrongStages: ['ARCHIVED'],
});
gates(received, {
  command: 'ModerateFeedback',
  post: secretary,
  payload: admit,
  wrongPosts: [owner, proposer, clerk],
  wrongStages: ['ARCHIVED'],
  separated: true,
  wrongState: 'answered',
});
gates(turnedAway, {
  command: 'RestoreFeedback',
  post: head,
  payload: restore,
  wrongPosts: [secretary, owner],
  wrongStages: ['ARCHIVED'],
  separated: true,
  wrongState: 'received',
});
gates(admitted, {
  command: 'AnswerFeedback',
  post: owner,
  payload: answer,
  wrongPosts: [clerk, supervisor],
  wrongStages: ['ARCHIVED'],
  basedOn: 'matter',
  wrongState: 'received',
});

describe('feedback of the public', () => {
  it('[M108] is received by the clerk or the public form, and waits to be moderated', () => {
    const life = received();
    expect(bodyOf(life, 'FeedbackReceived')).toEqual({ ...said, matter: F });
    expect(life.task('moderateFeedback')).toMatchObject({
      post: secretary,
      rule: 'feedback.moderate',
    });
    expect(dateOf(life, 'moderateFeedback')).toBe('2026-03-05');
    expect(
      alive().tries('system:public', 'ReceiveFeedback', { ...said, channel: 'form' }),
    ).toBeNull();
  });

  it('[M108] admitted is answered by the owner in time', () => {
    const life = admitted();
    expect(life.task('answerFeedback')).toMatchObject({
      post: owner,
      commands: ['AnswerFeedback'],
      rule: 'feedback.answer',
    });
    expect(dateOf(life, 'answerFeedback')).toBe('2026-03-23');
    life.does(owner, 'AnswerFeedback', answer);
    expect(matter(life, F)).toMatchObject({ state: 'answered', data: {} });
    expect(life.task('answerFeedback')).toBeUndefined();
  });

  it('that wants no answer is noted', () => {
    const life = received({ ...said, wantsAnswer: false }).does(
      secretary,
      'ModerateFeedback',
      admit,
    );
    expect([stateOf(life, F), life.task('answerFeedback')]).toEqual(['noted', undefined]);
  });

  it('stands beside other feedback, at any living stage', () => {
    const life = received().does(clerk, 'ReceiveFeedback', { ...said, channel: 'phone' });
    expect([stateOf(life, F), stateOf(life, 'feedback-2')]).toEqual(['received', 'received']);
    expect(alive({ stage: 'CLOSED_FAILED' }).tries(clerk, 'ReceiveFeedback', said)).toBeNull();
  });

  it.each([
    ['without a ground', { ...away, ground: null }, 'MODERATION_NEEDS_REASONS'],
    ['without reasons', { ...away, reasons: null }, 'MODERATION_NEEDS_REASONS'],
    ['as a duplicate of nothing', { ...away, ground: 'duplicate' }, 'SAME_AS_WHAT'],
    ['as a duplicate of itself', { ...away, ground: 'duplicate', sameAs: F }, 'SAME_AS_WHAT'],
    [
      'as a duplicate of what is not there',
      { ...away, ground: 'duplicate', sameAs: 'feedback-8' },
      'SAME_AS_WHAT',
    ],
    ['with ground and reasons', away, null],
  ])('is turned away %s: %j', (_what, payload, code) =>
    expect(codeOf(received().tries(secretary, 'ModerateFeedback', payload))).toBe(code),
  );

  it('that says the same as another names it', () => {
    const life = received().does(clerk, 'ReceiveFeedback', said);
    life.does(secretary, 'ModerateFeedback', {
      ...away,
      matter: 'feedback-2',
      ground: 'duplicate',
      sameAs: F,
    });
    expect(bodyOf(life, 'FeedbackTurnedAway')).toMatchObject({ ground: 'duplicate', sameAs: F });
  });

  it('turned away is admitted after all by another person, and then answered', () => {
    const life = turnedAway();
    expect([stateOf(life, F), matter(life, F)?.closedAt === null]).toEqual(['turnedAway', false]);
    life.does(superiorHead, 'RestoreFeedback', restore);
    expect(matter(life, F)).toMatchObject({ state: 'admitted', closedAt: null });
    expect(life.task('answerFeedback')?.post).toBe(owner);
    life.does(head, 'AnswerFeedback', answer);
    expect(stateOf(life, F)).toBe('answered');
  });

  it('is not restored by whoever turned it away', () => {
    const life = received().does(head, 'ModerateFeedback', away);
    expect(codeOf(life.tries(head, 'RestoreFeedback', restore))).toBe('MODERATED_BY_YOU');
    expect(life.tries(supervisor, 'RestoreFeedback', restore)).toBeNull();
  });

  it('left alone is called for, upward too, and nobody moderated or answered it', () => {
    const life = received().until('2026-04-20 09:00');
    expect(life.rungsOf('moderateFeedback')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-2']),
    );
    expect(stateOf(life, F)).toBe('received');
    expect(decidedByClock(life).join()).not.toContain('Feedback');
  });
});
