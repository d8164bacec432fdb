/** test: the opinion of the Party committee, before the approval and before the assessment. */
import { unborn } from '../../../domain/pilot';
import type { Pilot } from '../../../domain/pilot';
import { Life, holderOf, local } from '../support/life';
import {
  allVote,
  approvedPilot,
  closeBallot,
  giveOpinion,
  grantOf,
  inConsultation,
  inReview,
  passed,
  referredUp,
  registered,
  returned,
  submitted,
} from '../support/routes';

const opinion = { position: 'for', number: '03-CV/ĐU', text: 'text:opinion' } as const;
const votedWithoutOpinion = () => closeBallot(allVote(inReview()));

const assessed = (): Life => {
  const pilot: Pilot = {
    ...approvedPilot().pilot,
    stage: 'ASSESSMENT',
    stageSince: local('2026-07-07 09:00'),
  };
  return new Life(undefined, '2026-07-07 09:00', pilot);
};

describe('asking for it', () => {
  test('opens a request with a term; the answer closes it', () => {
    const life = inConsultation().does('hoa-lac:secretary', 'RequestPartyOpinion', {
      question: 'text:q',
    });
    expect(life.pilot.matters['partyOpinion-1']).toMatchObject({
      state: 'asked',
      data: { unit: 'hoa-lac' },
    });
    expect(life.task('givePartyOpinion')).toMatchObject({
      post: 'hoa-lac:partyCommittee',
      rule: 'party.opinion',
      mark: 'U',
      dueDate: '2026-03-09',
    });
    giveOpinion(life);
    expect(life.pilot.matters['partyOpinion-1']).toMatchObject({
      state: 'given',
      closedAt: life.now,
    });
    expect(life.task('givePartyOpinion')).toBeUndefined();
  });

  test.each([
    [
      'twice',
      () => registered().does('hoa-lac:head', 'RequestPartyOpinion', { question: null }),
      'hoa-lac:head',
      'OPINION_ALREADY_ASKED',
    ],
    ['by the clerk', () => registered(), 'hoa-lac:clerk', 'NOT_YOURS'],
    ['before registration', () => submitted(), 'hoa-lac:secretary', 'WRONG_STAGE'],
    ['while it is returned', () => returned(), 'hoa-lac:secretary', 'WRONG_STAGE'],
    ['after the decision', () => approvedPilot(), 'hoa-lac:secretary', 'WRONG_STAGE'],
  ])('not %s', (_, route, post, code) => {
    expect(route().tries(post, 'RequestPartyOpinion', { question: null })?.code).toBe(code);
  });
});

describe('giving it', () => {
  test.each(['for', 'against', 'conditional'] as const)(
    '%s: kept with its number, body and text, asked for or not',
    (position) => {
      const { pilot } = giveOpinion(inConsultation(), position);
      expect(pilot.approval.partyOpinion).toEqual({
        body: 'hoa-lac',
        position,
        number: '03-CV/ĐU',
        text: 'text:opinion',
        givenAt: local('2026-03-02 09:00'),
      });
    },
  );

  test.each([
    ['by the head', () => registered(), 'hoa-lac:head', 'NOT_YOURS'],
    [
      'by the committee of another level',
      () => registered(),
      'an-binh:partyCommittee',
      'NOT_YOURS',
    ],
    ['before registration', () => submitted(), 'hoa-lac:partyCommittee', 'WRONG_STAGE'],
    ['after the decision', () => approvedPilot(), 'hoa-lac:partyCommittee', 'WRONG_STAGE'],
    [
      'on the own proposal',
      () => registered({ proposer: 'hoa-lac:partyCommittee' }),
      'hoa-lac:partyCommittee',
      'PROPOSER_BARRED',
    ],
    [
      'with an interest',
      () => registered({ submission: { interested: [holderOf('hoa-lac:partyCommittee').person] } }),
      'hoa-lac:partyCommittee',
      'INTERESTED_BARRED',
    ],
  ])('not %s', (_, route, post, code) => {
    expect(route().tries(post, 'GivePartyOpinion', opinion)?.code).toBe(code);
  });

  test('not on a text that changed meanwhile', () => {
    expect(
      registered().tries('hoa-lac:partyCommittee', 'GivePartyOpinion', opinion, {
        basedOn: { dossier: 3 },
      })?.code,
    ).toBe('STALE');
  });
});

