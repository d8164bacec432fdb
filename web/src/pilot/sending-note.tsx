/** web: what became of an act that was sent: refused with its reason, under way, or not known. */
import { Alert, Button, List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../contracts/http';
import type { Sending } from '../api/command';
import { Icon } from '../parts/icon';
import { useLanguage } from '../terms/use-terms';

interface SendingNoteProps {
  readonly sending: Sending;
  resend(): void;
}

function Refusal({ problem }: { readonly problem: Problem }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Alert
      role="alert"
      color="late"
      variant="light"
      icon={<Icon name="late" />}
      title={t('actions.refused')}
      data-code={problem.code}
    >
      <Text>{problem.words[language]}</Text>
      {problem.issues !== undefined && (
        <List size="sm">
          {problem.issues.map((issue) => (
            <List.Item key={issue.path}>
              {issue.path}: {issue.message}
            </List.Item>
          ))}
        </List>
      )}
      <Text size="xs" c="dimmed">
        {t('actions.request', { id: problem.requestId })}
      </Text>
    </Alert>
  );
}

function Unknown({
  problem,
  resend,
}: {
  readonly problem: Problem | null;
  resend(): void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Alert
      role="alert"
      color="amber"
      variant="light"
      icon={<Icon name="soon" />}
      title={t('actions.unknown')}
    >
      <Text>{problem === null ? t('actions.network') : problem.words[language]}</Text>
      <Button mt="xs" size="xs" onClick={resend}>
        {t('actions.resend')}
      </Button>
    </Alert>
  );
}

export function SendingNote({ sending, resend }: SendingNoteProps): ReactNode {
  const { t } = useTranslation();
  switch (sending.at) {
    case 'refused':
      return <Refusal problem={sending.problem} />;
    case 'unknown':
      return <Unknown problem={sending.problem} resend={resend} />;
    case 'underway':
      return (
        <Alert role="status" color="ink" variant="light">
          {t('actions.underway')}
        </Alert>
      );
    case 'form':
    case 'sending':
    case 'accepted':
      return null;
  }
}
