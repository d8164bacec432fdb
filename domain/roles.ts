/** domain: roles of a pilot and the posts that carry them. A chapter says which roles may; this says who that is. */
import type { Directory, PostKind, PostRow } from './directory';
import type { Actor, Bar } from './kernel';
import type { Matter, Pilot } from './pilot';
import { levelBelow } from './state/level-clock';
import type { Instant } from './time';

export const roles = [
  'proposer', 'owner', 'clerk', 'secretary', 'legal', 'deputy', 'head', 'superiorHead', 'referringHead', 'partyCommittee',
  'councilMember', 'panelMember', 'consulted', 'expert', 'finance', 'supervisor', 'otherSupervisor', 'personnel', 'emulation', 'archivist',
  'monitor', 'siteHead', 'packAdmin', 'auditor', 'operator', 'respondent', 'anyCadre', 'system',
] as const;
export type Role = (typeof roles)[number];

/** Roles that are posts of the competent unit, or of the nearest unit above that has one. */
const unitRoles: Partial<Record<Role, PostKind>> = {
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
  packAdmin: 'packAdmin',
  auditor: 'auditor',
  operator: 'operator',
};

/** The posts of a kind in a unit, else in the nearest superior unit that has them; some posts may be left out. */
export function postsUpward(directory: Directory, unit: string, kind: PostKind, except: readonly string[] = []): readonly PostRow[] {
  for (let at = directory.unit(unit), steps = 0; at !== undefined && steps < 12; steps += 1) {
    const posts = directory.postsOf(at.id, kind).filter((post) => !except.includes(post.id));
    if (posts.length > 0) return posts;
    at = at.superior === null ? undefined : directory.unit(at.superior);
  }
  return [];
}

/** Data that some matters carry to say who may act in them. */
interface MatterPeople {
  readonly siteUnit?: string;
  readonly unit?: string;
  readonly person?: string | null;
  readonly owner?: string;
  /** The respondent's post, to which notices go; the right to act is the person's. */
  readonly post?: string | null;
  /** The post whose act another supervisor checks. */
  readonly checkedPost?: string;
}

const only = (post: PostRow | undefined): readonly PostRow[] => (post === undefined ? [] : [post]);

/** Posts that carry a role for this pilot (and matter). Empty when it is bound to a person, or to nobody. */
export function postsOfRole(role: Role, pilot: Pilot, directory: Directory, matter?: Matter): readonly PostRow[] {
  const data = (matter?.data ?? {}) as MatterPeople;
  const kind = unitRoles[role];
  if (kind !== undefined) return postsUpward(directory, pilot.unit, kind);
  const post = (id: string | null | undefined) => only(id == null ? undefined : directory.post(id));
  switch (role) {
    case 'proposer':
      return post(pilot.proposal.proposer.post);
    case 'owner':
      return post(data.owner ?? pilot.posts.owner ?? pilot.proposal.proposer.post);
    case 'supervisor':
      return supervisorPosts(pilot, directory);
    case 'otherSupervisor':
      return postsUpward(directory, pilot.unit, 'supervisor', [pilot.posts.supervisor ?? '', data.checkedPost ?? '']);
    case 'superiorHead': {
      const superior = directory.unit(pilot.unit)?.superior ?? null;
      return superior === null ? postsUpward(directory, pilot.unit, 'head') : postsUpward(directory, superior, 'head');
    }
    case 'siteHead':
      return data.siteUnit === undefined ? [] : postsUpward(directory, data.siteUnit, 'head');
    case 'consulted':
      return data.unit === undefined ? [] : postsUpward(directory, data.unit, 'head');
    case 'councilMember':
      return (pilot.approval.ballot?.seats ?? []).flatMap((seat) => post(seat.post));
    case 'referringHead': {
      const below = levelBelow(pilot);
      return below === undefined ? [] : postsUpward(directory, below.unit, 'head');
    }
    case 'respondent':
      return post(data.post);
    case 'panelMember':
      return pilot.outcome.panel.flatMap((id) => post(id));
    default:
      return [];
  }
}

/** A vacant supervisor's post leaves the task with the head the same day (lifecycle.md section 2). */
function supervisorPosts(pilot: Pilot, directory: Directory): readonly PostRow[] {
  const named = pilot.posts.supervisor === null ? undefined : directory.post(pilot.posts.supervisor);
  return named === undefined ? postsUpward(directory, pilot.unit, 'supervisor') : [named];
}

/** Does this person, in this post, carry the role now? */
export function carries(role: Role, actor: Actor, pilot: Pilot, directory: Directory, at: Instant, matter?: Matter): boolean {
  if (role === 'system') return actor.person.startsWith('system:');
  if (role === 'proposer') return actor.person === pilot.proposal.proposer.person;
  if (role === 'respondent') return actor.person === ((matter?.data ?? {}) as MatterPeople).person;
  if (role === 'anyCadre') return directory.person(actor.person) !== undefined && directory.holdingsOf(actor.person, at).length > 0;
  if (actor.post === null || !directory.holds(actor.person, actor.post, at)) return false;
  const posts = postsOfRole(role, pilot, directory, matter);
  if (posts.some((post) => post.id === actor.post)) return true;
  return role === 'supervisor' && isVacant(posts, directory, at) && carries('head', actor, pilot, directory, at, matter);
}

export const isVacant = (posts: readonly PostRow[], directory: Directory, at: Instant): boolean =>
  posts.every((post) => directory.holders(post.id, at).length === 0);

/** Persons whom separation keeps away, whatever post they hold. */
export function barredBy(bars: readonly Bar[], actor: Actor, pilot: Pilot): Bar | null {
  if (bars.includes('proposer') && actor.person === pilot.proposal.proposer.person) return 'proposer';
  if (bars.includes('interested') && pilot.proposal.interested.includes(actor.person)) return 'interested';
  return null;
}
