/** web: a further system that is to be told: where, and of what. Its secret is shown this once. */
import { MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SmallForm } from '../settings/parts';
import { SecretOnce } from '../settings/secret-once';
import { useMakeWebhook } from './use-webhooks';

const nothing = { url: '', scope: 'all', events: [] as string[] };

type Typed = typeof nothing;

interface FieldsProps {
  readonly events: readonly string[];
  readonly typed: Typed;
  setTyped(typed: Typed): void;
}

function Fields({ events, typed, setTyped }: FieldsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        type="url"
        label={t('webhooks.url')}
        withAsterisk
        maxLength={1_000}
        value={typed.url}
        onChange={(event) => setTyped({ ...typed, url: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('webhooks.scope')}
        value={typed.scope}
        data={(['all', 'some'] as const).map((value) => ({
          value,
          label: t(`webhooks.${value}`),
        }))}
        onChange={(event) => setTyped({ ...typed, scope: event.currentTarget.value })}
      />
      {typed.scope !== 'all' && (
        <MultiSelect
          label={t('webhooks.events')}
          searchable
          hidePickedOptions
          limit={50}
          data={[...events]}
          value={typed.events}
          onChange={(chosen) => setTyped({ ...typed, events: chosen })}
        />
      )}
    </>
  );
}

export function MakeWebhook({ events }: { readonly events: readonly string[] }): ReactNode {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(nothing);
  const make = useMakeWebhook();
  const isAll = typed.scope === 'all';
  const send = (): void =>
    make.mutate(
      { url: typed.url.trim(), events: isAll ? null : typed.events },
      { onSuccess: () => setTyped(nothing) },
    );
  return (
    <>
      <SmallForm
        name={t('webhooks.make')}
        isBusy={make.isPending}
        isWhole={URL.canParse(typed.url.trim()) && (isAll || typed.events.length > 0)}
        error={make.error}
        send={send}
      >
        <Fields {...{ events, typed, setTyped }} />
      </SmallForm>
      {make.data !== undefined && (
        <SecretOnce
          label={t('webhooks.secret')}
          value={make.data.secret}
          warning={t('webhooks.once')}
        />
      )}
    </>
  );
}
