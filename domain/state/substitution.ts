/** domain: posts that stand in for one duty because nobody else was left for it: who they are, and what they may do. */
import type { Directory } from '../directory';
import type { Actor, Command, Duty, Vacancy } from '../kernel';
import { changeMatter } from '../matters';
import type { Matter, Pilot } from '../pilot';
import type { Instant } from '../time';

export const vacancyKind = 'vacancy';

/** For this duty alone, and only its commands. */
export interface Substitute extends Pick<Vacancy, 'of' | 'step' | 'commands'> {
  readonly post: string;
}

/** A matter that names its judge gets another; else the post is remembered for the duty. The last one named counts. */
export function withSubstitute(pilot: Pilot, vacancy: Vacancy, post: string): Pilot {
  const { of, step, commands, seat } = vacancy;
  if (seat !== null && pilot.matters[of] !== undefined)
    return changeMatter<Record<string, string>>(pilot, of, null, { [seat]: post });
  const others = (pilot.substitutes ?? []).filter((each) => each.of !== of || each.step !== step);
  return { ...pilot, substitutes: [...others, { of, step, commands, post }] };
}

export const substitutesFor = (
  pilot: Pilot,
  { matter, step }: Pick<Duty, 'matter' | 'step'>,
): readonly string[] =>
  (pilot.substitutes ?? [])
    .filter((each) => each.of === matter && each.step === step)
    .map(({ post }) => post);

interface Asking {
  readonly pilot: Pilot;
  readonly actor: Actor;
  readonly command: Command;
  readonly directory: Directory;
  readonly receivedAt: Instant;
}

/** Is this act one that the superior gave to this very post, in this matter? */
export const isSubstitute = (
  { pilot, actor, command, directory, receivedAt }: Asking,
  matter: Matter | undefined,
): boolean =>
  actor.post !== null &&
  (pilot.substitutes ?? []).some(
    ({ of, commands, post }) =>
      post === actor.post &&
      commands.includes(command.name) &&
      (matter === undefined || of === matter.id),
  ) &&
  directory.holds(actor.person, actor.post, receivedAt);
