/** web: what the pilots within one's scope come to, the consolidated reports, and what the public sees of them. */
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { momentOf } from '../format/dates';
import { useFilter } from '../parts/filter';
import { usePageTitle } from '../parts/page-title';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { useLanguage } from '../terms/use-terms';
import { AllFigures, Part } from './all-figures';
import { CountTables, GridTable } from './count-tables';
import { SaveCsv } from './save-csv';
import { Reports } from './reports';
import { useFigures, usePublicFigures, useSeesFigures } from './use-statistics';

const levels = ['commune', 'province', 'ministry', 'government', 'assembly'] as const;

function LevelFilter({
  level,
  choose,
}: {
  readonly level: string;
  choose(level: string): void;
}): ReactNode {
  const { t } = useTranslation();
  const choices = levels.map((value) => ({ value, label: t(`statistics.lines.${value}`) }));
  return (
    <NativeSelect
      label={t('statistics.level')}
      value={level}
      onChange={(event) => choose(event.currentTarget.value)}
      data={[{ value: '', label: t('statistics.everyLevel') }, ...choices]}
      maw="16rem"
    />
  );
}

function Own(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const [level, setLevel] = useFilter('level');
  const { data, isError, error, refetch } = useFigures(level);
  if (isError) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  const at = momentOf(data.asOf, language);
  return (
    <>
      <p className="soft">
        {t('statistics.asOf', { at, pilots: data.pilots, sources: data.fromSources })}
      </p>
      <LevelFilter level={level} choose={setLevel} />
      <p>
        <SaveCsv figures={data} />
      </p>
      <AllFigures figures={data} narrowed={{ level }} />
    </>
  );
}

function PublicFigures(): ReactNode {
  const { t } = useTranslation();
  const { data, isError, error } = usePublicFigures();
  if (isError) return <ProblemNote error={error} />;
  if (data === undefined) return <Waiting />;
  const { figures } = data;
  return (
    <Part title={t('statistics.publicTitle')}>
      {figures === null ? (
        <p className="soft">{t('statistics.publicNone')}</p>
      ) : (
        <>
          <p className="soft">{t('statistics.publicLead', { least: figures.smallNumber })}</p>
          <CountTables tables={figures.tables} />
          <GridTable grid={figures.obstacles} caption={t('statistics.obstacles')} rowsAs="sector" />
        </>
      )}
    </Part>
  );
}

export default function StatisticsPage(): ReactNode {
  const { t } = useTranslation();
  const seesFigures = useSeesFigures();
  usePageTitle(t('statistics.title'));
  return (
    <div className="page">
      <h1>{t('statistics.title')}</h1>
      <p className="soft">{t('statistics.lead')}</p>
      <Reports />
      {seesFigures && <Own />}
      <PublicFigures />
    </div>
  );
}
