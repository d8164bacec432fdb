/** web: acts on the directory as buttons beside what they change; the form opens over the page. */
import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { createContext, use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTerms } from '../terms/use-terms';
import type { ActAsked } from './act-form';
import { ActForm } from './act-form';

interface Opened extends ActAsked {
  /** Whom or what it changes, in words. */
  readonly about: string;
}

const OpenContext = createContext<(opened: Opened) => void>(() => undefined);

export function ActDialog({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const [opened, open] = useState<Opened | null>(null);
  const close = (): void => open(null);
  return (
    <OpenContext value={open}>
      {children}
      {opened !== null && (
        <Modal
          opened
          onClose={close}
          size="lg"
          title={[terms.command(opened.act), opened.about].filter(Boolean).join(' · ')}
          closeButtonProps={{ 'aria-label': t('common.close') }}
        >
          <ActForm act={opened.act} settled={opened.settled} close={close} />
        </Modal>
      )}
    </OpenContext>
  );
}

export function ActButton({ act, settled, about }: Opened): ReactNode {
  const terms = useTerms();
  const open = use(OpenContext);
  const word = terms.command(act);
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={about === '' ? word : `${word}: ${about}`}
      onClick={() => open({ act, settled, about })}
    >
      {word}
    </Button>
  );
}
