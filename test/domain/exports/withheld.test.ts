/** What leaves in no export: what is confidential, withheld, open or somebody else’s; and the words of what does. */
import { eventRules } from '../../../domain/book';
import { evidenceOfPerson, suppressed } from '../../../domain/exports/content';
import { facts } from '../../../domain/exports/line';
import { hasWord, sentenceOfTerm } from '../../../domain/speech';
import { languages } from '../../../domain/words';
import { alive, proposer, superiorHead } from '../support/alive';
import { ownerPerson, upheld, heardAbuse } from '../support/apart';
import {
  sorts,
  drawn,
  factsOf,
  lineOf,
  awarded,
  finalResult,
  sanction,
  talent,
  voted,
  levelled,
  handedTo,
} from '../support/conclusions';
import { concludedLife, notifiedLife } from '../support/ending';
import { clerk, handedOver, linesOf, subject } from '../support/exporting';
import type { Life } from '../support/life';
import { approvedPilot } from '../support/routes';

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

  it('are the dated trail and the subject’s own concluded case', () => {
    expect(typesFor(approvedPilot())).toEqual(
      expect.arrayContaining(['Submitted', 'LegalitySheetSigned', 'ApprovedAsPilot']),
    );
    expect(typesFor(finalResult())).toEqual(
      expect.arrayContaining(['ResponsibilityOpened', 'ResponsibilityDecided']),
    );
  });

  it('hold no case of somebody else, and none that is still open', () => {
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
