/** web: one entry of the ledger in plain words: what happened, who did it, when it happened and when it was recorded. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Texts, TimelineEntry } from '../../../contracts/http';
import { localDayOf, momentOf, timeOf } from '../format/dates';
import { Icon } from '../parts/icon';
import type { IconName } from '../parts/icon';
import { useLanguage, useTerms } from '../terms/use-terms';
import classes from './timeline.module.css';
import { entryId } from './use-entry-in-sight';
import { isEmpty, Values } from './value-view';

const lateKinds: readonly string[] = ['overdue', 'escalation'];

const bodyOf = ({ event }: TimelineEntry): Readonly<Record<string, unknown>> =>
  typeof event.body === 'object' && event.body !== null
    ? (event.body as Readonly<Record<string, unknown>>)
    : {};

export const isLateRing = (entry: TimelineEntry): boolean =>
  lateKinds.includes(String(bodyOf(entry)['kind']));

function faceOf(entry: TimelineEntry): {
  readonly icon: IconName;
  readonly face: 'act' | 'clock' | 'late';
} {
  const byProgram = entry.event.by.person.startsWith('system:');
  if (entry.event.clock === undefined && !byProgram) return { icon: 'person', face: 'act' };
  return lateKinds.includes(String(bodyOf(entry)['kind']))
    ? { icon: 'late', face: 'late' }
    : { icon: 'clock', face: 'clock' };
}

/** The prose of an act is read with it; numbers and ids are in its details. */
function proseOf(entry: TimelineEntry, texts: Texts): Readonly<Record<string, unknown>> {
  const isProse = (value: unknown): boolean =>
    typeof value === 'string'
      ? value in texts
      : Array.isArray(value) && value.length > 0 && value.every(isProse);
  return Object.fromEntries(Object.entries(bodyOf(entry)).filter(([, value]) => isProse(value)));
}

function Who({ entry }: { readonly entry: TimelineEntry }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { person } = entry.event.by;
  if (entry.event.clock !== undefined) return t('timeline.clock');
  if (person.startsWith('system:')) return t('timeline.system');
  return (
    <>
      {entry.actor}
      {entry.actorPost !== null && <>, {entry.actorPost[language]}</>}
    </>
  );
}

function SourceNote({ entry }: { readonly entry: TimelineEntry }): ReactNode {
  const { t } = useTranslation();
  const { source } = entry.event;
  if (source === undefined) return null;
  return (
    <p className={classes['source']}>
      {t('timeline.source', { organisation: source.organisation })}
      {source.told !== '' && <> · {t('timeline.told', { told: source.told })}</>}
      {source.confidence === 'snippet' && <> · {t('timeline.doubt')}</>}
      {source.filled !== undefined && <> · {t('timeline.filled', { why: source.filled })}</>}
      {source.url !== undefined && (
        <>
          {' '}
          ·{' '}
          <a href={source.url} rel="noreferrer">
            {source.url}
          </a>
        </>
      )}
    </p>
  );
}

function Details({
  entry,
  texts,
}: {
  readonly entry: TimelineEntry;
  readonly texts: Texts;
}): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const body = bodyOf(entry);
  const chapter = terms.chapterOfEvent(entry.event.type);
  return (
    <details className={classes['details']}>
      <summary>{t('timeline.entry', { seq: entry.seq })}</summary>
      {!isEmpty(body) && <Values values={body} texts={texts} chapter={chapter} />}
      <p className="soft small">
        {t('timeline.hash')} <code className={classes['hash']}>{entry.hash}</code>
      </p>
    </details>
  );
}

function When({
  entry,
  withDay,
}: {
  readonly entry: TimelineEntry;
  readonly withDay: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const sameDay = localDayOf(entry.at) === localDayOf(entry.recordedAt);
  return (
    <>
      <time dateTime={entry.at} className="number">
        {entry.event.source === undefined
          ? (withDay ? momentOf : timeOf)(entry.at, language)
          : entry.event.source.told}
      </time>
      {!sameDay && (
        <>
          {' '}
          ·{' '}
          <time dateTime={entry.recordedAt} className="number">
            {t('timeline.recorded', { date: momentOf(entry.recordedAt, language) })}
          </time>
        </>
      )}
    </>
  );
}

interface EntryProps {
  readonly entry: TimelineEntry;
  readonly texts: Texts;
  /** The day stands beside the hour where no heading says it. */
  readonly withDay?: boolean;
}

export function Entry({ entry, texts, withDay = false }: EntryProps): ReactNode {
  const terms = useTerms();
  const { icon, face } = faceOf(entry);
  const prose = proseOf(entry, texts);
  return (
    <li
      id={entryId(entry.seq)}
      tabIndex={-1}
      className={classes['entry']}
      data-face={face}
      data-event={entry.event.type}
    >
      <span className={classes['sign']}>
        <Icon name={icon} size={16} />
      </span>
      <div className={classes['body']}>
        <p className={classes['sentence']}>{entry.sentence}</p>
        <p className={classes['by']}>
          <Who entry={entry} /> · <When entry={entry} withDay={withDay} />
        </p>
        {!isEmpty(prose) && (
          <div className={classes['prose']}>
            <Values values={prose} texts={texts} chapter={terms.chapterOfEvent(entry.event.type)} />
          </div>
        )}
        {entry.event.flags !== undefined && (
          <ul className={`plain-list ${classes['flags']}`}>
            {entry.event.flags.map((flag) => (
              <li key={flag}>
                <Icon name="flag" size={13} /> {terms.flag(flag)}
              </li>
            ))}
          </ul>
        )}
        <SourceNote entry={entry} />
        <Details entry={entry} texts={texts} />
      </div>
    </li>
  );
}
