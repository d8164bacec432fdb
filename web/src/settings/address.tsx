/** web: the address that letters go to. It is the person's own once the code that was sent there comes back. */
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterSettings } from '../../../contracts/letters';
import { momentOf } from '../format/dates';
import { useAskAddress, useConfirmAddress, useEraseAddress } from '../letters/use-letters';
import { ProblemNote } from '../parts/problem-note';
import { useLanguage } from '../terms/use-terms';
import { SmallForm } from './parts';
import classes from './settings.module.css';

interface PartProps {
  readonly settings: LetterSettings;
}

function Standing({ settings: { email, refusal } }: PartProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <p>
        {email === null ? t('notifications.addressNone') : t('notifications.addressNow', { email })}
      </p>
      {refusal !== null && (
        <p role="note" className={classes['warning']}>
          {t('notifications.refused', {
            date: momentOf(refusal.at, language),
            answer: refusal.answer,
          })}
        </p>
      )}
    </>
  );
}

function CodeForm({ settings: { askedEmail: email, letters } }: PartProps): ReactNode {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const confirm = useConfirmAddress();
  const words = letters === 'sent' ? 'addressAsked' : 'addressAskedShown';
  return (
    <>
      <p>{t(`notifications.${words}`, { email })}</p>
      <SmallForm
        name={t('notifications.confirm')}
        isBusy={confirm.isPending}
        isWhole={/^\d{6}$/.test(code.trim())}
        error={confirm.error}
        send={() => confirm.mutate(code.trim(), { onSuccess: () => setCode('') })}
      >
        <TextInput
          label={t('notifications.code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={8}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
      </SmallForm>
    </>
  );
}

function AddressForm(): ReactNode {
  const { t } = useTranslation();
  const [email, setEmail] = useState('');
  const asking = useAskAddress();
  return (
    <SmallForm
      name={t('notifications.sendCode')}
      isBusy={asking.isPending}
      isWhole={email.includes('@')}
      error={asking.error}
      send={() => asking.mutate(email.trim(), { onSuccess: () => setEmail('') })}
    >
      <TextInput
        type="email"
        label={t('notifications.email')}
        autoComplete="email"
        maxLength={254}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
    </SmallForm>
  );
}

export function AddressPart({ settings }: PartProps): ReactNode {
  const { t } = useTranslation();
  const erase = useEraseAddress();
  const { email, askedEmail } = settings;
  return (
    <>
      <h3>{t('notifications.address')}</h3>
      <Standing settings={settings} />
      {askedEmail !== null && <CodeForm settings={settings} />}
      <AddressForm />
      {(email ?? askedEmail) !== null && (
        <Button
          variant="default"
          mt="md"
          loading={erase.isPending}
          onClick={() => erase.mutate(null)}
        >
          {t('notifications.erase')}
        </Button>
      )}
      {erase.isError && <ProblemNote error={erase.error} />}
    </>
  );
}
