/** web: words for the lines of the tables: units and stages by their own names, the rest from this page's. */
import { useTranslation } from 'react-i18next';
import { useNames } from '../format/use-names';
import { readable } from '../terms/terms';
import { useTerms } from '../terms/use-terms';

export function useLineWords(): (table: string, key: string) => string {
  const { t } = useTranslation();
  const names = useNames();
  const terms = useTerms();
  return (table, key) => {
    if (table === 'sector') return key;
    if (table === 'stage') return terms.stage(key);
    if (table === 'territory') return key === 'central' ? t('statistics.central') : names.unit(key);
    return t(`statistics.lines.${key}`, { defaultValue: readable(key) });
  };
}
