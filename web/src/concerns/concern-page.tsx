/** web: one concern for its handlers: what was said, what may be done, and who opened the vault. */
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConcernView } from '../../../contracts/concerns';
import { ask, Declined } from '../api/client';
import { momentOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { usePageTitle } from '../parts/page-title';
import { ProblemNote } from '../parts/problem-note';
import { useLanguage, useTerms } from '../terms/use-terms';
import { ActForm } from './act-form';

const keyOf = (id: string): readonly string[] => ['concern', id];

function useAct({ id, version }: ConcernView) {
  const client = useQueryClient();
  const [command, setCommand] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: ({ name, payload }: { name: string; payload: object }) =>
      ask('POST', `/api/concerns/${id}/acts`, { id: command, act: { name, payload }, version }),
    onSuccess: () => {
      setCommand(crypto.randomUUID());
      return client.invalidateQueries({ queryKey: keyOf(id) });
    },
    onError: (error) => {
      if (error instanceof Declined) setCommand(crypto.randomUUID());
    },
  });
}

function Openings({ concern }: { readonly concern: ConcernView }): ReactNode {
  const { t } = useTranslation();
  const read = useMutation({
    mutationFn: (opening: string) =>
      ask<{ name: string; contact: string }>('POST', `/api/concerns/${concern.id}/identity`, {
        opening,
      }),
  });
  return (
    <ul>
      {concern.openings.map(({ id, by, second, state }) => (
        <li key={id}>
          {t('speakUp.opening', { state: t(`speakUp.openingStates.${state}`) })} · {by}
          {second !== null && `, ${second}`}{' '}
          {state === 'approved' && (
            <Button size="xs" variant="default" onClick={() => read.mutate(id)}>
              {t('concerns.readIdentity')}
            </Button>
          )}
        </li>
      ))}
      {read.error !== null && <ProblemNote error={read.error} />}
      {read.data !== undefined && (
        <li role="status">
          {read.data.name} · {read.data.contact}
        </li>
      )}
    </ul>
  );
}

function Dialogue({ concern }: { readonly concern: ConcernView }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul>
      {concern.dialogue.map(({ by, text, at }) => (
        <li key={`${at}${text}`}>
          <b>{t(`speakUp.${by}`)}</b> <small>{momentOf(at, language)}</small>
          <p className="prose">{text}</p>
        </li>
      ))}
    </ul>
  );
}

function Acts({ concern }: { readonly concern: ConcernView }): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const act = useAct(concern);
  const send = (name: string, payload: object): void => act.mutate({ name, payload });
  return (
    <>
      <h2>{t('concerns.acts')}</h2>
      {act.error !== null && <ProblemNote error={act.error} />}
      {concern.allowed.map((name) => (
        <details key={`${name}${concern.version}`}>
          <summary>{terms.command(name)}</summary>
          <ActForm act={name} concern={concern} send={send} busy={act.isPending} />
        </details>
      ))}
    </>
  );
}

function Whole({ concern }: { readonly concern: ConcernView }): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const names = useNames();
  const { unit, topic, state, handler, about, identity } = concern;
  return (
    <>
      <p>
        {t(`speakUp.topics.${topic}`)} · {names.unit(unit)} · {terms.state('concern', state)}
      </p>
      <p>
        {t('concerns.handler')}: {handler === null ? t('concerns.nobody') : names.fullPost(handler)}
      </p>
      {about.length > 0 && (
        <p>
          {t('concerns.about')}: {about.map((post) => names.fullPost(post)).join('; ')}
        </p>
      )}
      <p>{t(`speakUp.identity.${identity}`)}</p>
      <Openings concern={concern} />
      <h2>{t('concerns.dialogue')}</h2>
      <Dialogue concern={concern} />
      <Acts concern={concern} />
    </>
  );
}

export default function ConcernPage({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation();
  usePageTitle(t('concerns.title'));
  const { data, error } = useQuery({
    queryKey: keyOf(id),
    queryFn: () => ask<ConcernView>('GET', `/api/concerns/${encodeURIComponent(id)}`),
  });
  return (
    <>
      <h1>
        {t('concerns.title')} {id.toUpperCase()}
      </h1>
      {error !== null && <ProblemNote error={error} />}
      {data !== undefined && <Whole concern={data} />}
    </>
  );
}
