/** domain: who may vote, looked up when a ballot opens and written into its opening (Decree 73 Art. 8.1). */
import { isApart } from './interested';
import type { BallotKind } from '../ballot';
import { entitledMembers } from '../ballot';
import type { Directory } from '../directory';
import { unitNow } from '../directory/unit-now';
import type { NewEvent } from '../kernel';
import type { Pilot } from '../pilot';
import { withApproval } from '../pilot';
import { postsUpward } from '../roles';
import type { Instant } from '../time';
import type { OpenBallot, Seat } from './approval';

export interface BallotOpening {
  readonly kind: BallotKind;
  readonly seats: readonly Seat[];
  /** Person whose side wins a tie; null when the tie has no such rule. */
  readonly head: string | null;
  readonly chair: string;
  /** Kept out by the law: who proposed, who has an interest. */
  readonly exclusions: readonly string[];
}

interface Where {
  readonly pilot: Pilot;
  readonly directory: Directory;
  readonly receivedAt: Instant;
}

/** Whoever acts for an absent holder sits in the holder's place. */
export function sitting(directory: Directory, post: string, at: Instant): string | null {
  const holders = directory.holders(post, at);
  return (holders.find((row) => row.capacity === 'acting') ?? holders[0])?.person ?? null;
}

/** One person has one vote, in the first of the seats. */
function seatsOf(posts: readonly string[], { directory, receivedAt }: Where): readonly Seat[] {
  const taken = new Map<string, Seat>();
  for (const post of posts) {
    const person = sitting(directory, post, receivedAt);
    if (person !== null && !taken.has(person)) taken.set(person, { person, post });
  }
  return [...taken.values()];
}

const exclusionsAmong = (
  seats: readonly Seat[],
  { pilot, directory, receivedAt }: Where,
): readonly string[] =>
  seats
    .map((seat) => seat.person)
    .filter((person) => isApart(pilot, person, directory, receivedAt));

const opened = (body: BallotOpening): NewEvent => ({ type: 'BallotOpened', body });

/** The head and the deputies of the competent unit. */
export function leadershipBallot(where: Where): NewEvent {
  const { pilot, directory, receivedAt } = where;
  const unit = unitNow(directory, pilot.unit, receivedAt);
  const heads = postsUpward(directory, pilot.unit, 'head', receivedAt).map((post) => post.id);
  const deputies = directory.postsOf(unit, 'deputy').map((post) => post.id);
  const seats = seatsOf([...heads, ...deputies], where);
  const head =
    heads.map((post) => sitting(directory, post, receivedAt)).find((person) => person !== null) ??
    null;
  return opened({
    kind: 'leadership',
    seats,
    head,
    chair: head ?? '',
    exclusions: exclusionsAmong(seats, where),
  });
}

export function councilBallot(where: Where, members: readonly string[], chair: string): NewEvent {
  const seats = seatsOf(members, where);
  const person = sitting(where.directory, chair, where.receivedAt) ?? '';
  return opened({
    kind: 'council',
    seats,
    head: null,
    chair: person,
    exclusions: exclusionsAmong(seats, where),
  });
}

/** The chair closes and adjourns; whoever comes next on the list when the chair has stepped back. */
export function chairOf(ballot: OpenBallot): string | null {
  const entitled = entitledMembers(ballot);
  return entitled.includes(ballot.chair) ? ballot.chair : (entitled[0] ?? null);
}

/** A head who stepped back, or is kept out, neither breaks a tie nor decides: the superior does. */
export const headTakesPart = (ballot: OpenBallot): boolean =>
  ballot.members.some(
    (member) => member.head === true && entitledMembers(ballot).includes(member.id),
  );

export const openBallot = (
  { kind, seats, head, chair, exclusions }: BallotOpening,
  openedAt: Instant,
): OpenBallot => ({
  kind,
  seats,
  chair,
  exclusions,
  openedAt,
  members: seats.map(({ person }) => ({ id: person, head: person === head })),
  recusals: [],
  votes: [],
  present: [],
  closed: false,
  closedAt: null,
  adjournedTo: null,
});

export function withBallot(
  pilot: Pilot,
  change: (ballot: OpenBallot) => Partial<OpenBallot>,
): Pilot {
  const { ballot } = pilot.approval;
  return ballot === null
    ? pilot
    : withApproval(pilot, { ballot: { ...ballot, ...change(ballot) } });
}
