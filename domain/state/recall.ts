/** domain: delegations that whoever gave them took back for one pilot (M79). Absent until the first one is. */
import type { Pilot } from '../pilot';

export const recalled = (pilot: Pilot): readonly string[] => pilot.recalled ?? [];

export const withRecalled = (pilot: Pilot, ids: readonly string[]): Pilot => ({
  ...pilot,
  recalled: ids,
});
