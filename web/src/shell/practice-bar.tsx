/** web: the practice clock: what time it is by law, and the ways to let it pass. Always in sight while one practises. */
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClockView } from '../../../contracts/http';
import type { ClockAct } from '../../../contracts/requests';
import type { Instant } from '../../../domain/time';
import { ask } from '../api/client';
import { keys } from '../api/keys';
import { useClock } from '../api/queries';
import { momentOf, shortOf, timeOf, weekdayOf } from '../format/dates';
import { spanOf } from '../format/numbers';
import { Icon } from '../parts/icon';
import { ProblemNote } from '../parts/problem-note';
import { useTell } from '../parts/told';
import { useLanguage } from '../terms/use-terms';
import { useNextDue } from './next-due';
import classes from './practice-bar.module.css';
import { useMe } from './session';
import { useLegalNow } from './use-legal-now';

export function useMoveClock(): {
  move(act: ClockAct): void;
  readonly busy: boolean;
  readonly error: unknown;
} {
  const { t } = useTranslation();
  const client = useQueryClient();
  const language = useLanguage();
  const tell = useTell();
  const mutation = useMutation({
    mutationFn: (act: ClockAct) => ask<ClockView>('POST', '/api/clock', act),
    onSuccess: async (clock, act) => {
      client.setQueryData(keys.clock, clock);
      if (act.act === 'advanceBy' || act.act === 'advanceTo')
        tell(t('practice.jumped', { date: momentOf(clock.now, language) }));
      await client.invalidateQueries({
        predicate: ({ queryKey }) =>
          !['words', 'session', 'clock', 'forms'].includes(String(queryKey[0])),
      });
    },
  });
  return { move: mutation.mutate, busy: mutation.isPending, error: mutation.error };
}

/** The first moment at which the deadline has really passed. */
const justAfter = (due: Instant): Instant =>
  new Date(new Date(due).getTime() + 60_000).toISOString();

function ClockFace({
  clock,
  heardAtMs,
}: {
  readonly clock: ClockView;
  readonly heardAtMs: number;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useLegalNow(clock, heardAtMs);
  return (
    <p className={classes['face']}>
      <span className={classes['tag']}>{t('practice.tag')}</span>
      <span className={classes['note']}>{t('practice.note')}</span>
      <span>
        <span className="only-read">{t('practice.now')}: </span>
        <b className="number">
          {weekdayOf(now, language)}, {timeOf(now, language)}
        </b>
      </span>
      <span className={classes['rate']}>
        {clock.paused
          ? t('practice.paused')
          : t('practice.rate', { time: spanOf(clock.rate, language) })}
      </span>
    </p>
  );
}

function Levers({ clock }: { readonly clock: ClockView }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const nextDue = useNextDue(clock.now);
  const { move, busy, error } = useMoveClock();
  const look = { size: 'compact-sm', variant: 'default', disabled: busy } as const;
  return (
    <>
      <div role="group" aria-label={t('practice.jump')} className={classes['levers']}>
        <Button
          {...look}
          leftSection={<Icon name="forward" size={15} />}
          disabled={busy || nextDue === null}
          onClick={() => nextDue !== null && move({ act: 'advanceTo', to: justAfter(nextDue) })}
        >
          {nextDue === null
            ? t('practice.noDue')
            : t('practice.nextDue', { date: shortOf(nextDue, language) })}
        </Button>
        <Button {...look} onClick={() => move({ act: 'advanceBy', days: 1 })}>
          {t('practice.day')}
        </Button>
        <Button {...look} onClick={() => move({ act: 'advanceBy', days: 7 })}>
          {t('practice.week')}
        </Button>
        <Button
          {...look}
          leftSection={<Icon name={clock.paused ? 'play' : 'pause'} size={15} />}
          onClick={() => move({ act: clock.paused ? 'resume' : 'pause' })}
        >
          {clock.paused ? t('practice.resume') : t('practice.pause')}
        </Button>
      </div>
      {error !== null && <ProblemNote error={error} />}
    </>
  );
}

export function PracticeBar(): ReactNode {
  const { t } = useTranslation();
  const me = useMe();
  const { data, dataUpdatedAt } = useClock();
  const clock = data ?? me.clock;
  return (
    <section aria-label={t('practice.region')} className={`no-print ${classes['bar']}`}>
      <div className={classes['inner']}>
        <ClockFace clock={clock} heardAtMs={dataUpdatedAt === 0 ? Date.now() : dataUpdatedAt} />
        <Levers clock={clock} />
      </div>
    </section>
  );
}
