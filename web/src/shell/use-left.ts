/** web: what is done when one has signed out: nothing is kept, and the browser goes where the provider ends its own session. */
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { SignedOut } from '../../../contracts/identity';
import { carryToken } from '../api/client';
import { keys } from '../api/keys';
import { forget } from './forget';

export function useLeft(): (signedOut: SignedOut | null) => void {
  const client = useQueryClient();
  const [, go] = useLocation();
  return (signedOut) => {
    carryToken('');
    forget(client);
    client.setQueryData(keys.session, null);
    const to = signedOut?.to ?? null;
    if (to === null) go('/');
    else window.location.assign(to);
  };
}
