/** web: which notices come by letter, and when. */
import { Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterSettings, LetterWishes } from '../../../contracts/letters';
import type { Language } from '../../../domain/words';
import { useWish } from '../letters/use-letters';
import { SmallForm } from './parts';
import classes from './settings.module.css';

type Wishes = LetterWishes['wishes'];
const sorts = ['late', 'due', 'news'] as const;
const ways = ['atOnce', 'digest', 'none'] as const satisfies readonly Wishes['late'][];
const spoken = ['vi', 'en', 'fr'] as const satisfies readonly Language[];
const usualQuiet = { fromHour: 19, toHour: 6 };

interface FieldsProps {
  readonly wishes: Wishes;
  change(change: Partial<Wishes>): void;
}

function WayFields({ wishes, change }: FieldsProps): ReactNode {
  const { t } = useTranslation();
  return sorts.map((sort) => (
    <NativeSelect
      key={sort}
      label={t(`notifications.${sort}`)}
      value={wishes[sort]}
      data={ways.map((value) => ({ value, label: t(`notifications.ways.${value}`) }))}
      onChange={(event) => change({ [sort]: event.currentTarget.value as Wishes['late'] })}
    />
  ));
}

interface HourProps {
  readonly label: string;
  /** null: none. */
  readonly hour: number | null;
  readonly none?: string;
  change(hour: number | null): void;
}

function HourField({ label, hour, none, change }: HourProps): ReactNode {
  const { t } = useTranslation();
  const hours = Array.from({ length: 24 }, (_, each) => ({
    value: String(each),
    label: t('notifications.hour', { hour: each }),
  }));
  return (
    <NativeSelect
      label={label}
      value={hour === null ? '' : String(hour)}
      data={none === undefined ? hours : [{ value: '', label: none }, ...hours]}
      onChange={({ currentTarget: { value } }) => change(value === '' ? null : Number(value))}
    />
  );
}

function HourFields({ wishes, change }: FieldsProps): ReactNode {
  const { t } = useTranslation();
  const { digestHour, quiet } = wishes;
  const from = (hour: number | null): void =>
    change({ quiet: hour === null ? null : { ...usualQuiet, ...quiet, fromHour: hour } });
  return (
    <>
      <HourField
        label={t('notifications.digestHour')}
        hour={digestHour}
        change={(hour) => change({ digestHour: hour ?? digestHour })}
      />
      <HourField
        label={t('notifications.quietFrom')}
        hour={quiet?.fromHour ?? null}
        none={t('notifications.noQuiet')}
        change={from}
      />
      {quiet !== null && (
        <HourField
          label={t('notifications.quietTo')}
          hour={quiet.toHour}
          change={(hour) => change({ quiet: { ...quiet, toHour: hour ?? quiet.toHour } })}
        />
      )}
    </>
  );
}

function Flags({ wishes, change }: FieldsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={classes['flags']}>
      {(['workingDaysOnly', 'lateBreaksQuiet'] as const).map((flag) => (
        <Checkbox
          key={flag}
          label={t(`notifications.${flag}`)}
          checked={wishes[flag]}
          onChange={(event) => change({ [flag]: event.currentTarget.checked })}
        />
      ))}
    </div>
  );
}

export function LetterWishesForm({ settings }: { readonly settings: LetterSettings }): ReactNode {
  const { t } = useTranslation();
  const [wished, setWished] = useState<LetterWishes>({
    language: settings.language,
    wishes: settings.wishes,
  });
  const keep = useWish();
  const { language, wishes } = wished;
  const change = (part: Partial<Wishes>): void =>
    setWished({ language, wishes: { ...wishes, ...part } });
  return (
    <>
      <h3 className={classes['apart']}>{t('notifications.wishes')}</h3>
      <SmallForm
        name={t('notifications.save')}
        isBusy={keep.isPending}
        isWhole
        error={keep.error}
        send={() => keep.mutate(wished)}
      >
        <WayFields wishes={wishes} change={change} />
        <HourFields wishes={wishes} change={change} />
        <NativeSelect
          label={t('notifications.language')}
          value={language}
          data={spoken.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={(event) =>
            setWished({ wishes, language: event.currentTarget.value as Language })
          }
        />
        <Flags wishes={wishes} change={change} />
      </SmallForm>
      <p className="soft small">{t('notifications.escalation')}</p>
    </>
  );
}
