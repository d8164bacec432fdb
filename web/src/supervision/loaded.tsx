/** web: what hangs on one answer: on its way, failed, or there. An older answer stays beside the failure. */
import type { ReactNode } from 'react';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';

interface LoadedProps {
  readonly query: {
    readonly isPending: boolean;
    readonly isError: boolean;
    readonly error: unknown;
    refetch(): Promise<unknown>;
  };
  readonly children: ReactNode;
}

export function Loaded({ query, children }: LoadedProps): ReactNode {
  return (
    <>
      {query.isError && <ProblemNote error={query.error} retry={() => void query.refetch()} />}
      {query.isPending ? <Waiting /> : children}
    </>
  );
}
