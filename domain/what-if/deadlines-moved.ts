/** domain: which due dates of a pilot another law moves, brings about or takes away, and at whose desk. */
import { byPlace } from '../calendar-adoption';
import { dutiesOf } from '../deadlines';
import type { Directory } from '../directory';
import type { Duty } from '../kernel';
import type { Law } from '../law/law';
import type { Pilot } from '../pilot';
import { isReconstructing } from '../pilot';
import type { Role } from '../roles';
import { postsOfDuty } from '../tasks';
import type { Instant } from '../time';

export interface DeadlineMoved {
  readonly matter: string;
  readonly step: string;
  readonly rule: string;
  /** null: there is no such item under that law. */
  readonly oldDue: Instant | null;
  readonly newDue: Instant | null;
  readonly role: Role;
  /** The desk; null when nobody is there at all. */
  readonly post: string | null;
  /** A clock that asks nobody to act before it rings. */
  readonly silent: boolean;
}

export function deadlinesMoved(
  pilot: Pilot,
  before: Law,
  after: Law,
  directory: Directory,
  at: Instant,
): readonly DeadlineMoved[] {
  // The clocks of a pilot that is still told from sources ask nobody.
  if (isReconstructing(pilot)) return [];
  const old = byPlace(dutiesOf(pilot, before));
  const then = byPlace(dutiesOf(pilot, after));
  const places = [...new Set([...old.keys(), ...then.keys()])].sort();
  return places.flatMap((place) => {
    const [was, is] = [old.get(place), then.get(place)];
    const duty = is ?? was;
    if (duty === undefined || was?.due.at === is?.due.at) return [];
    return [movedOf(duty, was, is, postsOfDuty(pilot, directory, duty, at)[0]?.id ?? null)];
  });
}

const movedOf = (
  { matter, step, rule, role, silent }: Duty,
  was: Duty | undefined,
  is: Duty | undefined,
  post: string | null,
): DeadlineMoved => ({
  matter,
  step,
  rule,
  oldDue: was?.due.at ?? null,
  newDue: is?.due.at ?? null,
  role,
  post,
  silent: silent === true,
});
