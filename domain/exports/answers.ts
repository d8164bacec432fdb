/** domain/exports: what a person answered for: responsibility that is final, sanctions in force, abuse upheld, motives as classified (M91). */
import { mattersOf } from '../matters';
import type { Abuse } from '../state/abuse';
import { abuseKind } from '../state/abuse';
import type { ConfidenceVote, Sanction } from '../state/eligibility';
import { confidenceKind, sanctionKind } from '../state/eligibility';
import { motivesInForce } from '../state/evidence';
import type { Responsibility } from '../state/responsibility';
import { responsibilities } from '../state/responsibility';
import type { About, ExportLine } from './line';
import { line } from './line';

const results = [
  'ResponsibilityDecided',
  'ResponsibilityBecameFinal',
  'ResponsibilityAppealDecided',
];

/** A result that may still be appealed is none yet. */
const finals = ({ pilot, person }: About) =>
  responsibilities(pilot).filter(({ state, data }) => state === 'final' && data.person === person);

export const responsibilityLines = (about: About): readonly ExportLine[] =>
  finals(about).flatMap(({ id, data: { capacity, result, reducedByPercent } }) =>
    line(about, 'responsibility', 'responsibility.conclude', about.trail.last(results, id), {
      capacity,
      result,
      reducedByPercent,
    }),
  );

export const findingsLines = (about: About): readonly ExportLine[] =>
  finals(about).flatMap(({ id, data }: { id: string; data: Responsibility }) => {
    if (data.findings === null) return [];
    const { perPolicy, pureMotive, commonGood } = data.findings;
    const entries = about.trail.last(['ResponsibilityFindingsRecorded'], id);
    return line(about, 'findings', 'responsibility.conclude', entries, {
      perPolicy,
      pureMotive,
      commonGood,
    });
  });

/** A factor speaks for the person; it never gave a result. */
export const mitigationLines = (about: About): readonly ExportLine[] =>
  finals(about).flatMap(({ id, data }) =>
    (data.mitigation ?? [])
      .filter(({ holds }) => holds)
      .flatMap(({ factor }) =>
        line(
          about,
          'mitigation',
          'responsibility.conclude',
          about.trail.last(['MitigationWeighed', 'MitigationNoted'], id),
          { factor, weight: data.mitigationWeight ?? 'none' },
        ),
      ),
  );

/** A sanction that was served or annulled is not told again (M102). */
export const sanctionLines = (about: About): readonly ExportLine[] =>
  mattersOf<Sanction>(about.pilot, sanctionKind)
    .filter(({ state, data }) => state === 'sanctioned' && data.person === about.person)
    .flatMap(({ id, data }) =>
      line(about, 'sanction', 'sanction.end', about.trail.last(['SanctionRecorded'], id), {
        until: data.endsOn,
      }),
    );

export function confidenceLines(about: About): readonly ExportLine[] {
  const last = mattersOf<ConfidenceVote>(about.pilot, confidenceKind)
    .filter(({ data }) => data.person === about.person)
    .sort((a, b) => (a.data.heldOn < b.data.heldOn ? -1 : 1))
    .at(-1);
  if (last === undefined) return [];
  const entries = about.trail.last(['ConfidenceVoteRecorded'], last.id);
  const { heldOn, result } = last.data;
  return line(about, 'confidence', 'confidence.planning', entries, { heldOn, confidence: result });
}

const upheld: readonly string[] = ['upheld', 'referred'];

/** Only what was upheld: an open allegation is no conclusion, and a dismissed one was none. */
export const upheldAbuse = ({ pilot, person }: Pick<About, 'pilot' | 'person'>) =>
  mattersOf<Abuse>(pilot, abuseKind).filter(
    ({ state, data }) => upheld.includes(state) && data.person === person,
  );

export const abuseLines = (about: About): readonly ExportLine[] =>
  upheldAbuse(about).flatMap(({ id, data }) =>
    line(about, 'abuse', 'abuse.decide', about.trail.last(['AbuseUpheld'], id), {
      class: data.class,
      referral: data.referral,
    }),
  );

export const motiveLines = (about: About): readonly ExportLine[] =>
  motivesInForce(about.pilot, about.person).flatMap(({ id, data }) => {
    const { body, motive, degree, decidedOn } = data;
    return line(
      about,
      'motive',
      'export.sealedEvidence',
      about.trail.last(['MotiveClassified'], id),
      { body, motive, degree, decidedOn },
    );
  });
