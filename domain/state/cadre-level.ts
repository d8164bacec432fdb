/** domain: at which level a cadre stands and which unit manages them: who is managed above is judged above (M68). */
import type { Directory, UnitRow } from '../directory';
import { mattersOf } from '../matters';
import type { Pilot } from '../pilot';

export type CadreLevel = 'grassroots' | 'middle' | 'senior' | 'strategic';

export const cadreLevelKind = 'cadreLevel';

export interface CadreSheet {
  readonly person: string;
  readonly level: CadreLevel;
  readonly managedBy: string;
}

/** Levels of units that may manage a cadre of a level: our own table, mark X. */
const managers: Readonly<Record<CadreLevel, readonly UnitRow['level'][]>> = {
  grassroots: ['commune', 'province', 'ministry', 'government', 'assembly'],
  middle: ['province', 'ministry', 'government', 'assembly'],
  senior: ['province', 'ministry', 'government', 'assembly'],
  strategic: ['government', 'assembly'],
};

export const mayManage = (directory: Directory, unit: string, level: CadreLevel): boolean => {
  const row = directory.unit(unit);
  return row !== undefined && managers[level].includes(row.level);
};

/** What was recorded last of a person. */
export const sheetOf = (pilot: Pilot, person: string | null | undefined): CadreSheet | null =>
  mattersOf<CadreSheet>(pilot, cadreLevelKind)
    .filter(({ data }) => data.person === person)
    .at(-1)?.data ?? null;

/** The unit that manages a person where it is not the pilot's own; null: nothing is known, or it is. */
export const managerElsewhere = (
  pilot: Pilot,
  person: string | null | undefined,
): string | null => {
  const unit = sheetOf(pilot, person)?.managedBy ?? null;
  return unit === pilot.unit ? null : unit;
};
