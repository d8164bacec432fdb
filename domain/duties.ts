/** domain: the open items of a pilot and the posts that each is with. Folds the chapters' duties; nothing else. */
import { book } from './book';
import type { Directory, PostRow } from './directory';
import type { Duty } from './kernel';
import type { Law } from './law/law';
import { withoutMoot } from './moot';
import type { Pilot } from './pilot';
import { isReconstructing } from './pilot';
import { heldHeads, isVacant, postsOfRole } from './roles';
import { substitutesFor } from './state/substitution';
import type { Instant } from './time';

// A memo, not state: a pilot's state never changes, and one turn asks for its duties a dozen times.
const lastAsked = new WeakMap<Pilot, { readonly law: Law; readonly duties: readonly Duty[] }>();

export function dutiesOf(pilot: Pilot, law: Law): readonly Duty[] {
  const known = lastAsked.get(pilot);
  if (known?.law === law) return known.duties;
  const asked = book.flatMap((chapter) => chapter.duties?.(pilot, law) ?? []);
  const duties = isReconstructing(pilot) ? asked : withoutMoot(pilot, law, asked);
  lastAsked.set(pilot, { law, duties });
  return duties;
}

/** Held posts first. Nobody at the desk: the head has it, and if there is none, the nearest head above. */
export function postsOfDuty(
  pilot: Pilot,
  directory: Directory,
  duty: Duty,
  at: Instant,
): readonly PostRow[] {
  const substitutes = substitutesFor(pilot, duty).flatMap((id) => directory.post(id) ?? []);
  if (substitutes.length > 0) return substitutes;
  const named = duty.post === undefined ? undefined : directory.post(duty.post);
  const posts =
    named === undefined
      ? postsOfRole(duty.role, pilot, directory, pilot.matters[duty.matter])
      : [named];
  if (isVacant(posts, directory, at)) return heldHeads(directory, pilot.unit, at);
  const isHeld = (post: PostRow): boolean => directory.holders(post.id, at).length > 0;
  return [...posts.filter(isHeld), ...posts.filter((post) => !isHeld(post))];
}
