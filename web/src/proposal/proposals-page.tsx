/** web: where a proposal begins, and the drafts that wait to be finished. */
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { DraftView } from '../../../contracts/http';
import { ask } from '../api/client';
import { keys } from '../api/keys';
import { useDrafts } from '../api/queries';
import { momentOf } from '../format/dates';
import { Icon } from '../parts/icon';
import { usePageTitle } from '../parts/page-title';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { useLanguage } from '../terms/use-terms';
import classes from './proposal.module.css';

function titleOf({ payload }: DraftView): string {
  const title = (payload as { readonly title?: unknown } | null)?.title;
  return typeof title === 'string' ? title.trim() : '';
}

function Drafts(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const drafts = useDrafts();
  if (drafts.isPending) return <Waiting />;
  if (drafts.isError)
    return <ProblemNote error={drafts.error} retry={() => void drafts.refetch()} />;
  if (drafts.data.length === 0) return <p className="soft">{t('proposal.noDrafts')}</p>;
  return (
    <ul className={`plain-list ${classes['drafts']}`}>
      {drafts.data.map((draft) => (
        <li key={draft.pilot}>
          <Link href={`/proposals/${draft.pilot}`}>
            {titleOf(draft) === '' ? t('proposal.untitled') : titleOf(draft)}
          </Link>
          <span className="soft small number">
            {t('proposal.saved', { time: momentOf(draft.savedAt, language) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

export default function ProposalsPage(): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [, go] = useLocation();
  usePageTitle(t('proposal.title'));
  const begin = useMutation({
    mutationFn: () => ask<DraftView>('POST', '/api/pilots', {}),
    onSuccess: (draft) => {
      client.setQueryData(keys.draft(draft.pilot), draft);
      void client.invalidateQueries({ queryKey: keys.drafts });
      go(`/proposals/${draft.pilot}`);
    },
  });
  return (
    <div className="page">
      <h1>{t('proposal.title')}</h1>
      <p className="soft prose">{t('proposal.lead')}</p>
      <Button
        leftSection={<Icon name="pen" />}
        loading={begin.isPending}
        onClick={() => begin.mutate()}
      >
        {t('proposal.start')}
      </Button>
      {begin.isError && <ProblemNote error={begin.error} />}
      <section className={`sheet ${classes['draftsBox']}`} aria-labelledby="drafts">
        <h2 id="drafts">{t('proposal.drafts')}</h2>
        <Drafts />
      </section>
    </div>
  );
}
