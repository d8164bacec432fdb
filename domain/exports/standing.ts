/** domain/exports: what a person is and does in a pilot: part, unit, level, charge, position in the personnel cycle (M95, M100). */
import { flagRule } from '../law/law';
import { mattersOf } from '../matters';
import { cadreLevelKind } from '../state/cadre-level';
import type { CadreSheet } from '../state/cadre-level';
import { positionTypeOf } from '../state/position-type';
import type { About, ExportLine } from './line';
import { line } from './line';
import { cite } from './trail';
import { unitNow } from '../directory/unit-now';

const grants = ['ApprovedInFull', 'ApprovedAsPilot'];
const namings = [...grants, 'ActingNamed', 'DossierAccepted'];

const holds = ({ directory, person, at }: About, post: string | null): post is string =>
  post !== null && directory.holds(person, post, at);

export function partLines(about: About): readonly ExportLine[] {
  const { pilot, person, trail } = about;
  const { proposer } = pilot.proposal;
  const shown = (part: string, post: string, types: readonly string[]) =>
    line(about, 'part', 'approval.simple', trail.last(types), { part, post });
  return [
    ...(proposer.person === person ? shown('proposer', proposer.post, ['Submitted']) : []),
    ...(holds(about, pilot.posts.owner) ? shown('owner', pilot.posts.owner, namings) : []),
    ...(holds(about, pilot.posts.supervisor)
      ? shown('supervisor', pilot.posts.supervisor, namings)
      : []),
  ];
}

/** The unit of that time, and the one that answers for its affairs today. */
export function unitLines(about: About): readonly ExportLine[] {
  const { pilot, directory, at, trail } = about;
  const unit = pilot.proposal.proposer.unit === '' ? pilot.unit : pilot.proposal.proposer.unit;
  return line(about, 'unit', 'export.portableRecord', trail.last(['Submitted']), {
    unit,
    unitNow: unitNow(directory, unit, at),
  });
}

export function levelLines(about: About): readonly ExportLine[] {
  const { pilot, person, directory, at, trail } = about;
  const sheet = mattersOf<CadreSheet>(pilot, cadreLevelKind)
    .filter(({ data }) => data.person === person)
    .at(-1);
  if (sheet === undefined) return [];
  const { level, managedBy } = sheet.data;
  return line(
    about,
    'level',
    'export.portableRecord',
    trail.last(['CadreLevelRecorded'], sheet.id),
    {
      level,
      managedBy,
      managedNow: unitNow(directory, managedBy, at),
    },
  );
}

/** Who may replace the person as owner follows from the type of their position. */
export function positionLines(about: About): readonly ExportLine[] {
  const { pilot, law, directory, trail } = about;
  const { owner } = pilot.posts;
  if (!holds(about, owner)) return [];
  const position = positionTypeOf(directory.post(owner)?.kind ?? 'cadre');
  const above = position === 'leading' && flagRule(law, 'handover.leadersFromAbove');
  return line(about, 'position', 'handover.leadersFromAbove', trail.last(namings), {
    post: owner,
    position,
    replacedBy: above ? 'personnelOrSuperior' : 'headPersonnelOrSuperior',
  });
}

/** Charges taken over and given back, by whoever held the post then. */
export function chargeLines(about: About): readonly ExportLine[] {
  const { person, directory, trail } = about;
  const key = 'handover.successor';
  return trail.lines.flatMap((entry) => {
    const { type, at, body } = entry.event;
    const { charge, post, from } = body as Readonly<Record<string, string | null | undefined>>;
    const held = (id: string | null | undefined): id is string =>
      id != null && directory.holds(person, id, at);
    if ((type === 'DossierAccepted' || type === 'ActingNamed') && held(post))
      return line(about, 'charge', key, [cite(entry)], { charge: charge ?? '', post, from: at });
    return type === 'HandoverAnnounced' && held(from)
      ? line(about, 'released', key, [cite(entry)], { charge: charge ?? '', post: from, from: at })
      : [];
  });
}

/** Until when the cycle must reckon with the charge. */
export function termLines(about: About): readonly ExportLine[] {
  const { pilot, trail } = about;
  const { term } = pilot.running;
  if (term === null || !holds(about, pilot.posts.owner)) return [];
  const types = [...grants, 'PilotStarted', 'ExtensionGranted', 'NextTermStarted'];
  return line(about, 'term', 'term.review', trail.last(types), {
    end: term.kind === 'date' ? term.end : term.reviewOn,
    open: term.kind !== 'date',
  });
}
