/** domain: who has charge of a pilot or watches it, and who had: separation holds over the whole life, past charges included. */
import type { Directory } from '../directory';
import type { Pilot } from '../pilot';
import type { Instant } from '../time';

/** The implementer's post in charge, the supervisor's, and a seat on the panel that seeks the causes. */
export type Charge = 'owner' | 'supervisor' | 'panel';

/** A post that had a charge until somebody else was given it. */
export interface PastCharge {
  readonly charge: Charge;
  readonly post: string;
  readonly until: Instant;
}

/** Remembers the posts that lose a charge; nothing is written while nobody ever lost one. */
export function leaving(
  pilot: Pilot,
  charge: Charge,
  posts: readonly string[],
  until: Instant,
): Pilot {
  if (posts.length === 0) return pilot;
  const past = posts.map((post): PastCharge => ({ charge, post, until }));
  return { ...pilot, past: [...(pilot.past ?? []), ...past] };
}

/** Another post is given a charge; the one that had it is remembered. */
export function withCharge(
  pilot: Pilot,
  charge: 'owner' | 'supervisor',
  post: string,
  at: Instant,
): Pilot {
  const before = pilot.posts[charge];
  const left = before === null || before === post ? [] : [before];
  return { ...leaving(pilot, charge, left, at), posts: { ...pilot.posts, [charge]: post } };
}

const nowIn = ({ posts, outcome }: Pilot, charge: Charge): readonly string[] => {
  if (charge === 'panel') return outcome.panel;
  const post = posts[charge];
  return post === null ? [] : [post];
};

/** A charge begins with the decision, a panel with its review. */
const begun = ({ running, outcome, proposal }: Pilot, charge: Charge): Instant =>
  (charge === 'panel' ? outcome.causesOpenedAt : running.decision?.decidedAt) ??
  proposal.submittedAt;

/** Did this person hold the charge at any time up to now, in whatever post it then was? */
export function hadCharge(
  pilot: Pilot,
  charge: Charge,
  person: string,
  directory: Directory,
  at: Instant,
): boolean {
  let from = begun(pilot, charge);
  for (const { post, until } of (pilot.past ?? []).filter((each) => each.charge === charge)) {
    if (directory.heldBetween(person, post, from, until)) return true;
    // Members leave a panel one by one; an owner's time begins where the last one's ended.
    if (charge !== 'panel') from = until;
  }
  const panelUntil = charge === 'panel' ? (pilot.outcome.causesConcludedAt ?? at) : at;
  return nowIn(pilot, charge).some((post) =>
    directory.heldBetween(person, post, from, panelUntil < from ? from : panelUntil),
  );
}
