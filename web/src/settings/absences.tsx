/** web: when one is away. It stops no clock; the deputy acts meanwhile, and stops by itself. */
import { Button, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DirectoryDesk } from '../../../contracts/directory';
import type { DirectoryActs } from '../../../domain/directory/acts';
import { dayOf, daysAfter, localDayOf } from '../format/dates';
import { ProblemNote } from '../parts/problem-note';
import { useMe } from '../shell/session';
import { useLanguage } from '../terms/use-terms';
import { Day, Line, SmallForm } from './parts';
import classes from './settings.module.css';
import { useDirectoryAct, useTyped } from './use-desk';

const reasons = ['leave', 'mission', 'training', 'other'] as const;
type Reason = DirectoryActs['RecordAbsence']['reason'];
type Absence = DirectoryDesk['absences'][number];

const nothing: { readonly from: string; readonly lastDay: string; readonly reason: Reason } = {
  ...{ from: '', lastDay: '', reason: 'leave' },
};

function AbsenceForm(): ReactNode {
  const { t } = useTranslation();
  const { persona } = useMe();
  const [{ from, lastDay, reason }, id, change, empty] = useTyped(nothing);
  const act = useDirectoryAct('RecordAbsence');
  const payload = { person: persona.person, from, lastDay, reason };
  return (
    <SmallForm
      name={t('settings.recordAbsence')}
      isBusy={act.isPending}
      isWhole={from !== '' && lastDay !== ''}
      error={act.error}
      send={() => act.mutate({ id, payload }, { onSuccess: empty })}
    >
      <Day label={t('settings.firstDay')} value={from} change={(day) => change({ from: day })} />
      <Day
        label={t('settings.lastDay')}
        value={lastDay}
        min={from}
        change={(day) => change({ lastDay: day })}
      />
      <NativeSelect
        label={t('settings.reason')}
        value={reason}
        data={reasons.map((value) => ({ value, label: t(`settings.reasons.${value}`) }))}
        onChange={(event) => change({ reason: event.currentTarget.value as Reason })}
      />
    </SmallForm>
  );
}

function AbsenceLine({
  absence,
  now,
}: {
  readonly absence: Absence;
  readonly now: string;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const act = useDirectoryAct('EndAbsence');
  const [, id] = useTyped({});
  const isNow = absence.from <= now;
  // The instant at which it is over is the beginning of the next day.
  const lastDay = daysAfter(localDayOf(absence.to), -1);
  const yesterday = daysAfter(localDayOf(now), -1);
  return (
    <Line isNow={isNow}>
      <span>
        {dayOf(absence.from, language)} – {dayOf(`${lastDay}T05:00:00.000Z`, language)} ·{' '}
        {t(`settings.reasons.${absence.reason as Reason}`)}
        {isNow && ` · ${t('settings.now')}`}
      </span>
      <Button
        size="xs"
        variant="default"
        loading={act.isPending}
        onClick={() => act.mutate({ id, payload: { absence: absence.id, lastDay: yesterday } })}
      >
        {t(isNow ? 'settings.backNow' : 'settings.notGoing')}
      </Button>
      {act.isError && <ProblemNote error={act.error} />}
    </Line>
  );
}

export function Absences({ absences, now }: Pick<DirectoryDesk, 'absences' | 'now'>): ReactNode {
  const { t } = useTranslation();
  const { persona } = useMe();
  const mine = absences.filter(({ person, to }) => person === persona.person && to > now);
  return (
    <section aria-labelledby="absences" className={classes['part']}>
      <h2 id="absences">{t('settings.absences')}</h2>
      <p className="soft">{t('settings.absencesText')}</p>
      {mine.length > 0 && (
        <ul className="plain-list">
          {mine.map((absence) => (
            <AbsenceLine key={absence.id} absence={absence} now={now} />
          ))}
        </ul>
      )}
      <AbsenceForm />
    </section>
  );
}
