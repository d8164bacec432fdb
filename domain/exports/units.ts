/** domain/exports: where a unit's affairs lie after mergers and abolished levels (M100). */
import type { Directory } from '../directory';
import type { Instant } from '../time';

const mostMergers = 24;

/** The unit that stands in its place at an instant; itself while nothing took its place. */
export function unitNow(directory: Directory, unit: string, at: Instant): string {
  let id = unit;
  for (let steps = 0; steps < mostMergers; steps += 1) {
    const successor = directory.unit(id)?.successor;
    if (successor === undefined || successor.from > at || successor.unit === id) return id;
    id = successor.unit;
  }
  return id;
}
