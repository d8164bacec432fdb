/** domain: the dispatch of a dossier to the superior authority (M81, M82), whatever act leads to it. */
import type { Directory } from '../directory';
import { superiorNow } from '../directory/unit-now';
import type { NewEvent, TextRef } from '../kernel';
import type { Pilot } from '../pilot';
import type { Instant } from '../time';

/** Why the addressed authority does not decide. */
export type ReferralGround =
  'beyondAuthority' | 'rulesMissing' | 'interest' | 'councilNotFormed' | 'other';

/** What is asked of the superior (Resolution 206/2025 knows three ways; an Assembly's pilot resolution is the fourth). */
export type Treatment =
  'interpret' | 'shortenedProcedure' | 'adjustingResolution' | 'assemblyResolution';

export interface ReferralReason {
  readonly ground: ReferralGround;
  readonly reason: TextRef | null;
  readonly treatment: Treatment | null;
}

export interface Dispatch extends ReferralReason {
  readonly from: string;
  readonly to: string;
}

interface Where {
  readonly pilot: Pilot;
  readonly directory: Directory;
  readonly receivedAt: Instant;
}

/** null: there is nobody above. */
export function referralToSuperior(
  { pilot, directory, receivedAt }: Where,
  why: ReferralReason,
): NewEvent | null {
  const to = superiorNow(directory, pilot.unit, receivedAt)?.id ?? null;
  if (to === null) return null;
  const body: Dispatch = { ...why, from: pilot.unit, to };
  return { type: 'ReferredUp', body };
}
