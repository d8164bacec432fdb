/** domain/exports: what a pilot came to and what speaks for a person: decision, outcome, awards, priorities, standards, talent (M42). */
import { mattersOf } from '../matters';
import type { Matter } from '../pilot';
import type { Commendation } from '../state/commendation';
import { commendationKind } from '../state/commendation';
import type { Incentive } from '../state/incentive';
import type { StandardsSheet } from '../state/standards';
import { standardsInUse, standardsKind } from '../state/standards';
import { talentOf } from '../state/talent';
import type { About, ExportLine } from './line';
import { line } from './line';

export function decisionLines(about: About): readonly ExportLine[] {
  const { decision } = about.pilot.running;
  if (decision === null) return [];
  const { kind, number, inForceFrom } = decision;
  const entries = about.trail.last(['ApprovedInFull', 'ApprovedAsPilot', 'NextTermStarted']);
  return line(about, 'decision', 'approval.simple', entries, { kind, number, from: inForceFrom });
}

export function outcomeLines(about: About): readonly ExportLine[] {
  const { value, damage, concludedAt } = about.pilot.outcome;
  if (value === null || concludedAt === null) return [];
  const entries = about.trail.last(['OutcomeConcluded']);
  return line(about, 'outcome', 'assessment.simple', entries, { value, damage });
}

/** Of the person, in force, and never of somebody else. */
const standing = <D extends { readonly person: string | null }>(
  { pilot, person }: About,
  kind: string,
  state: string,
): readonly Matter<D>[] =>
  mattersOf<D>(pilot, kind).filter((each) => each.state === state && each.data.person === person);

export const awardLines = (about: About): readonly ExportLine[] =>
  standing<Commendation>(about, commendationKind, 'awarded').flatMap(({ id, data }) =>
    line(about, 'award', 'commendation.award', about.trail.last(['Awarded'], id), {
      form: data.form,
    }),
  );

export const incentiveLines = (about: About): readonly ExportLine[] =>
  standing<Incentive>(about, 'incentive', 'granted').flatMap(({ id, data }) =>
    line(
      about,
      'incentive',
      `incentive.form.${data.form}`,
      about.trail.last(['IncentiveGranted'], id),
      { form: data.form },
    ),
  );

/** Of the last sheet only what the pack still asks for. */
export function standardsLines(about: About): readonly ExportLine[] {
  const sheet = standing<StandardsSheet>(about, standardsKind, 'assessed').at(-1);
  if (sheet === undefined) return [];
  const entries = about.trail.last(['StandardsAssessed'], sheet.id);
  return standardsInUse(about.law).flatMap((standard) => {
    const met = sheet.data.met.includes(standard);
    if (!met && !sheet.data.notMet.includes(standard)) return [];
    return line(about, 'standards', `standard.${standard}`, entries, { standard, met });
  });
}

export const talentLines = (about: About): readonly ExportLine[] =>
  talentOf(about.pilot)
    .filter(({ data }) => data.person === about.person)
    .flatMap(({ id, data: { form, effect } }) =>
      line(
        about,
        'talent',
        'export.personnelNote',
        about.trail.last(['TalentOutcomeRecorded'], id),
        { form, effect },
      ),
    );
