/** web: what would be due and who may decide, were the draft sent now; asked of the law itself, on what was last kept. */
import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DutyExplained } from '../../../domain/explain';
import type { RouteTold } from '../../../domain/prospect';
import { dateOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { Article } from '../parts/article';
import { ProblemNote } from '../parts/problem-note';
import { useLanguage, useTerms } from '../terms/use-terms';
import { useProspect } from '../why/use-why';

function Dues({ duties }: { readonly duties: readonly DutyExplained[] }): ReactNode {
  const language = useLanguage();
  const names = useNames();
  const terms = useTerms();
  return (
    <ul>
      {duties.map(({ step, params, due, who, rule }) => {
        const post = who.accountable?.post;
        return (
          <li key={`${step} ${post ?? ''}`}>
            {terms.step(step, params)}:{' '}
            <time dateTime={due.at} className="number">
              {dateOf(due.date, language)}
            </time>
            , {post === undefined ? terms.role(who.role) : names.fullPost(post)}{' '}
            {rule !== null && <Article {...rule} />}
          </li>
        );
      })}
    </ul>
  );
}

function Routes({ routes }: { readonly routes: readonly RouteTold[] }): ReactNode {
  const { t } = useTranslation();
  return routes.map(({ route, likely, duties }) => (
    <details key={route} open={likely}>
      <summary>
        {t(`prospect.routes.${route}`)} ({t(likely ? 'prospect.likely' : 'prospect.other')})
      </summary>
      <Dues duties={duties} />
    </details>
  ));
}

function Lacking({ sentences }: { readonly sentences: readonly string[] }): ReactNode {
  const { t } = useTranslation();
  if (sentences.length === 0) return null;
  return (
    <Alert color="amber" variant="light" title={t('prospect.lacking')}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Alert>
  );
}

export function ProspectOfDraft({
  pilot,
  kept,
}: {
  readonly pilot: string;
  /** When it was last kept. */
  readonly kept: string;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = useNames();
  const { data, isError, error, refetch } = useProspect(pilot, kept);
  if (isError && data === undefined)
    return <ProblemNote error={error} retry={() => void refetch()} />;
  if (data === undefined) return null;
  const { words, lackingWords, unit, rightUnit, first, routes, deciders, law } = data;
  const signing = deciders.flatMap(({ posts }) => posts.map(({ post }) => names.fullPost(post)));
  return (
    <section aria-labelledby="prospect" data-testid="prospect">
      <h3 id="prospect">{t('prospect.title')}</h3>
      <p className="soft">{t('prospect.law', { pack: law.pack, calendar: law.calendar })}</p>
      {words !== null && <p>{words[language]}</p>}
      <Lacking sentences={lackingWords.map((each) => each[language])} />
      {words === null && (
        <>
          <p>{t('prospect.unit', { unit: names.unit(unit) })}</p>
          {rightUnit !== unit && <p>{t('prospect.wrongUnit', { unit: names.unit(rightUnit) })}</p>}
          <p>{t('prospect.deciders', { posts: [...new Set(signing)].join('; ') })}</p>
          <h4>{t('prospect.first')}</h4>
          <Dues duties={first} />
          <Routes routes={routes} />
        </>
      )}
    </section>
  );
}
