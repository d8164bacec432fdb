/** test: the council route. Its sizes and days were read in a draft only: they are local settings. */
import { holderOf } from '../support/life';
import {
  allVote,
  approvePilot,
  closeBallot,
  councilOf,
  councilSeats,
  formingCouncil,
  giveOpinion,
  grantOf,
  inAppraisal,
  lawWith,
  registered,
  vote,
} from '../support/routes';

const refusalOf = (change: object, size = 7) => {
  const life = formingCouncil();
  return life.tries('an-binh:head', 'FormCouncil', councilOf(life, size, change));
};

describe('forming a council', () => {
  test('opens the appraisal and its ballot; convening it meets the duty to decide', () => {
    const life = inAppraisal();
    expect(life.pilot).toMatchObject({
      stage: 'APPRAISAL',
      approval: {
        council: { chair: 'an-binh:head', meetOn: '2026-03-20', papersSentOn: '2026-03-02' },
        ballot: { kind: 'council', chair: holderOf('an-binh:head').person },
        levels: [{ metBy: 'council', metAt: life.now }],
      },
    });
    expect(life.pilot.approval.ballot?.members).toHaveLength(7);
    expect(life.task('decideProposal')).toBeUndefined();
  });

  test.each([4, 10])('not with %d members', (size) => {
    expect(refusalOf({}, size)).toMatchObject({
      code: 'COUNCIL_SIZE',
      params: { size, min: 5, max: 9 },
    });
  });

  test.each([
    ['a chair who is no member', { chair: 'an-binh:deputy-4' }, 'CHAIR_NOT_A_MEMBER'],
    ['the proposer', { members: [...councilSeats(5), 'an-binh:cadre-1'] }, 'INTERESTED_MEMBER'],
    ['somebody excluded', { excluded: [holderOf('an-binh:expert-1').person] }, 'INTERESTED_MEMBER'],
    ['the same seat twice', { members: [...councilSeats(5), 'an-binh:head'] }, 'SEATED_TWICE'],
    [
      'a post that nobody holds',
      { members: [...councilSeats(5), 'an-binh:nobody'] },
      'VACANT_SEAT',
    ],
    ['papers that come too late', { meetOn: '2026-03-10' }, 'PAPERS_TOO_LATE'],
  ])('not with %s', (_, change, code) => {
    expect(refusalOf(change)?.code).toBe(code);
  });

  test('papers exactly seven working days ahead are in time', () => {
    expect(refusalOf({ meetOn: '2026-03-11' })).toBeNull();
  });

  test('told from a source, late papers are kept as what they were', () => {
    const life = formingCouncil({ told: true });
    life.does('an-binh:head', 'FormCouncil', councilOf(life, 7, { meetOn: '2026-03-03' }));
    expect(life.pilot.flags).toEqual([{ code: 'PAPERS_LATE', at: life.now }]);
  });

  test('a member with an interest may not sit', () => {
    const life = formingCouncil({
      submission: { interested: [holderOf('an-binh:expert-3').person] },
    });
    expect(life.tries('an-binh:head', 'FormCouncil', councilOf(life))).toMatchObject({
      code: 'INTERESTED_MEMBER',
      params: { post: 'an-binh:expert-3' },
    });
  });

  test('is the head’s, at its stage; not of a head with an interest', () => {
    const life = formingCouncil();
    expect(life.tries('an-binh:secretary', 'FormCouncil', councilOf(life))?.code).toBe('NOT_YOURS');
    expect(registered().tries('hoa-lac:head', 'FormCouncil', councilOf(life))?.code).toBe(
      'WRONG_STAGE',
    );
  });

  test('is a task; undone it is overdue and the council is not formed', () => {
    const life = formingCouncil();
    expect(life.task('formCouncil')).toMatchObject({
      post: 'an-binh:head',
      rule: 'council.form',
      dueDate: '2026-03-09',
    });
    life.until('2026-03-20');
    expect(life.rungsOf('formCouncil')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-1', 'escalation-2']),
    );
    expect(life.rungsOf('decideProposal')).toContain('overdue');
    expect(life.pilot.stage).toBe('COUNCIL_FORMING');
  });
});

