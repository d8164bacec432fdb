/** web: the decision: the whole dossier on one page, and below it what may be decided. From the inbox it is one click away. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { DecisionDesk } from '../../../contracts/decision-desk';
import type { PilotView } from '../../../contracts/http';
import type { Offer } from '../../../domain/allowed';
import { ask } from '../api/client';
import { keys } from '../api/keys';
import { useForms, usePilot } from '../api/queries';
import { ChangedLine } from '../live/changed-line';
import { useWatched } from '../live/live-context';
import { usePageTitle } from '../parts/page-title';
import { ProblemNote } from '../parts/problem-note';
import { useTell } from '../parts/told';
import { Waiting } from '../parts/waiting';
import { BallotView } from '../pilot/ballot';
import { CommandForm } from '../pilot/command-form';
import { Dossier } from '../pilot/dossier';
import { PilotHeader } from '../pilot/header';
import { WhoActs } from '../pilot/who-acts';
import { listLink, useInboxPlace } from '../tasks/inbox-place';
import { InboxWay } from '../tasks/inbox-way';
import { useTerms } from '../terms/use-terms';
import classes from './decide.module.css';
import { DecisionBar } from './decision-bar';
import { Legality, PartyOpinion } from './papers';
import type { PartName } from './part';
import { Part, toSee } from './part';
import { Terms } from './terms';
import type { Seen } from './use-seen';
import { useSeen } from './use-seen';

const useDecisionDesk = (id: string, revision: number) =>
  useQuery({
    queryKey: keys.decision(id, revision),
    queryFn: () => ask<DecisionDesk>('GET', `/api/pilots/${encodeURIComponent(id)}/decision`),
    placeholderData: (before) => before,
  });

/** The acts of the task that waits for a decision, in the order of the law. */
function offersOf(view: PilotView): readonly Offer[] {
  const task = view.tasks.find(({ commands }) => commands.includes('ApprovePilot'));
  return (task?.commands ?? []).flatMap((command) =>
    view.allowed.offers.filter((offer) => offer.command === command && offer.matter === null),
  );
}

function OpenForm({
  view,
  offer,
  close,
  accepted,
}: {
  readonly view: PilotView;
  readonly offer: Offer;
  close(): void;
  accepted(): void;
}): ReactNode {
  const forms = useForms();
  const shape = forms.data?.find(({ command }) => command === offer.command);
  if (shape === undefined) return <Waiting />;
  return (
    <div className={`sheet ${classes['form']}`}>
      <CommandForm view={view} offer={offer} form={shape} close={close} accepted={accepted} />
    </div>
  );
}

interface OnDesk {
  readonly view: PilotView;
  readonly desk: DecisionDesk;
}

function Papers({ view, desk, seen }: OnDesk & { readonly seen: Seen<PartName> }): ReactNode {
  const { t } = useTranslation();
  const { ballot } = view.pilot.approval;
  return (
    <>
      <Part name="dossier" title={t('decide.dossier', { version: desk.dossier })} seen={seen}>
        <Dossier view={view} />
      </Part>
      <Part name="legality" title={t('decide.legality')} seen={seen}>
        <Legality view={view} />
      </Part>
      <Part name="opinion" title={t('decide.opinion')} seen={seen}>
        <PartyOpinion view={view} />
      </Part>
      {ballot !== null && (
        <section className="sheet" aria-labelledby="decide-ballot">
          <h2 id="decide-ballot">{t('ballot.title')}</h2>
          <BallotView ballot={ballot} />
        </section>
      )}
      <Terms view={view} desk={desk} />
    </>
  );
}

function NotNow({ view }: Pick<OnDesk, 'view'>): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  return (
    <p className="sheet">
      {t('decide.notNow')}{' '}
      <Link href={`/pilots/${view.id}`}>
        {t('decide.wholePage', { name: terms.stage(view.stage) })}
      </Link>
    </p>
  );
}

/** Back to the list as it was, where the next one waits. */
function useDecided(title: string): () => void {
  const { t } = useTranslation();
  const tell = useTell();
  const at = useInboxPlace();
  const [, go] = useLocation();
  return () => {
    tell(t('decide.done', { title }));
    go(at === null ? '/tasks' : listLink(at.filter));
  };
}

function Deciding({ view, desk }: OnDesk): ReactNode {
  const [chosen, choose] = useState<Offer | null>(null);
  const seen = useSeen(toSee, String(desk.dossier));
  const decided = useDecided(view.title);
  const offers = offersOf(view);
  const { left } = seen;
  return (
    <>
      <Papers view={view} desk={desk} seen={seen} />
      {chosen !== null && (
        <OpenForm
          key={chosen.command}
          view={view}
          offer={chosen}
          close={() => choose(null)}
          accepted={decided}
        />
      )}
      {offers.length === 0 ? (
        <NotNow view={view} />
      ) : (
        <DecisionBar {...{ view, desk, offers, left, decided }} open={choose} />
      )}
    </>
  );
}

export default function DecidePage({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation();
  const pilot = usePilot(id);
  const view = pilot.data;
  const desk = useDecisionDesk(id, view?.revision ?? 0);
  usePageTitle(view === undefined ? '' : t('decide.title', { title: view.title }));
  useWatched(id);
  const error = pilot.error ?? desk.error;
  const again = (): void => {
    void pilot.refetch();
    void desk.refetch();
  };
  if (error !== null)
    return (
      <div className="page">
        <h1>{t('pilots.title')}</h1>
        <ProblemNote error={error} retry={again} />
      </div>
    );
  if (view === undefined || desk.data === undefined) return <Waiting />;
  return (
    <article
      className={`page ${classes['page']}`}
      data-testid="decide"
      data-revision={view.revision}
    >
      <InboxWay pilot={id} />
      <PilotHeader view={view} />
      <ChangedLine pilot={id} readAtMs={pilot.dataUpdatedAt} show={again} />
      <WhoActs view={view} />
      <Deciding view={view} desk={desk.data} />
      <p className="no-print">
        <Link href={`/pilots/${id}`}>{t('decide.everything')}</Link>
      </p>
    </article>
  );
}
