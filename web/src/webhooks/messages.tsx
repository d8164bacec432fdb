/** web: what was sent to a receiver and what came back, newest first; and the way to send it again. */
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { WebhookMessage } from '../../../contracts/webhooks';
import { wallMomentOf } from '../format/dates';
import { Paged } from '../parts/paged';
import { ProblemNote } from '../parts/problem-note';
import { Line, SmallForm } from '../settings/parts';
import { useLanguage } from '../terms/use-terms';
import { useMessages, useReplay } from './use-webhooks';
import classes from './webhooks.module.css';

type Attempt = WebhookMessage['attempts'][number];
type Trouble = 'forbiddenAddress' | 'noSuchHost' | 'timeOut' | 'noConnection';

function AttemptLine({ attempt }: { readonly attempt: Attempt }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { at, status, trouble, durationMs, answer } = attempt;
  const result =
    status === null
      ? t(`webhooks.troubles.${(trouble ?? 'noConnection') as Trouble}`)
      : t('webhooks.answered', { status });
  return (
    <li>
      {t('webhooks.attempt', { at: wallMomentOf(at, language), result, ms: durationMs })}
      {answer !== '' && <code className={classes['answer']}>{answer}</code>}
    </li>
  );
}

interface MessageProps {
  readonly message: WebhookMessage;
  readonly isBusy: boolean;
  again(): void;
}

function What({ message }: Pick<MessageProps, 'message'>): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { type, pilot, seq, state, madeAt, nextTryAt, attempts } = message;
  return (
    <>
      <b>{t(`webhooks.states.${state}`)}</b> · <code>{type}</code> ·{' '}
      {wallMomentOf(madeAt, language)}
      {nextTryAt !== null &&
        attempts.length > 0 &&
        ` · ${t('webhooks.nextTry', { at: wallMomentOf(nextTryAt, language) })}`}
      {pilot !== null && (
        <>
          {' · '}
          <Link href={`/pilots/${pilot}#entry-${seq}`}>
            {pilot} · {seq}
          </Link>
        </>
      )}
    </>
  );
}

function MessageLine({ message, isBusy, again }: MessageProps): ReactNode {
  const { t } = useTranslation();
  const { id, state, attempts } = message;
  return (
    <Line>
      <div className={classes['message']} data-state={state}>
        <What message={message} />
        <div className="soft small">{id}</div>
        {attempts.length > 0 && (
          <ul className={`soft small ${classes['attempts']}`}>
            {attempts.map((attempt) => (
              <AttemptLine key={attempt.at} attempt={attempt} />
            ))}
          </ul>
        )}
      </div>
      {state !== 'waiting' && (
        <Button
          size="xs"
          variant="default"
          disabled={isBusy}
          aria-label={t('webhooks.againOf', { id })}
          onClick={again}
        >
          {t('webhooks.again')}
        </Button>
      )}
    </Line>
  );
}

/** As the browser writes an hour of the wall, at the person's own place. */
const instantOf = (typed: string): string | null =>
  Number.isNaN(Date.parse(typed)) ? null : new Date(typed).toISOString();

function Period({ webhook }: { readonly webhook: string }): ReactNode {
  const { t } = useTranslation();
  const [typed, setTyped] = useState({ from: '', to: '' });
  const replay = useReplay(webhook);
  const [from, to] = [instantOf(typed.from), instantOf(typed.to)];
  return (
    <SmallForm
      name={t('webhooks.period')}
      isBusy={replay.isPending}
      isWhole={from !== null && to !== null && from < to}
      error={replay.error}
      send={() => from !== null && to !== null && replay.mutate({ from, to })}
    >
      {(['from', 'to'] as const).map((end) => (
        <TextInput
          key={end}
          type="datetime-local"
          label={t(`webhooks.${end}`)}
          value={typed[end]}
          onChange={(event) => setTyped({ ...typed, [end]: event.currentTarget.value })}
        />
      ))}
    </SmallForm>
  );
}

export function Messages({ webhook }: { readonly webhook: string }): ReactNode {
  const { t } = useTranslation();
  const query = useMessages(webhook);
  const replay = useReplay(webhook);
  const messages = query.data?.pages.flatMap((page) => page.messages) ?? [];
  return (
    <>
      <Paged
        query={query}
        isEmpty={messages.length === 0}
        empty={<p className="soft">{t('webhooks.noMessages')}</p>}
      >
        <ul className="plain-list" aria-label={t('webhooks.messages')}>
          {messages.map((message) => (
            <MessageLine
              key={message.id}
              message={message}
              isBusy={replay.isPending}
              again={() => replay.mutate({ message: message.id })}
            />
          ))}
        </ul>
      </Paged>
      {replay.isError && <ProblemNote error={replay.error} />}
      {messages.length > 0 && <Period webhook={webhook} />}
    </>
  );
}
