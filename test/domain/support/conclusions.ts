/** test: lives with one conclusion of a person in force, and the lines that an export draws from them. */
import type { AnySort } from '../../../domain/exports/content';
import { linesOf as drawLines } from '../../../domain/exports/content';
import type { ExportLine } from '../../../domain/exports/line';
import { trailOf } from '../../../domain/exports/trail';
import { alive, head, proposer } from './alive';
import { concludedLife, matter as R, notifiedLife, staff } from './ending';
import { linesOf, personnel, subject } from './exporting';
import type { Life } from './life';
import { directory } from './life';

export const sorts: readonly AnySort[] = [
  'personnelNote',
  'personnelCycle',
  'portableRecord',
  'sealedEvidence',
];

export const drawn = (life: Life, sort: AnySort, person = subject): readonly ExportLine[] =>
  drawLines(sort, {
    pilot: life.pilot,
    person,
    law: life.law,
    directory,
    at: life.now,
    trail: trailOf(linesOf(life)),
  });
export const factsOf = (life: Life, sort: AnySort, person = subject): readonly string[] => [
  ...new Set(drawn(life, sort, person).map(({ fact }) => fact)),
];
export const lineOf = (life: Life, sort: AnySort, fact: string, person = subject) =>
  drawn(life, sort, person).find((line) => line.fact === fact);

export const C = 'commendation-1';
export const nominated = () =>
  concludedLife('achieved').does(staff.supervisor, 'Nominate', {
    nominee: 'individual',
    person: subject,
    unit: null,
    name: null,
    merit: 'text:m',
    reasons: null,
  });
export const awarded = () =>
  nominated()
    .does(staff.personnel, 'CheckNomination', { matter: C, eligible: true, remarks: 'text:r' })
    .does(staff.emulation, 'Award', {
      matter: C,
      form: 'certificateOfMerit',
      number: '77/QĐ',
      citation: 'text:c',
    });
export const finalResult = () =>
  notifiedLife().does(staff.head, 'ConfirmNoAppeal', { matter: R, basis: 'text:waiver' });
export const sanction = (endsOn = '2026-05-20', life = alive()): Life =>
  life.does(personnel, 'RecordSanction', {
    person: subject,
    sanction: 'warning',
    body: 'text:b',
    number: '4/QĐ',
    decidedOn: '2026-02-20',
    endsOn,
  });
export const talent = (life = alive()): Life =>
  life.does(personnel, 'RecordTalentOutcome', {
    person: subject,
    form: 'used',
    training: null,
    indicator: 'onTime',
    effect: 'improved',
    evidence: 'text:e',
  });
export const voted = (low: number): Life =>
  alive().does(personnel, 'RecordConfidenceVote', {
    person: subject,
    body: 'text:b',
    heldOn: '2026-02-20',
    high: 5,
    medium: 3,
    low,
  });
export const levelled = (): Life =>
  alive().does(personnel, 'RecordCadreLevel', {
    person: subject,
    level: 'middle',
    managedBy: 'an-binh',
    number: null,
    basis: 'text:b',
  });
export const handedTo = (): Life =>
  alive()
    .does(head, 'AnnounceHandover', { charge: 'owner', reason: 'text:l' })
    .does(head, 'NameSuccessor', { matter: 'handover-1', post: proposer })
    .does(proposer, 'AcceptDossier', { matter: 'handover-1', remark: null });
