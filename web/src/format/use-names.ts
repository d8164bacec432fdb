/** web: names from the directory in the chosen language. */
import { useMemo } from 'react';
import { useDirectory } from '../api/queries';
import { useLanguage } from '../terms/use-terms';
import type { Names } from './names';
import { namesOf } from './names';

export function useNames(): Names {
  const { data } = useDirectory();
  const language = useLanguage();
  return useMemo(() => namesOf(data, language), [data, language]);
}
