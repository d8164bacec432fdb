/** web: writes down one visit, there where it is made: with a network it is recorded at once, without one it is kept here. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { PilotView } from '../../../contracts/http';
import type { Offer } from '../../../domain/allowed';
import { useForms } from '../api/queries';
import { wallMomentOf } from '../format/dates';
import { Icon } from '../parts/icon';
import { usePageTitle } from '../parts/page-title';
import { ProblemNote } from '../parts/problem-note';
import { useTell } from '../parts/told';
import { Waiting } from '../parts/waiting';
import { matterName } from '../pilot/matter-name';
import { useLanguage, useTerms } from '../terms/use-terms';
import { surpriseWord } from './link';
import { QueueList } from './queue-list';
import { Stranded } from './stranded';
import { useVisitView } from './use-visit-view';
import { VisitForm } from './visit-form';
import classes from './visits.module.css';

interface VisitPageProps {
  readonly pilot: string;
  readonly matter: string;
}

const offerFor = (view: PilotView, matter: string): Offer | undefined =>
  matter === surpriseWord
    ? view.allowed.offers.find(({ command }) => command === 'MakeSurpriseVisit')
    : view.allowed.offers.find(
        (offer) => offer.command === 'HoldCheckpoint' && offer.matter === matter,
      );

function Old({ takenAtMs }: { readonly takenAtMs: number }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const at = wallMomentOf(new Date(takenAtMs).toISOString(), language);
  return (
    <p role="note" className={classes['old']}>
      <Icon name="pause" size={16} /> {t('visits.old', { at })}
    </p>
  );
}

function Writing({
  view,
  matter,
}: {
  readonly view: PilotView;
  readonly matter: string;
}): ReactNode {
  const { t } = useTranslation();
  const tell = useTell();
  const [, go] = useLocation();
  const forms = useForms();
  const offer = offerFor(view, matter);
  const shape = forms.data?.find(({ command }) => command === offer?.command);
  if (offer === undefined) return <Stranded view={view} matter={matter} />;
  if (forms.isError && shape === undefined) return <ProblemNote error={forms.error} />;
  if (shape === undefined) return <Waiting />;
  const done = (outcome: 'recorded' | 'kept'): void => {
    if (outcome === 'kept') tell(t('visits.keptHere'));
    go(outcome === 'recorded' ? `/pilots/${view.id}` : '/supervision', { replace: true });
  };
  return <VisitForm view={view} offer={offer} form={shape} done={done} />;
}

export default function VisitPage({ pilot, matter }: VisitPageProps): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const { view, takenAtMs, query } = useVisitView(pilot);
  const title = matter === surpriseWord ? t('supervision.surprise') : matterName(terms, matter);
  usePageTitle(title);
  return (
    <div className={`page ${classes['page']}`} data-testid="visit">
      <p className="small">
        <Link href="/supervision">{t('supervision.title')}</Link>
      </p>
      <h1>{title}</h1>
      {view !== null && (
        <p className="soft">
          <span className="number">{view.number ?? t('pilot.noNumber')}</span> · {view.title}
        </p>
      )}
      {takenAtMs !== null && <Old takenAtMs={takenAtMs} />}
      <QueueList />
      {view !== null && (
        <section className="sheet">
          <Writing view={view} matter={matter} />
        </section>
      )}
      {view === null && query.isPending && <Waiting />}
      {view === null && query.isError && (
        <ProblemNote error={query.error} retry={() => void query.refetch()} />
      )}
    </div>
  );
}
