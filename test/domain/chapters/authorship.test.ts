/** Authorship: shares that sum to the whole, agreed by each author in person, and a licence granted by somebody who is none of them. */
import { licenceOf } from '../../../domain/state/authorship';
import {
  alive,
  bodyOf,
  codeOf,
  dateOf,
  decidedByClock,
  head,
  matter,
  owner,
  proposer,
  stateOf,
  superiorHead,
  vacate,
} from '../support/alive';
import { gates } from '../support/gates';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';

const A = 'authorship-1';
const share = (post: string, percent: number) => ({ person: holderOf(post).person, percent });
const declaration = {
  shares: [share(proposer, 70), share(owner, 30)],
  ownership: 'unit',
  statement: 'text:ours',
};
const mine = { matter: A };
const dispute = { matter: A, reasons: 'text:half-is-mine' };
const anew = { matter: A, shares: [share(proposer, 50), share(owner, 50)], reasons: 'text:fair' };
const licence = { matter: A, licence: 'withAttribution', terms: 'text:name-us' };
const absent = { matter: A, person: holderOf(owner).person, evidence: 'text:letter' };

const declared = (payload: object = declaration): Life =>
  alive().does(proposer, 'DeclareAuthorship', payload);
const agreed = (payload: object = declaration): Life =>
  declared(payload).does(proposer, 'AgreeShare', mine).does(owner, 'AgreeShare', mine);
const disputed = (): Life =>
  declared().does(proposer, 'AgreeShare', mine).does(owner, 'DisputeShare', dispute);
const waiting = (life: Life): readonly (string | null)[] =>
  life.tasks.filter(({ step }) => step === 'agreeShare').map(({ post }) => post);

