/**
 * domain/exports: what each sort of export may contain. A list of what is allowed: whatever is confidential, open or
 * somebody else's is in no list, and what is withheld from the public for secrecy leaves in no personal record either.
 */
import { mattersOf } from '../matters';
import type { Pilot } from '../pilot';
import type { LedgerLine } from '../proof';
import { provenTypes } from '../proof';
import type { ExportSort } from '../state/export';
import type { Part, Publication, WithholdingGround } from '../state/publication';
import { publicationKind } from '../state/publication';
import {
  abuseLines,
  confidenceLines,
  findingsLines,
  mitigationLines,
  motiveLines,
  responsibilityLines,
  sanctionLines,
  upheldAbuse,
} from './answers';
import type { About, ExportLine, Fact } from './line';
import {
  awardLines,
  decisionLines,
  incentiveLines,
  outcomeLines,
  standardsLines,
  talentLines,
} from './merits';
import {
  chargeLines,
  levelLines,
  partLines,
  positionLines,
  termLines,
  unitLines,
} from './standing';
import { matterIn } from './trail';

export type AnySort = ExportSort | 'sealedEvidence';

type Drawing = (about: About) => readonly ExportLine[];

const eligibility = [sanctionLines, confidenceLines];
const merits = [
  decisionLines,
  outcomeLines,
  awardLines,
  incentiveLines,
  standardsLines,
  talentLines,
  responsibilityLines,
];

const drawn: Readonly<Record<AnySort, readonly Drawing[]>> = {
  personnelNote: [partLines, ...merits, ...eligibility],
  personnelCycle: [partLines, positionLines, levelLines, termLines, chargeLines, ...eligibility],
  portableRecord: [partLines, unitLines, levelLines, ...merits, ...eligibility, abuseLines],
  sealedEvidence: [
    partLines,
    decisionLines,
    outcomeLines,
    responsibilityLines,
    findingsLines,
    mitigationLines,
    abuseLines,
    motiveLines,
  ],
};

const secret: readonly WithholdingGround[] = ['stateSecret', 'security', 'openInquiry'];
const factsOf: Readonly<Partial<Record<Part, readonly Fact[]>>> = {
  decision: ['decision', 'term'],
  results: ['outcome', 'talent'],
};

/** Facts of parts that are withheld from the public for secrecy. */
export function suppressed(pilot: Pilot): readonly Fact[] {
  return mattersOf<Partial<Publication>>(pilot, publicationKind)
    .flatMap(({ data }) => data.withheld ?? [])
    .filter(({ ground }) => secret.includes(ground))
    .flatMap(({ part }) => factsOf[part] ?? []);
}

export function linesOf(sort: AnySort, about: About): readonly ExportLine[] {
  const held = sort === 'sealedEvidence' ? [] : suppressed(about.pilot);
  return drawn[sort].flatMap((draw) => draw(about)).filter(({ fact }) => !held.includes(fact));
}

const personalKinds: readonly string[] = ['responsibility', 'abuse', 'motive'];
const evidenceTypes: ReadonlySet<string> = new Set([
  ...provenTypes.filter((type) => !type.startsWith('Protection')),
  'ResponsibilityOpened',
  'RespondentHeard',
  'ResponsibilityBecameFinal',
  'ResponsibilityAppealDecided',
  'AbuseUpheld',
  'AbuseReferred',
  'MotiveClassified',
]);

/** Entries that leave whole: the dated trail, and of personal cases only the subject's own, once they are concluded. */
export function evidenceOfPerson(
  { pilot, person }: Pick<About, 'pilot' | 'person'>,
  lines: readonly LedgerLine[],
): readonly LedgerLine[] {
  const own = new Set([
    ...upheldAbuse({ pilot, person }).map(({ id }) => id),
    ...Object.values(pilot.matters)
      .filter(
        ({ kind, state, data }) =>
          (data as { readonly person?: unknown }).person === person &&
          (kind === 'motive' || (kind === 'responsibility' && state === 'final')),
      )
      .map(({ id }) => id),
  ]);
  return lines.filter((line) => {
    if (!evidenceTypes.has(line.event.type)) return false;
    const matter = matterIn(line);
    const kind = matter === null ? undefined : pilot.matters[matter]?.kind;
    return kind === undefined || !personalKinds.includes(kind) || own.has(matter ?? '');
  });
}
