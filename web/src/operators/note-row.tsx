/** web: one note: what happened to which pilot and when, what the program did by itself, what to check, and who has looked. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OperatorNote } from '../../../contracts/operator-notes';
import { momentOf } from '../format/dates';
import { Icon } from '../parts/icon';
import { ProblemNote } from '../parts/problem-note';
import { useLanguage } from '../terms/use-terms';
import classes from './operators.module.css';
import { useAcknowledge } from './use-operators';

function When({ note }: { readonly note: OperatorNote }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { firstAt, lastAt, times } = note;
  return (
    <p className="soft small">
      <Link href={`/pilots/${note.pilot}`}>{note.pilotNumber ?? note.pilot}</Link> ·{' '}
      <time dateTime={firstAt} className="number">
        {momentOf(firstAt, language)}
      </time>
      {times > 1 && (
        <>
          {' – '}
          <time dateTime={lastAt} className="number">
            {momentOf(lastAt, language)}
          </time>{' '}
          · {t('operators.times', { count: times })}
        </>
      )}{' '}
      · <code>{note.reason}</code>
    </p>
  );
}

function Looked({ note }: { readonly note: OperatorNote }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { acknowledged } = note;
  if (acknowledged === null) return null;
  const { name, at, times } = acknowledged;
  return (
    <p className="small">
      <Icon name="done" size={15} />{' '}
      {t('operators.acknowledgedBy', { name, at: momentOf(at, language) })}
      {note.open && ` ${t('operators.since', { count: note.times - times })}`}
    </p>
  );
}

function Acts({ note }: { readonly note: OperatorNote }): ReactNode {
  const { t } = useTranslation();
  const acknowledge = useAcknowledge();
  return (
    <>
      <div className={classes['acts']}>
        {note.open && (
          <Button
            size="xs"
            loading={acknowledge.isPending}
            aria-describedby={`note-${note.id}`}
            leftSection={<Icon name="done" size={15} />}
            onClick={() => acknowledge.mutate(note)}
          >
            {t('operators.acknowledge')}
          </Button>
        )}
        {note.temporalUrl !== null && (
          <Button
            component="a"
            href={note.temporalUrl}
            target="_blank"
            rel="noreferrer"
            variant="default"
            size="xs"
            leftSection={<Icon name="out" size={15} />}
          >
            {t('operators.temporal')}
            <span className="only-read"> ({t('common.newTab')})</span>
          </Button>
        )}
      </div>
      {acknowledge.error !== null && <ProblemNote error={acknowledge.error} />}
    </>
  );
}

export function NoteRow({ note }: { readonly note: OperatorNote }): ReactNode {
  const { t } = useTranslation();
  return (
    <li className={classes['row']} data-open={note.open}>
      <h2 id={`note-${note.id}`}>{t(`operators.kinds.${note.kind}.title`)}</h2>
      <When note={note} />
      <dl className={classes['facts']}>
        <dt>{t('operators.done')}</dt>
        <dd>{t(`operators.kinds.${note.kind}.done`)}</dd>
        <dt>{t('operators.check')}</dt>
        <dd>{t(`operators.kinds.${note.kind}.check`)}</dd>
      </dl>
      <Looked note={note} />
      <Acts note={note} />
    </li>
  );
}
