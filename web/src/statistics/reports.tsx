/** web: consolidated reports: where each stands, until when, its figures, and what one may do with it. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportView } from '../../../contracts/reports';
import { dateOf, momentOf } from '../format/dates';
import { Icon } from '../parts/icon';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { useLanguage } from '../terms/use-terms';
import { AllFigures } from './all-figures';
import { ReportActs } from './report-acts';
import classes from './statistics.module.css';
import { useMayReadReports, useReport, useReports } from './use-statistics';

function Standing({ report }: { readonly report: ReportView }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { preparedBy, signedBy, signedOn, transmissions } = report;
  return (
    <>
      <p>
        <b>{t(`reports.states.${report.state}`)}</b> ·{' '}
        {t('reports.due', { at: momentOf(report.dueAt, language) })}
        {report.overdue && (
          <>
            {' '}
            · <Icon name="late" size={15} /> <b>{t('reports.late')}</b>
          </>
        )}
      </p>
      {preparedBy !== null && <p>{t('reports.preparedBy', { name: preparedBy.name })}</p>}
      {signedBy !== null && signedOn !== null && (
        <p>{t('reports.signedBy', { name: signedBy.name, on: dateOf(signedOn, language) })}</p>
      )}
      {transmissions.map(({ n, to, sentOn, how, receivedOn }) => (
        <p key={n}>
          {t('reports.sent', { to: t(`reports.recipients.${to}`), on: dateOf(sentOn, language) })} (
          {t(`reports.ways.${how}`)})
          {receivedOn !== null && `, ${t('reports.got', { on: dateOf(receivedOn, language) })}`}
        </p>
      ))}
    </>
  );
}

function Frozen({ id }: { readonly id: string }): ReactNode {
  const { data, isError, error } = useReport(id, true);
  if (isError) return <ProblemNote error={error} />;
  return data === undefined ? <Waiting /> : <AllFigures figures={data.figures} />;
}

function Report({ report }: { readonly report: ReportView }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { id, rhythm, from, to } = report;
  const period = { from: dateOf(from, language), to: dateOf(to, language) };
  return (
    <li>
      <h3>
        {t(`reports.rhythms.${rhythm}`)}: {t('reports.period', period)}
      </h3>
      <Standing report={report} />
      <Button
        size="xs"
        variant="default"
        aria-expanded={isOpen}
        onClick={() => setOpen((before) => !before)}
      >
        {t('reports.read')}
      </Button>
      {report.acts.length > 0 && <ReportActs report={report} hasRead={isOpen} />}
      {isOpen && <Frozen id={id} />}
    </li>
  );
}

export function Reports(): ReactNode {
  const { t } = useTranslation();
  const mayRead = useMayReadReports();
  const { data } = useReports();
  if (!mayRead || data === undefined) return null;
  return (
    <section className={classes['part']}>
      <h2>{t('reports.title')}</h2>
      {data.reports.length === 0 && <p className="soft">{t('reports.none')}</p>}
      <ul className={`plain-list ${classes['reports']}`}>
        {data.reports.map((report) => (
          <Report key={report.id} report={report} />
        ))}
      </ul>
    </section>
  );
}
