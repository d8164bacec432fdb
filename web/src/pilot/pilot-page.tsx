/** web: one pilot: who must act, what I can do, and everything that is in its file. */
import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Declined } from '../api/client';
import { usePilot } from '../api/queries';
import { ChangedLine } from '../live/changed-line';
import { useWatched } from '../live/live-context';
import { Empty } from '../parts/empty';
import { hasOutcome } from '../outcome/has-outcome';
import { usePageTitle } from '../parts/page-title';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { InboxWay, NextTask } from '../tasks/inbox-way';
import { Actions } from './actions';
import { Clocks } from './clocks';
import { Contents } from './contents';
import { Facts } from './facts';
import { PilotHeader } from './header';
import classes from './pilot-page.module.css';
import { WhoActs } from './who-acts';

const Outcome = lazy(() => import('../outcome/outcome'));

interface NotThereProps {
  readonly error: unknown;
  again(): void;
}

function NotThere({ error, again }: NotThereProps): ReactNode {
  const { t } = useTranslation();
  const isMissing = error instanceof Declined && error.problem.status === 404;
  return (
    <div className="page">
      <h1>{t('pilots.title')}</h1>
      {isMissing ? (
        <Empty>
          <p>{t('pilot.missing')}</p>
          <Link href="/pilots">{t('pilots.title')}</Link>
        </Empty>
      ) : (
        <ProblemNote error={error} retry={again} />
      )}
    </div>
  );
}

export default function PilotPage({ id }: { readonly id: string }): ReactNode {
  const pilot = usePilot(id);
  const view = pilot.data;
  usePageTitle(view?.title ?? '');
  useWatched(id);
  if (view === undefined) {
    if (pilot.isPending) return <Waiting />;
    return <NotThere error={pilot.error} again={() => void pilot.refetch()} />;
  }
  return (
    <article className="page" data-testid="pilot" data-revision={view.revision}>
      <InboxWay pilot={id} />
      <PilotHeader view={view} />
      {pilot.isError && <ProblemNote error={pilot.error} />}
      <ChangedLine pilot={id} readAtMs={pilot.dataUpdatedAt} show={() => void pilot.refetch()} />
      <div className={classes['columns']}>
        <div className={classes['column']}>
          <WhoActs view={view} />
          <NextTask view={view} />
          <Actions view={view} />
          {hasOutcome(view) && (
            <Suspense fallback={<Waiting />}>
              <Outcome view={view} />
            </Suspense>
          )}
          <Contents view={view} />
        </div>
        <aside className={classes['column']}>
          <Clocks view={view} />
          <Facts view={view} />
        </aside>
      </div>
    </article>
  );
}