describe('what it is needed for', () => {
  test('without it nothing is approved, on any route', () => {
    const life = votedWithoutOpinion();
    expect(life.tries('hoa-lac:head', 'ApprovePilot', grantOf(life))?.code).toBe(
      'PARTY_OPINION_NEEDED',
    );
    expect(life.tries('hoa-lac:head', 'ApproveFull', grantOf(life))?.code).toBe(
      'PARTY_OPINION_NEEDED',
    );
    const higher = referredUp();
    expect(higher.tries('an-binh:head', 'ApprovePilot', grantOf(higher))?.code).toBe(
      'PARTY_OPINION_NEEDED',
    );
  });

  test('it is that of the level that decides', () => {
    const life = passed().does('hoa-lac:head', 'ReferUp', {
      ground: 'beyondAuthority',
      reason: 'text:r',
      treatment: null,
    });
    life.does('an-binh:clerk', 'ReceiveReferral', { number: '1', book: '1' });
    expect(life.tries('an-binh:head', 'ApprovePilot', grantOf(life))).toMatchObject({
      code: 'PARTY_OPINION_OF_OTHER_LEVEL',
      params: { level: 'hoa-lac' },
    });
    expect(giveOpinion(life).tries('an-binh:head', 'ApprovePilot', grantOf(life))).toBeNull();
  });

  test('while it is missing it is refused, returned, referred or postponed with a reason', () => {
    for (const [command, payload] of [
      ['Refuse', { reasons: 'text:r', number: null }],
      ['Return', { reasons: ['text:r'] }],
      ['ReferUp', { ground: 'other', reason: 'text:r', treatment: null }],
      ['PostponeDecision', { reason: 'text:r', until: '2026-03-10' }],
    ] as const) {
      expect(votedWithoutOpinion().tries('hoa-lac:head', command, payload)).toBeNull();
    }
  });

  test('with the decision drafted the committee has a task, and its silence goes to its superior', () => {
    const life = votedWithoutOpinion();
    expect(life.task('givePartyOpinion')).toMatchObject({
      matter: 'main',
      post: 'hoa-lac:partyCommittee',
      dueDate: '2026-03-09',
    });
    life.until('2026-03-31');
    expect(life.rungsOf('givePartyOpinion')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-1', 'escalation-2', 'escalation-3']),
    );
    const escalated = life.events
      .filter((event) => event.type === 'ClockRang')
      .map((event) => event.body as { step: string; rung: string; to: string });
    expect(escalated).toContainEqual(
      expect.objectContaining({
        step: 'givePartyOpinion',
        rung: 'escalation-2',
        to: 'superiorHead',
      }),
    );
    expect(life.pilot.stage).toBe('DECISION_DRAFT');
  });

  test('a request that is open is the only task', () => {
    const life = votedWithoutOpinion().does('hoa-lac:head', 'RequestPartyOpinion', {
      question: null,
    });
    expect(
      life.tasks.filter((task) => task.step === 'givePartyOpinion').map((task) => task.matter),
    ).toEqual(['partyOpinion-1']);
  });
});

describe('before the assessment it is given again [M94]', () => {
  test('and kept with the outcome, not with the approval', () => {
    const life = assessed();
    expect(life.task('givePartyOpinion')).toMatchObject({ post: 'hoa-lac:partyCommittee' });
    const before = life.pilot.approval.partyOpinion;
    life.does('hoa-lac:partyCommittee', 'GivePartyOpinion', {
      ...opinion,
      position: 'conditional',
    });
    expect(life.pilot.outcome.partyOpinion).toMatchObject({
      position: 'conditional',
      body: 'hoa-lac',
      givenAt: life.now,
    });
    expect(life.pilot.approval.partyOpinion).toEqual(before);
    expect(life.task('givePartyOpinion')).toBeUndefined();
  });

  test('also before the report has come', () => {
    const life = assessed();
    life.pilot = { ...life.pilot, stage: 'ENDING' };
    expect(life.tries('hoa-lac:secretary', 'RequestPartyOpinion', { question: null })).toBeNull();
    expect(life.tries('hoa-lac:partyCommittee', 'GivePartyOpinion', opinion)).toBeNull();
  });
});

test('an unborn pilot has no opinion', () => {
  expect(unborn('practice', 'p').approval.partyOpinion).toBeNull();
});
