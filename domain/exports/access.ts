/** domain/exports: who may open a granted export, and who may read the log of openings (M42, M98). */
import type { Directory } from '../directory';
import type { Refusal } from '../kernel';
import { refuse } from '../kernel';
import type { Matter, Pilot } from '../pilot';
import { carries } from '../roles';
import type { Role } from '../roles';
import { evidenceKind, keptFrom } from '../state/evidence';
import { desks, exportKind } from '../state/export';
import type { ExportPurpose, ExportSort } from '../state/export';
import type { AuthorisedBody } from '../state/evidence';
import type { Instant, LocalDate } from '../time';
import type { AnySort } from './content';

/** What both kinds of export have in common once they are granted. */
export interface Leaving {
  readonly sort?: ExportSort;
  readonly body?: AuthorisedBody;
  readonly purpose?: ExportPurpose;
  readonly person: string;
  readonly owner: string;
  readonly askedBy?: string;
  readonly until?: LocalDate | null;
  readonly told?: boolean;
  readonly ended?: boolean;
}

export interface Reader {
  readonly person: string;
  readonly directory: Directory;
  readonly at: Instant;
}

export type OpenedAs = 'recipient' | 'subject' | 'auditor';

export interface Opening {
  readonly as: OpenedAs;
  readonly post: string | null;
}

export const leavingOf = (pilot: Pilot): readonly Matter<Leaving>[] =>
  Object.values(pilot.matters).filter(
    ({ kind }) => kind === exportKind || kind === evidenceKind,
  ) as readonly Matter<Leaving>[];

export const sortOf = ({ kind, data }: Matter<Leaving>): AnySort =>
  kind === evidenceKind ? 'sealedEvidence' : (data.sort ?? 'personnelNote');

const isGranted = ({ state, data }: Matter<Leaving>): boolean =>
  (state === 'granted' || state === 'sealed') && data.ended !== true;

const postAs = (
  pilot: Pilot,
  { person, directory, at }: Reader,
  fits: (post: string, carrying: (role: Role) => boolean) => boolean,
): string | null =>
  directory
    .holdingsOf(person, at)
    .find(({ post }) => fits(post, (role) => carries(role, { person, post }, pilot, directory, at)))
    ?.post ?? null;

/** The subject reads what leaves about them, once they are told of it. */
const isToldSubject = ({ kind, data }: Matter<Leaving>, person: string): boolean =>
  data.person === person && (kind === exportKind || data.told === true);

/**
 * The post in which somebody audits the pilot and may take its whole ledger along. Whoever something is kept from may not,
 * and is told no more than anybody else: holes in a chain would tell what is kept.
 */
export const auditing = (pilot: Pilot, reader: Reader): string | Refusal =>
  (keptFrom(pilot, reader).size === 0
    ? postAs(pilot, reader, (_post, carrying) => carrying('auditor'))
    : null) ?? refuse('LEDGER_NOT_YOURS');

export function openingFor(
  pilot: Pilot,
  matter: Matter<Leaving>,
  reader: Reader,
  today: LocalDate,
): Opening | Refusal {
  const { data } = matter;
  const audits = postAs(pilot, reader, (_post, carrying) => carrying('auditor'));
  const receiving =
    data.person === reader.person ? null : postAs(pilot, reader, (post) => post === data.owner);
  const isSubject = isToldSubject(matter, reader.person);
  if (receiving === null && audits === null && !isSubject) return refuse('EXPORT_NOT_YOURS');
  if (!isGranted(matter)) return refuse('EXPORT_NOT_OPEN', { state: matter.state });
  const until = data.until ?? today;
  if (until < today) return refuse('EXPORT_RAN_OUT', { until });
  if (receiving !== null) return { as: 'recipient', post: receiving };
  if (isSubject) return { as: 'subject', post: postAs(pilot, reader, () => true) };
  return { as: 'auditor', post: audits };
}

/** The subject once told, the auditor, and the desks that decide on such exports. */
export function readsLog(pilot: Pilot, matter: Matter<Leaving>, reader: Reader): boolean {
  if (isToldSubject(matter, reader.person)) return true;
  if (matter.data.person === reader.person) return false;
  const keepers: readonly Role[] =
    matter.kind === evidenceKind ? ['auditor', 'superiorHead'] : ['auditor', ...desks];
  return postAs(pilot, reader, (_post, carrying) => keepers.some(carrying)) !== null;
}

/** Who sees that there is such an export at all. */
export const seesExport = (pilot: Pilot, matter: Matter<Leaving>, reader: Reader): boolean =>
  readsLog(pilot, matter, reader) ||
  (matter.data.person !== reader.person &&
    (matter.data.askedBy === reader.person ||
      postAs(pilot, reader, (post) => post === matter.data.owner) !== null));
