/** test: what protection does: which measure forbids which event, whom a case of abuse holds up, and persons side by side. */
import { measuresFor } from '../../../domain/state/protection';
import { alive, codeOf, lastOf, owner, proposer, superiorHead, supervisor } from '../support/alive';
import { A, allegation, ownerPerson } from '../support/apart';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';
import { fork, shared } from '../support/tables';

const person = holderOf(proposer).person;
const ask = (life: Life, who: string, protectedAs: string): Life =>
  life.does(supervisor, 'RequestProtection', {
    ...{ person: who, protectedAs, threat: 'text:t', wished: null },
  });
const grant = (life: Life, matter: string, ...measures: readonly string[]): Life =>
  life.does(superiorHead, 'GrantProtection', {
    ...{ matter, measures, reviewOn: '2026-06-01', reasons: 'text:r', number: null },
  });
const protectedBy = (...measures: readonly string[]): Life =>
  grant(ask(alive(), person, 'proposer'), 'protection-1', ...measures);
const both = shared(() =>
  grant(
    ask(protectedBy('noAdverseMove'), ownerPerson, 'implementer'),
    'protection-2',
    'support',
    'confidentiality',
  ),
);
const hit = (life: Life, sort: string, change: object = {}): readonly string[] | undefined =>
  lastOf(
    life.does('an-binh:personnel', 'RecordAdverseEvent', {
      ...{ target: 'proposer', person, sort, actingUnit: 'hoa-lac', effectiveOn: '2026-03-02' },
      ...{ facts: 'text:f', ...change },
    }),
    'RetaliationNoticed',
  )?.flags;

describe('[M54] which event goes against which measure', () => {
  const against = ['AGAINST_PROTECTION'];
  const table = {
    noAdverseMove: ['transfer', 'demotion', 'dismissal'],
    stayOfDiscipline: ['discipline'],
    noRatingLoss: ['lowRating'],
    confidentiality: [],
    rehabilitation: [],
    support: [],
  };
  const sorts = [
    ...['transfer', 'demotion', 'discipline', 'dismissal', 'lowRating', 'payCut', 'exclusion'],
  ];

  it.each(Object.entries(table))('%s: %j', (measure, forbidden) => {
    const life = protectedBy(measure);
    expect(sorts.filter((sort) => hit(fork(life), sort) !== undefined)).toEqual(forbidden);
  });

  it('several measures forbid what each of them does', () =>
    expect(hit(protectedBy('support', 'noRatingLoss'), 'lowRating')).toEqual(against));

  it('what protects one does not protect another, nor a speaker whom nobody names', () => {
    const implementer = { target: 'implementer', person: ownerPerson };
    expect(hit(both(), 'transfer', implementer)).toBeUndefined();
    expect(hit(both(), 'transfer', { target: 'speaker', person: null })).toBeUndefined();
    expect(hit(both(), 'transfer')).toEqual(against);
  });

  it('nothing is forbidden before it is granted, nor after it ended', () => {
    expect(hit(ask(alive(), person, 'proposer'), 'transfer')).toBeUndefined();
    const over = protectedBy('noAdverseMove').does(superiorHead, 'EndProtection', {
      ...{ matter: 'protection-1', ground: 'settled', reasons: 'text:r' },
    });
    expect(hit(over, 'transfer')).toBeUndefined();
  });
});

describe('persons side by side', () => {
  it('have their own measures', () => {
    expect(measuresFor(both().pilot, person)).toEqual(['noAdverseMove']);
    expect(measuresFor(both().pilot, ownerPerson)).toEqual(['support', 'confidentiality']);
    expect(measuresFor(both().pilot, 'p-none')).toEqual([]);
  });

  it('the end of one is not the end of the other', () => {
    const life = both().does(owner, 'DeclineProtection', { matter: 'protection-2' });
    expect(measuresFor(life.pilot, ownerPerson)).toEqual([]);
    expect(measuresFor(life.pilot, person)).toEqual(['noAdverseMove']);
  });

  it('nobody declines what is another’s', () => {
    const life = both();
    expect(codeOf(life.tries(owner, 'DeclineProtection', { matter: 'protection-1' }))).toBe(
      'NOT_YOURS',
    );
  });
});

describe('[M31] whom a case of abuse holds up', () => {
  const alleged = (change: object) =>
    both().does(supervisor, 'AllegeAbuse', { ...allegation, ...change });
  const held = (life: Life) => [
    measuresFor(life.pilot, person).length === 0,
    measuresFor(life.pilot, ownerPerson).length === 0,
  ];

  it.each([
    ['against the proposer', { person }, [true, false]],
    ['against the implementer', { person: ownerPerson }, [false, true]],
    [
      'against one for the gain of the other',
      { person, beneficiaries: [ownerPerson] },
      [true, true],
    ],
    ['against somebody else', { person: holderOf('hoa-lac:legal-1').person }, [false, false]],
  ])('%s', (_what, change, expected) => expect(held(alleged(change))).toEqual(expected));

  it('no longer once it is dismissed; a refusal and an end are possible all the while', () => {
    const life = alleged({ person });
    const ending = { matter: 'protection-1', ground: 'abuseUpheld', reasons: 'text:r' };
    expect(fork(life).tries(superiorHead, 'EndProtection', ending)).toBeNull();
    const waiting = ask(alive(), person, 'proposer').does(supervisor, 'AllegeAbuse', {
      ...{ ...allegation, person },
    });
    expect(
      waiting.tries(superiorHead, 'RefuseProtection', { matter: 'protection-1', reasons: 't' }),
    ).toBeNull();
    life.does(superiorHead, 'ScreenAbuse', { matter: A, admitted: false, reasons: 'text:r' });
    expect(held(life)).toEqual([false, false]);
  });
});
