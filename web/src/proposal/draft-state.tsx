/** web: whether what one sees is kept already. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { wallTimeOf } from '../format/dates';
import { Icon } from '../parts/icon';
import { useLanguage } from '../terms/use-terms';
import classes from './proposal.module.css';
import type { Saving } from './use-autosave';

export function DraftState({ saving }: { readonly saving: Saving }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <p role="status" className={classes['saving']} data-testid="draft-state" data-at={saving.at}>
      {saving.at === 'saved' && (
        <>
          <Icon name="done" size={16} />{' '}
          {t('proposal.saved', { time: wallTimeOf(saving.savedAt, language) })}
        </>
      )}
      {saving.at === 'saving' && t('proposal.saving')}
      {(saving.at === 'unsaved' || saving.at === 'stale') && t('proposal.unsaved')}
    </p>
  );
}
