/** test: what three people said, side by side: admitted, turned away as the same, restored, answered: entries, state, desks and notices. */
import { alive, codeOf, head, owner, superiorHead, supervisor } from '../support/alive';
import { chronicle } from '../support/chronicle';
import { allBut, doors, shared } from '../support/tables';

const clerk = 'hoa-lac:clerk';
const secretary = 'hoa-lac:secretary';
const said = (channel: string, wantsAnswer: boolean) => ({ channel, text: 'text:s', wantsAnswer });
const admit = (n: number) => ({
  ...{ matter: `feedback-${n}`, admitted: true, ground: null, reasons: null, sameAs: null },
});
const away = (n: number, more: object = {}) => ({
  ...{ ...admit(n), admitted: false, ground: 'abusive', reasons: 'text:why', ...more },
});
const restoring = (n: number) => ({ matter: `feedback-${n}`, reasons: 'text:it-is' });
const answering = (n: number) => ({ matter: `feedback-${n}`, answer: 'text:faster' });

const begun = shared(alive);
const received = shared(() => begun().does(clerk, 'ReceiveFeedback', said('letter', true)));
const admitted = shared(() => received().does(secretary, 'ModerateFeedback', admit(1)));
const turnedAway = shared(() => received().does(secretary, 'ModerateFeedback', away(1)));
const stages = allBut('ARCHIVED');

doors([
  {
    ...{ command: 'ReceiveFeedback', life: begun, post: clerk, payload: said('phone', false) },
    ...{ posts: [clerk], stages },
  },
  {
    ...{ command: 'ModerateFeedback', life: received, post: secretary, payload: admit(1) },
    ...{ posts: [secretary, head], stages },
  },
  {
    ...{ command: 'RestoreFeedback', life: turnedAway, post: head, payload: restoring(1) },
    ...{ posts: [head, superiorHead, supervisor], stages },
  },
  {
    ...{ command: 'AnswerFeedback', life: admitted, post: owner, payload: answering(1) },
    ...{ posts: [owner, head], stages },
  },
]);

