/** domain: roles of a pilot and the posts that carry them. A chapter says which roles may; this says who that is. */
import { hasInterest } from './state/interested';
import type { Directory, PostKind, PostRow, UnitRow } from './directory';
import { superiorNow, unitNow } from './directory/unit-now';
import type { Actor, Bar } from './kernel';
import type { Matter, Pilot } from './pilot';
import { managerElsewhere } from './state/cadre-level';
import { levelBelow } from './state/level-clock';
import type { Instant } from './time';

export const roles = [
  'proposer',
  'owner',
  'clerk',
  'secretary',
  'legal',
  'deputy',
  'head',
  'superiorHead',
  'referringHead',
  'managingHead',
  'partyCommittee',
  'councilMember',
  'panelMember',
  'consulted',
  'expert',
  'finance',
  'supervisor',
  'otherSupervisor',
  'coSupervisor',
  'personnel',
  'emulation',
  'archivist',
  'monitor',
  'front',
  'electedBody',
  'siteHead',
  'packAdmin',
  'auditor',
  'operator',
  'respondent',
  'anyCadre',
  'system',
] as const;
export type Role = (typeof roles)[number];

/** Roles that are posts of the competent unit, or of the nearest unit above that has one. */
export const unitRoles: Partial<Record<Role, PostKind>> = {
  clerk: 'clerk',
  secretary: 'secretary',
  legal: 'legal',
  deputy: 'deputy',
  head: 'head',
  partyCommittee: 'partyCommittee',
  finance: 'finance',
  personnel: 'personnel',
  emulation: 'emulation',
  archivist: 'archivist',
  expert: 'expert',
  monitor: 'monitor',
  front: 'front',
  electedBody: 'electedBody',
  packAdmin: 'packAdmin',
  auditor: 'auditor',
  operator: 'operator',
};

const highest = 12;

/** What stands in a unit's place by then, and what stands above that, the nearest first. */
function* upward(directory: Directory, unit: string, at: Instant): Generator<UnitRow> {
  let row = directory.unit(unitNow(directory, unit, at));
  for (let steps = 0; row !== undefined && steps < highest; steps += 1) {
    yield row;
    row = superiorNow(directory, row.id, at);
  }
}

/**
 * The posts of a kind in a unit, else in the nearest superior unit that has them; some posts may be left out. The work of
 * a merged unit is its successor's from the day of the merger, whoever still holds a post of the old one.
 */
export function postsUpward(
  directory: Directory,
  unit: string,
  kind: PostKind,
  at: Instant,
  except: readonly string[] = [],
): readonly PostRow[] {
  for (const { id } of upward(directory, unit, at)) {
    const posts = directory.postsOf(id, kind).filter((post) => !except.includes(post.id));
    if (posts.length > 0) return posts;
  }
  return [];
}

/** Data that some matters carry to say who may act in them. */
interface MatterPeople {
  readonly siteUnit?: string;
  readonly unit?: string | null;
  /** The post that is asked instead of a unit's head. */
  readonly invitedPost?: string | null;
  readonly person?: string | null;
  readonly owner?: string;
  /** The respondent's post, to which notices go; the right to act is the person's. */
  readonly post?: string | null;
  /** The post whose act another supervisor checks. */
  readonly checkedPost?: string;
}

interface Asked {
  readonly pilot: Pilot;
  readonly directory: Directory;
  readonly at: Instant;
  readonly data: MatterPeople;
}

type PostsOf = (asked: Asked) => readonly PostRow[];

const named = (
  directory: Directory,
  ids: readonly (string | null | undefined)[],
): readonly PostRow[] => ids.flatMap((id) => (id == null ? [] : (directory.post(id) ?? [])));

const headOf = ({ directory, at }: Asked, unit: string | null | undefined): readonly PostRow[] =>
  unit == null ? [] : postsUpward(directory, unit, 'head', at);

/** The unit above the pilot's; at the top the pilot's own. */
const above = (pilot: Pilot, directory: Directory, at: Instant): string =>
  superiorNow(directory, pilot.unit, at)?.id ?? pilot.unit;

