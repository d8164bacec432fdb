/** web: adds one more of the same to a list. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../parts/icon';
import classes from './fields.module.css';

export function AddButton({ what, add }: { readonly what: string; add(): void }): ReactNode {
  const { t } = useTranslation();
  return (
    <Button
      variant="default"
      size="xs"
      className={classes['add'] ?? ''}
      leftSection={<Icon name="plus" size={15} />}
      onClick={add}
    >
      {t('form.add', { what: what.toLowerCase() })}
    </Button>
  );
}