gates(alive, {
  command: 'DeclareAuthorship',
  post: proposer,
  payload: declaration,
  wrongPosts: ['hoa-lac:clerk', superiorHead],
  wrongStages: ['SUBMITTED', 'REJECTED', 'ARCHIVED'],
});
gates(declared, {
  command: 'AgreeShare',
  post: owner,
  payload: mine,
  wrongPosts: [],
  wrongStages: ['SUBMITTED', 'ARCHIVED'],
  basedOn: 'matter',
  wrongState: 'disputed',
});
gates(declared, {
  command: 'DisputeShare',
  post: owner,
  payload: dispute,
  wrongPosts: [],
  wrongStages: ['SUBMITTED', 'ARCHIVED'],
  basedOn: 'matter',
  wrongState: 'agreed',
});
gates(disputed, {
  command: 'RedeclareShares',
  post: head,
  payload: anew,
  wrongPosts: ['hoa-lac:clerk'],
  wrongStages: ['SUBMITTED', 'ARCHIVED'],
  wrongState: 'declared',
});
gates(() => vacate(declared(), owner), {
  command: 'RecordAuthorAgreement',
  post: head,
  payload: absent,
  wrongPosts: [proposer],
  wrongStages: ['SUBMITTED', 'ARCHIVED'],
  wrongState: 'disputed',
});
gates(agreed, {
  command: 'GrantReplicationLicence',
  post: head,
  payload: licence,
  wrongPosts: [proposer, owner],
  wrongStages: ['SUBMITTED', 'ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'declared',
});

describe('shares of authorship', () => {
  it.each([
    ['99 per cent', [share(proposer, 70), share(owner, 29)], 'SHARES_NOT_WHOLE'],
    ['101 per cent', [share(proposer, 70), share(owner, 31)], 'SHARES_NOT_WHOLE'],
    ['one author twice', [share(proposer, 70), share(proposer, 30)], 'AUTHOR_TWICE'],
    ['a stranger', [{ person: 'p-999', percent: 100 }], 'AUTHOR_UNKNOWN'],
    ['a single author', [share(proposer, 100)], null],
  ])('[M71] of %s: %j gives %s', (_what, shares, code) =>
    expect(codeOf(alive().tries(proposer, 'DeclareAuthorship', { ...declaration, shares }))).toBe(
      code,
    ),
  );

  it('[M71] wait for each author to agree in person', () => {
    const life = declared();
    expect(waiting(life)).toEqual([proposer, owner]);
    expect(dateOf(life, 'agreeShare')).toBe('2026-03-16');
    life.does(proposer, 'AgreeShare', mine);
    expect([stateOf(life, A), waiting(life)]).toEqual(['declared', [owner]]);
    life.does(owner, 'AgreeShare', mine);
    expect(stateOf(life, A)).toBe('agreed');
    expect(life.task('grantLicence')).toMatchObject({ post: head, rule: 'authorship.licence' });
  });

  it('are agreed once, by authors only', () => {
    const life = declared().does(proposer, 'AgreeShare', mine);
    expect(codeOf(life.tries(proposer, 'AgreeShare', mine))).toBe('AGREED_BEFORE');
    expect(codeOf(life.tries(head, 'AgreeShare', mine))).toBe('NOT_AN_AUTHOR');
    expect(codeOf(life.tries(head, 'DisputeShare', dispute))).toBe('NOT_AN_AUTHOR');
  });

  it('are declared one at a time', () =>
    expect(codeOf(declared().tries(owner, 'DeclareAuthorship', declaration))).toBe(
      'AUTHORSHIP_OPEN',
    ));

  it('disputed are declared anew, and everybody is asked again', () => {
    const life = disputed();
    expect(life.task('settleShares')).toMatchObject({ post: head, commands: ['RedeclareShares'] });
    expect(
      codeOf(life.tries(head, 'RedeclareShares', { ...anew, shares: [share(owner, 99)] })),
    ).toBe('SHARES_NOT_WHOLE');
    life.does(head, 'RedeclareShares', anew);
    expect(waiting(life)).toEqual([proposer, owner]);
  });

  it('of an author without a post are agreed on paper, of any other in person', () => {
    const life = vacate(alive(), owner).does(proposer, 'DeclareAuthorship', declaration);
    expect(waiting(life)).toEqual([proposer, head]);
    life.does(head, 'RecordAuthorAgreement', absent);
    expect(bodyOf(life, 'ShareAgreed')).toEqual(absent);
    expect(codeOf(life.tries(head, 'RecordAuthorAgreement', absent))).toBe('AGREED_BEFORE');
    expect(codeOf(declared().tries(head, 'RecordAuthorAgreement', absent))).toBe('AUTHOR_SPEAKS');
    expect(
      codeOf(declared().tries(head, 'RecordAuthorAgreement', { ...absent, person: 'p-001' })),
    ).toBe('NOBODY_OF_THE_AUTHORS');
  });

  it('are agreed by no clock', () => {
    const life = declared().until('2026-04-20 09:00');
    expect(life.rungsOf('agreeShare')).toEqual(expect.arrayContaining(['overdue', 'escalation-2']));
    expect(decidedByClock(life)).not.toContain('ShareAgreed');
    expect(stateOf(life, A)).toBe('declared');
  });
});

describe('the licence to replicate', () => {
  it('[M71] is granted by somebody who is no author, once all agreed', () => {
    const life = agreed();
    expect(licenceOf(life.pilot)).toBeNull();
    life.does(head, 'GrantReplicationLicence', licence);
    expect(licenceOf(life.pilot)).toBe('withAttribution');
    expect(matter(life, A)?.data).toMatchObject({ ownership: 'unit', licence: 'withAttribution' });
    expect(life.task('grantLicence')).toBeUndefined();
    expect(codeOf(declared().tries(head, 'GrantReplicationLicence', licence))).toBe('WRONG_STATE');
  });

  it('is left to the superior by a head who is an author', () => {
    const both = { ...declaration, shares: [share(head, 100)] };
    const life = declared(both).does(head, 'AgreeShare', mine);
    expect(codeOf(life.tries(head, 'GrantReplicationLicence', licence))).toBe('AUTHOR_BARRED');
    expect(life.tries(superiorHead, 'GrantReplicationLicence', licence)).toBeNull();
  });

  it('of a later declaration takes the place of the earlier one', () => {
    const life = agreed().does(head, 'GrantReplicationLicence', licence);
    const second = { matter: 'authorship-2' };
    life
      .does(owner, 'DeclareAuthorship', { ...declaration, shares: [share(owner, 100)] })
      .does(owner, 'AgreeShare', second)
      .does(head, 'GrantReplicationLicence', { ...licence, ...second, licence: 'free' });
    expect(licenceOf(life.pilot)).toBe('free');
  });
});
