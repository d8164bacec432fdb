/** web: asks before somebody signs out of a browser in which something of theirs was not sent. */
import { Button, Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { draftsOf } from '../form/drafts';
import { eraseAll, putAway } from '../kept/leave';
import { notedVisits } from '../kept/noted';

interface LeaveDialogProps {
  readonly person: string;
  stay(): void;
  leave(): Promise<void>;
}

export default function LeaveDialog({ person, stay, leave }: LeaveDialogProps): ReactNode {
  const { t } = useTranslation();
  const drafts = draftsOf(person).length;
  const after = (work: (person: string) => Promise<void>) => () =>
    void work(person)
      .catch(() => undefined)
      .then(leave);
  return (
    <Modal opened onClose={stay} title={t('visits.leaving.title')} centered>
      <ul>
        <li>{t('visits.leaving.visits', { count: notedVisits(person) })}</li>
        {drafts > 0 && <li>{t('visits.leaving.drafts', { count: drafts })}</li>}
      </ul>
      <p>{t('visits.leaving.why')}</p>
      <Group gap="xs">
        <Button onClick={stay} data-autofocus>
          {t('visits.leaving.stay')}
        </Button>
        <Button variant="default" onClick={after(putAway)}>
          {t('visits.leaving.keep')}
        </Button>
        <Button variant="default" color="late" onClick={after(eraseAll)}>
          {t('visits.leaving.erase')}
        </Button>
      </Group>
    </Modal>
  );
}
