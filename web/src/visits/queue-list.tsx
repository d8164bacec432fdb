/** web: the visits that lie in this browser: not sent yet, or refused, each with what can be done. Nothing typed is ever lost unasked. */
import { Alert, Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { wallMomentOf } from '../format/dates';
import { draftKey, keepDraft } from '../form/drafts';
import type { KeptVisit } from '../kept/kept-visit';
import { waits } from '../kept/kept-visit';
import { dropVisit } from '../kept/queue';
import { Icon } from '../parts/icon';
import { matterName } from '../pilot/matter-name';
import { useMe } from '../shell/session';
import { useLanguage, useTerms } from '../terms/use-terms';
import { visitLink } from './link';
import { layPhotos } from './photos';
import { useQueue, useSending } from './use-queue';
import classes from './visits.module.css';

/** Back into its form, under a new id: what was refused is not sent a second time. */
async function reopen(visit: KeptVisit): Promise<void> {
  const { person, pilot, matter, act, photos } = visit;
  const key = draftKey(person, pilot, { command: act.name, matter });
  keepDraft(key, act.payload);
  const files = photos.map(
    ({ content, name }) => new File([content], name, { type: content.type }),
  );
  await layPhotos(key, person, files);
  await dropVisit(visit);
}

function Discard({ visit }: { readonly visit: KeptVisit }): ReactNode {
  const { t } = useTranslation();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <Button size="xs" variant="default" onClick={() => setAsked(true)}>
        {t('visits.discard')}
      </Button>
    );
  return (
    <>
      <span>{t('visits.discardSure')}</span>
      <Button size="xs" color="late" onClick={() => void dropVisit(visit)}>
        {t('visits.discardYes')}
      </Button>
      <Button size="xs" variant="default" onClick={() => setAsked(false)}>
        {t('common.cancel')}
      </Button>
    </>
  );
}

function Why({ visit }: { readonly visit: KeptVisit }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { problem, photos } = visit;
  return (
    <>
      {problem !== null && (
        <p data-code={problem.code}>
          <b>{t('visits.refused')}</b> {problem.words[language]}
        </p>
      )}
      {photos.map(
        ({ name, problem: of }) =>
          of !== null && (
            <p key={name} data-code={of.code}>
              <b>{t('visits.photoRefused', { name })}</b> {of.words[language]}
            </p>
          ),
      )}
    </>
  );
}

function Line({ visit, send }: { readonly visit: KeptVisit; send(): void }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const [, go] = useLocation();
  const { pilotTitle, matter, keptAtMs, photos, problem, isRecorded } = visit;
  const what = matter === null ? t('supervision.surprise') : matterName(terms, matter);
  const left = photos.filter(({ isSent }) => !isSent).length;
  return (
    <li className={classes['kept']} data-testid="kept-visit" data-refused={problem !== null}>
      <p>
        <b>{what}</b> · {pilotTitle}
      </p>
      <p className="small">
        {t(isRecorded ? 'visits.recordedPhotosWait' : 'visits.keptAt', {
          at: wallMomentOf(new Date(keptAtMs).toISOString(), language),
        })}
        {left > 0 && <> · {t('visits.photosWait', { count: left })}</>}
      </p>
      <Why visit={visit} />
      <Group gap="xs">
        {waits(visit) && (
          <Button size="xs" onClick={send}>
            {t('visits.sendNow')}
          </Button>
        )}
        {problem !== null && (
          <Button
            size="xs"
            onClick={() => void reopen(visit).then(() => go(visitLink(visit.pilot, matter)))}
          >
            {t('visits.reopen')}
          </Button>
        )}
        <Discard visit={visit} />
      </Group>
    </li>
  );
}

export function QueueList(): ReactNode {
  const { t } = useTranslation();
  const { person } = useMe().persona;
  const visits = useQueue(person);
  const send = useSending(person);
  if (visits.length === 0) return null;
  return (
    <Alert
      role="region"
      aria-label={t('visits.queue')}
      color={visits.some(({ problem }) => problem !== null) ? 'late' : 'amber'}
      variant="light"
      icon={<Icon name="pause" />}
      title={t('visits.queueTitle', { count: visits.length })}
      my="md"
    >
      <p className="small">{t('visits.queueWhy')}</p>
      <ul className="plain-list">
        {visits.map((visit) => (
          <Line key={visit.id} visit={visit} send={() => void send()} />
        ))}
      </ul>
    </Alert>
  );
}
