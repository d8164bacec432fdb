/** domain: effects on a person's career are decided where the person is managed (M68). */
import type { Context, Refusal } from '../kernel';
import { refuse } from '../kernel';
import { carries } from '../roles';
import { managerElsewhere } from './cadre-level';
import { standsInFor } from './substitution';

type Asking = Pick<
  Context<unknown, object>,
  'pilot' | 'matter' | 'actor' | 'directory' | 'receivedAt'
>;

export function managedAbove(asking: Asking): Refusal | null {
  const { pilot, matter, actor, directory, receivedAt } = asking;
  const unit = managerElsewhere(pilot, (matter.data as { person?: string | null }).person);
  if (unit === null || carries('managingHead', actor, pilot, directory, receivedAt, matter))
    return null;
  // Named because nobody there is left.
  if (standsInFor(asking, matter)) return null;
  return refuse('MANAGED_BY_ANOTHER', { unit });
}
