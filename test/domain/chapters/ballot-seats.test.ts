/** test: an interest found later, and a substitute for a seat that is empty. */
import { holderOf } from '../support/life';
import {
  allVote,
  closeBallot,
  giveOpinion,
  inAppraisal,
  inReview,
  passed,
  registered,
  vote,
} from '../support/routes';

const strike = (post: string) => ({ member: holderOf(post).person, interest: 'text:brother' });
const province = () => giveOpinion(inReview({ unit: 'an-binh' }));

describe('a vote struck [M26]', () => {
  test('V10 3-1 cast, one "for" found interested: struck, kept visible, still open', () => {
    const life = vote(province(), {
      'an-binh:head': 'for',
      'an-binh:deputy-1': 'for',
      'an-binh:deputy-2': 'for',
      'an-binh:deputy-3': 'against',
    });
    life.does('an-binh:head', 'StrikeVote', strike('an-binh:deputy-2'));
    const { ballot, ballotResult } = life.pilot.approval;
    expect(life.pilot.stage).toBe('LEADERSHIP_REVIEW');
    expect(ballotResult).toBeNull();
    expect(ballot?.votes).toContainEqual({
      member: holderOf('an-binh:deputy-2').person,
      choice: 'for',
    });
    expect(life.tasks.filter((task) => task.step === 'castVote').map((task) => task.post)).toEqual([
      'an-binh:deputy-4',
    ]);
    closeBallot(life);
    expect(life.events.at(-1)?.body).toMatchObject({
      entitled: 4,
      for: 2,
      against: 1,
      result: 'failed',
    });
  });

  test('completes a vote in which only that one was open, and lets no one back in', () => {
    const life = vote(province(), {
      'an-binh:head': 'for',
      'an-binh:deputy-1': 'for',
      'an-binh:deputy-2': 'for',
      'an-binh:deputy-3': 'for',
    });
    life.does('an-binh:legal-1', 'StrikeVote', strike('an-binh:deputy-4'));
    expect(life.pilot.approval.levels[0]?.metBy).toBe('vote');
    expect(life.events.at(-1)?.body).toMatchObject({ wasCast: false });
    expect(life.tries('an-binh:deputy-4', 'CastVote', { choice: 'for', dissent: null })?.code).toBe(
      'INTERESTED_BARRED',
    );
  });

  test('of the head leaves nobody to break a tie or to order: the superior decides', () => {
    const life = allVote(province(), 'against').does(
      'government:head',
      'StrikeVote',
      strike('an-binh:head'),
    );
    life.does('an-binh:deputy-1', 'CloseBallot', { present: [], minutes: null });
    expect(life.pilot).toMatchObject({ stage: 'REFERRED_UP', unit: 'government' });
  });

  test.each([
    [
      'by a colleague',
      () => inReview(),
      'hoa-lac:deputy-1',
      strike('hoa-lac:deputy-2'),
      'NOT_YOURS',
    ],
    [
      'of somebody without a vote',
      () => inReview(),
      'hoa-lac:head',
      strike('hoa-lac:clerk'),
      'NOT_ON_THE_BALLOT',
    ],
    [
      'twice',
      () => inReview().does('hoa-lac:head', 'StrikeVote', strike('hoa-lac:deputy-2')),
      'hoa-lac:head',
      strike('hoa-lac:deputy-2'),
      'NOT_ON_THE_BALLOT',
    ],
    [
      'before there is a ballot',
      () => registered(),
      'hoa-lac:head',
      strike('hoa-lac:deputy-2'),
      'WRONG_STAGE',
    ],
    ['after the ballot', () => passed(), 'hoa-lac:head', strike('hoa-lac:deputy-2'), 'WRONG_STAGE'],
    [
      'by somebody with an interest',
      () => inReview({ submission: { interested: [holderOf('hoa-lac:head').person] } }),
      'hoa-lac:head',
      strike('hoa-lac:deputy-2'),
      'INTERESTED_BARRED',
    ],
  ])('not %s', (_, route, post, payload, code) => {
    expect(route().tries(post, 'StrikeVote', payload)?.code).toBe(code);
  });
});

describe('a substitute', () => {
  const name = { post: 'an-binh:deputy-1', reason: 'text:reason' };
  const short = () =>
    giveOpinion(
      inReview({
        proposer: 'hoa-lac:deputy-1',
        submission: { interested: [holderOf('hoa-lac:deputy-2').person] },
      }),
    );

  test('V9 named by the superior, votes beside the head; the ballot can be held', () => {
    const life = short().does('an-binh:head', 'NameSubstitute', name);
    expect(life.task('nameSubstitute')).toBeUndefined();
    expect(life.tasks.filter((task) => task.step === 'castVote').map((task) => task.post)).toEqual([
      'hoa-lac:head',
      'an-binh:deputy-1',
    ]);
    closeBallot(vote(life, { 'hoa-lac:head': 'for', 'an-binh:deputy-1': 'for' }));
    expect(life.pilot.stage).toBe('DECISION_DRAFT');
  });

  test('is an ordinary member: a tie still follows the head of the unit', () => {
    const life = vote(short().does('an-binh:head', 'NameSubstitute', name), {
      'hoa-lac:head': 'for',
      'an-binh:deputy-1': 'against',
    });
    expect(closeBallot(life).events.at(-1)?.body).toMatchObject({ result: 'passed', byTie: true });
  });

  test('for a recused member of a council too', () => {
    const life = inAppraisal(5).does('an-binh:expert-2', 'Recuse', { ground: 'text:ground' });
    expect(
      life.tries('government:head', 'NameSubstitute', { ...name, post: 'an-binh:finance' }),
    ).toBeNull();
    expect(vote(life, { 'an-binh:finance': 'for' }).pilot.approval.ballot?.votes).toHaveLength(1);
  });

  test.each([
    ['by the head of the unit itself', short, 'hoa-lac:head', name, 'NOT_YOURS'],
    ['when no seat is empty', () => inReview(), 'an-binh:head', name, 'NO_SEAT_EMPTY'],
    [
      'who is a member already',
      short,
      'an-binh:head',
      { ...name, post: 'hoa-lac:head' },
      'SUBSTITUTE_NOT_FREE',
    ],
    [
      'who proposed',
      short,
      'an-binh:head',
      { ...name, post: 'hoa-lac:deputy-1' },
      'SUBSTITUTE_NOT_FREE',
    ],
    [
      'who is nobody',
      short,
      'an-binh:head',
      { ...name, post: 'nowhere:head' },
      'SUBSTITUTE_POST_VACANT',
    ],
    ['before there is a ballot', () => registered(), 'an-binh:head', name, 'WRONG_STAGE'],
  ])('not %s', (_, route, post, payload, code) => {
    expect(route().tries(post, 'NameSubstitute', payload)?.code).toBe(code);
  });

  test('the superior’s task rings when nobody names one, and nothing else happens', () => {
    const life = short().until('2026-03-20');
    expect(life.rungsOf('nameSubstitute')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-1']),
    );
    expect(life.pilot.stage).toBe('LEADERSHIP_REVIEW');
  });
});
