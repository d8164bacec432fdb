/** web: writing a proposal: a guided form that keeps itself, and is checked by the same schema as the act that sends it. */
import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DraftView } from '../../../contracts/http';
import { ask } from '../api/client';
import { keys } from '../api/keys';
import { useForms } from '../api/queries';
import { fieldOf } from '../form/model';
import { usePageTitle } from '../parts/page-title';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { DraftForm } from './draft-form';

export default function DraftPage({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation();
  usePageTitle(t('proposal.title'));
  const forms = useForms();
  const draft = useQuery({
    queryKey: keys.draft(id),
    queryFn: () => ask<DraftView>('GET', `/api/pilots/${encodeURIComponent(id)}/draft`),
    // What is being written is never replaced by what was read again.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const failed = draft.isError ? draft : forms.isError ? forms : null;
  if (failed !== null)
    return (
      <div className="page">
        <h1>{t('proposal.title')}</h1>
        <ProblemNote error={failed.error} retry={() => void failed.refetch()} />
      </div>
    );
  const shape = forms.data?.find((form) => form.command === 'Submit');
  if (draft.data === undefined || shape === undefined) return <Waiting />;
  const group = fieldOf(shape.schema);
  if (group.kind !== 'group') return null;
  return (
    <DraftForm
      key={draft.data.version}
      draft={draft.data}
      group={group}
      chapter={shape.chapter}
      reload={() => void draft.refetch()}
    />
  );
}
