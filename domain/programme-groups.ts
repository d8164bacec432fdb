/** domain: programmes as a fold over pilots: who belongs to each, how far they are and what came of them (M84). */
import type { Pilot } from './pilot';
import type { OutcomeValue } from './state/outcome';
import type { ProgrammeSort } from './state/programme';
import { programmesOf } from './state/programme';
import type { Phase } from './stages';
import { phaseOfStage } from './stages';

export interface ProgrammeGroup {
  readonly code: string;
  readonly sorts: readonly ProgrammeSort[];
  readonly pilots: readonly string[];
  readonly byPhase: Readonly<Partial<Record<Phase, number>>>;
  readonly byOutcome: Readonly<Partial<Record<OutcomeValue, number>>>;
}

function countBy<K extends string>(keys: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

const phaseOf = ({ stage }: Pilot): Phase => phaseOfStage[stage];

export function programmeGroups(pilots: readonly Pilot[]): readonly ProgrammeGroup[] {
  const members = pilots.flatMap((pilot) =>
    programmesOf(pilot).map(({ data }) => ({ pilot, ...data })),
  );
  return [...new Set(members.map(({ code }) => code))].sort().map((code) => {
    const own = members.filter((member) => member.code === code);
    return {
      code,
      sorts: [...new Set(own.map(({ sort }) => sort))].sort(),
      pilots: own.map(({ pilot }) => pilot.id).sort(),
      byPhase: countBy(own.map(({ pilot }) => phaseOf(pilot))),
      byOutcome: countBy(own.flatMap(({ pilot }) => pilot.outcome.value ?? [])),
    };
  });
}
