/** domain: talent and training beside the results of their pilots, as a fold over pilots (M66). Of people it gives numbers only. */
import type { Pilot } from './pilot';
import type { OutcomeValue } from './state/outcome';
import type { TalentEffect, TalentForm } from './state/talent';
import { talentOf } from './state/talent';

export interface TalentRow {
  readonly form: TalentForm;
  readonly people: number;
  readonly byEffect: Readonly<Partial<Record<TalentEffect, number>>>;
  /** Entries by what came of the pilot; a pilot not yet judged is in none. */
  readonly byOutcome: Readonly<Partial<Record<OutcomeValue, number>>>;
}

const forms: readonly TalentForm[] = ['selected', 'trained', 'attracted', 'used'];

function countBy<K extends string>(keys: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

export function talentResults(pilots: readonly Pilot[]): readonly TalentRow[] {
  const entries = pilots.flatMap((pilot) =>
    talentOf(pilot).map(({ data }) => ({ ...data, outcome: pilot.outcome.value })),
  );
  return forms.flatMap((form) => {
    const own = entries.filter((entry) => entry.form === form);
    if (own.length === 0) return [];
    return [
      {
        form,
        people: new Set(own.map(({ person }) => person)).size,
        byEffect: countBy(own.map(({ effect }) => effect)),
        byOutcome: countBy(own.flatMap(({ outcome }) => outcome ?? [])),
      },
    ];
  });
}
