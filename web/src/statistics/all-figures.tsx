/** web: all tables of one set of figures, live or frozen in a report. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figures } from '../../../domain/statistics/figures';
import type { Narrowed } from './behind';
import { CountTables, GridTable } from './count-tables';
import classes from './statistics.module.css';
import { ComparisonTable, DeskTable, LeadTable, MonthTable, StepTable } from './time-tables';

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

export const Part = ({ title, children }: PartProps): ReactNode => (
  <section className={classes['part']}>
    <h2>{title}</h2>
    {children}
  </section>
);

interface AllFiguresProps {
  readonly figures: Figures;
  /** Of today, and narrowed like this: numbers lead to their pilots. */
  readonly narrowed?: Narrowed;
}

export function AllFigures({ figures, narrowed }: AllFiguresProps): ReactNode {
  const { t } = useTranslation();
  const { comparisons } = figures;
  return (
    <>
      <Part title={t('statistics.counts')}>
        <CountTables tables={figures.tables} narrowed={narrowed} />
      </Part>
      <Part title={t('statistics.places')}>
        <GridTable grid={figures.places} caption={t('statistics.places')} rowsAs="territory" />
      </Part>
      <Part title={t('statistics.obstacles')}>
        <GridTable grid={figures.obstacles} caption={t('statistics.obstacles')} rowsAs="sector" />
      </Part>
      <Part title={t('statistics.steps')}>
        <StepTable steps={figures.steps} />
      </Part>
      <Part title={t('statistics.desks')}>
        <DeskTable desks={figures.desks} narrowed={narrowed} />
      </Part>
      <Part title={t('statistics.months')}>
        <MonthTable months={figures.months} />
      </Part>
      <Part title={t('statistics.leads')}>
        <LeadTable leadTimes={figures.leadTimes} />
      </Part>
      {comparisons.length > 0 && (
        <Part title={t('statistics.comparison')}>
          <p className="soft">{t('statistics.comparisonLead')}</p>
          {comparisons.map((group) => (
            <ComparisonTable
              key={`${group.level} ${group.pack} ${group.rule} ${group.step} ${group.limit ?? ''}`}
              group={group}
            />
          ))}
        </Part>
      )}
    </>
  );
}
