/** web: says aloud what was just done, once, for those who see and those who listen. */
import { createContext, use, useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import classes from './parts.module.css';

const TellContext = createContext<(words: string) => void>(() => undefined);
const staysMs = 6_000;

export const useTell = (): ((words: string) => void) => use(TellContext);

export function TellProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [words, setWords] = useState('');
  useEffect(() => {
    if (words === '') return undefined;
    const timer = window.setTimeout(() => setWords(''), staysMs);
    return () => window.clearTimeout(timer);
  }, [words]);
  return (
    <TellContext value={useCallback((said: string) => setWords(said), [])}>
      {children}
      <div
        role="status"
        aria-live="polite"
        className={`no-print ${classes['told']}`}
        data-silent={words === ''}
      >
        {words !== '' && (
          <>
            <Icon name="done" /> {words}
          </>
        )}
      </div>
    </TellContext>
  );
}
