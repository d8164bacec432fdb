/** web: one receiver: whether it is told, since when it takes nothing, and what an administrator may do about it. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WebhookLine } from '../../../contracts/webhooks';
import { wallMomentOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { ProblemNote } from '../parts/problem-note';
import { SecretOnce } from '../settings/secret-once';
import { useLanguage } from '../terms/use-terms';
import { Messages } from './messages';
import { useRemoveWebhook, useRotateWebhook, useSetWebhook, useTryWebhook } from './use-webhooks';
import classes from './webhooks.module.css';

interface PartProps {
  readonly line: WebhookLine;
}

function useFacts({ stopped, failingSince, bothSecretsUntil, ...line }: WebhookLine) {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = useNames();
  const when = (at: string): string => wallMomentOf(at, language);
  return [
    stopped === null ? t('webhooks.active') : t('webhooks.stopped'),
    stopped === null ? null : t(`webhooks.reasons.${stopped.reason}`, { at: when(stopped.at) }),
    failingSince === null || stopped !== null
      ? null
      : t('webhooks.failing', { at: when(failingSince) }),
    line.events === null
      ? t('webhooks.all')
      : t('webhooks.someEvents', { count: line.events.length }),
    line.waiting === 0 ? null : t('webhooks.waiting', { count: line.waiting }),
    bothSecretsUntil === null ? null : t('webhooks.bothSecrets', { at: when(bothSecretsUntil) }),
    t('webhooks.madeBy', { name: names.person(line.madeBy), at: when(line.madeAt) }),
  ].filter((fact) => fact !== null);
}

function NewSecret({ value }: { readonly value: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <SecretOnce label={t('webhooks.secret')} value={value} warning={t('webhooks.once')}>
      <p className="soft small">{t('webhooks.rotates')}</p>
    </SecretOnce>
  );
}

function Acts({ line: { id, isActive } }: PartProps): ReactNode {
  const { t } = useTranslation();
  const [set, rotate, remove, trial] = [
    useSetWebhook(id),
    useRotateWebhook(id),
    useRemoveWebhook(id),
    useTryWebhook(id),
  ];
  const failed = [set, rotate, remove, trial].find(({ isError }) => isError);
  const button = (words: string, act: () => void, isBusy: boolean): ReactNode => (
    <Button size="xs" variant="default" loading={isBusy} onClick={act}>
      {words}
    </Button>
  );
  const removeIfSure = (): void => {
    if (window.confirm(t('webhooks.removeSure'))) remove.mutate(null);
  };
  return (
    <>
      <div className={classes['acts']}>
        {isActive && button(t('webhooks.trial'), () => trial.mutate(null), trial.isPending)}
        {button(
          t(isActive ? 'webhooks.stop' : 'webhooks.goOn'),
          () => set.mutate(!isActive),
          set.isPending,
        )}
        {button(t('webhooks.rotate'), () => rotate.mutate(null), rotate.isPending)}
        {button(t('webhooks.remove'), removeIfSure, remove.isPending)}
      </div>
      {failed !== undefined && <ProblemNote error={failed.error} />}
      {rotate.data !== undefined && <NewSecret value={rotate.data.secret} />}
    </>
  );
}

export function WebhookPart({ line }: PartProps): ReactNode {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const facts = useFacts(line);
  const title = `webhook-${line.id}`;
  return (
    <li className={classes['part']} aria-labelledby={title}>
      <h2 id={title} className={classes['address']}>
        {line.url}
      </h2>
      <p className="soft small" data-stopped={!line.isActive}>
        {facts.join(' · ')}
      </p>
      {line.events !== null && (
        <p className="soft small">
          <code>{line.events.join(', ')}</code>
        </p>
      )}
      <Acts line={line} />
      <Button
        size="xs"
        variant="subtle"
        mt="xs"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? 'webhooks.hide' : 'webhooks.messages')}
      </Button>
      {isOpen && <Messages webhook={line.id} />}
    </li>
  );
}
