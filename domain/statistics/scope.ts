/** domain/statistics: whose figures a person may read: a monitor and an auditor all, a head those of the unit and below. */
import type { Directory } from '../directory';
import { isWithin } from '../directory/unit-now';
import type { Instant } from '../time';
import type { PilotFacts } from './facts';

export type Scope =
  { readonly all: true } | { readonly all: false; readonly units: ReadonlySet<string> };

const seesAll: readonly string[] = ['monitor', 'auditor'];

/** null: no figures but the public ones. */
export function scopeOf(directory: Directory, person: string, at: Instant): Scope | null {
  const posts = directory.holdingsOf(person, at).flatMap(({ post }) => directory.post(post) ?? []);
  if (posts.some(({ kind }) => seesAll.includes(kind))) return { all: true };
  const headed = posts.filter(({ kind }) => kind === 'head').map(({ unit }) => unit);
  if (headed.length === 0) return null;
  const units = directory.data.units
    .map(({ id }) => id)
    .filter((id) => headed.some((above) => isWithin(directory, id, above, at)));
  return { all: false, units: new Set(units) };
}

/** Whose results a person may see beside the unit's (M104): one's own, and as head or personnel those of the unit. */
export function seesResultsOf(
  directory: Directory,
  asker: string,
  person: string,
  unit: string,
  at: Instant,
): boolean {
  if (asker === person) return true;
  return directory.holdingsOf(asker, at).some(({ post: id }) => {
    const post = directory.post(id);
    if (post === undefined) return false;
    if (post.kind === 'auditor') return true;
    return (
      (post.kind === 'head' || post.kind === 'personnel') &&
      isWithin(directory, unit, post.unit, at)
    );
  });
}

export interface Wanted {
  readonly level?: string | undefined;
  readonly sector?: string | undefined;
  readonly territory?: string | undefined;
  readonly unit?: string | undefined;
}

/** What was asked for, as far as it may be seen. */
export const isAsked = (scope: Scope, wanted: Wanted, facts: PilotFacts): boolean =>
  (scope.all || scope.units.has(facts.unit)) &&
  (['level', 'sector', 'territory', 'unit'] as const).every(
    (key) => wanted[key] === undefined || wanted[key] === facts[key],
  );
