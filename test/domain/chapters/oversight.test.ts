/** Oversight from outside: whoever recommends gets an answer by a clock; left unanswered it goes up; what was accepted is done. */
import { noticesOf } from '../../../domain/notices';
import {
  alive,
  bodyOf,
  codeOf,
  dateOf,
  decidedByClock,
  head,
  matter,
  owner,
  stateOf,
  superiorHead,
  supervisor,
  told,
} from '../support/alive';
import { changed, gates } from '../support/gates';
import type { Life } from '../support/life';
import { directory, holderOf } from '../support/life';

const O = 'oversight-1';
const front = 'hoa-lac:front';
const council = 'hoa-lac:electedBody';
const clerk = 'hoa-lac:clerk';
const advice = { organisation: null, recommendation: 'text:hear-people', number: '12/KN' };
const invitation = { body: 'front', organisation: null, subject: 'text:fees' };
const yes = {
  matter: O,
  reply: 'accepted',
  reasons: 'text:right',
  number: '9/CV',
  doBy: '2026-03-31',
};
const no = { ...yes, reply: 'notAccepted', doBy: null };
const report = { matter: O, done: 'text:heard' };
const answer = { matter: O, recommendation: 'text:lower-fees', number: null };

const recommended = (post = front, payload: object = advice): Life =>
  alive().does(post, 'Recommend', payload);
const invited = (payload: object = invitation): Life =>
  alive().does(head, 'InviteOversight', payload);
const promised = (): Life => recommended().does(head, 'ReplyToRecommendation', yes);
const toldOf = (life: Life): readonly string[] =>
  noticesOf(life.pilot, life.events.slice(-1), 1, life.law, directory).map(({ post }) => post);

gates(alive, {
  command: 'Recommend',
  post: front,
  payload: advice,
  wrongPosts: [owner, head, supervisor],
  wrongStages: ['ARCHIVED'],
});
gates(alive, {
  command: 'InviteOversight',
  post: head,
  payload: invitation,
  wrongPosts: [owner, front],
  wrongStages: ['ARCHIVED'],
});
gates(invited, {
  command: 'AnswerInvitation',
  post: front,
  payload: answer,
  wrongPosts: [head, owner],
  wrongStages: ['ARCHIVED'],
  wrongState: 'silent',
});
gates(recommended, {
  command: 'ReplyToRecommendation',
  post: head,
  payload: yes,
  wrongPosts: [front, owner, clerk],
  wrongStages: ['ARCHIVED'],
  wrongState: 'followed',
  basedOn: 'matter',
});
gates(promised, {
  command: 'ReportOnRecommendation',
  post: owner,
  payload: report,
  wrongPosts: [front, supervisor],
  wrongStages: ['ARCHIVED'],
  wrongState: 'recommended',
});
gates(() => invited().until('2026-04-20 09:00'), {
  command: 'CloseInvitation',
  post: head,
  payload: { matter: O },
  wrongPosts: [front, owner],
  wrongStages: ['ARCHIVED'],
  wrongState: 'recommended',
});

describe('a recommendation', () => {
  it("[M90] of the Front is the head's to answer, and the Front hears the answer", () => {
    const life = recommended();
    expect(bodyOf(life, 'Recommended')).toEqual({ ...advice, body: 'front', matter: O });
    expect(life.task('replyToRecommendation')).toMatchObject({
      post: head,
      rule: 'oversight.reply',
      mark: 'U',
    });
    expect(dateOf(life, 'replyToRecommendation')).toBe('2026-03-30');
    expect(toldOf(life.does(head, 'ReplyToRecommendation', no))).toContain(front);
    expect(matter(life, O)).toMatchObject({ state: 'notAccepted', data: { post: front } });
  });

  it('of an elected body is one of its own', () =>
    expect(bodyOf(recommended(council), 'Recommended')).toMatchObject({ body: 'electedBody' }));

  it('[M89] of an organisation without a desk here is written down by the clerk, under its name', () => {
    expect(codeOf(alive().tries(clerk, 'Recommend', advice))).toBe('ORGANISATION_NEEDED');
    const life = recommended(clerk, { ...advice, organisation: 'text:trade-union' });
    expect(bodyOf(life, 'Recommended')).toMatchObject({
      body: 'organisation',
      organisation: 'text:trade-union',
    });
    expect(life.task('replyToRecommendation')?.post).toBe(head);
  });

  it.each([
    ['accepted without a day', { ...yes, doBy: null }, 'DO_BY_NEEDED'],
    ['accepted in part without a day', { ...yes, reply: 'partly', doBy: null }, 'DO_BY_NEEDED'],
    ['accepted for yesterday', { ...yes, doBy: '2026-03-01' }, 'DATE_PASSED'],
    ['accepted for today', { ...yes, doBy: '2026-03-02' }, null],
    ['not accepted', no, null],
  ])('%s: %j is answered with %s', (_what, payload, code) =>
    expect(codeOf(recommended().tries(head, 'ReplyToRecommendation', payload))).toBe(code),
  );

  it('is not answered by the person who made it', () => {
    const own = changed(recommended(), (pilot) => {
      const one = pilot.matters[O];
      if (one === undefined) throw new Error('no recommendation');
      const data = { ...(one.data as object), recommender: holderOf(head).person };
      return { ...pilot, matters: { ...pilot.matters, [O]: { ...one, data } } };
    });
    expect(codeOf(own.tries(head, 'ReplyToRecommendation', yes))).toBe('OWN_RECOMMENDATION');
    expect(own.tries(superiorHead, 'ReplyToRecommendation', yes)).toBeNull();
  });

  it('accepted is done by its day, and reported to whoever recommended', () => {
    const life = promised();
    expect(life.task('followRecommendation')).toMatchObject({
      post: owner,
      commands: ['ReportOnRecommendation'],
    });
    expect(dateOf(life, 'followRecommendation')).toBe('2026-03-31');
    expect(toldOf(life.does(owner, 'ReportOnRecommendation', report))).toContain(front);
    expect([stateOf(life, O), life.task('followRecommendation')]).toEqual(['followed', undefined]);
  });
});

