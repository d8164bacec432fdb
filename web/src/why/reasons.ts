/** web: withheld acts by what is said of them. What names only the act itself is one reason for all of them. */
import type { PilotView } from '../../../contracts/http';
import type { Language } from '../../../domain/words';
import type { Terms } from '../terms/terms';

type Withheld = PilotView['allowed']['withheld'][number];

export interface Reason {
  readonly reason: string;
  readonly acts: readonly Withheld[];
}

/** The name of the act stands beside the reason; inside it every act would have a reason of its own. */
const sayingOf = (each: Withheld, terms: Terms, language: Language): string =>
  each.words[language]
    .split(terms.command(each.command))
    .join('…')
    .replace(/["“”«»]\s*…\s*["“”«»]\s?/g, '');

export function groupedByReason(
  withheld: readonly Withheld[],
  terms: Terms,
  language: Language,
): readonly Reason[] {
  const groups = new Map<string, Withheld[]>();
  for (const each of withheld) {
    const reason = sayingOf(each, terms, language);
    const group = groups.get(reason);
    if (group === undefined) groups.set(reason, [each]);
    else group.push(each);
  }
  // What stands against one act says more than what stands against thirty.
  return [...groups]
    .map(([reason, acts]) => ({ reason, acts }))
    .sort((a, b) => a.acts.length - b.acts.length);
}
