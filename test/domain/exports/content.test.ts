/** What each sort of export holds: conclusions in force of this person, each with article and entries; nothing open, nothing of others, nothing withheld. */
import { eventRules } from '../../../domain/book';
import type { AnySort } from '../../../domain/exports/content';
import {
  evidenceOfPerson,
  linesOf as drawLines,
  suppressed,
} from '../../../domain/exports/content';
import type { ExportLine } from '../../../domain/exports/line';
import { facts } from '../../../domain/exports/line';
import { trailOf } from '../../../domain/exports/trail';
import { hasWord, sentenceOfTerm } from '../../../domain/speech';
import { languages } from '../../../domain/words';
import { alive, head, owner, proposer, superiorHead, supervisor } from '../support/alive';
import { alleged, notUpheld, ownerPerson, upheld, heardAbuse } from '../support/apart';
import {
  concludedLife,
  decision,
  examinedLife,
  matter as R,
  notifiedLife,
  staff,
} from '../support/ending';
import { clerk, handedOver, linesOf, personnel, subject } from '../support/exporting';
import type { Life } from '../support/life';
import { directory, holderOf } from '../support/life';
import { approvedPilot } from '../support/routes';

const sorts: readonly AnySort[] = [
  'personnelNote',
  'personnelCycle',
  'portableRecord',
  'sealedEvidence',
];

const drawn = (life: Life, sort: AnySort, person = subject): readonly ExportLine[] =>
  drawLines(sort, {
    pilot: life.pilot,
    person,
    law: life.law,
    directory,
    at: life.now,
    trail: trailOf(linesOf(life)),
  });
const factsOf = (life: Life, sort: AnySort, person = subject): readonly string[] => [
  ...new Set(drawn(life, sort, person).map(({ fact }) => fact)),
];
const lineOf = (life: Life, sort: AnySort, fact: string, person = subject) =>
  drawn(life, sort, person).find((line) => line.fact === fact);

const C = 'commendation-1';
const nominated = () =>
  concludedLife('achieved').does(staff.supervisor, 'Nominate', {
    nominee: 'individual',
    person: subject,
    unit: null,
    name: null,
    merit: 'text:m',
    reasons: null,
  });
const awarded = () =>
  nominated()
    .does(staff.personnel, 'CheckNomination', { matter: C, eligible: true, remarks: 'text:r' })
    .does(staff.emulation, 'Award', {
      matter: C,
      form: 'certificateOfMerit',
      number: '77/QĐ',
      citation: 'text:c',
    });
const finalResult = () =>
  notifiedLife().does(staff.head, 'ConfirmNoAppeal', { matter: R, basis: 'text:waiver' });
const sanction = (endsOn = '2026-05-20', life = alive()): Life =>
  life.does(personnel, 'RecordSanction', {
    person: subject,
    sanction: 'warning',
    body: 'text:b',
    number: '4/QĐ',
    decidedOn: '2026-02-20',
    endsOn,
  });
const talent = (life = alive()): Life =>
  life.does(personnel, 'RecordTalentOutcome', {
    person: subject,
    form: 'used',
    training: null,
    indicator: 'onTime',
    effect: 'improved',
    evidence: 'text:e',
  });
const voted = (low: number): Life =>
  alive().does(personnel, 'RecordConfidenceVote', {
    person: subject,
    body: 'text:b',
    heldOn: '2026-02-20',
    high: 5,
    medium: 3,
    low,
  });
const levelled = (): Life =>
  alive().does(personnel, 'RecordCadreLevel', {
    person: subject,
    level: 'middle',
    managedBy: 'an-binh',
    number: null,
    basis: 'text:b',
  });