/** Roles that the pilot or one of its matters gives to somebody. */
const givenRoles: Partial<Record<Role, PostsOf>> = {
  proposer: ({ pilot, directory }) => named(directory, [pilot.proposal.proposer.post]),
  owner: ({ pilot: { posts, proposal }, directory, data }) =>
    named(directory, [data.owner ?? posts.owner ?? proposal.proposer.post]),
  // A vacant supervisor's post leaves the task with the head the same day (lifecycle.md section 2).
  supervisor({ pilot: { posts, unit }, directory, at }) {
    const own = named(directory, [posts.supervisor]);
    return own.length > 0 ? own : postsUpward(directory, unit, 'supervisor', at);
  },
  otherSupervisor: ({ pilot: { posts, unit }, directory, at, data: { checkedPost } }) =>
    postsUpward(directory, unit, 'supervisor', at, [posts.supervisor ?? '', checkedPost ?? '']),
  superiorHead: (asked) => headOf(asked, above(asked.pilot, asked.directory, asked.at)),
  referringHead: (asked) => headOf(asked, levelBelow(asked.pilot)?.unit),
  // Where the person whom the matter is about is managed elsewhere (M68).
  managingHead: (asked) => headOf(asked, managerElsewhere(asked.pilot, asked.data.person)),
  // The second unit's post that the matter names.
  coSupervisor: ({ directory, data: { post } }) => named(directory, [post]),
  siteHead: (asked) => headOf(asked, asked.data.siteUnit),
  consulted: (asked) =>
    asked.data.invitedPost == null
      ? headOf(asked, asked.data.unit)
      : named(asked.directory, [asked.data.invitedPost]),
  councilMember: ({ pilot: { approval }, directory }) =>
    named(directory, approval.ballot?.seats.map((seat) => seat.post) ?? []),
  panelMember: ({ pilot, directory }) => named(directory, pilot.outcome.panel),
  respondent: ({ directory, data: { post } }) => named(directory, [post]),
};

/** Posts that carry a role for this pilot (and matter). Empty when it is bound to a person, or to nobody. */
export function postsOfRole(
  role: Role,
  pilot: Pilot,
  directory: Directory,
  at: Instant,
  matter?: Matter,
): readonly PostRow[] {
  const kind = unitRoles[role];
  if (kind !== undefined) return postsUpward(directory, pilot.unit, kind, at);
  return givenRoles[role]?.({ pilot, directory, at, data: matter?.data ?? {} }) ?? [];
}

/** Does this person, in this post, carry the role now? */
export function carries(
  role: Role,
  actor: Actor,
  pilot: Pilot,
  directory: Directory,
  at: Instant,
  matter?: Matter,
): boolean {
  if (role === 'system') return actor.person.startsWith('system:');
  if (role === 'proposer') return actor.person === pilot.proposal.proposer.person;
  if (role === 'respondent') return actor.person === ((matter?.data ?? {}) as MatterPeople).person;
  if (role === 'anyCadre')
    return (
      directory.person(actor.person) !== undefined &&
      directory.holdingsOf(actor.person, at).length > 0
    );
  if (actor.post === null || !directory.holds(actor.person, actor.post, at)) return false;
  const posts = postsOfRole(role, pilot, directory, at, matter);
  if (posts.some((post) => post.id === actor.post)) return true;
  return (
    isVacant(posts, directory, at) &&
    standIns(role, pilot, directory, at, matter).some((post) => post.id === actor.post)
  );
}

/** Work of the office that falls to the head when nobody holds the desk. An opinion, a check, a vote falls to nobody. */
export const fallsToHead: readonly Role[] = [
  'head',
  'supervisor',
  'clerk',
  'secretary',
  'finance',
  'archivist',
];

function standIns(
  role: Role,
  pilot: Pilot,
  directory: Directory,
  at: Instant,
  matter?: Matter,
): readonly PostRow[] {
  if (role === 'superiorHead') return heldHeads(directory, above(pilot, directory, at), at);
  if (role === 'managingHead') {
    const unit = managerElsewhere(pilot, ((matter?.data ?? {}) as MatterPeople).person);
    return unit === null ? [] : heldHeads(directory, unit, at);
  }
  return fallsToHead.includes(role) ? heldHeads(directory, pilot.unit, at) : [];
}

/** The head of a unit, or of the nearest unit above whose head's post is held. */
export function heldHeads(directory: Directory, unit: string, at: Instant): readonly PostRow[] {
  for (const { id } of upward(directory, unit, at)) {
    const heads = directory.postsOf(id, 'head');
    if (!isVacant(heads, directory, at)) return heads;
  }
  return [];
}

export const isVacant = (posts: readonly PostRow[], directory: Directory, at: Instant): boolean =>
  posts.every((post) => directory.holders(post.id, at).length === 0);

/** Persons whom separation keeps away, whatever post they hold. */
export function barredBy(
  bars: readonly Bar[],
  actor: Actor,
  pilot: Pilot,
  directory: Directory,
  at: Instant,
): 'proposer' | 'interested' | null {
  if (bars.includes('proposer') && actor.person === pilot.proposal.proposer.person)
    return 'proposer';
  if (bars.includes('interested') && hasInterest(pilot, actor.person, directory, at))
    return 'interested';
  return null;
}
