/** web: the keys of the inbox, for whoever asks with ? or by the button. */
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './tasks.module.css';

const rows = [
  ['j k', 'inbox.keyWalk'],
  ['Enter', 'inbox.keyOpen'],
  ['x', 'inbox.keySelect'],
  ['c', 'inbox.keyClaim'],
  ['/', 'inbox.keySearch'],
  ['n p', 'inbox.keyNext'],
  ['?', 'inbox.keyHelp'],
] as const;

export function KeysHelp({ close }: { close(): void }): ReactNode {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={close}
      title={t('inbox.keysTitle')}
      closeButtonProps={{ 'aria-label': t('inbox.close') }}
    >
      <dl className={classes['keyTable']}>
        {rows.map(([keys, word]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
