/** web: the house without a network: only visits can be written, from what was taken along. It never claims to be fresh. */
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Route, Switch } from 'wouter';
import { wallMomentOf } from '../format/dates';
import type { House, PilotPaper } from '../kept/papers';
import { houseTaken, layOut, papersTaken } from '../kept/papers';
import { Empty } from '../parts/empty';
import { Icon } from '../parts/icon';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { matterName } from '../pilot/matter-name';
import { SessionProvider } from '../shell/session';
import { TermsProvider } from '../terms/terms-provider';
import { useLanguage, useTerms } from '../terms/use-terms';
import { speak } from '../words';
import { visitLink } from './link';
import { QueueList } from './queue-list';
import VisitPage from './visit-page';
import classes from './visits.module.css';

interface AwayProps {
  readonly error: unknown;
  again(): void;
}

/** undefined: the drawer was not opened yet; null: nothing was taken along. */
function useHouse(): House | null | undefined {
  const client = useQueryClient();
  const [house, setHouse] = useState<House | null>();
  useEffect(() => {
    houseTaken().then(
      (taken) => {
        if (taken === undefined) return setHouse(null);
        layOut(client, taken);
        void speak(taken.language).then(() => setHouse(taken));
      },
      () => setHouse(null),
    );
  }, [client]);
  return house;
}

function Taken({ person }: { readonly person: string }): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const [papers, setPapers] = useState<readonly PilotPaper[]>([]);
  useEffect(() => {
    void papersTaken(person).then(setPapers);
  }, [person]);
  return (
    <ul className={`plain-list ${classes['taken']}`}>
      {papers.map(({ id, view }) => (
        <li key={id} className="sheet">
          <h2>{view.title}</h2>
          <ul>
            {view.allowed.offers
              .filter(({ command }) => ['HoldCheckpoint', 'MakeSurpriseVisit'].includes(command))
              .map(({ command, matter }) => (
                <li key={`${command} ${matter ?? ''}`}>
                  <Link href={visitLink(view.id, matter)}>
                    {matter === null ? t('supervision.surprise') : matterName(terms, matter)}
                  </Link>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Home({ house }: { readonly house: House }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={`page ${classes['page']}`} data-testid="away">
      <h1>{t('visits.awayTitle')}</h1>
      <p className="soft">{t('visits.awayLead')}</p>
      <QueueList />
      <Taken person={house.person} />
    </div>
  );
}

function Banner({ house, again }: { readonly house: House; again(): void }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const at = wallMomentOf(new Date(house.takenAtMs).toISOString(), language);
  return (
    <header className={classes['away']}>
      <Icon name="pause" size={16} />{' '}
      <span>{t('visits.away', { name: house.session.persona.name, at })}</span>
      <Button size="xs" variant="default" onClick={again}>
        {t('common.retry')}
      </Button>
    </header>
  );
}

export default function Away({ error, again }: AwayProps): ReactNode {
  const { t } = useTranslation();
  const house = useHouse();
  useEffect(() => {
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [again]);
  if (house === undefined) return <Waiting />;
  if (house === null)
    return (
      <main className="page">
        <ProblemNote error={error} retry={again} />
      </main>
    );
  return (
    <SessionProvider session={house.session}>
      <TermsProvider>
        <Banner house={house} again={again} />
        <main id="main">
          <Switch>
            <Route path="/supervision/visits/:pilot/:matter">
              {({ pilot, matter }) => <VisitPage pilot={pilot} matter={matter} />}
            </Route>
            <Route path="/supervision">
              <Home house={house} />
            </Route>
            <Route>
              <div className="page">
                <Empty title={t('visits.needsNetwork')}>
                  <Link href="/supervision">{t('visits.awayTitle')}</Link>
                </Empty>
              </div>
            </Route>
          </Switch>
        </main>
      </TermsProvider>
    </SessionProvider>
  );
}
