/** domain/letters: who is written to for a post, and by which way its notices reach them. */
import type { Directory } from '../directory';
import { deputyPosts, isStandingIn } from '../directory/deputies';
import type { Instant } from '../time';
import type { Reach } from './letter';

/** Whoever holds the post, and whoever stands in for a holder who is away. */
export function readersOf(directory: Directory, post: string, at: Instant): readonly string[] {
  const holders = directory.holders(post, at);
  const deputies = (directory.data.delegations ?? [])
    .filter((row) => row.from === post && isStandingIn(directory, row, at))
    .flatMap((row) => directory.holders(row.to, at));
  return [...new Set([...holders, ...deputies].map(({ person }) => person))];
}

/** null: the post's notices are not theirs any more. */
export function reachOf(
  directory: Directory,
  person: string,
  post: string,
  at: Instant,
): Reach | null {
  const held = directory.holders(post, at).find((row) => row.person === person);
  if (held !== undefined) return held.capacity === 'acting' ? { as: 'acting' } : { as: 'holder' };
  const standing = deputyPosts(directory, person, at).find((row) => row.post === post);
  return standing === undefined ? null : { as: 'deputy', giver: standing.giver };
}
