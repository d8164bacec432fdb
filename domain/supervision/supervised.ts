/** domain: whose pilots a desk supervises now, said so that a list can be asked for; the same as `carries` says of one pilot. */
import type { Directory, PostRow } from '../directory';
import { heldHeads, isVacant, postsUpward } from '../roles';
import type { Instant } from '../time';

/** Pilots of any of these. */
export interface Supervised {
  /** The supervisor's post that the pilot names is one of these. */
  readonly posts: readonly string[];
  /** It names none, and is of one of these units. */
  readonly units: readonly string[];
  /** It names one that nobody holds, or that is no more, and is of a unit whose head is asked. */
  readonly vacant: { readonly held: readonly string[]; readonly units: readonly string[] };
}

const kinds: readonly PostRow['kind'][] = ['supervisor', 'head'];

export function supervisedBy(
  directory: Directory,
  posts: readonly string[],
  at: Instant,
): Supervised | null {
  const own = new Set(posts);
  const mine = posts.some((id) => kinds.some((kind) => directory.post(id)?.kind === kind));
  if (!mine) return null;
  const { units } = directory.data;
  const has = (rows: readonly PostRow[]): boolean => rows.some(({ id }) => own.has(id));
  const headed = units.filter(({ id }) => has(heldHeads(directory, id, at)));
  const isHeaded = new Set(headed.map(({ id }) => id));
  const asked = units.filter(({ id }) => {
    const upward = postsUpward(directory, id, 'supervisor', at);
    return isVacant(upward, directory, at) ? isHeaded.has(id) : has(upward);
  });
  const held = directory.data.posts.filter(
    ({ kind, id }) => kind === 'supervisor' && directory.holders(id, at).length > 0,
  );
  return {
    posts: [...own],
    units: asked.map(({ id }) => id),
    vacant: { held: held.map(({ id }) => id), units: headed.map(({ id }) => id) },
  };
}
