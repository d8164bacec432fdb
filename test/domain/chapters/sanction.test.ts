/** Sanctions with an end and votes of confidence: both say who may own a pilot or be commended, and no clock lifts them. */
import {
  alive,
  bodyOf,
  codeOf,
  dateOf,
  head,
  matter,
  owner,
  stateOf,
  superiorHead,
  supervisor,
} from '../support/alive';
import { ownerPerson } from '../support/apart';
import { concludedLife, staff } from '../support/ending';
import { gates } from '../support/gates';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';

const S = 'sanction-1';
const personnel = 'an-binh:personnel';
const deputy = 'hoa-lac:deputy-1';
const person = holderOf(deputy).person;
const sanction = {
  person,
  sanction: 'warning',
  body: 'text:b',
  number: '4/QĐ',
  decidedOn: '2026-02-20',
  endsOn: '2026-05-20',
};
const restore = { matter: S, remarks: 'text:r' };
const annul = { matter: S, number: null, reasons: 'text:r' };
const vote = { person, body: 'text:b', heldOn: '2026-02-20', high: 2, medium: 3, low: 5 };
const sanctioned = (life = alive()): Life => life.does(personnel, 'RecordSanction', sanction);
const over = (): Life => sanctioned().until('2026-05-20 09:00');
const named = (life: Life) =>
  codeOf(
    life
      .does(owner, 'AnnounceHandover', { charge: 'owner', reason: 'text:r' })
      .tries(head, 'NameSuccessor', { matter: 'handover-1', post: deputy }),
  );

gates(alive, {
  command: 'RecordSanction',
  post: personnel,
  payload: sanction,
  wrongPosts: [owner, head, supervisor],
  wrongStages: ['ARCHIVED'],
});
gates(over, {
  command: 'RestoreEligibility',
  post: personnel,
  payload: restore,
  wrongPosts: [owner, head, deputy],
  wrongStages: ['ARCHIVED'],
  basedOn: 'matter',
  wrongState: 'restored',
});
gates(sanctioned, {
  command: 'AnnulSanction',
  post: superiorHead,
  payload: annul,
  wrongPosts: [owner, head, deputy],
  wrongStages: ['ARCHIVED'],
  basedOn: 'matter',
  wrongState: 'restored',
});
gates(alive, {
  command: 'RecordConfidenceVote',
  post: personnel,
  payload: vote,
  wrongPosts: [owner, head, supervisor],
  wrongStages: ['ARCHIVED'],
});

describe('a sanction', () => {
  it('[M102] keeps a person from owning a pilot until eligibility is restored after its end', () => {
    expect(named(sanctioned())).toBe('SANCTION_IN_FORCE');
    expect(codeOf(sanctioned().tries(personnel, 'RestoreEligibility', restore))).toBe(
      'SANCTION_IN_FORCE',
    );
    const life = over();
    expect(named(over())).toBe('SANCTION_IN_FORCE');
    life.does(personnel, 'RestoreEligibility', restore);
    expect([stateOf(life, S), matter(life, S)?.data]).toEqual(['restored', {}]);
    expect(named(life)).toBeNull();
  });

  it('asks for the restoration on its last day, and no clock gives it', () => {
    expect(sanctioned().task('restoreEligibility')).toMatchObject({ rule: 'sanction.end' });
    expect(dateOf(sanctioned(), 'restoreEligibility')).toBe('2026-05-20');
    const life = sanctioned().until('2026-08-20 09:00');
    expect(life.rungsOf('restoreEligibility')).toContain('escalation-2');
    expect(stateOf(life, S)).toBe('sanctioned');
  });

  it('[M69] keeps from nomination and award', () => {
    const nominee = holderOf(staff.cadre2).person;
    const nominate = {
      nominee: 'individual',
      person: nominee,
      unit: null,
      name: null,
      merit: 'text:m',
      reasons: null,
    };
    const before = concludedLife('achieved').does(staff.personnel, 'RecordSanction', {
      ...sanction,
      person: nominee,
      endsOn: '2026-12-01',
    });
    expect(codeOf(before.tries(staff.supervisor, 'Nominate', nominate))).toBe('SANCTION_IN_FORCE');
    const after = concludedLife('achieved')
      .does(staff.supervisor, 'Nominate', nominate)
      .does(staff.personnel, 'CheckNomination', {
        matter: 'commendation-1',
        eligible: true,
        remarks: 'text:r',
      })
      .does(staff.personnel, 'RecordSanction', { ...sanction, person: nominee });
    const award = {
      matter: 'commendation-1',
      form: 'commendation',
      number: null,
      citation: 'text:c',
    };
    expect(codeOf(after.tries(staff.emulation, 'Award', award))).toBe('SANCTION_IN_FORCE');
    after.does(superiorHead, 'AnnulSanction', annul);
    expect(after.tries(staff.emulation, 'Award', award)).toBeNull();
  });

  it.each([
    ['of a stranger', { person: 'p-none' }, 'PERSON_UNKNOWN'],
    ['of oneself', { person: holderOf(personnel).person }, 'OWN_CASE'],
    ['decided tomorrow', { decidedOn: '2026-03-03' }, 'NOT_DECIDED_YET'],
    ['that ends before it begins', { endsOn: '2026-02-20' }, 'SANCTION_ENDS_BEFORE_IT_BEGINS'],
  ])('is not recorded %s', (_what, more, code) =>
    expect(codeOf(alive().tries(personnel, 'RecordSanction', { ...sanction, ...more }))).toBe(code),
  );
});

describe('a vote of confidence', () => {
  it.each([
    [5, 'kept', null],
    [6, 'offPlanning', 'CONFIDENCE_LACKING'],
    [10, 'dismissal', 'CONFIDENCE_LACKING'],
  ])('[M107] with %d of low against five: %s', (low, result, refusal) => {
    const life = alive().does(personnel, 'RecordConfidenceVote', { ...vote, low });
    expect(bodyOf(life, 'ConfidenceVoteRecorded')).toMatchObject({ heldOn: vote.heldOn, result });
    expect(named(life)).toBe(refusal);
  });

  it('counts by its own day, whenever it is recorded', () => {
    const life = alive()
      .does(personnel, 'RecordConfidenceVote', { ...vote, low: 0 })
      .does(personnel, 'RecordConfidenceVote', { ...vote, low: 9, heldOn: '2025-02-20' });
    expect(named(life)).toBeNull();
    expect(life.pilot.matters['confidenceVote-2']?.closedAt).not.toBeNull();
  });

  it.each([
    ['of a stranger', { person: 'p-none' }, 'PERSON_UNKNOWN'],
    ['of oneself', { person: holderOf(personnel).person }, 'OWN_CASE'],
    ['held tomorrow', { heldOn: '2026-03-03' }, 'NOT_DECIDED_YET'],
    ['without votes', { high: 0, medium: 0, low: 0 }, 'NO_VOTES_CAST'],
  ])('is not recorded %s', (_what, more, code) =>
    expect(codeOf(alive().tries(personnel, 'RecordConfidenceVote', { ...vote, ...more }))).toBe(
      code,
    ),
  );

  it('of somebody else bars nobody', () => {
    const life = alive().does(personnel, 'RecordConfidenceVote', {
      ...vote,
      person: ownerPerson,
      low: 10,
    });
    expect(named(life)).toBeNull();
  });
});
