/** web: something secret that is shown this once, with a way to take it along. */
import { Button, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon';
import { useTell } from '../parts/told';
import classes from './settings.module.css';

interface SecretProps {
  readonly label: string;
  readonly value: string;
  readonly warning: string;
  readonly children?: ReactNode;
}

export function SecretOnce({ label, value, warning, children }: SecretProps): ReactNode {
  const { t } = useTranslation();
  const tell = useTell();
  const copy = (): void => {
    // Without TLS a browser has no clipboard for us.
    const copied = navigator.clipboard?.writeText(value) ?? Promise.reject(new Error('none'));
    copied.then(
      () => tell(t('feeds.copied')),
      () => tell(t('feeds.notCopied')),
    );
  };
  return (
    <div role="note" className={classes['once']}>
      <p>{warning}</p>
      <div className={classes['secret']}>
        <TextInput
          label={label}
          value={value}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button variant="default" leftSection={<Icon name="paper" size={15} />} onClick={copy}>
          {t('feeds.copy')}
        </Button>
      </div>
      {children}
    </div>
  );
}
