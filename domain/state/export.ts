/** domain: a record that leaves the house about a person: its sorts, what each is for, and who must decide on it (M42, M95, M100). */
import type { Directory } from '../directory';
import type { Actor } from '../kernel';
import { mattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import type { Role } from '../roles';
import { postsOfRole } from '../roles';
import type { Instant, LocalDate } from '../time';
import { authorshipKind } from './authorship';
import type { Authorship } from './authorship';
import { commendationKind } from './commendation';
import { responsibilityKind } from './responsibility';
import { talentOf } from './talent';

export const exportKind = 'export';

export type ExportSort = 'personnelNote' | 'personnelCycle' | 'portableRecord';
export type ExportPurpose =
  | 'appointment'
  | 'recruitment'
  | 'planning'
  | 'rotation'
  | 'election'
  | 'transfer'
  | 'secondment'
  | 'merger';

/** A note helps a panel to choose, the cycle to plan, a record to move along with its person. */
export const purposesOf: Readonly<Record<ExportSort, readonly ExportPurpose[]>> = {
  personnelNote: ['appointment', 'recruitment'],
  personnelCycle: ['planning', 'rotation', 'election'],
  portableRecord: ['transfer', 'secondment', 'merger'],
};

export const desks = ['personnel', 'head', 'superiorHead', 'managingHead'] as const;
export type Desk = (typeof desks)[number];

export interface RecordExport {
  readonly sort: ExportSort;
  /** Whom it is about; their post, to which notices go. */
  readonly person: string;
  readonly post: string | null;
  /** The receiving post: it keeps the copy. */
  readonly owner: string;
  readonly purpose: ExportPurpose;
  readonly askedBy: string;
  readonly desk: Desk;
  readonly since: Instant;
  /** Last day on which it may be opened; null until it is granted. */
  readonly until: LocalDate | null;
}

export const exportOf = (matter: Matter): RecordExport => matter.data as RecordExport;

export const postOfPerson = (directory: Directory, person: string, at: Instant): string | null =>
  directory.holdingsOf(person, at)[0]?.post ?? null;

export type PartTaken =
  'proposer' | 'owner' | 'supervisor' | 'respondent' | 'nominee' | 'author' | 'talent';

const named = (pilot: Pilot, kind: string, person: string): boolean =>
  mattersOf<{ readonly person?: string | null }>(pilot, kind).some(
    ({ data }) => data.person === person,
  );

/** In what capacities a person stands in a pilot; a record is made of those only who took part. */
export function partsTaken(
  pilot: Pilot,
  person: string,
  directory: Directory,
  at: Instant,
): readonly PartTaken[] {
  const holds = (post: string | null): boolean =>
    post !== null && directory.holds(person, post, at);
  const parts: readonly (readonly [PartTaken, boolean])[] = [
    ['proposer', pilot.proposal.proposer.person === person],
    ['owner', holds(pilot.posts.owner)],
    ['supervisor', holds(pilot.posts.supervisor)],
    ['respondent', named(pilot, responsibilityKind, person)],
    ['nominee', named(pilot, commendationKind, person) || named(pilot, 'incentive', person)],
    [
      'author',
      mattersOf<Partial<Authorship>>(pilot, authorshipKind).some(({ data }) =>
        data.authors?.some((author) => author.person === person),
      ),
    ],
    ['talent', talentOf(pilot).some(({ data }) => data.person === person)],
  ];
  return parts.filter(([, taken]) => taken).map(([part]) => part);
}

/** The desk that decides: never of whoever asks, of whoever it is about, nor of whoever receives it. */
export function deskFor(
  pilot: Pilot,
  directory: Directory,
  at: Instant,
  away: { readonly actor: Actor; readonly person: string; readonly recipient: string },
): Desk {
  const fits = (role: Role): boolean => {
    const posts = postsOfRole(role, pilot, directory, at);
    return (
      posts.length > 0 &&
      posts.every(
        ({ id }) =>
          id !== away.actor.post &&
          id !== away.recipient &&
          !directory.holds(away.person, id, at) &&
          !directory.holds(away.actor.person, id, at),
      )
    );
  };
  return (['personnel', 'head'] as const).find(fits) ?? 'superiorHead';
}
