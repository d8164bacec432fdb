/** web: the form of a visit: the same fields as on the page of the pilot, with photos, and a way that needs no network. */
import { Alert, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DeskProvider } from '../form/desk';
import { DraftNote } from '../form/draft-note';
import { FaultSummary } from '../form/fault-summary';
import { Fields } from '../form/fields/group-input';
import form from '../form/form.module.css';
import { useHold } from '../live/live-context';
import type { Act } from '../pilot/use-act';
import { SendingNote } from '../pilot/sending-note';
import { useTerms } from '../terms/use-terms';
import { PhotosInput } from './photos-input';
import type { VisitInHand } from './use-visit';
import { useVisit } from './use-visit';

interface VisitFormProps extends Act {
  done(outcome: 'recorded' | 'kept'): void;
}

function Foot({ visit, word }: { readonly visit: VisitInHand; readonly word: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={form['foot']}>
      <Button type="submit" loading={visit.sending.at === 'sending'} data-testid="send">
        {word}
      </Button>
      {visit.practice && (
        <Button
          variant="subtle"
          className={form['example'] ?? ''}
          title={t('form.exampleWhy')}
          onClick={visit.fillExample}
        >
          {t('form.example')}
        </Button>
      )}
    </div>
  );
}

export function VisitForm({ done, ...act }: VisitFormProps): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const visit = useVisit(act, done);
  useHold();
  const word = terms.command(act.offer.command);
  return (
    <DeskProvider value={visit.desk}>
      <form
        className={form['form']}
        noValidate
        aria-label={word}
        onSubmit={(event) => {
          event.preventDefault();
          visit.submit();
        }}
      >
        {visit.form.tried && <FaultSummary faults={visit.faults} />}
        <Fields fields={visit.shown} path={[]} value={visit.form.value} />
        <PhotosInput photos={visit.photos} />
        {visit.sending.at === 'refused' && (
          <SendingNote
            sending={{ at: 'refused', problem: visit.sending.problem }}
            resend={visit.submit}
          />
        )}
        {visit.sending.at === 'noRoom' && (
          <Alert role="alert" color="late" title={t('visits.noRoom')}>
            {t('visits.noRoomWhy')}
          </Alert>
        )}
        <Foot visit={visit} word={word} />
        <DraftNote draft={visit.draft} />
      </form>
    </DeskProvider>
  );
}
