/** Protection of those who proposed, decided or carried out: opened by supervisors too, granted under a named article, reviewed, ended. */
import { measuresFor } from '../../../domain/state/protection';
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
  supervisor,
} from '../support/alive';
import { A, allegation, headPerson, ownerPerson, superiorPerson } from '../support/apart';
import { changed, gates } from '../support/gates';
import { holderOf } from '../support/life';
import { submitted } from '../support/routes';

const P = 'protection-1';
const proposerPerson = holderOf(proposer).person;
const request = {
  person: proposerPerson,
  protectedAs: 'proposer',
  threat: 'text:t',
  wished: null,
};
const grant = {
  matter: P,
  measures: ['noAdverseMove', 'stayOfDiscipline'],
  reviewOn: '2026-06-01',
  reasons: 'text:r',
  number: '9/QĐ',
};
const { number: _number, ...review } = { ...grant, measures: ['support'], reviewOn: '2026-08-03' };
const end = { matter: P, ground: 'threatOver', reasons: 'text:r' };
const requested = (more: object = {}, life = alive()) =>
  life.does(supervisor, 'RequestProtection', { ...request, ...more });
const granted = () => requested().does(superiorHead, 'GrantProtection', grant);
const decided = {
  wrongPosts: [],
  wrongStages: ['ARCHIVED'] as const,
  separated: true,
  basedOn: 'matter',
} as const;

gates(alive, {
  command: 'RequestProtection',
  post: supervisor,
  payload: request,
  wrongPosts: ['hoa-lac:clerk', superiorHead, 'hoa-lac:deputy-1'],
  wrongStages: ['ARCHIVED'],
});
gates(requested, {
  command: 'GrantProtection',
  post: superiorHead,
  payload: grant,
  wrongState: 'inForce',
  ...decided,
});
gates(requested, {
  command: 'RefuseProtection',
  post: superiorHead,
  payload: { matter: P, reasons: 'text:r' },
  wrongState: 'inForce',
  ...decided,
});
gates(granted, {
  command: 'ReviewProtection',
  post: superiorHead,
  payload: review,
  wrongState: 'requested',
  ...decided,
});
gates(granted, {
  command: 'EndProtection',
  post: superiorHead,
  payload: end,
  wrongState: 'requested',
  ...decided,
});
gates(granted, {
  command: 'DeclineProtection',
  post: proposer,
  payload: { matter: P },
  wrongPosts: [owner, head, supervisor, superiorHead],
  wrongStages: ['ARCHIVED'],
  wrongState: 'ended',
});

