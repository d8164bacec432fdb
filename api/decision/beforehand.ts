/** api: asks the law before anything is sent, on the state that the reader sees. Most refusals end here, with words. */
import { decide } from '../../domain/decide';
import type { Actor, Command, Facts, Refusal } from '../../domain/kernel';
import type { Pilot } from '../../domain/pilot';

export type Unsaid = Omit<Command, 'actor'>;

/** Of several posts the first that may; of several refusals the one that says most. */
export function askBeforehand(
  pilot: Pilot,
  command: Unsaid,
  actors: readonly Actor[],
  facts: Facts,
): Command | Refusal {
  const refusals: Refusal[] = [];
  for (const actor of actors) {
    const given: Command = { ...command, actor };
    const answer = decide(pilot, given, facts);
    if (!answer.refused) return given;
    refusals.push(answer);
  }
  const telling = refusals.find(({ code }) => code !== 'NOT_YOURS') ?? refusals[0];
  if (telling === undefined) throw new Error('Nobody was asked to act');
  return telling;
}
