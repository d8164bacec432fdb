/** What each sort of export holds: conclusions in force of this person, each with article and entries; nothing open, nothing of others. */
import type { AnySort } from '../../../domain/exports/content';
import { owner, proposer, superiorHead, supervisor } from '../support/alive';
import { alleged, notUpheld, ownerPerson, upheld, heardAbuse } from '../support/apart';
import {
  sorts,
  drawn,
  factsOf,
  lineOf,
  C,
  nominated,
  awarded,
  finalResult,
  sanction,
  talent,
  voted,
  levelled,
  handedTo,
} from '../support/conclusions';
import {
  concludedLife,
  decision,
  examinedLife,
  notifiedLife,
  staff,
  matter as R,
} from '../support/ending';
import { linesOf, personnel, subject } from '../support/exporting';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';
import { approvedPilot } from '../support/routes';

describe('what stands in force is in', () => {
  const rows: readonly (readonly [string, AnySort, string, () => Life, object])[] = [
    ['M42', 'personnelNote', 'part', approvedPilot, { part: 'proposer' }],
    ['M42', 'personnelNote', 'decision', approvedPilot, { kind: 'pilot' }],
    [
      'M42',
      'personnelNote',
      'outcome',
      () => concludedLife('achieved'),
      { value: 'achieved', damage: false },
    ],
    ['M42', 'personnelNote', 'award', awarded, { form: 'certificateOfMerit' }],
    ['M42', 'personnelNote', 'talent', talent, { form: 'used', effect: 'improved' }],
    [
      'M42',
      'personnelNote',
      'responsibility',
      finalResult,
      { capacity: 'proposer', result: 'exempt' },
    ],
    ['M42', 'personnelNote', 'sanction', sanction, { until: '2026-05-20' }],
    ['M42', 'personnelNote', 'confidence', () => voted(1), { confidence: 'kept' }],
    ['M95', 'personnelCycle', 'confidence', () => voted(9), { confidence: 'offPlanning' }],
    [
      'M95',
      'personnelCycle',
      'position',
      handedTo,
      { post: proposer, position: 'staff', replacedBy: 'headPersonnelOrSuperior' },
    ],
    ['M95', 'personnelCycle', 'charge', handedTo, { charge: 'owner', post: proposer }],
    ['M95', 'personnelCycle', 'level', levelled, { level: 'middle', managedBy: 'an-binh' }],
    ['M100', 'portableRecord', 'unit', approvedPilot, { unit: 'hoa-lac', unitNow: 'hoa-lac' }],
    ['M100', 'portableRecord', 'level', levelled, { managedNow: 'an-binh' }],
    ['M100', 'portableRecord', 'award', awarded, { form: 'certificateOfMerit' }],
    [
      'M91',
      'sealedEvidence',
      'findings',
      finalResult,
      { pureMotive: 'met', perPolicy: 'met', commonGood: 'met' },
    ],
    ['M91', 'sealedEvidence', 'responsibility', finalResult, { result: 'exempt' }],
  ];
  it.each(rows)('[%s] %s: %s', (_m, sort, fact, living, values) => {
    const found = lineOf(living(), sort, fact);
    expect(found?.values).toMatchObject(values);
    expect(found?.rule.article).not.toBe('');
    expect(found?.rule.instrument).not.toBe('');
    expect(found?.entries.length).toBeGreaterThan(0);
  });

  it('[M42] each line cites its entry by place and hash, with both times', () => {
    const life = awarded();
    const [entry] = lineOf(life, 'personnelNote', 'award')?.entries ?? [];
    const cited = linesOf(life)[(entry?.seq ?? 0) - 1];
    expect(cited?.event.type).toBe('Awarded');
    expect(entry).toEqual({
      seq: cited?.seq,
      type: 'Awarded',
      at: cited?.event.at,
      recordedAt: cited?.recordedAt,
      hash: cited?.hash,
    });
  });

  it('[M95] who was released of a charge is told with its day', () => {
    const found = lineOf(handedTo(), 'personnelCycle', 'released', ownerPerson);
    expect(found?.values).toMatchObject({ charge: 'owner', post: owner });
  });
});

describe('what is not in force is out', () => {
  const rows: readonly (readonly [string, AnySort, string, () => Life, string])[] = [
    ['a nomination', 'personnelNote', 'award', nominated, subject],
    [
      'a revoked award',
      'personnelNote',
      'award',
      () =>
        awarded().does(staff.emulation, 'RevokeAward', {
          matter: C,
          number: null,
          reasons: 'text:f',
        }),
      subject,
    ],
    [
      'a struck talent',
      'personnelNote',
      'talent',
      () =>
        talent().does(personnel, 'StrikeTalentOutcome', { matter: 'talent-1', reason: 'text:r' }),
      subject,
    ],
    [
      'a result that was not notified',
      'personnelNote',
      'responsibility',
      () => examinedLife().does(staff.head, 'DecideResponsibility', decision('exempt')),
      subject,
    ],
    ['a result that may be appealed', 'personnelNote', 'responsibility', notifiedLife, subject],
    [
      'a result under appeal',
      'sealedEvidence',
      'responsibility',
      () =>
        notifiedLife().does(staff.proposer, 'RespondentAppeals', { matter: R, grounds: 'text:g' }),
      subject,
    ],
    [
      'an annulled sanction',
      'personnelNote',
      'sanction',
      () =>
        sanction().does(superiorHead, 'AnnulSanction', {
          matter: 'sanction-1',
          number: null,
          reasons: 'text:r',
        }),
      subject,
    ],
    [
      'a served sanction',
      'personnelCycle',
      'sanction',
      () =>
        sanction()
          .until('2026-05-21 09:00')
          .does(personnel, 'RestoreEligibility', { matter: 'sanction-1', remarks: 'text:r' }),
      subject,
    ],
    ['an open allegation', 'portableRecord', 'abuse', alleged, ownerPerson],
    ['a heard allegation', 'sealedEvidence', 'abuse', heardAbuse, ownerPerson],
    [
      'a dismissed allegation',
      'sealedEvidence',
      'abuse',
      () => heardAbuse().does(superiorHead, 'ConcludeAbuse', notUpheld),
      ownerPerson,
    ],
    ['an outcome that nobody concluded', 'portableRecord', 'outcome', approvedPilot, subject],
  ];
  it.each(rows)('[M42] [M100] %s (%s, %s)', (_what, sort, fact, living, person) =>
    expect(lineOf(living(), sort, fact, person)).toBeUndefined(),
  );

  it('an upheld case is in the record and in the evidence, never in a note of priority', () => {
    expect(factsOf(upheld(), 'portableRecord', ownerPerson)).toContain('abuse');
    expect(factsOf(upheld(), 'sealedEvidence', ownerPerson)).toContain('abuse');
    expect(factsOf(upheld(), 'personnelNote', ownerPerson)).not.toContain('abuse');
    expect(factsOf(upheld(), 'personnelCycle', ownerPerson)).not.toContain('abuse');
  });

  it.each(sorts)('[M42] somebody else’s is in no %s', (sort) => {
    for (const life of [awarded(), finalResult(), talent(), sanction()])
      expect(factsOf(life, sort, holderOf(supervisor).person)).not.toEqual(
        expect.arrayContaining(['award']),
      );
    expect(
      drawn(finalResult(), sort, holderOf(supervisor).person).map(({ fact }) => fact),
    ).not.toEqual(expect.arrayContaining(['responsibility']));
  });
});
