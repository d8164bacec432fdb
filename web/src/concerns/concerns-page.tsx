/** web: the concerns that the reader may handle. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ConcernList } from '../../../contracts/concerns';
import { ask } from '../api/client';
import { momentOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { usePageTitle } from '../parts/page-title';
import { ProblemNote } from '../parts/problem-note';
import { useLanguage, useTerms } from '../terms/use-terms';

export default function ConcernsPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const names = useNames();
  usePageTitle(t('concerns.title'));
  const { data, error } = useQuery({
    queryKey: ['concerns'],
    queryFn: () => ask<ConcernList>('GET', '/api/concerns'),
  });
  return (
    <>
      <h1>{t('concerns.title')}</h1>
      <p className="soft prose">{t('concerns.lead')}</p>
      {error !== null && <ProblemNote error={error} />}
      {data?.concerns.length === 0 && <p role="status">{t('concerns.none')}</p>}
      <ul>
        {data?.concerns.map(({ id, state, unit, topic, raisedAt }) => (
          <li key={id}>
            <Link href={`/concerns/${id}`}>{id.toUpperCase()}</Link> ·{' '}
            {t(`speakUp.topics.${topic}`)} · {names.unit(unit)} · {terms.state('concern', state)} ·{' '}
            <small>{momentOf(raisedAt, language)}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
