/** domain: where a unit's affairs lie after mergers and abolished levels (M100): its work, its figures, its file. */
import type { Directory, UnitRow } from '../directory';
import type { Instant } from '../time';

const mostMergers = 24;
const mostLevels = 12;

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

/** Two names of what is one unit by then. */
export const isSameUnit = (
  directory: Directory,
  one: string | null | undefined,
  other: string,
  at: Instant,
): boolean =>
  one != null && (one === other || unitNow(directory, one, at) === unitNow(directory, other, at));

/** Is one unit the other, or below it, under its own name or under that of what stands in its place by then? */
export function isWithin(directory: Directory, unit: string, above: string, at: Instant): boolean {
  if (directory.unit(unit) === undefined) return false;
  if (unit === above) return true;
  let row = directory.unit(unitNow(directory, unit, at));
  for (let steps = 0; row !== undefined && steps < mostLevels; steps += 1) {
    if (row.id === above) return true;
    row = superiorNow(directory, row.id, at);
  }
  return false;
}

/** The unit above whatever stands in its place; undefined: none is, or none is known. */
export function superiorNow(directory: Directory, unit: string, at: Instant): UnitRow | undefined {
  const superior = directory.unit(unitNow(directory, unit, at))?.superior ?? null;
  return superior === null ? undefined : directory.unit(unitNow(directory, superior, at));
}
