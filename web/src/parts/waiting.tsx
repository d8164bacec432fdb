/** web: something is on its way. Shown late, so that quick answers do not flicker. */
import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './parts.module.css';

export function Waiting(): ReactNode {
  const { t } = useTranslation();
  return (
    <div role="status" data-on-its-way className={classes['waiting']}>
      <Loader size="sm" aria-hidden="true" />
      <span>{t('common.loading')}</span>
    </div>
  );
}