chronicle('three people said something', begun, [
  {
    ...{ when: 'the first wants an answer', by: 'system:public', does: 'ReceiveFeedback' },
    with: said('form', true),
    emits: [['FeedbackReceived', { ...said('form', true), matter: 'feedback-1' }]],
    changes: {
      'matters.feedback-1': {
        ...{ id: 'feedback-1', kind: 'feedback', state: 'received' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: null, version: 1 },
        data: { wantsAnswer: true, moderator: null, since: '2026-03-02T02:00:00.000Z' },
      },
      'opened.feedback': 1,
    },
    asks: [
      'feedback-1 moderateFeedback: hoa-lac:secretary until 2026-03-05 (feedback.moderate) ModerateFeedback',
    ],
    tells: ['hoa-lac:secretary'],
  },
  {
    ...{ when: 'the second says the same by telephone and wants none', by: clerk },
    ...{ does: 'ReceiveFeedback', with: said('phone', false) },
    emits: [['FeedbackReceived', { ...said('phone', false), matter: 'feedback-2' }]],
    changes: {
      'matters.feedback-2': {
        ...{ id: 'feedback-2', kind: 'feedback', state: 'received' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: null, version: 1 },
        data: { wantsAnswer: false, moderator: null, since: '2026-03-02T02:00:00.000Z' },
      },
      'opened.feedback': 2,
    },
    asks: [
      'feedback-2 moderateFeedback: hoa-lac:secretary until 2026-03-05 (feedback.moderate) ModerateFeedback',
    ],
    tells: ['hoa-lac:secretary'],
  },
  {
    ...{ when: 'the third was heard at a meeting', at: '2026-03-03 09:00', by: clerk },
    ...{ does: 'ReceiveFeedback', with: said('meeting', false) },
    emits: [['FeedbackReceived', { ...said('meeting', false), matter: 'feedback-3' }]],
    changes: {
      'matters.feedback-3': {
        ...{ id: 'feedback-3', kind: 'feedback', state: 'received' },
        ...{ openedAt: '2026-03-03T02:00:00.000Z', closedAt: null, version: 1 },
        data: { wantsAnswer: false, moderator: null, since: '2026-03-03T02:00:00.000Z' },
      },
      'opened.feedback': 3,
    },
    asks: [
      'feedback-3 moderateFeedback: hoa-lac:secretary until 2026-03-06 (feedback.moderate) ModerateFeedback',
    ],
    tells: ['hoa-lac:secretary'],
  },
  {
    ...{ when: 'the secretary admits the first, and the answer counts from now', by: secretary },
    ...{ does: 'ModerateFeedback', with: admit(1) },
    emits: [['FeedbackAdmitted', { matter: 'feedback-1' }]],
    changes: {
      ...{ 'matters.feedback-1.state': 'admitted', 'matters.feedback-1.version': 2 },
      'matters.feedback-1.data.moderator': 'p-093',
      'matters.feedback-1.data.since': '2026-03-03T02:00:00.000Z',
    },
    asks: [
      'feedback-1 answerFeedback: hoa-lac:cadre-2 until 2026-03-24 (feedback.answer) AnswerFeedback',
    ],
    frees: [
      'feedback-1 moderateFeedback: hoa-lac:secretary until 2026-03-05 (feedback.moderate) ModerateFeedback',
    ],
    tells: ['hoa-lac:cadre-2', 'hoa-lac:supervisor', 'hoa-lac:head'],
  },
  {
    ...{ when: 'the head turns the second away, as the same', by: head, does: 'ModerateFeedback' },
    with: away(2, { ground: 'duplicate', sameAs: 'feedback-1' }),
    emits: [
      [
        'FeedbackTurnedAway',
        { matter: 'feedback-2', ground: 'duplicate', reasons: 'text:why', sameAs: 'feedback-1' },
      ],
    ],
    changes: {
      'matters.feedback-2.state': 'turnedAway',
      'matters.feedback-2.closedAt': '2026-03-03T02:00:00.000Z',
      ...{ 'matters.feedback-2.version': 2, 'matters.feedback-2.data.moderator': 'p-089' },
      'matters.feedback-2.data.since': 'gone',
    },
    frees: [
      'feedback-2 moderateFeedback: hoa-lac:secretary until 2026-03-05 (feedback.moderate) ModerateFeedback',
    ],
    tells: ['hoa-lac:supervisor'],
  },
  {
    ...{ when: 'the third is admitted and only noted', by: secretary, does: 'ModerateFeedback' },
    with: admit(3),
    emits: [['FeedbackAdmitted', { matter: 'feedback-3' }]],
    changes: {
      'matters.feedback-3.state': 'noted',
      'matters.feedback-3.closedAt': '2026-03-03T02:00:00.000Z',
      ...{ 'matters.feedback-3.version': 2, 'matters.feedback-3.data.wantsAnswer': 'gone' },
      ...{ 'matters.feedback-3.data.moderator': 'gone', 'matters.feedback-3.data.since': 'gone' },
    },
    frees: [
      'feedback-3 moderateFeedback: hoa-lac:secretary until 2026-03-06 (feedback.moderate) ModerateFeedback',
    ],
    tells: ['hoa-lac:cadre-2', 'hoa-lac:supervisor', 'hoa-lac:head'],
  },
  {
    when: 'the supervisor restores it; now it must be answered, though nobody asked for that',
    ...{ at: '2026-03-04 09:00', by: supervisor, does: 'RestoreFeedback', with: restoring(2) },
    emits: [['FeedbackRestored', restoring(2)]],
    changes: {
      ...{ 'matters.feedback-2.state': 'admitted', 'matters.feedback-2.closedAt': null },
      ...{ 'matters.feedback-2.version': 3, 'matters.feedback-2.data.wantsAnswer': true },
      'matters.feedback-2.data.moderator': 'p-097',
      'matters.feedback-2.data.since': '2026-03-04T02:00:00.000Z',
    },
    asks: [
      'feedback-2 answerFeedback: hoa-lac:cadre-2 until 2026-03-25 (feedback.answer) AnswerFeedback',
    ],
    tells: ['hoa-lac:cadre-2', 'hoa-lac:secretary'],
  },
  {
    ...{ when: 'the head answers it for the owner', by: head, does: 'AnswerFeedback' },
    with: answering(2),
    emits: [['FeedbackAnswered', answering(2)]],
    changes: {
      'matters.feedback-2.state': 'answered',
      'matters.feedback-2.closedAt': '2026-03-04T02:00:00.000Z',
      ...{ 'matters.feedback-2.version': 4, 'matters.feedback-2.data.wantsAnswer': 'gone' },
      ...{ 'matters.feedback-2.data.moderator': 'gone', 'matters.feedback-2.data.since': 'gone' },
    },
    frees: [
      'feedback-2 answerFeedback: hoa-lac:cadre-2 until 2026-03-25 (feedback.answer) AnswerFeedback',
    ],
    tells: ['hoa-lac:clerk', 'hoa-lac:supervisor'],
  },
]);

test.each(['offTopic', 'abusive', 'personalData', 'concern'])(
  'turned away as %s it names no other, and that is enough',
  (ground) =>
    expect(codeOf(received().tries(head, 'ModerateFeedback', away(1, { ground })))).toBeNull(),
);

test('the same as another kind of matter is the same as nothing', () => {
  const life = received().does(owner, 'RaiseObstacle', { description: 't:o', hinders: 'rules' });
  const duplicate = away(1, { ground: 'duplicate', sameAs: 'obstacle-1' });
  expect(codeOf(life.tries(head, 'ModerateFeedback', duplicate))).toBe('SAME_AS_WHAT');
});
