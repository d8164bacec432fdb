/** domain: the superior's part when a case of abuse is upheld: noted for the one who answers for the respondent (M106). */
import type { Directory } from '../directory';
import { superiorNow } from '../directory/unit-now';
import type { NewEvent } from '../kernel';
import { nextMatterId } from '../matters';
import type { Pilot } from '../pilot';
import { heldHeads } from '../roles';
import type { Instant } from '../time';
import { judgeOf, unitsOf } from './uninvolved';

export const liabilityKind = 'superiorLiability';

export interface LiabilityNoted {
  readonly matter: string;
  /** The abuse case that was upheld. */
  readonly abuse: string;
  readonly person: string;
  readonly post: string;
  readonly judgePost: string | null;
}

interface Where {
  readonly pilot: Pilot;
  readonly directory: Directory;
  readonly receivedAt: Instant;
}

/** The head of the respondent's unit; for a head, the next head above. */
function superiorOf(
  person: string,
  { pilot, directory, receivedAt }: Where,
): { readonly person: string; readonly post: string } | null {
  const post = directory.holdingsOf(person, receivedAt)[0]?.post;
  let unit = directory.unit(directory.post(post ?? '')?.unit ?? pilot.unit);
  for (let steps = 0; unit !== undefined && steps < 12; steps += 1) {
    for (const head of heldHeads(directory, unit.id, receivedAt)) {
      const holder = directory.holders(head.id, receivedAt).find((row) => row.person !== person);
      if (holder !== undefined) return { person: holder.person, post: head.id };
    }
    unit = superiorNow(directory, unit.id, receivedAt);
  }
  return null;
}

/** The note that goes with an upheld case; none when the sources withhold the person or nobody stands above. */
export function liabilityNote(
  where: Where,
  abuse: string,
  person: string | null,
): readonly NewEvent[] {
  const superior = person === null ? null : superiorOf(person, where);
  if (superior === null || person === null) return [];
  const { pilot, directory, receivedAt } = where;
  const persons = [superior.person, person];
  const apart = { persons, units: unitsOf(directory, persons, receivedAt) };
  const body: LiabilityNoted = {
    matter: nextMatterId(pilot, liabilityKind),
    abuse,
    ...superior,
    judgePost: judgeOf(pilot, directory, receivedAt, apart),
  };
  return [{ type: 'SuperiorLiabilityNoted', body }];
}
