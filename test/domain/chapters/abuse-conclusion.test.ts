/** A case of abuse is concluded on intent; upheld it goes to its body, not upheld it restores what was held. */
import { abuseHolds } from '../../../domain/state/abuse';
import {
  bodyOf,
  codeOf,
  dateOf,
  head,
  matter,
  owner,
  proposer,
  stateOf,
  superiorHead,
  supervisor,
} from '../support/alive';
import { A, heardAbuse, notUpheld, ownerPerson, upheld, verdict } from '../support/apart';
import { concludedLife, staff } from '../support/ending';
import { changed, gates } from '../support/gates';
import { holderOf } from '../support/life';

const clerk = 'hoa-lac:clerk';
const sent = { matter: A, number: '8/CV', sentOn: '2026-03-02' };

gates(heardAbuse, {
  command: 'ConcludeAbuse',
  post: superiorHead,
  payload: verdict,
  wrongPosts: [],
  wrongStages: ['ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'admitted',
});
gates(upheld, {
  command: 'SendAbuseReferral',
  post: clerk,
  payload: sent,
  wrongPosts: [owner, head, supervisor],
  wrongStages: ['ARCHIVED'],
  separated: true,
  wrongState: 'heard',
});

describe('the conclusion', () => {
  it.each([head, owner, proposer, supervisor, 'government:head', 'tan-lap:head'])(
    'is not for %s',
    (post) =>
      expect(codeOf(heardAbuse().tries(post, 'ConcludeAbuse', verdict))).toMatch(
        /NOT_THE_JUDGE|PROPOSER_BARRED/,
      ),
  );

  it('[M35] finds on intent from the dated record: an error is no abuse', () => {
    const life = upheld();
    expect(bodyOf(life, 'AbuseUpheld')).toMatchObject({
      intent: 'disguised',
      trail: {
        submittedAt: life.pilot.proposal.submittedAt,
        decidedAt: life.pilot.running.decision?.decidedAt,
        startedOn: '2026-02-02',
        interestsDeclared: true,
      },
    });
    for (const intent of ['unintentional', 'notEstablished'])
      expect(
        codeOf(heardAbuse().tries(superiorHead, 'ConcludeAbuse', { ...verdict, intent })),
      ).toBe('INTENT_NOT_FOUND');
  });

  it('[M36] upholds negligence only unmeant and with its serious consequence, whatever was alleged', () => {
    const negligence = {
      ...verdict,
      class: 'negligence',
      object: 'breach',
      interest: 'none',
      intent: 'unintentional',
    };
    const tries = (more: object) =>
      codeOf(heardAbuse().tries(superiorHead, 'ConcludeAbuse', { ...negligence, ...more }));
    expect(tries({})).toBe('CONSEQUENCE_NEEDED');
    expect(tries({ intent: 'intentional', consequence: 'text:c' })).toBe('NEGLIGENCE_IS_NOT_MEANT');
    expect(tries({ interest: 'group', consequence: 'text:c' })).toBe('CLASS_AND_INTEREST_DIFFER');
    const life = heardAbuse().does(superiorHead, 'ConcludeAbuse', {
      ...negligence,
      consequence: 'text:c',
    });
    expect(matter(life, A)?.data).toMatchObject({ class: 'negligence', interest: 'none' });
  });

  it.each([
    ['upheld and sent nowhere', { ...verdict, referral: null }],
    ['not upheld and sent on', { ...notUpheld, referral: 'police' }],
  ])('is refused when it is %s', (_how, payload) =>
    expect(codeOf(heardAbuse().tries(superiorHead, 'ConcludeAbuse', payload))).toBe(
      'REFERRAL_GOES_WITH_UPHELD',
    ),
  );

  it('[M31] not upheld restores what was held', () => {
    const life = heardAbuse();
    expect(abuseHolds(life.pilot, ownerPerson)).toBe(true);
    life.does(superiorHead, 'ConcludeAbuse', notUpheld);
    expect([stateOf(life, A), abuseHolds(life.pilot, ownerPerson)]).toEqual(['dismissed', false]);
    expect(life.types).not.toContain('SuperiorLiabilityNoted');
  });

  it('[M31] an award waits while the case is open, and is given when it was not upheld', () => {
    const person = holderOf(staff.cadre2).person;
    const life = concludedLife('achieved')
      .does(staff.supervisor, 'Nominate', {
        nominee: 'individual',
        person,
        unit: null,
        name: null,
        merit: 'text:m',
        reasons: null,
      })
      .does(staff.personnel, 'CheckNomination', {
        matter: 'commendation-1',
        eligible: true,
        remarks: 'text:r',
      })
      .does(staff.supervisor, 'AllegeAbuse', {
        person,
        class: 'profitSeeking',
        act: 'committing',
        object: 'breach',
        interest: 'personal',
        beneficiaries: [],
        facts: 'text:f',
      });
    const award = { matter: 'commendation-1', form: 'commendation', number: null, citation: 't:c' };
    expect(codeOf(life.tries(staff.emulation, 'Award', award))).toBe('AWARD_ON_HOLD');
    life.does(superiorHead, 'ScreenAbuse', { matter: A, admitted: false, reasons: 'text:r' });
    expect(life.tries(staff.emulation, 'Award', award)).toBeNull();
  });
});

describe('an upheld case', () => {
  it.each(['party', 'inspection', 'police'])('[M33] goes to its body: %s', (referral) => {
    const life = heardAbuse().does(superiorHead, 'ConcludeAbuse', { ...verdict, referral });
    expect(life.task('sendAbuseReferral')).toMatchObject({ post: clerk, rule: 'abuse.refer' });
    expect(dateOf(life, 'sendAbuseReferral')).toBe('2026-03-05');
    life.does(clerk, 'SendAbuseReferral', sent);
    expect(bodyOf(life, 'AbuseReferred')).toEqual({ ...sent, referral });
    expect([stateOf(life, A), abuseHolds(life.pilot, ownerPerson)]).toEqual(['referred', true]);
    expect(life.task('sendAbuseReferral')).toBeUndefined();
  });

  it('is not said to be sent before it was, nor by the person concerned', () => {
    expect(
      codeOf(upheld().tries(clerk, 'SendAbuseReferral', { ...sent, sentOn: '2026-03-03' })),
    ).toBe('NOT_SENT_YET');
    const own = changed(upheld(), (pilot) => {
      const open = pilot.matters[A];
      if (open === undefined) throw new Error('no case');
      const data = { ...(open.data as object), person: holderOf(clerk).person };
      return { ...pilot, matters: { ...pilot.matters, [A]: { ...open, data } } };
    });
    expect(codeOf(own.tries(clerk, 'SendAbuseReferral', sent))).toBe('OWN_CASE');
  });

  it('is sent by no clock', () => {
    const life = upheld().until('2026-06-01 09:00');
    expect(life.rungsOf('sendAbuseReferral')).toContain('escalation-2');
    expect(stateOf(life, A)).toBe('upheld');
  });
});