describe('when none can be formed', () => {
  test('it is referred up, with the reason; the dispatch meets the own clock', () => {
    const life = formingCouncil().does('an-binh:head', 'CannotFormCouncil', {
      reason: 'text:interests',
    });
    expect(life.pilot).toMatchObject({
      stage: 'REFERRED_UP',
      unit: 'government',
      approval: { levels: [{ metBy: 'referral' }, { receivedAt: null }] },
    });
    expect(life.events.at(-1)?.body).toMatchObject({
      ground: 'councilNotFormed',
      reason: 'text:interests',
    });
  });

  test('is the head’s to say', () => {
    expect(
      formingCouncil().tries('an-binh:deputy-1', 'CannotFormCouncil', { reason: 'text:r' })?.code,
    ).toBe('NOT_YOURS');
    expect(
      inAppraisal().tries('an-binh:head', 'CannotFormCouncil', { reason: 'text:r' })?.code,
    ).toBe('WRONG_STAGE');
  });

  test('there is nobody above the National Assembly', () => {
    const life = formingCouncil();
    life.pilot = { ...life.pilot, unit: 'assembly' };
    expect(life.tries('assembly:head', 'CannotFormCouncil', { reason: 'text:r' })?.code).toBe(
      'NO_SUPERIOR',
    );
  });
});

describe('the vote of a council', () => {
  test.each([
    ['V11 5 of 7 present, 4-1', ['for', 'for', 'for', 'for', 'against'], 'passed'],
    ['V11 5 of 7 present, 3-2', ['for', 'for', 'for', 'against', 'against'], 'failed'],
  ] as const)('%s: %s', (_, choices, result) => {
    const life = vote(
      inAppraisal(),
      Object.fromEntries(councilSeats(5).map((post, i) => [post, choices[i] ?? 'abstain'])),
    );
    expect(closeBallot(life).pilot).toMatchObject({
      stage: 'DECISION_DRAFT',
      approval: { ballotResult: result },
    });
  });

  test.each([
    ['V11 counted by those present, 3-2', 'present', 'passed'],
    ['V11 counted by votes cast, 3-2', 'cast', 'passed'],
  ])('%s', (_, denominator, result) => {
    const choices = ['for', 'for', 'for', 'against', 'against'] as const;
    const life = inAppraisal(7, { law: lawWith({ 'ballot.denominator': denominator }) });
    vote(
      life,
      Object.fromEntries(councilSeats(5).map((post, i) => [post, choices[i] ?? 'abstain'])),
    );
    expect(closeBallot(life).pilot.approval.ballotResult).toBe(result);
  });

  test('V12 3-3 with the chair for it: failed, and no override; only a refusal can be signed', () => {
    const life = giveOpinion(inAppraisal(6));
    vote(
      life,
      Object.fromEntries(councilSeats(6).map((post, i) => [post, i < 3 ? 'for' : 'against'])),
    );
    closeBallot(life);
    expect(life.pilot).toMatchObject({
      stage: 'DECISION_DRAFT',
      approval: { ballotResult: 'failed' },
    });
    expect(
      life.tries('an-binh:head', 'OrderDespiteVote', { necessity: 'text:n', feasibility: 'text:f' })
        ?.code,
    ).toBe('WRONG_STAGE');
    expect(life.tries('an-binh:head', 'ApprovePilot', grantOf(life))?.code).toBe('VOTE_NOT_PASSED');
    expect(life.tries('an-binh:head', 'Refuse', { reasons: 'text:r', number: null })).toBeNull();
  });

  test('a passed one leads to the approval, whose clock is the appraisal’s', () => {
    const life = closeBallot(allVote(giveOpinion(inAppraisal())));
    expect(life.task('signDecision')).toMatchObject({
      rule: 'council.appraisal',
      mark: 'U',
      dueDate: '2026-04-13',
    });
    expect(approvePilot(life).pilot.stage).toBe('APPROVED_PILOT');
  });

  test('the council meets within its days; unheld it is overdue and nothing is decided', () => {
    const life = inAppraisal();
    expect(life.task('closeBallot')).toMatchObject({
      rule: 'council.meet',
      mark: 'D',
      post: 'an-binh:head',
      dueDate: '2026-03-23',
    });
    expect(life.tasks.filter((task) => task.step === 'castVote')).toHaveLength(7);
    life.until('2026-04-20');
    expect(life.rungsOf('castVote')).toEqual(expect.arrayContaining(['overdue', 'escalation-3']));
    expect(life.pilot.stage).toBe('APPRAISAL');
  });
});
