/** web: says that what was typed is kept in this browser, since when, and how to throw it away. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { wallMomentOf } from '../format/dates';
import { useLanguage } from '../terms/use-terms';
import form from './form.module.css';
import type { DraftInHand } from './use-draft';

export function DraftNote({ draft }: { readonly draft: DraftInHand }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  if (draft.keptAtMs === null) return null;
  const at = wallMomentOf(new Date(draft.keptAtMs).toISOString(), language);
  return (
    <p className={form['draft']} data-testid="draft">
      {t(draft.isResumed ? 'form.draftResumed' : 'form.draftKept', { at })}{' '}
      <Button size="compact-xs" variant="default" onClick={draft.discard}>
        {t('form.draftDiscard')}
      </Button>
    </p>
  );
}
