/** test: who votes, who does not, and who chairs. */
import { holderOf } from '../support/life';
import {
  allVote,
  approvedPilot,
  closeBallot,
  giveOpinion,
  inAppraisal,
  inReview,
  inUrgency,
  passed,
  receiveReferral,
  registered,
  vote,
} from '../support/routes';

const province = (options = {}) => giveOpinion(inReview({ unit: 'an-binh', ...options }));

describe('casting a vote', () => {
  test('a colleague’s vote a second earlier does not make it stale, a changed text does', () => {
    const life = vote(inReview(), { 'hoa-lac:deputy-1': 'for' });
    expect(
      life.tries(
        'hoa-lac:deputy-2',
        'CastVote',
        { choice: 'for', dissent: null },
        { basedOn: { dossier: 1 } },
      ),
    ).toBeNull();
    expect(
      life.tries(
        'hoa-lac:head',
        'CastVote',
        { choice: 'for', dissent: null },
        { basedOn: { dossier: 2 } },
      )?.code,
    ).toBe('STALE');
    expect(
      life.tries('hoa-lac:head', 'CastVote', { choice: 'for', dissent: null }, { basedOn: {} })
        ?.code,
    ).toBe('VERSION_REQUIRED');
  });

  test('the last vote of a person counts', () => {
    const life = vote(vote(inReview(), { 'hoa-lac:head': 'against', 'hoa-lac:deputy-1': 'for' }), {
      'hoa-lac:head': 'for',
      'hoa-lac:deputy-2': 'against',
    });
    expect(closeBallot(life).events.at(-1)?.body).toMatchObject({ for: 2, against: 1 });
  });

  test('the duty to decide is met when all have voted, whenever the chair closes', () => {
    const life = inReview().until('2026-03-10 15:00');
    allVote(life);
    expect(life.pilot.approval.levels[0]).toMatchObject({ metAt: life.now, metBy: 'vote' });
    expect(life.task('decideProposal')).toBeUndefined();
    expect(life.task('closeBallot')).toMatchObject({ post: 'hoa-lac:head', params: { open: 0 } });
  });

  test.each([
    ['hoa-lac:secretary', inReview, 'NOT_YOURS'],
    ['an-binh:head', inReview, 'NOT_YOURS'],
    ['hoa-lac:head', registered, 'WRONG_STAGE'],
    ['hoa-lac:head', passed, 'WRONG_STAGE'],
    ['hoa-lac:head', approvedPilot, 'WRONG_STAGE'],
  ])('not by %s after %p: %s', (post, route, code) => {
    expect(route().tries(post, 'CastVote', { choice: 'for', dissent: null })?.code).toBe(code);
  });

  test('not by a member with an interest, nor after stepping back', () => {
    const interested = [holderOf('an-binh:deputy-1').person];
    const life = province({ submission: { interested } });
    expect(life.pilot.approval.ballot?.exclusions).toEqual(interested);
    expect(life.tries('an-binh:deputy-1', 'CastVote', { choice: 'for', dissent: null })?.code).toBe(
      'INTERESTED_BARRED',
    );
    life.does('an-binh:deputy-2', 'Recuse', { ground: 'text:ground' });
    expect(life.tries('an-binh:deputy-2', 'CastVote', { choice: 'for', dissent: null })?.code).toBe(
      'INTERESTED_BARRED',
    );
    expect(life.tries('an-binh:deputy-2', 'Recuse', { ground: 'text:ground' })?.code).toBe(
      'NOT_ENTITLED',
    );
  });

  test('stepping back completes a vote in which only that vote was open', () => {
    const life = vote(province(), {
      'an-binh:head': 'for',
      'an-binh:deputy-1': 'for',
      'an-binh:deputy-2': 'for',
      'an-binh:deputy-3': 'for',
    }).does('an-binh:deputy-4', 'Recuse', {
      ground: 'text:ground',
    });
    expect(life.pilot.approval.levels[0]?.metBy).toBe('vote');
  });

  test('in an urgent review the same people vote', () => {
    expect(closeBallot(allVote(inUrgency())).pilot.stage).toBe('DECISION_DRAFT');
  });
});

describe('stepping back', () => {
  test('does not end with the meeting: sent back, the head neither votes nor decides', () => {
    const life = province().does('an-binh:head', 'Recuse', { ground: 'text:relative' });
    const rest = life.pilot.approval.ballot?.seats.slice(1).map((seat) => seat.post) ?? [];
    vote(life, Object.fromEntries(rest.map((post) => [post, 'for'])));
    life.does('an-binh:deputy-1', 'CloseBallot', { present: [], minutes: null });
    receiveReferral(life).does('government:head', 'SendBack', { instructions: 'text:i' });
    life
      .does('an-binh:secretary', 'TakeSimpleRoute')
      .does('an-binh:secretary', 'CloseConsultation');
    expect(life.pilot.approval.ballot?.exclusions).toEqual([holderOf('an-binh:head').person]);
    expect(life.tries('an-binh:head', 'CastVote', { choice: 'for', dissent: null })?.code).toBe(
      'INTERESTED_BARRED',
    );
  });
});

describe('the chair', () => {
  test('closes and adjourns; nobody else does', () => {
    const life = allVote(inReview());
    for (const command of ['CloseBallot', 'AdjournBallot']) {
      expect(
        life.tries('hoa-lac:deputy-1', command, {
          present: [],
          minutes: null,
          reason: 'text:r',
          to: '2026-03-04',
        })?.code,
      ).toBe('NOT_THE_CHAIR');
      expect(
        life.tries('hoa-lac:clerk', command, {
          present: [],
          minutes: null,
          reason: 'text:r',
          to: '2026-03-04',
        })?.code,
      ).toBe('NOT_YOURS');
      expect(
        registered().tries('hoa-lac:head', command, {
          present: [],
          minutes: null,
          reason: 'text:r',
          to: '2026-03-04',
        })?.code,
      ).toBe('WRONG_STAGE');
    }
  });

  test('of a council is its own', () => {
    const life = allVote(inAppraisal());
    expect(
      life.tries('an-binh:deputy-1', 'CloseBallot', { present: [], minutes: null })?.code,
    ).toBe('NOT_THE_CHAIR');
    expect(life.tries('an-binh:head', 'CloseBallot', { present: [], minutes: null })).toBeNull();
  });

  test('adjourns to a day that is still to come', () => {
    expect(
      inReview().tries('hoa-lac:head', 'AdjournBallot', { reason: 'text:r', to: '2026-03-01' })
        ?.code,
    ).toBe('DATE_PASSED');
    expect(
      inReview({ told: true }).tries('hoa-lac:head', 'AdjournBallot', {
        reason: 'text:r',
        to: '2026-03-01',
      }),
    ).toBeNull();
  });
});
