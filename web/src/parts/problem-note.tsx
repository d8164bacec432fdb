/** web: what happened, why, and what can be done: the same face for everything that goes wrong. */
import { Alert, Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Declined } from '../api/client';
import { useLanguage } from '../terms/use-terms';
import { Icon } from './icon';

interface ProblemNoteProps {
  readonly error: unknown;
  readonly title?: string;
  retry?(): void;
}

export function ProblemNote({ error, title, retry }: ProblemNoteProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const problem = error instanceof Declined ? error.problem : null;
  return (
    <Alert
      role="alert"
      color="late"
      variant="light"
      icon={<Icon name="late" />}
      title={title ?? t('problem.title')}
      my="md"
    >
      <Text>{problem === null ? t('problem.network') : problem.words[language]}</Text>
      {problem !== null && (
        <Text size="xs" c="dimmed">
          {t('actions.request', { id: problem.requestId })}
        </Text>
      )}
      {retry !== undefined && (
        <Group mt="xs">
          <Button size="xs" variant="default" onClick={retry}>
            {t('common.retry')}
          </Button>
        </Group>
      )}
    </Alert>
  );
}
