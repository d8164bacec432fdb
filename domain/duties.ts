/** domain: the open items of a pilot and the posts that each is with. Folds the chapters' duties; nothing else. */
import { book } from './book';
import type { Directory, PostRow } from './directory';
import type { Duty } from './kernel';
import type { Law } from './law/law';
import { mootMatters, withoutMoot } from './moot';
import type { Matter, Pilot } from './pilot';
import { isReconstructing } from './pilot';
import { heldHeads, isVacant, postsOfRole } from './roles';
import { substitutesFor } from './state/substitution';
import type { Instant } from './time';

interface Asked {
  readonly law: Law;
  readonly duties: readonly Duty[];
  /** Matters that have lost their object. */
  readonly moot: readonly Matter[];
}

// A memo, not state: a pilot's state never changes, and one turn asks for its duties a dozen times.
const lastAsked = new WeakMap<Pilot, Asked>();

function askedOf(pilot: Pilot, law: Law): Asked {
  const known = lastAsked.get(pilot);
  if (known?.law === law) return known;
  const all = book.flatMap((chapter) => chapter.duties?.(pilot, law) ?? []);
  const moot = mootMatters(pilot, all);
  const duties = isReconstructing(pilot) ? all : withoutMoot(pilot, law, all, moot);
  const asked = { law, duties, moot };
  lastAsked.set(pilot, asked);
  return asked;
}

export const dutiesOf = (pilot: Pilot, law: Law): readonly Duty[] => askedOf(pilot, law).duties;
export const mootOf = (pilot: Pilot, law: Law): readonly Matter[] => askedOf(pilot, law).moot;

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
      ? postsOfRole(duty.role, pilot, directory, at, pilot.matters[duty.matter])
      : [named];
  if (isVacant(posts, directory, at)) return heldHeads(directory, pilot.unit, at);
  const isHeld = (post: PostRow): boolean => directory.holders(post.id, at).length > 0;
  return [...posts.filter(isHeld), ...posts.filter((post) => !isHeld(post))];
}
