/** web: the language, kept per person once somebody is signed in. */
import { NativeSelect } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionView } from '../../../contracts/http';
import type { Language } from '../../../domain/words';
import { ask } from '../api/client';
import { keys } from '../api/keys';
import { useLanguage } from '../terms/use-terms';
import { speak } from '../words';

const offered: readonly Language[] = ['vi', 'en', 'fr'];

export function LanguageSwitch({ signedIn }: { readonly signedIn: boolean }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const language = useLanguage();
  const choose = async (next: Language): Promise<void> => {
    await speak(next);
    if (!signedIn) return;
    const session = await ask<SessionView>('PUT', '/api/session/language', { language: next });
    client.setQueryData(keys.session, session);
    // Sentences of the record come in the session's language.
    await client.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[0] !== 'words' && queryKey[0] !== 'session',
    });
  };
  return (
    <NativeSelect
      aria-label={t('language.label')}
      size="xs"
      value={language}
      data={offered.map((each) => ({ value: each, label: t(`language.${each}`) }))}
      onChange={(event) => void choose(event.currentTarget.value as Language)}
    />
  );
}
