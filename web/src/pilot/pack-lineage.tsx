/** web: the law pack of a pilot: its name, and the instruments that its rules come from, in order. */
import type { ReactNode } from 'react';
import type { Pilot } from '../../../domain/pilot';
import { usePack } from '../api/queries';
import { dateOf } from '../format/dates';
import { useLanguage, useTerms } from '../terms/use-terms';

export function PackLineage({ law }: { readonly law: Pilot['law'] }): ReactNode {
  const language = useLanguage();
  const terms = useTerms();
  const { data: pack } = usePack(law.packHash);
  return (
    <>
      {law.pack}
      {pack?.basis !== undefined && (
        <ol className="plain-list soft small">
          {pack.basis.map(({ instrument, title, from, mark }) => (
            <li key={instrument}>
              <span title={title[language]}>{instrument}</span>, {dateOf(from, language)} (
              {terms.term(`mark.${mark}`)})
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
