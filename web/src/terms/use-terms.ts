/** web: the words of the field in the chosen language, for whatever part of a page asks. */
import { createContext, use } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../domain/words';
import type { Terms } from './terms';

export const TermsContext = createContext<Terms | null>(null);

export function useLanguage(): Language {
  return useTranslation().i18n.language as Language;
}

export function useTerms(): Terms {
  const terms = use(TermsContext);
  if (terms === null)
    throw new Error('There are no words here: put the part below <TermsProvider>.');
  return terms;
}
