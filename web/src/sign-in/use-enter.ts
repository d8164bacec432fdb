/** web: enters as somebody in practice; what was read for the one before is forgotten. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SessionView } from '../../../contracts/http';
import { ask, carryToken } from '../api/client';
import { keys } from '../api/keys';
import { forget } from '../shell/forget';
import { useLanguage } from '../terms/use-terms';

export function useEnter(): {
  enter(person: string): void;
  readonly busy: boolean;
  readonly error: unknown;
} {
  const client = useQueryClient();
  const language = useLanguage();
  const mutation = useMutation({
    mutationFn: (person: string) => ask<SessionView>('POST', '/api/session', { person, language }),
    onSuccess: (session) => {
      forget(client);
      carryToken(session.csrf);
      client.setQueryData(keys.session, session);
    },
  });
  return { enter: mutation.mutate, busy: mutation.isPending, error: mutation.error };
}
