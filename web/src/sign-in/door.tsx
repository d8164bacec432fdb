/** web: the door: as an office has it, with its own identity provider, or as in practice, where one plays somebody. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { SignInWay } from '../../../contracts/identity';
import { ask } from '../api/client';
import { keys } from '../api/keys';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { ProviderDoor } from './provider-door';
import { SignInPage } from './sign-in-page';

export default function Door(): ReactNode {
  const way = useQuery({
    queryKey: keys.signInWay,
    queryFn: () => ask<SignInWay>('GET', '/api/sign-in/way'),
    staleTime: Infinity,
  });
  if (way.isPending) return <Waiting />;
  if (way.isError)
    return (
      <main className="page">
        <ProblemNote error={way.error} retry={() => void way.refetch()} />
      </main>
    );
  return way.data.mode === 'oidc' ? <ProviderDoor /> : <SignInPage />;
}
