/** web: the ledger in plain words, newest first, day by day. Clocks that rang in a row are one line that opens. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Texts } from '../../../contracts/http';
import { useTimeline } from '../api/queries';
import { dayOf, localDayOf } from '../format/dates';
import { Icon } from '../parts/icon';
import { Paged } from '../parts/paged';
import { useLanguage } from '../terms/use-terms';
import { Entry, isLateRing } from './timeline-entry';
import type { Run } from './timeline-runs';
import { runsOf } from './timeline-runs';
import classes from './timeline.module.css';
import { useEntryInSight } from './use-entry-in-sight';

interface Day {
  readonly day: string;
  readonly runs: readonly Run[];
}

function byDay(runs: readonly Run[]): readonly Day[] {
  const days: Day[] = [];
  for (const run of runs) {
    const day = localDayOf(run.entries[0]?.at ?? '');
    const last = days.at(-1);
    if (last?.day === day) days[days.length - 1] = { day, runs: [...last.runs, run] };
    else days.push({ day, runs: [run] });
  }
  return days;
}

interface RunProps {
  readonly run: Run;
  readonly texts: Texts;
}

function Rings({ run, texts }: RunProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const late = run.entries.filter(isLateRing).length;
  const from = dayOf(run.entries.at(-1)?.at ?? '', language);
  const to = dayOf(run.entries[0]?.at ?? '', language);
  return (
    <li className={classes['entry']} data-face={late > 0 ? 'late' : 'clock'}>
      <span className={classes['sign']}>
        <Icon name={late > 0 ? 'late' : 'clock'} size={16} />
      </span>
      <details className={classes['rings']}>
        <summary>
          {t('timeline.rings', { count: run.entries.length, from, to })}
          {late > 0 && <b> · {t('timeline.lateRings', { count: late })}</b>}
        </summary>
        <ol className="plain-list">
          {run.entries.map((entry) => (
            <Entry key={entry.seq} entry={entry} texts={texts} withDay />
          ))}
        </ol>
      </details>
    </li>
  );
}

function RunLine({ run, texts }: RunProps): ReactNode {
  if (run.rings) return <Rings run={run} texts={texts} />;
  return run.entries.map((entry) => <Entry key={entry.seq} entry={entry} texts={texts} />);
}

export function TimelineView({
  pilot,
  revision,
}: {
  readonly pilot: string;
  readonly revision: number;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const timeline = useTimeline(pilot, revision);
  const pages = timeline.data?.pages ?? [];
  const texts: Texts = Object.assign({}, ...pages.map((page) => page.texts)) as Texts;
  const days = byDay(runsOf(pages.flatMap((page) => page.entries)));
  useEntryInSight(pages.length);
  return (
    <Paged
      query={timeline}
      isEmpty={days.length === 0}
      empty={<p className="soft">{t('timeline.empty')}</p>}
      more={t('timeline.older')}
    >
      {days.map(({ day, runs }) => (
        <section key={`${day} ${runs[0]?.entries[0]?.seq}`} className={classes['day']}>
          <h3 className="number">{dayOf(`${day}T05:00:00.000Z`, language)}</h3>
          <ol className="plain-list">
            {runs.map((run) => (
              <RunLine key={run.entries[0]?.seq} run={run} texts={texts} />
            ))}
          </ol>
        </section>
      ))}
    </Paged>
  );
}
