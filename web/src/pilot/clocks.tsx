/** web: every running deadline with its rule, and which of its steps have rung. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClockRow, PilotView } from '../../../contracts/http';
import type { Instant } from '../../../domain/time';
import { momentOf } from '../format/dates';
import { Article } from '../parts/article';
import { Icon } from '../parts/icon';
import { useMoveClock } from '../shell/practice-bar';
import { useMe } from '../shell/session';
import { useLanguage, useTerms } from '../terms/use-terms';
import classes from './aside.module.css';
import { Why } from '../why/why';
import { matterName } from './matter-name';
import { Paused } from './paused';

/** reminder-2: the second of its kind. */
function rungWord(name: string, wordOf: (kind: string) => string): string {
  const [kind = name, n] = name.split('-');
  return n === undefined ? wordOf(kind) : `${wordOf(kind)} ${n}`;
}

function Rungs({ clock, now }: { readonly clock: ClockRow; readonly now: Instant }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const { clock: hands } = useMe();
  const { move, busy } = useMoveClock();
  return (
    <ul className={`plain-list ${classes['rungs']}`}>
      {clock.rungs.map((rung) => (
        <li key={rung.name} data-rang={rung.rang}>
          <Icon name={rung.rang ? 'done' : 'clock'} size={14} />
          <span>
            {rungWord(rung.name, terms.term)}
            <span className="only-read"> ({rung.rang ? t('due.done') : t('due.coming')})</span>
          </span>
          <time dateTime={rung.at} className="number">
            {momentOf(rung.at, language)}
          </time>
          {hands.practice && rung.at > now && (
            <Button
              size="compact-xs"
              variant="subtle"
              disabled={busy}
              aria-label={`${t('pilot.jump')}: ${rungWord(rung.name, terms.term)}, ${terms.step(clock.step)}`}
              onClick={() => move({ act: 'advanceTo', to: rung.at })}
            >
              <Icon name="forward" size={14} />
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

interface ClockProps {
  readonly pilot: string;
  readonly clock: ClockRow;
  /** How many desks wait for the same step by the same moment. */
  readonly desks: number;
  readonly now: Instant;
}

function Clock({ pilot, clock, desks, now }: ClockProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const late = clock.dueAt <= now;
  return (
    <li className={classes['clock']} data-late={late}>
      <p>
        <b>{terms.step(clock.step)}</b>
        {desks > 1 && <span className="soft number"> × {desks}</span>}
        {clock.matter !== 'main' && (
          <span className="soft"> · {matterName(terms, clock.matter)}</span>
        )}
      </p>
      <p className={classes['dueLine']}>
        {late && (
          <>
            <Icon name="late" size={15} /> {t('tasks.overdue')} ·{' '}
          </>
        )}
        <time dateTime={clock.dueAt} className="number">
          {t('due.by', { date: momentOf(clock.dueAt, language) })}
        </time>
      </p>
      <Article {...clock} />
      <Why pilot={pilot} question={{ task: `${clock.matter}/${clock.step}` }} ask={t('why.date')} />
      <details>
        <summary>{t('pilot.rungs')}</summary>
        <Rungs clock={clock} now={now} />
      </details>
    </li>
  );
}

const nameOf = ({ matter, step, dueAt }: ClockRow): string => `${matter} ${step} ${dueAt}`;

/** Votes run by one deadline at several desks: one clock. */
function byName(clocks: readonly ClockRow[]): ReadonlyMap<string, readonly ClockRow[]> {
  const groups = new Map<string, ClockRow[]>();
  for (const clock of clocks) {
    const same = groups.get(nameOf(clock));
    if (same === undefined) groups.set(nameOf(clock), [clock]);
    else same.push(clock);
  }
  return groups;
}

export function Clocks({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="sheet" aria-labelledby="clocks">
      <h2 id="clocks">{t('pilot.clocks')}</h2>
      <Paused view={view} />
      {view.clocks.length === 0 && <p className="soft">{t('pilot.noClocks')}</p>}
      <ul className="plain-list">
        {[...byName(view.clocks)].map(
          ([name, [clock, ...others]]) =>
            clock !== undefined && (
              <Clock
                key={name}
                pilot={view.id}
                clock={clock}
                desks={others.length + 1}
                now={view.now}
              />
            ),
        )}
      </ul>
    </section>
  );
}