describe('protection', () => {
  it('[M54] is opened by a supervisor, and decided by somebody without part in the pilot', () => {
    const life = requested();
    expect(bodyOf(life, 'ProtectionRequested')).toEqual({
      ...request,
      matter: P,
      post: proposer,
      judgePost: superiorHead,
    });
    expect(life.task('decideProtection')).toMatchObject({
      post: superiorHead,
      rule: 'protection.decide',
    });
    expect(dateOf(life, 'decideProtection')).toBe('2026-03-09');
    for (const post of [head, owner, supervisor, 'government:head'])
      expect(codeOf(life.tries(post, 'GrantProtection', grant))).toBe('NOT_THE_JUDGE');
    const had = changed(requested(), (p) => ({
      ...p,
      approval: { ...p.approval, deciders: [superiorPerson] },
    }));
    expect(codeOf(had.tries(superiorHead, 'GrantProtection', grant))).toBe('PART_IN_PILOT');
  });

  it('[M63] is for the head who decided as well, and is judged above that head', () => {
    const life = requested({ person: headPerson, protectedAs: 'decidingHead' });
    expect(bodyOf(life, 'ProtectionRequested')).toMatchObject({ judgePost: superiorHead });
    life.does(superiorHead, 'GrantProtection', grant);
    expect(measuresFor(life.pilot, headPerson)).toEqual(grant.measures);
    expect(bodyOf(life, 'ProtectionGranted')).toMatchObject({ rule: 'protection.basis.head' });
    const above = changed(alive(), (p) => ({
      ...p,
      approval: { ...p.approval, deciders: [superiorPerson] },
    }));
    expect(
      bodyOf(
        requested({ person: superiorPerson, protectedAs: 'decidingHead' }, above),
        'ProtectionRequested',
      ),
    ).toMatchObject({ judgePost: 'government:head' });
  });

  it('[M72] cites the rule, its article and the version of the pack', () => {
    expect(bodyOf(granted(), 'ProtectionGranted')).toEqual({
      ...grant,
      rule: 'protection.basis',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 11.1–3',
      mark: 'V',
      pack: 'vn-decree-73@2026.1',
    });
    const refused = requested().does(superiorHead, 'RefuseProtection', {
      matter: P,
      reasons: 'text:r',
    });
    expect(bodyOf(refused, 'ProtectionRefused')).toMatchObject({ article: 'Art. 11.1–3' });
    expect([stateOf(refused, P), matter(refused, P)?.data]).toEqual([
      'refused',
      { post: proposer },
    ]);
  });

  it.each([
    ['a stranger', { person: 'p-none' }, 'PERSON_UNKNOWN'],
    ['somebody who did not propose', { person: ownerPerson }, 'NOT_THAT_CAPACITY'],
    [
      'a head who did not decide',
      { person: superiorPerson, protectedAs: 'decidingHead' },
      'NOT_THAT_CAPACITY',
    ],
    ['the proposer as implementer', { protectedAs: 'implementer' }, 'NOT_THAT_CAPACITY'],
  ])('is not asked for %s', (_whom, more, code) =>
    expect(codeOf(alive().tries(supervisor, 'RequestProtection', { ...request, ...more }))).toBe(
      code,
    ),
  );

  it('is asked for once at a time, by the person as well, and before a decision too', () => {
    expect(codeOf(requested().tries(proposer, 'RequestProtection', request))).toBe(
      'PROTECTION_OPEN',
    );
    const implementer = { ...request, person: ownerPerson, protectedAs: 'implementer' };
    expect(requested().tries(owner, 'RequestProtection', implementer)).toBeNull();
    expect(submitted().tries(proposer, 'RequestProtection', request)).toBeNull();
  });

  it.each([
    ['no measure', { measures: [] }, 'MEASURES_NEEDED'],
    ['a review that has passed', { reviewOn: '2026-03-02' }, 'DATE_PASSED'],
    ['a review in a year', { reviewOn: '2027-03-01' }, 'REVIEW_TOO_LATE'],
  ])('is not granted with %s', (_what, more, code) =>
    expect(codeOf(requested().tries(superiorHead, 'GrantProtection', { ...grant, ...more }))).toBe(
      code,
    ),
  );

  it('[M31] is on hold while a case of abuse against the person is open, and restored when it is not upheld', () => {
    const life = granted().does(supervisor, 'AllegeAbuse', {
      ...allegation,
      person: proposerPerson,
    });
    expect(measuresFor(life.pilot, proposerPerson)).toEqual([]);
    expect(codeOf(life.tries(superiorHead, 'ReviewProtection', review))).toBe('PROTECTION_ON_HOLD');
    life.does(superiorHead, 'ScreenAbuse', { matter: A, admitted: false, reasons: 'text:r' });
    expect(measuresFor(life.pilot, proposerPerson)).toEqual(grant.measures);
    expect(life.tries(superiorHead, 'ReviewProtection', review)).toBeNull();
  });

  it('is not granted while such a case is open', () => {
    const life = requested().does(supervisor, 'AllegeAbuse', {
      ...allegation,
      person: proposerPerson,
    });
    expect(codeOf(life.tries(superiorHead, 'GrantProtection', grant))).toBe('PROTECTION_ON_HOLD');
  });

  it('is reviewed on its day, changed, and ended by a person', () => {
    const life = granted();
    expect(dateOf(life, 'reviewProtection')).toBe('2026-06-01');
    life.does(superiorHead, 'ReviewProtection', review);
    expect([dateOf(life, 'reviewProtection'), measuresFor(life.pilot, proposerPerson)]).toEqual([
      '2026-08-03',
      ['support'],
    ]);
    life.does(superiorHead, 'EndProtection', end);
    expect([stateOf(life, P), matter(life, P)?.data]).toEqual(['ended', { post: proposer }]);
    expect([life.task('reviewProtection'), measuresFor(life.pilot, proposerPerson)]).toEqual([
      undefined,
      [],
    ]);
  });

  it('may be declined by the person, also before it is granted', () => {
    const life = requested().does(proposer, 'DeclineProtection', { matter: P });
    expect(stateOf(life, P)).toBe('declined');
    expect(life.task('decideProtection')).toBeUndefined();
  });

  it('is granted, refused and ended by no clock', () => {
    const waiting = requested().until('2026-06-01 09:00');
    expect(waiting.rungsOf('decideProtection')).toContain('escalation-2');
    expect(stateOf(waiting, P)).toBe('requested');
    const overdue = granted().until('2026-09-01 09:00');
    expect(overdue.rungsOf('reviewProtection')).toContain('escalation-2');
    expect(measuresFor(overdue.pilot, proposerPerson)).toEqual(grant.measures);
    expect(decidedByClock(overdue).filter((type) => type.startsWith('Protection'))).toEqual([]);
  });
});
