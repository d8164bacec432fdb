/** web: the figures of the page taken along for a spreadsheet, in one's own language. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figures } from '../../../domain/statistics/figures';
import { useNames } from '../format/use-names';
import { readable } from '../terms/terms';
import { useTerms } from '../terms/use-terms';
import type { CsvWords } from './csv';
import { csvOf } from './csv';
import { useLineWords } from './use-line-words';

function useCsvWords(): CsvWords {
  const { t } = useTranslation();
  const names = useNames();
  const terms = useTerms();
  const words = useLineWords();
  return {
    title: (name) =>
      t(`statistics.tables.${name}`, {
        defaultValue: t(`statistics.${name}`, { defaultValue: readable(name) }),
      }),
    line: (table, key) => {
      if (table === 'step') return terms.step(key);
      if (table === 'role') return terms.role(key);
      if (table === 'unit') return key === '' ? t('statistics.nobody') : names.unit(key);
      return words(table, key);
    },
    total: t('statistics.total'),
    hidden: t('statistics.hidden'),
    head: [
      t('statistics.csvTable'),
      t('statistics.line'),
      t('statistics.csvColumn'),
      t('statistics.number'),
    ],
  };
}

export function SaveCsv({ figures }: { readonly figures: Figures }): ReactNode {
  const { t } = useTranslation();
  const words = useCsvWords();
  const save = (): void => {
    const blob = new Blob([csvOf(figures, words)], { type: 'text/csv' });
    const address = URL.createObjectURL(blob);
    Object.assign(document.createElement('a'), {
      ...{ href: address, download: `pilotage-${figures.asOf.slice(0, 10)}.csv` },
    }).click();
    URL.revokeObjectURL(address);
  };
  return (
    <Button variant="default" size="sm" onClick={save}>
      {t('statistics.saveCsv')}
    </Button>
  );
}
