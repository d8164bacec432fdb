/** web: which page stands at which address, and the door before all of them. Pages are loaded when they are opened. */
import { lazy, Suspense, useEffect } from 'react';
import type { ReactNode } from 'react';
import { Redirect, Route, Switch, useRoute } from 'wouter';
import type { SessionView } from '../../contracts/http';
import { Unreachable } from './api/client';
import { useSession } from './api/queries';
import { LiveProvider } from './live/live-provider';
import { ProblemNote } from './parts/problem-note';
import { Waiting } from './parts/waiting';
import { Layout } from './shell/layout';
import { NotFound } from './shell/not-found';
import { SessionProvider } from './shell/session';
import { TasksPage } from './tasks/tasks-page';
import { TermsProvider } from './terms/terms-provider';
import { useLanguage } from './terms/use-terms';
import { speak } from './words';

const Door = lazy(() => import('./sign-in/door'));
const PilotPage = lazy(() => import('./pilot/pilot-page'));
const DecidePage = lazy(() => import('./decide/decide-page'));
const EvidencePage = lazy(() => import('./evidence/evidence-page'));
const ProofPage = lazy(() => import('./proof/proof-page'));
const SupervisionPage = lazy(() => import('./supervision/supervision-page'));
const VisitPage = lazy(() => import('./visits/visit-page'));
const Away = lazy(() => import('./visits/away'));
const CertificatePage = lazy(() => import('./certificate/certificate-page'));
const VerifyPage = lazy(() => import('./certificate/verify-page'));
const PublicPage = lazy(() => import('./public/public-page'));
const PublicPilotPage = lazy(() => import('./public/public-pilot-page'));
const PilotsPage = lazy(() => import('./pilots/pilots-page'));
const ProposalsPage = lazy(() => import('./proposal/proposals-page'));
const DraftPage = lazy(() => import('./proposal/draft-page'));
const NoticesPage = lazy(() => import('./notices/notices-page'));
const BehindPage = lazy(() => import('./statistics/behind-page'));
const StatisticsPage = lazy(() => import('./statistics/statistics-page'));
const SpeakUpPage = lazy(() => import('./speak-up/speak-up-page'));
const ConcernsPage = lazy(() => import('./concerns/concerns-page'));
const ConcernPage = lazy(() => import('./concerns/concern-page'));
const CampaignsPage = lazy(() => import('./campaigns/campaigns-page'));
const LawPage = lazy(() => import('./law/law-page'));
const HelpPage = lazy(() => import('./help/help-page'));
const DirectoryPage = lazy(() => import('./directory/directory-page'));
const LibraryPage = lazy(() => import('./library/library-page'));
const LettersPage = lazy(() => import('./letters/letters-page'));
const SettingsPage = lazy(() => import('./settings/settings-page'));
const WebhooksPage = lazy(() => import('./webhooks/webhooks-page'));
const OperatorsPage = lazy(() => import('./operators/operators-page'));

const openPlaces = /^\/(speak-up|verify|public)(\/.*)?$/;

const placesOfPilot = (
  <>
    <Route path="/pilots/:id">{({ id }) => <PilotPage key={id} id={id} />}</Route>
    <Route path="/pilots/:id/decide">{({ id }) => <DecidePage key={id} id={id} />}</Route>
    <Route path="/pilots/:id/proof">{({ id }) => <ProofPage key={id} id={id} />}</Route>
    <Route path="/pilots/:id/evidence">{({ id }) => <EvidencePage key={id} id={id} />}</Route>
    <Route path="/pilots/:id/certificates/:matter">
      {({ id, matter }) => <CertificatePage key={matter} id={id} matter={matter} />}
    </Route>
  </>
);

function Pages(): ReactNode {
  return (
    <Suspense fallback={<Waiting />}>
      <Switch>
        <Route path="/">
          <Redirect to="/tasks" replace />
        </Route>
        <Route path="/tasks" component={TasksPage} />
        <Route path="/supervision/visits/:pilot/:matter">
          {({ pilot, matter }) => (
            <VisitPage key={`${pilot} ${matter}`} pilot={pilot} matter={matter} />
          )}
        </Route>
        <Route path="/supervision" component={SupervisionPage} />
        <Route path="/pilots" component={PilotsPage} />
        {placesOfPilot}
        <Route path="/proposals" component={ProposalsPage} />
        <Route path="/proposals/:id">{({ id }) => <DraftPage key={id} id={id} />}</Route>
        <Route path="/notices" component={NoticesPage} />
        <Route path="/statistics" component={StatisticsPage} />
        <Route path="/statistics/pilots" component={BehindPage} />
        <Route path="/concerns" component={ConcernsPage} />
        <Route path="/concerns/:id">{({ id }) => <ConcernPage key={id} id={id} />}</Route>
        <Route path="/campaigns" component={CampaignsPage} />
        <Route path="/law" component={LawPage} />
        <Route path="/help/:role?">{({ role }) => <HelpPage role={role ?? ''} />}</Route>
        <Route path="/directory" component={DirectoryPage} />
        <Route path="/library" component={LibraryPage} />
        <Route path="/letters" component={LettersPage} />
        <Route path="/settings" component={SettingsPage} />
        <Route path="/settings/webhooks" component={WebhooksPage} />
        <Route path="/operators" component={OperatorsPage} />
        <Route component={NotFound} />
      </Switch>
    </Suspense>
  );
}

function House({ session }: { readonly session: SessionView }): ReactNode {
  const language = useLanguage();
  useEffect(() => {
    if (session.language !== language) void speak(session.language);
    // The person's own choice is taken once, at the door; afterwards the switch tells both.
  }, [session.persona.person]);
  return (
    <SessionProvider key={session.persona.person} session={session}>
      <TermsProvider>
        <LiveProvider>
          <Layout>
            <Pages />
          </Layout>
        </LiveProvider>
      </TermsProvider>
    </SessionProvider>
  );
}

/** Whoever speaks up, verifies or reads what is published is not asked who they are: not even whether they are signed in. */
export function App(): ReactNode {
  const [isOpen] = useRoute(openPlaces);
  if (!isOpen) return <SignedIn />;
  return (
    <Suspense fallback={<Waiting />}>
      <Switch>
        <Route path="/speak-up" component={SpeakUpPage} />
        <Route path="/public" component={PublicPage} />
        <Route path="/public/:id">{({ id }) => <PublicPilotPage key={id} id={id} />}</Route>
        <Route path="/verify/:code?">{({ code }) => <VerifyPage code={code ?? ''} />}</Route>
      </Switch>
    </Suspense>
  );
}

function SignedIn(): ReactNode {
  const session = useSession();
  if (session.isPending) return <Waiting />;
  if (session.isError && session.data === undefined) {
    if (session.error instanceof Unreachable)
      return (
        <Suspense fallback={<Waiting />}>
          <Away error={session.error} again={() => void session.refetch()} />
        </Suspense>
      );
    return (
      <main className="page">
        <ProblemNote error={session.error} retry={() => void session.refetch()} />
      </main>
    );
  }
  if (session.data != null) return <House session={session.data} />;
  return (
    <Suspense fallback={<Waiting />}>
      <Door />
    </Suspense>
  );
}
