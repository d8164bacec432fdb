/** web: light, dark, or as the device is. Of this browser, not of the person: one room is darker than another. */
import { NativeSelect, useMantineColorScheme } from '@mantine/core';
import type { MantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './settings.module.css';

const shades = ['auto', 'light', 'dark'] as const satisfies readonly MantineColorScheme[];

export function Look(): ReactNode {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <section id="look" aria-labelledby="look-title" className={classes['part']}>
      <h2 id="look-title">{t('look.title')}</h2>
      <NativeSelect
        label={t('look.shade')}
        description={t('look.where')}
        value={colorScheme}
        data={shades.map((value) => ({ value, label: t(`look.shades.${value}`) }))}
        onChange={(event) => {
          const chosen = shades.find((each) => each === event.currentTarget.value);
          if (chosen !== undefined) setColorScheme(chosen);
        }}
      />
    </section>
  );
}
