/** domain: the programme that a pilot belongs to: administrative and public-service reform go forward by groups of pilots (M84). */
import { mattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';

export const programmeKind = 'programme';

export type ProgrammeSort =
  | 'administrativeReform'
  | 'publicServiceReform'
  | 'digitalTransformation'
  | 'decentralisation'
  | 'other';

export interface Membership {
  /** Its name in the register: several pilots share one. */
  readonly code: string;
  readonly sort: ProgrammeSort;
}

export const programmesOf = (pilot: Pilot): readonly Matter<Membership>[] =>
  mattersOf<Membership>(pilot, programmeKind).filter(({ state }) => state === 'joined');
