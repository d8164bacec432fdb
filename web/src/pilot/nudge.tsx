/** web: whoever waits may remind the post of its task, once a working day; the answer says who did already. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../../../contracts/http';
import { useTaskDeed } from '../api/inbox';
import { Icon } from '../parts/icon';
import { ProblemNote } from '../parts/problem-note';
import { useTell } from '../parts/told';
import { useLanguage, useTerms } from '../terms/use-terms';

export function Nudge({ task }: { readonly task: TaskRow }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const tell = useTell();
  const deed = useTaskDeed();
  const [refused, setRefused] = useState('');
  if (!task.deeds.includes('nudge')) return null;
  const nudge = (): void =>
    deed.mutate(
      { deed: 'nudge', tasks: [{ pilot: task.pilot, task: task.id }] },
      {
        onSuccess: ({ outcomes: [outcome] }) => {
          setRefused(outcome?.refusal?.words[language] ?? '');
          if (outcome?.refusal === null) tell(t('inbox.nudged'));
        },
      },
    );
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<Icon name="bell" size={14} />}
        loading={deed.isPending}
        aria-label={t('inbox.nudgeOf', { step: terms.step(task.step, task.params) })}
        onClick={nudge}
      >
        {t('inbox.nudge')}
      </Button>
      {refused !== '' && (
        <span role="alert" className="small">
          {refused}
        </span>
      )}
      {deed.isError && <ProblemNote error={deed.error} />}
    </>
  );
}
