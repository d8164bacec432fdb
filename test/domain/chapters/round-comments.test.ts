/** Comments of a round: each waits for what becomes of it, said with a reason by somebody else. */
import {
  matter,
  bodyOf,
  codeOf,
  head,
  owner,
  proposer,
  stateOf,
  superiorHead,
} from '../support/alive';
import { gates } from '../support/gates';
import {
  R,
  secretary,
  justice,
  comment,
  answering,
  disposing,
  opened,
  answered,
} from '../support/rounds';

gates(opened, {
  command: 'AddRoundComment',
  post: secretary,
  payload: { matter: R, from: 'text:citizen', comment: 'text:remark' },
  wrongPosts: [head, owner, justice],
  wrongStages: ['ARCHIVED'],
  separated: true,
  wrongState: 'closedRound',
});
gates(answered, {
  command: 'DisposeComment',
  post: secretary,
  payload: disposing,
  wrongPosts: [owner, proposer, justice, superiorHead],
  wrongStages: ['ARCHIVED'],
  separated: true,
  wrongState: 'disposed',
});

describe('comments', () => {
  it('[M60] each comment waits for its own disposition', () => {
    const life = opened().does(justice, 'AnswerRound', answering(1, ['text:a', 'text:b']));
    const waiting = life.tasks.filter(({ step }) => step === 'disposeComment');
    expect(waiting.map(({ matter: id, post, dueDate }) => [id, post, dueDate])).toEqual([
      [comment(1), secretary, '2026-03-09'],
      [comment(2), secretary, '2026-03-09'],
    ]);
    life.does('hoa-lac:legal-1', 'DisposeComment', { ...disposing, matter: comment(2) });
    expect(stateOf(life, comment(1))).toBe('made');
    expect(matter(life, comment(2))?.data).toEqual({ round: R, disposition: 'partly' });
  });

  it('nobody judges their own comment; a paper entered for others is not the secretary’s', () => {
    const own = opened({ units: ['hoa-lac'], posts: [], externals: [] });
    own.does(head, 'AnswerRound', answering(1, ['text:mine']));
    expect(codeOf(own.tries(head, 'DisposeComment', disposing))).toBe('OWN_COMMENT');
    expect(own.tries(secretary, 'DisposeComment', disposing)).toBeNull();
    const paper = opened().does(secretary, 'AnswerRound', answering(4, ['text:theirs']));
    expect(paper.tries(secretary, 'DisposeComment', disposing)).toBeNull();
  });

  it('somebody whom nobody invited is heard too', () => {
    const life = opened().does(secretary, 'AddRoundComment', {
      matter: R,
      from: 'text:citizen',
      comment: 'text:remark',
    });
    expect(bodyOf(life, 'RoundCommentMade')).toMatchObject({ invitee: null, from: 'text:citizen' });
    expect(life.task('disposeComment')).toBeDefined();
  });
});
