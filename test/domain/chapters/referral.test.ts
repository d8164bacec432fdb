/** test: upward level by level, each with its own receipt and clock. */
import {
  approvedPilot,
  approvePilot,
  dispatched,
  examine,
  formingCouncil,
  giveOpinion,
  grantOf,
  inAppraisal,
  inConsultation,
  inOverrideWindow,
  inReview,
  inUrgency,
  onNormTrack,
  passed,
  receiveReferral,
  referral,
  referredUp,
  registered,
  submitted,
} from '../support/routes';

const receipt = { number: '77', book: '2026' };

describe('referring up [M81][M82]', () => {
  test.each([
    ['INTAKE', registered],
    ['CONSULT', inConsultation],
    ['COUNCIL_FORMING', formingCouncil],
    ['APPRAISAL', inAppraisal],
    ['LEADERSHIP_REVIEW', inReview],
    ['URGENT_REVIEW', inUrgency],
    ['OVERRIDE_WINDOW', inOverrideWindow],
    ['DECISION_DRAFT', passed],
  ])('from %s: the papers go to the superior unit, and wait for their receipt', (stage, route) => {
    const life = route();
    expect(life.pilot.stage).toBe(stage);
    const below = life.pilot.unit;
    life.does(`${below}:head`, 'ReferUp', referral);
    expect(life.pilot.stage).toBe('REFERRED_UP');
    expect(life.pilot.approval.levels).toMatchObject([
      { unit: below, away: [{ why: 'referral', backAt: null }] },
      { unit: life.pilot.unit, receivedAt: null, sentAt: life.now },
    ]);
  });

  test('the dispatch meets the own clock, and says so', () => {
    const life = dispatched();
    expect(life.pilot.approval.levels[0]).toMatchObject({ metAt: life.now, metBy: 'referral' });
    expect(life.tasks.map((task) => task.step)).not.toContain('decideProposal');
  });

  test.each([
    ['by a deputy', () => registered(), 'hoa-lac:deputy-1', 'NOT_YOURS'],
    ['before registration', () => submitted(), 'hoa-lac:head', 'WRONG_STAGE'],
    ['after the decision', () => approvedPilot(), 'hoa-lac:head', 'WRONG_STAGE'],
  ])('not %s', (_, route, post, code) => {
    expect(route().tries(post, 'ReferUp', referral)?.code).toBe(code);
  });
});

describe('receipt at the higher level', () => {
  test('is the clerk’s, once, and starts the clock of the level', () => {
    const life = dispatched();
    expect(life.task('receiveReferral')).toMatchObject({
      post: 'an-binh:clerk',
      rule: 'registration',
      dueDate: '2026-03-03',
    });
    expect(life.tries('hoa-lac:clerk', 'ReceiveReferral', receipt)?.code).toBe('NOT_YOURS');
    receiveReferral(life);
    expect(life.task('decideProposal')).toMatchObject({
      post: 'an-binh:head',
      rule: 'superior.decision',
      dueDate: '2026-03-11',
    });
    expect(life.tries('an-binh:clerk', 'ReceiveReferral', receipt)?.code).toBe('ALREADY_RECEIVED');
    expect(registered().tries('hoa-lac:clerk', 'ReceiveReferral', receipt)?.code).toBe(
      'WRONG_STAGE',
    );
  });

  test('not received: overdue, escalated to the head there; nothing else happens', () => {
    const life = dispatched().until('2026-03-12');
    expect(life.rungsOf('receiveReferral')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-1', 'escalation-2']),
    );
    expect(life.pilot.approval.levels[1]?.receivedAt).toBeNull();
  });

  test.each([
    ['ApprovePilot', () => grantOf(dispatched())],
    ['Refuse', () => ({ reasons: 'text:r', number: null })],
    ['NormNeeded', () => ({ treatment: 'interpret', reason: 'text:r', draft: null })],
    ['ReferFurther', () => referral],
    ['SendBack', () => ({ instructions: 'text:i' })],
  ])('nothing is decided before it: %s', (command, payload) => {
    expect(dispatched().tries('an-binh:head', command, payload())?.code).toBe(
      'REFERRAL_NOT_RECEIVED',
    );
  });
});

