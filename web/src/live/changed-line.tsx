/** web: while somebody writes, the page does not move under their hands: a line says that there is something newer. */
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon';
import { useLive } from './live-context';
import classes from './live.module.css';

/** One's own act is heard of as well, a moment before its answer shows it. */
const patienceMs = 1_000;

interface ChangedLineProps {
  readonly pilot: string;
  /** Real time at which the page read what it shows. */
  readonly readAtMs: number;
  show(): void;
}

export function ChangedLine({ pilot, readAtMs, show }: ChangedLineProps): ReactNode {
  const { t } = useTranslation();
  const heardAtMs = useLive().heldBack.get(pilot) ?? 0;
  const isNewer = heardAtMs > readAtMs;
  const [isSaid, setSaid] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isNewer) setSaid(false);
    const timer = window.setTimeout(() => setSaid(isNewer), patienceMs);
    return () => window.clearTimeout(timer);
  }, [isNewer]);
  return (
    <div ref={line} role="status" tabIndex={-1} className={`no-print ${classes['changed']}`}>
      {isNewer && isSaid && (
        <p>
          <Icon name="clock" size={16} /> <span>{t('live.changed')}</span>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              show();
              line.current?.focus();
            }}
          >
            {t('live.show')}
          </Button>
        </p>
      )}
    </div>
  );
}