const handedTo = (): Life =>
  alive()
    .does(head, 'AnnounceHandover', { charge: 'owner', reason: 'text:l' })
    .does(head, 'NameSuccessor', { matter: 'handover-1', post: proposer })
    .does(proposer, 'AcceptDossier', { matter: 'handover-1', remark: null });

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

  it('[M91] [M100] an upheld case is in the record and in the evidence, never in a note of priority', () => {
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

describe('what is confidential or withheld', () => {
  const protection = (life = alive()): Life =>
    life
      .does(proposer, 'RequestProtection', {
        person: subject,
        protectedAs: 'proposer',
        threat: 'text:t',
        wished: null,
      })
      .does(superiorHead, 'GrantProtection', {
        matter: 'protection-1',
        measures: ['confidentiality'],
        reviewOn: '2026-09-01',
        number: null,
        reasons: 'text:r',
      });
  it.each(sorts)('[M42] [M91] a protection is in no %s, nor any entry of it', (sort) => {
    const told = JSON.stringify(drawn(protection(), sort));
    expect(told).not.toMatch(/protection|Protection/);
    const entries = evidenceOfPerson(
      { pilot: protection().pilot, person: subject },
      linesOf(protection()),
    );
    expect(entries.map(({ event }) => event.type)).not.toEqual(
      expect.arrayContaining(['ProtectionGranted']),
    );
  });

  const withheld = (part: string, ground: string): Life => {
    const life = concludedLife('achieved');
    life.does('hoa-lac:secretary', 'PreparePublication', {
      parts: ['summary', 'decision', 'costs', 'supervision', 'results', 'lessons'].filter(
        (each) => each !== part,
      ),
      withheld: [part, 'plan'].map((each) => ({
        part: each,
        ground: each === part ? ground : 'unfinished',
        reasons: 'text:w',
        reviewOn: '2026-12-01',
      })),
      summary: 'text:s',
    });
    return life;
  };
  it.each([
    ['results', 'stateSecret', ['outcome', 'talent']],
    ['results', 'security', ['outcome', 'talent']],
    ['results', 'openInquiry', ['outcome', 'talent']],
    ['decision', 'stateSecret', ['decision', 'term']],
    ['results', 'unfinished', []],
    ['results', 'personalData', []],
  ])('[M42] [M100] %s withheld for %s suppress %j', (part, ground, held) => {
    const life = withheld(part, ground);
    expect(suppressed(life.pilot)).toEqual(held);
    for (const sort of ['personnelNote', 'portableRecord'] as const)
      expect(factsOf(life, sort).includes('outcome')).toBe(!held.includes('outcome'));
    expect(factsOf(life, 'sealedEvidence')).toContain('outcome');
  });
});

describe('entries that leave whole', () => {
  const typesFor = (life: Life, person = subject): readonly string[] =>
    evidenceOfPerson({ pilot: life.pilot, person }, linesOf(life)).map(({ event }) => event.type);

  it('[M91] are the dated trail and the subject’s own concluded case', () => {
    expect(typesFor(approvedPilot())).toEqual(
      expect.arrayContaining(['Submitted', 'LegalitySheetSigned', 'ApprovedAsPilot']),
    );
    expect(typesFor(finalResult())).toEqual(
      expect.arrayContaining(['ResponsibilityOpened', 'ResponsibilityDecided']),
    );
  });

  it('[M91] hold no case of somebody else, and none that is still open', () => {
    expect(typesFor(finalResult(), ownerPerson)).not.toContain('ResponsibilityDecided');
    expect(typesFor(notifiedLife())).not.toContain('ResponsibilityDecided');
    expect(typesFor(upheld(), ownerPerson)).toContain('AbuseUpheld');
    expect(typesFor(upheld(), subject)).not.toContain('AbuseUpheld');
    expect(typesFor(heardAbuse(), ownerPerson)).not.toContain('AbuseAlleged');
  });

  it('[M91] hold the classification of motive, with the line that says it', () => {
    const life = handedOver().does(clerk, 'RecordMotive', {
      matter: 'evidence-1',
      motive: 'error',
      degree: null,
      number: '1/KL',
      decidedOn: '2026-03-02',
      reasons: 'text:r',
    });
    expect(typesFor(life)).toContain('MotiveClassified');
    expect(lineOf(life, 'sealedEvidence', 'motive')?.values).toMatchObject({
      body: 'investigation',
      motive: 'error',
    });
    for (const sort of ['personnelNote', 'personnelCycle', 'portableRecord'] as const)
      expect(factsOf(life, sort)).not.toContain('motive');
  });
});

describe('the lines in words', () => {
  it.each(facts)('%s has words in three languages', (fact) =>
    expect(hasWord('term', `export.${fact}`)).toBe(true),
  );

  const lives = [
    approvedPilot,
    awarded,
    finalResult,
    talent,
    sanction,
    () => voted(9),
    levelled,
    handedTo,
    upheld,
  ];
  it.each(languages)('leave no place open in %s', (language) => {
    for (const living of lives)
      for (const sort of sorts)
        for (const person of [subject, ownerPerson])
          for (const { fact, values } of drawn(living(), sort, person)) {
            const sentence = sentenceOfTerm(`export.${fact}`, values, language);
            expect(sentence).not.toMatch(/[{}]/);
            expect(sentence).not.toContain('undefined');
          }
  });

  it.each([
    'Submitted',
    'ApprovedInFull',
    'ApprovedAsPilot',
    'NextTermStarted',
    'OutcomeConcluded',
    'Awarded',
    'IncentiveGranted',
    'StandardsAssessed',
    'TalentOutcomeRecorded',
    'ResponsibilityDecided',
    'ResponsibilityBecameFinal',
    'ResponsibilityAppealDecided',
    'ResponsibilityFindingsRecorded',
    'MitigationNoted',
    'MitigationWeighed',
    'SanctionRecorded',
    'ConfidenceVoteRecorded',
    'AbuseUpheld',
    'AbuseReferred',
    'MotiveClassified',
    'CadreLevelRecorded',
    'DossierAccepted',
    'ActingNamed',
    'HandoverAnnounced',
    'PilotStarted',
    'ExtensionGranted',
    'ResponsibilityOpened',
    'RespondentHeard',
    'ExportGranted',
    'EvidenceGranted',
  ])('%s, which they cite, is an event of the law', (type) =>
    expect(eventRules.has(type)).toBe(true),
  );
});
