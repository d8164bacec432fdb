/** domain: why this post: from the role to its posts, who of them is there, and who stands in when nobody is. */
import type { Directory, PostRow } from '../directory';
import type { Matter, Pilot } from '../pilot';
import type { Role } from '../roles';
import { isVacant, postsOfRole } from '../roles';
import type { Duty } from '../kernel';
import { postsOfDuty } from '../tasks';
import type { Instant } from '../time';

export interface PostTold {
  readonly post: string;
  readonly unit: string;
  readonly holders: readonly { readonly person: string; readonly acting: boolean }[];
}

export interface WhoTold {
  readonly role: Role;
  /** named: the item names this post; role: the posts that carry the role; standIn: nobody holds those. */
  readonly why: 'named' | 'role' | 'standIn' | 'nobody';
  /** The one accountable post; null when the directory has nobody at all. */
  readonly accountable: PostTold | null;
  /** Who else could. */
  readonly also: readonly PostTold[];
  /** Posts of the role that nobody holds. */
  readonly vacant: readonly string[];
}

export const postTold = ({ id, unit }: PostRow, directory: Directory, at: Instant): PostTold => ({
  post: id,
  unit,
  holders: directory
    .holders(id, at)
    .map(({ person, capacity }) => ({ person, acting: capacity === 'acting' })),
});

export function whoOf(pilot: Pilot, directory: Directory, duty: Duty, at: Instant): WhoTold {
  const posts = postsOfDuty(pilot, directory, duty, at);
  const named = duty.post === undefined ? undefined : directory.post(duty.post);
  const own =
    named === undefined
      ? postsOfRole(duty.role, pilot, directory, at, pilot.matters[duty.matter])
      : [named];
  const [accountable, ...also] = posts.map((post) => postTold(post, directory, at));
  const held = !isVacant(own, directory, at);
  return {
    role: duty.role,
    why:
      accountable === undefined
        ? 'nobody'
        : held
          ? named === undefined
            ? 'role'
            : 'named'
          : 'standIn',
    accountable: accountable ?? null,
    also,
    vacant: own.filter((post) => isVacant([post], directory, at)).map(({ id }) => id),
  };
}

export interface RoleTold {
  readonly role: Role;
  readonly posts: readonly PostTold[];
}

/** Everybody who carries one of the roles, as the law itself asks. */
export const rolesTold = (
  roles: readonly Role[],
  pilot: Pilot,
  directory: Directory,
  at: Instant,
  matter?: Matter,
): readonly RoleTold[] =>
  roles.map((role) => ({
    role,
    posts: postsOfRole(role, pilot, directory, at, matter).map((post) =>
      postTold(post, directory, at),
    ),
  }));