describe('a recommendation without an answer', () => {
  it('[M90] goes to the superior when its time is over, and is still unanswered', () => {
    const life = recommended().until('2026-03-31 12:00');
    expect(life.types).toContain('RecommendationUnanswered');
    expect(stateOf(life, O)).toBe('unanswered');
    expect(life.task('answerUnanswered')).toMatchObject({
      post: superiorHead,
      rule: 'oversight.escalated',
    });
    expect(life.task('replyToRecommendation')).toBeUndefined();
    life.does(superiorHead, 'ReplyToRecommendation', { ...yes, doBy: '2026-04-10' });
    expect(stateOf(life, O)).toBe('promised');
  });

  it('is said to be so once, and answered by no clock', () => {
    const life = recommended().until('2026-09-01 12:00');
    expect(decidedByClock(life)).toEqual(expect.arrayContaining(['RecommendationUnanswered']));
    expect(life.types.filter((type) => type === 'RecommendationUnanswered')).toHaveLength(1);
    expect(life.types).not.toContain('RecommendationReplied');
    expect(life.tries(head, 'ReplyToRecommendation', no)).toBeNull();
  });

  it('in a file told from sources is nobody’s fault', () => {
    const life = told().does(front, 'Recommend', advice).until('2026-09-01 12:00');
    expect(stateOf(life, O)).toBe('recommended');
  });
});

describe('an invitation', () => {
  it('[M89] asks a body, which recommends or has nothing to say', () => {
    const life = invited();
    expect(life.task('answerInvitation')).toMatchObject({ post: front, rule: 'oversight.invite' });
    expect(dateOf(life, 'answerInvitation')).toBe('2026-03-23');
    life.does(front, 'AnswerInvitation', answer);
    expect(life.task('replyToRecommendation')?.post).toBe(head);
    const silent = invited().does(front, 'AnswerInvitation', { ...answer, recommendation: null });
    expect(matter(silent, O)).toMatchObject({ state: 'noRemark', data: {} });
  });

  it.each([
    ['electedBody', null, council],
    ['organisation', 'text:union', clerk],
  ])('to %s is for its own desk', (body, organisation, desk) => {
    const life = invited({ ...invitation, body, organisation });
    expect(life.task('answerInvitation')?.post).toBe(desk);
    expect(codeOf(life.tries(front, 'AnswerInvitation', answer))).toBe('ANOTHER_BODY_INVITED');
    expect(life.tries(desk, 'AnswerInvitation', answer)).toBeNull();
  });

  it('to an organisation names it', () =>
    expect(
      codeOf(alive().tries(head, 'InviteOversight', { ...invitation, body: 'organisation' })),
    ).toBe('ORGANISATION_NEEDED'));

  it('without an answer is closed by a person, not before its time: silence is silence', () => {
    const life = invited().until('2026-03-20 09:00');
    expect(life.tries(head, 'CloseInvitation', { matter: O })).toMatchObject({
      code: 'INVITATION_STILL_OPEN',
      params: { until: '2026-03-23' },
    });
    life.until('2026-04-20 09:00');
    expect(stateOf(life, O)).toBe('invited');
    expect(stateOf(life.does(head, 'CloseInvitation', { matter: O }), O)).toBe('silent');
  });
});