describe('deciding there', () => {
  test('the superior’s head approves without a ballot of the lower level', () => {
    const life = giveOpinion(referredUp());
    expect(life.tries('hoa-lac:head', 'ApprovePilot', grantOf(life))?.code).toBe('NOT_YOURS');
    expect(approvePilot(life).pilot).toMatchObject({
      stage: 'APPROVED_PILOT',
      unit: 'an-binh',
      running: { decision: { by: 'an-binh:head' } },
    });
  });

  test('or refers further, up to the top, each level with its own receipt', () => {
    const life = referredUp().does('an-binh:head', 'ReferFurther', referral);
    expect(life.pilot).toMatchObject({ stage: 'REFERRED_UP', unit: 'government' });
    expect(life.pilot.approval.levels.map((level) => [level.unit, level.metBy])).toEqual([
      ['hoa-lac', 'referral'],
      ['an-binh', 'referral'],
      ['government', null],
    ]);
    expect(life.task('receiveReferral')?.post).toBe('government:clerk');
    receiveReferral(life).does('government:head', 'ReferFurther', referral);
    life.pilot = {
      ...life.pilot,
      approval: {
        ...life.pilot.approval,
        levels: life.pilot.approval.levels.map((level) => ({ ...level, receivedAt: life.now })),
      },
    };
    expect(life.tries('assembly:head', 'ReferFurther', referral)?.code).toBe('NO_SUPERIOR');
  });

  test('left undecided it is overdue at that level, and still referred', () => {
    const life = referredUp().until('2026-03-25');
    expect(life.rungsOf('decideProposal')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-1', 'escalation-2']),
    );
    expect(life.pilot.stage).toBe('REFERRED_UP');
  });

  test('only the head of the level that holds it', () => {
    for (const command of ['ReferFurther', 'SendBack']) {
      expect(
        referredUp().tries('hoa-lac:head', command, { ...referral, instructions: 'text:i' })?.code,
      ).toBe('NOT_YOURS');
      expect(
        registered().tries('hoa-lac:head', command, { ...referral, instructions: 'text:i' })?.code,
      ).toBe('WRONG_STAGE');
    }
  });
});

describe('the way back', () => {
  test('sent back, the first level examines anew, and its clock goes on', () => {
    const life = referredUp().does('an-binh:head', 'SendBack', {
      instructions: 'text:own authority',
    });
    expect(life.pilot).toMatchObject({
      stage: 'INTAKE',
      unit: 'hoa-lac',
      approval: { route: null, ballot: null },
    });
    expect(life.pilot.approval.levels[0]).toMatchObject({
      metAt: null,
      away: [{ backAt: life.now }],
    });
    expect(life.task('decideProposal')?.post).toBe('hoa-lac:head');
    expect(life.tries('hoa-lac:secretary', 'TakeSimpleRoute')).toBeNull();
  });

  test('sent back from the third level it lies at the second again', () => {
    const life = receiveReferral(referredUp().does('an-binh:head', 'ReferFurther', referral));
    life.does('government:head', 'SendBack', { instructions: 'text:i' });
    expect(life.pilot).toMatchObject({ stage: 'REFERRED_UP', unit: 'an-binh' });
    life.does('an-binh:head', 'SendBack', { instructions: 'text:i' });
    expect(life.pilot).toMatchObject({ stage: 'INTAKE', unit: 'hoa-lac' });
  });

  test('the head who referred it may take it back, received or not; nobody else', () => {
    for (const route of [dispatched, referredUp]) {
      const life = route();
      expect(life.tries('an-binh:head', 'WithdrawReferral', { reason: 'text:r' })?.code).toBe(
        'NOT_YOURS',
      );
      expect(life.tries('tan-lap:head', 'WithdrawReferral', { reason: 'text:r' })?.code).toBe(
        'NOT_YOURS',
      );
      expect(
        life.does('hoa-lac:head', 'WithdrawReferral', { reason: 'text:r' }).pilot,
      ).toMatchObject({ stage: 'INTAKE', unit: 'hoa-lac' });
    }
    expect(registered().tries('hoa-lac:head', 'WithdrawReferral', { reason: 'text:r' })?.code).toBe(
      'WRONG_STAGE',
    );
  });

  test('referred a second time, the superior has a new receipt', () => {
    const life = referredUp()
      .does('an-binh:head', 'SendBack', { instructions: 'text:i' })
      .until('2026-03-04 09:00');
    receiveReferral(life.does('hoa-lac:head', 'ReferUp', referral));
    expect(life.pilot.approval.levels.map((level) => level.unit)).toEqual([
      'hoa-lac',
      'an-binh',
      'an-binh',
    ]);
    expect(life.task('decideProposal')).toMatchObject({
      post: 'an-binh:head',
      dueDate: '2026-03-13',
    });
  });

  test('what never came from below goes nowhere', () => {
    const life = referredUp();
    life.pilot = {
      ...life.pilot,
      approval: { ...life.pilot.approval, levels: life.pilot.approval.levels.slice(1) },
    };
    expect(life.tries('an-binh:head', 'SendBack', { instructions: 'text:i' })?.code).toBe(
      'NOT_REFERRED',
    );
  });
});

test('on the norm track the papers stay with the superior', () => {
  expect(onNormTrack().pilot).toMatchObject({ stage: 'NORM_TRACK', unit: 'an-binh' });
  expect(examine(inUrgency()).pilot.unit).toBe('hoa-lac');
});
