/** domain: what selection, training and use of talent brought, tied to the results of the pilot (M66). */
import { mattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';

export const talentKind = 'talent';

export type TalentForm = 'selected' | 'trained' | 'attracted' | 'used';
export type TalentEffect = 'improved' | 'unchanged' | 'worse' | 'notMeasured';

export interface TalentOutcome {
  readonly person: string;
  readonly form: TalentForm;
  /** The training that was completed. */
  readonly training: string | null;
  /** The indicator of the pilot in which it shows. */
  readonly indicator: string | null;
  readonly effect: TalentEffect;
}

export const talentOf = (pilot: Pilot): readonly Matter<TalentOutcome>[] =>
  mattersOf<TalentOutcome>(pilot, talentKind).filter(({ state }) => state === 'recorded');
