/** domain/feeds: a post's feed is its holder's for as long as they hold it; whoever leaves and comes back asks anew. */
import type { Directory } from '../directory';
import type { Instant } from '../time';

/** Held at every moment from one instant to another, by one holding or by several without a gap. */
export function heldSince(
  directory: Directory,
  person: string,
  post: string,
  from: Instant,
  now: Instant,
): boolean {
  const rows = directory
    .holdingsIn(post)
    .filter((row) => row.person === person)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  let heldTo: Instant | null = from;
  for (const row of rows) {
    if (heldTo === null || row.from > heldTo) continue;
    if (row.to === null) heldTo = null;
    else if (row.to > heldTo) heldTo = row.to;
  }
  return heldTo === null || heldTo > now;
}
