/** web: what is published of one pilot, what is held back and why, and where anybody says something to it. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PublicPilot } from '../../../contracts/public';
import { ask } from '../api/client';
import { keys } from '../api/keys';
import { dateOf } from '../format/dates';
import { Icon } from '../parts/icon';
import { usePageTitle } from '../parts/page-title';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { DoorHead } from '../sign-in/door-head';
import { TermsProvider } from '../terms/terms-provider';
import { useLanguage, useTerms } from '../terms/use-terms';
import { FeedbackForm } from './feedback-form';
import classes from './public.module.css';
import { PublicSection } from './section';

const chapter = 'publication';

/** Each part that is not there, with its ground and the day on which it is looked at again. */
function HeldBack({ withheld }: Pick<PublicPilot, 'withheld'>): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const language = useLanguage();
  if (withheld.length === 0) return <p className="soft">{t('public.nothingHeldBack')}</p>;
  return (
    <ul className={classes['heldBack']}>
      {withheld.map(({ part, ground, reviewOn }) => (
        <li key={part} data-part={part}>
          <b>{terms.choice('part', part, chapter)}</b>
          {': '}
          {terms.choice('ground', ground, chapter)}
          {'. '}
          {reviewOn === null
            ? t('public.heldBackForGood')
            : t('public.reviewedOn', { on: dateOf(reviewOn, language) })}
        </li>
      ))}
    </ul>
  );
}

function Told({ pilot }: { readonly pilot: PublicPilot }): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const language = useLanguage();
  const { number, title, unit, stage, sections, withheld, hears } = pilot;
  const name = title ?? t('public.untitled');
  usePageTitle(name);
  return (
    <>
      <h1>{name}</h1>
      <p className="soft">
        {[number === null ? null : t('public.number', { number }), unit[language]]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>
        <Icon name="clock" size={16} /> <b>{terms.stage(stage)}</b>
      </p>
      {sections.map((section) => (
        <PublicSection key={section.part} section={section} />
      ))}
      <section aria-labelledby="held-back">
        <h2 id="held-back">{t('public.heldBack')}</h2>
        <HeldBack withheld={withheld} />
      </section>
      <section aria-labelledby="feedback" className="no-print">
        <h2 id="feedback">{t('public.feedback')}</h2>
        {hears ? <FeedbackForm pilot={pilot.pilot} /> : <p>{t('public.archived')}</p>}
      </section>
    </>
  );
}

function Answer({ id }: { readonly id: string }): ReactNode {
  const { data, error, refetch } = useQuery({
    queryKey: keys.publicPilot(id),
    queryFn: () => ask<PublicPilot>('GET', `/api/public/pilots/${encodeURIComponent(id)}`),
    retry: false,
  });
  const { t } = useTranslation();
  if (error !== null)
    return (
      <>
        <h1>{t('public.title')}</h1>
        <ProblemNote error={error} retry={() => void refetch()} />
      </>
    );
  return data === undefined ? <Waiting /> : <Told pilot={data} />;
}

export default function PublicPilotPage({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <DoorHead />
      <main className="page">
        <TermsProvider>
          <p className="no-print">
            <Link href="/public">{t('public.all')}</Link>
          </p>
          <Answer id={id} />
        </TermsProvider>
      </main>
    </>
  );
}
