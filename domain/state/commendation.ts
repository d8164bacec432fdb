/** domain: a nomination on its way to an award, or to none. */
import type { Actor, Refusal } from '../kernel';
import { refuse } from '../kernel';
import type { Matter } from '../pilot';
import { closed, underOutcomeReview, underTerm } from '../stages';
import type { Instant } from '../time';

export const commendationKind = 'commendation';
/** From the decision on, and for any pilot that is closed. */
export const commendable = [...underTerm, ...underOutcomeReview, ...closed] as const;

/** Forms of the Law on Emulation and Commendation 06/2022, and whatever else honours a pilot. */
export type AwardForm =
  | 'order'
  | 'medal'
  | 'honour'
  | 'prize'
  | 'commemorativeMedal'
  | 'certificateOfMerit'
  | 'commendation'
  | 'other';

export interface Commendation {
  readonly nominee: 'individual' | 'collective';
  readonly person: string | null;
  readonly unit: string | null;
  readonly nominatedBy: string;
  readonly since: Instant;
  readonly eligible: boolean | null;
  readonly form: AwardForm | null;
}

export const commendationOf = (matter: Matter): Commendation => matter.data as Commendation;

/** Whoever nominated, or is nominated, neither checks nor awards. */
export function conflict({ matter, actor }: { matter: Matter; actor: Actor }): Refusal | null {
  const { person, nominatedBy } = commendationOf(matter);
  if (actor.person === person) return refuse('NOMINEE_BARRED');
  return actor.person === nominatedBy ? refuse('NOMINATOR_BARRED') : null;
}
