/** web: the visit can not be recorded as it was meant; what was typed is shown, and may become a surprise visit. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { PilotView } from '../../../contracts/http';
import { draftKey, dropDraft, keepDraft, readDraft } from '../form/drafts';
import { isGiven } from '../form/values';
import { Values } from '../pilot/value-view';
import { useMe } from '../shell/session';
import { visitLink } from './link';
import { layPhotos, photosAt } from './photos';

const regular = 'HoldCheckpoint';
const surprise = 'MakeSurpriseVisit';
const chapter = 'supervision';

async function move(from: string, to: string, person: string, value: unknown): Promise<void> {
  keepDraft(to, value);
  await layPhotos(to, person, await photosAt(from));
  dropDraft(from);
}

interface StrandedProps {
  readonly view: PilotView;
  readonly matter: string;
}

export function Stranded({ view, matter }: StrandedProps): ReactNode {
  const { t } = useTranslation();
  const { person } = useMe().persona;
  const [, go] = useLocation();
  const key = draftKey(person, view.id, { command: regular, matter });
  const value = readDraft(key)?.value;
  const maySurprise = view.allowed.offers.some(({ command }) => command === surprise);
  const asSurprise = async (): Promise<void> => {
    const to = draftKey(person, view.id, { command: surprise, matter: null });
    await move(key, to, person, value);
    go(visitLink(view.id, null), { replace: true });
  };
  return (
    <>
      <h2>{t('visits.notNow')}</h2>
      <p>{t('visits.notNowWhy')}</p>
      <p>
        <Link href={`/pilots/${view.id}`}>{view.title}</Link>
      </p>
      {isGiven(value) && (
        <>
          <h3>{t('visits.typed')}</h3>
          <Values
            texts={view.texts}
            chapter={chapter}
            values={value}
            without={new Set(['matter'])}
          />
          {maySurprise && (
            <Button onClick={() => void asSurprise()}>{t('visits.asSurprise')}</Button>
          )}
        </>
      )}
    </>
  );
}
