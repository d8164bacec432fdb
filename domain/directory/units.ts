/** domain: units of the directory: founded, renamed, merged, abolished. Their history stays in their rows. */
import type { Directory } from '../directory';
import type { Refusal } from '../kernel';
import { refuse } from '../kernel';
import type { Instant } from '../time';
import type { DirectoryActs } from './acts';
import type { Answer, Asking } from './asking';
import { firstOf, inThePast, isStanding, unlessThere } from './asking';

const levelOrder = ['commune', 'province', 'ministry', 'government', 'assembly'] as const;

/** Nobody stands under somebody lower. */
function wrongSuperior(
  { superior, level }: DirectoryActs['AddUnit'],
  directory: Directory,
): Refusal | null {
  if (superior === null) return null;
  const above = directory.unit(superior);
  if (above === undefined) return refuse('NO_SUCH_UNIT', { id: superior });
  return levelOrder.indexOf(above.level) < levelOrder.indexOf(level)
    ? refuse('SUPERIOR_IS_LOWER', { id: superior })
    : null;
}

export function addUnit({ directory, payload, now }: Asking<DirectoryActs['AddUnit']>): Answer {
  const { id, superior } = payload;
  const fault = firstOf(
    directory.unit(id) === undefined ? null : refuse('ID_TAKEN', { id }),
    wrongSuperior(payload, directory),
    superior === null || isStanding(directory.unit(superior), now)
      ? null
      : refuse('UNIT_ABOLISHED', { id: superior }),
  );
  return fault ?? [{ type: 'UnitAdded', body: { unit: { ...payload } } }];
}

export function renameUnit({ directory, payload }: Asking<DirectoryActs['RenameUnit']>): Answer {
  return (
    unlessThere(directory.unit(payload.unit) !== undefined, 'NO_SUCH_UNIT', payload.unit) ?? [
      { type: 'UnitRenamed', body: { ...payload } },
    ]
  );
}

/** Following successors from a unit, does one come back to it? */
function leadsBack(directory: Directory, from: string, to: string): boolean {
  for (let at: string | undefined = from, steps = 0; at !== undefined && steps < 50; steps += 1) {
    if (at === to) return true;
    at = directory.unit(at)?.successor?.unit;
  }
  return false;
}

const abolishable = (directory: Directory, unit: string, at: Instant): Refusal | null =>
  firstOf(
    unlessThere(directory.unit(unit) !== undefined, 'NO_SUCH_UNIT', unit),
    isStanding(directory.unit(unit), at) ? null : refuse('UNIT_ABOLISHED', { id: unit }),
  );

export function mergeUnit(asking: Asking<DirectoryActs['MergeUnit']>): Answer {
  const { directory, payload, today } = asking;
  const { unit, into } = payload;
  const from = asking.startOf(payload.from);
  const fault = firstOf(
    abolishable(directory, unit, from),
    unlessThere(directory.unit(into) !== undefined, 'NO_SUCH_UNIT', into),
    isStanding(directory.unit(into), from) ? null : refuse('UNIT_ABOLISHED', { id: into }),
    leadsBack(directory, into, unit) ? refuse('UNIT_INTO_ITSELF', { id: unit }) : null,
    inThePast(payload.from, today),
  );
  return fault ?? [{ type: 'UnitMerged', body: { unit, into, from } }];
}

export function abolishUnit(asking: Asking<DirectoryActs['AbolishUnit']>): Answer {
  const { directory, payload, today } = asking;
  const { unit } = payload;
  const from = asking.startOf(payload.from);
  const below = directory.data.units.find((row) => row.superior === unit && isStanding(row, from));
  const fault = firstOf(
    abolishable(directory, unit, from),
    below === undefined ? null : refuse('UNIT_HAS_UNITS', { id: below.id }),
    inThePast(payload.from, today),
  );
  return fault ?? [{ type: 'UnitAbolished', body: { unit, from } }];
}
