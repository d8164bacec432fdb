/** api: what the indicators of a plan are called: sentences of the ledger name them by their ids. */
import type { Pilot } from '../../domain/pilot';

/** References to read together with those of the entries. */
export const indicatorRefs = ({ proposal }: Pilot): readonly string[] =>
  proposal.plan.indicators.map(({ name }) => name);

/** The texts, and each indicator's name by its id. */
export function withIndicators(
  texts: ReadonlyMap<string, string>,
  { proposal }: Pilot,
): ReadonlyMap<string, string> {
  const names = new Map(texts);
  for (const { id, name } of proposal.plan.indicators) {
    const words = texts.get(name);
    if (words !== undefined) names.set(id, words);
  }
  return names;
}
