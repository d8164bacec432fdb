/** activities: the law that a pilot may move to, with every due date that it would move. */
import type { Command, Transition } from '../../domain/kernel';
import type { Law } from '../../domain/law/law';
import { packWanted, transition } from '../../domain/pack-transition';
import type { Pilot } from '../../domain/pilot';
import type { LawBook } from '../ports';

/** For every other command null, and for a pack that nobody issued. */
export async function transitionOf(
  laws: LawBook,
  pilot: Pilot,
  law: Law,
  command: Command,
): Promise<Transition | null> {
  const wanted = packWanted(pilot, command);
  const next = wanted === null ? null : await laws.lawNamed(wanted, law);
  return next === null ? null : transition(pilot, law, next);
}
