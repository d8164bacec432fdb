/** web: where one is signed in, and the way out of there, or of everywhere. */
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionList, SignedOut } from '../../../contracts/identity';
import { ask } from '../api/client';
import { keys } from '../api/keys';
import { wallMomentOf } from '../format/dates';
import { ProblemNote } from '../parts/problem-note';
import { useLeft } from '../shell/use-left';
import { useLanguage } from '../terms/use-terms';
import { browserName } from './browser-name';
import { Line } from './parts';
import classes from './settings.module.css';

function SessionLine({
  line,
  end,
}: {
  readonly line: SessionList['sessions'][number];
  end(id: string): void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = browserName(line.browser) ?? t('sessions.unknownBrowser');
  return (
    <Line isNow={line.isThis}>
      <span>
        {name} ·{' '}
        {line.isThis
          ? t('sessions.here')
          : t('sessions.lastSeen', { at: wallMomentOf(line.lastSeen, language) })}
      </span>
      {!line.isThis && (
        <Button
          size="xs"
          variant="default"
          aria-label={t('sessions.endOne', { name })}
          onClick={() => end(line.id)}
        >
          {t('person.signOut')}
        </Button>
      )}
    </Line>
  );
}

export function Sessions(): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const left = useLeft();
  const { data } = useQuery({
    queryKey: keys.sessions,
    queryFn: () => ask<SessionList>('GET', '/api/sessions'),
  });
  const one = useMutation({
    mutationFn: (id: string) => ask('DELETE', `/api/sessions/${id}`),
    onSettled: () => client.invalidateQueries({ queryKey: keys.sessions }),
  });
  const all = useMutation({
    mutationFn: () => ask<SignedOut>('DELETE', '/api/sessions'),
    onSuccess: left,
  });
  return (
    <section aria-labelledby="sessions" className={classes['part']}>
      <h2 id="sessions">{t('sessions.title')}</h2>
      <p className="soft">{t('sessions.text')}</p>
      <ul className="plain-list">
        {(data?.sessions ?? []).map((line) => (
          <SessionLine key={line.id} line={line} end={one.mutate} />
        ))}
      </ul>
      {one.isError && <ProblemNote error={one.error} />}
      <p>
        <Button variant="default" loading={all.isPending} onClick={() => all.mutate()}>
          {t('sessions.everywhere')}
        </Button>
      </p>
      {all.isError && <ProblemNote error={all.error} />}
    </section>
  );
}
