/** web: a concern as its speaker sees it by the code: where it stands, what was said, who asked to open the vault. */
import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConcernStatus } from '../../../contracts/concerns';
import { momentOf } from '../format/dates';
import { Declined } from '../api/client';
import { ProblemNote } from '../parts/problem-note';
import { useLanguage } from '../terms/use-terms';
import { askUnseen, newSecret } from './ask-unseen';

type Name = 'AnswerByCode' | 'ReportRetaliation' | 'EraseIdentity';

function useTalk() {
  const [id, setId] = useState(newSecret);
  const look = useMutation({
    mutationFn: (code: string) =>
      askUnseen<ConcernStatus>('POST', '/api/speak-up/status', { code }),
  });
  const speak = useMutation({
    mutationFn: ({ code, name, text }: { code: string; name: Name; text: string }) =>
      askUnseen('POST', '/api/speak-up/acts', {
        id,
        code,
        act: name === 'EraseIdentity' ? { name } : { name, text },
      }),
    onSuccess: (_answer, { code }) => {
      setId(newSecret());
      look.mutate(code);
    },
    onError: (error) => {
      if (error instanceof Declined) setId(newSecret());
    },
  });
  return { look, speak };
}

function Standing({ status }: { readonly status: ConcernStatus }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <p>{t(`speakUp.identity.${status.identity}`)}</p>
      {status.asked && <p role="status">{t('speakUp.asked')}</p>}
      {status.result !== null && <p>{t(`concerns.results.${status.result}`)}</p>}
      <ul>
        {status.dialogue.map(({ by, text, at }) => (
          <li key={`${at}${text}`}>
            <b>{t(`speakUp.${by}`)}</b> <small>{momentOf(at, language)}</small>
            <p className="prose">{text}</p>
          </li>
        ))}
        {status.openings.map(({ state, at }) => (
          <li key={at}>
            {t('speakUp.opening', { state: t(`speakUp.openingStates.${state}`) })}{' '}
            <small>{momentOf(at, language)}</small>
          </li>
        ))}
        {status.readings.map((at) => (
          <li key={at}>{t('speakUp.reading', { at: momentOf(at, language) })}</li>
        ))}
      </ul>
    </>
  );
}

type Talk = ReturnType<typeof useTalk>;

function Speaking({
  code,
  status,
  speak,
}: {
  readonly code: string;
  readonly status: ConcernStatus;
  readonly speak: Talk['speak'];
}): ReactNode {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const act = (name: Name): void => speak.mutate({ code, name, text });
  const isEmpty = text.trim() === '';
  return (
    <>
      <Textarea
        label={t('speakUp.words')}
        autosize
        minRows={3}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {speak.error !== null && <ProblemNote error={speak.error} />}
      {speak.isSuccess && <p role="status">{t('speakUp.done')}</p>}
      <Group mt="sm">
        <Button disabled={isEmpty} onClick={() => act('AnswerByCode')}>
          {t('speakUp.answer')}
        </Button>
        <Button disabled={isEmpty} variant="default" onClick={() => act('ReportRetaliation')}>
          {t('speakUp.retaliation')}
        </Button>
        {status.identity === 'kept' && (
          <Button variant="default" onClick={() => act('EraseIdentity')}>
            {t('speakUp.erase')}
          </Button>
        )}
      </Group>
    </>
  );
}

export function ByCode(): ReactNode {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const { look, speak } = useTalk();
  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        look.mutate(code);
      }}
    >
      <TextInput
        label={t('speakUp.code')}
        required
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Button type="submit" mt="sm" variant="default" loading={look.isPending}>
        {t('speakUp.show')}
      </Button>
      {look.error !== null && <ProblemNote error={look.error} />}
      {look.data !== undefined && (
        <>
          <Standing status={look.data} />
          <Speaking code={code} status={look.data} speak={speak} />
        </>
      )}
    </form>
  );
}
