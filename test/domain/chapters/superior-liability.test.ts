/** An upheld case of abuse asks the respondent's superior for the own part in it; somebody above them both concludes. */
import {
  bodyOf,
  codeOf,
  dateOf,
  head,
  lastOf,
  matter,
  owner,
  proposer,
  stateOf,
  supervisor,
  superiorHead,
  alive,
} from '../support/alive';
import { allegation, headPerson, screen, upheld, verdict } from '../support/apart';
import { gates } from '../support/gates';
import { directory, holderOf } from '../support/life';
import { liabilityNote } from '../../../domain/state/liability';

const L = 'superiorLiability-1';
const reply = { matter: L, prevention: 'text:p', knewOfIt: false, reply: 'text:r' };
const conclusion = { matter: L, answerable: 'answerable', reasons: 'text:r', number: null };
const replied = () => upheld().does(head, 'ReplyToLiabilityNote', reply);

gates(upheld, {
  command: 'ReplyToLiabilityNote',
  post: head,
  payload: reply,
  wrongPosts: [owner, proposer, superiorHead, supervisor],
  wrongStages: ['ARCHIVED'],
  wrongState: 'replied',
});
gates(replied, {
  command: 'ConcludeLiabilityNote',
  post: superiorHead,
  payload: conclusion,
  wrongPosts: [],
  wrongStages: ['ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'answerable',
});

describe("the superior's liability", () => {
  it('[M106] is noted for the head when a case against a direct subordinate is upheld', () => {
    const life = upheld();
    expect(bodyOf(life, 'SuperiorLiabilityNoted')).toEqual({
      matter: L,
      abuse: 'abuse-1',
      person: headPerson,
      post: head,
      judgePost: superiorHead,
    });
    expect(life.task('replyToLiabilityNote')).toMatchObject({
      post: head,
      rule: 'liability.reply',
    });
    expect(dateOf(life, 'replyToLiabilityNote')).toBe('2026-03-16');
  });

  it("for a head's own case is the next head's above, and judged further up", () => {
    const life = alive()
      .does(supervisor, 'AllegeAbuse', { ...allegation, person: headPerson })
      .does(superiorHead, 'ScreenAbuse', screen)
      .does(head, 'AnswerAllegation', { matter: 'abuse-1', statement: 'text:s' })
      .does(superiorHead, 'ConcludeAbuse', verdict);
    expect(bodyOf(life, 'SuperiorLiabilityNoted')).toMatchObject({
      post: superiorHead,
      judgePost: 'government:head',
    });
  });

  it('is nobody’s when the person is withheld, or stands above all', () => {
    const where = { pilot: alive().pilot, directory, receivedAt: '2026-03-02T02:00:00.000Z' };
    expect(liabilityNote(where, 'abuse-1', null)).toEqual([]);
    expect(liabilityNote(where, 'abuse-1', holderOf('assembly:head').person)).toEqual([]);
  });

  it('waits for the reply, and is concluded by somebody without part', () => {
    expect(codeOf(upheld().tries(superiorHead, 'ConcludeLiabilityNote', conclusion))).toBe(
      'ANSWER_STILL_OPEN',
    );
    const life = replied();
    expect(life.task('concludeLiabilityNote')?.post).toBe(superiorHead);
    expect(codeOf(life.tries(head, 'ConcludeLiabilityNote', conclusion))).toBe('NOT_THE_JUDGE');
    life.does(superiorHead, 'ConcludeLiabilityNote', conclusion);
    expect([stateOf(life, L), matter(life, L)?.data]).toEqual([
      'answerable',
      { person: headPerson, post: head, abuse: 'abuse-1' },
    ]);
    expect(life.task('concludeLiabilityNote')).toBeUndefined();
  });

  it('without a reply is concluded only after its day, and says so', () => {
    const life = upheld().until('2026-03-18 09:00');
    life.does(superiorHead, 'ConcludeLiabilityNote', {
      ...conclusion,
      answerable: 'notAnswerable',
    });
    expect(lastOf(life, 'LiabilityNoteConcluded')?.flags).toEqual(['WITHOUT_REPLY']);
    expect(stateOf(life, L)).toBe('notAnswerable');
  });

  it('is concluded by no clock', () => {
    const life = upheld().until('2026-06-01 09:00');
    expect(life.rungsOf('replyToLiabilityNote')).toContain('escalation-2');
    expect(stateOf(life, L)).toBe('noted');
  });
});
