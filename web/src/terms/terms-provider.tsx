/** web: fetches the glossary in the chosen language and hands it to every part of a page. */
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useGlossary } from '../api/queries';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { termsOf } from './terms';
import { TermsContext, useLanguage } from './use-terms';

export function TermsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const glossary = useGlossary(useLanguage());
  const terms = useMemo(
    () => (glossary.data === undefined ? null : termsOf(glossary.data)),
    [glossary.data],
  );
  if (glossary.isError && terms === null) {
    return <ProblemNote error={glossary.error} retry={() => void glossary.refetch()} />;
  }
  if (terms === null) return <Waiting />;
  return <TermsContext value={terms}>{children}</TermsContext>;
}
