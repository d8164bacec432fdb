/** web: gives every part of a page the words of the field in the chosen language. */
import { createContext, use, useMemo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../domain/words';
import { useGlossary } from '../api/queries';
import { Waiting } from '../parts/waiting';
import { ProblemNote } from '../parts/problem-note';
import type { Terms } from './terms';
import { termsOf } from './terms';

const TermsContext = createContext<Terms | null>(null);

export function useLanguage(): Language {
  return useTranslation().i18n.language as Language;
}

export function useTerms(): Terms {
  const terms = use(TermsContext);
  if (terms === null)
    throw new Error('There are no words here: put the part below <TermsProvider>.');
  return terms;
}

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
