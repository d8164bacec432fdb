/** web: who is signed in, for every part of a page. */
import { createContext, use } from 'react';
import type { ReactNode } from 'react';
import type { SessionView } from '../../../contracts/http';

const SessionContext = createContext<SessionView | null>(null);

export function useMe(): SessionView {
  const session = use(SessionContext);
  if (session === null) throw new Error('Nobody is signed in here.');
  return session;
}

interface SessionProviderProps {
  readonly session: SessionView;
  readonly children: ReactNode;
}

export function SessionProvider({ session, children }: SessionProviderProps): ReactNode {
  return <SessionContext value={session}>{children}</SessionContext>;
}
