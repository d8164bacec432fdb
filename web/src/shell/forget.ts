/** web: what was read for one person is not kept for the next, and an answer still on its way to the first is not heard. */
import type { QueryClient } from '@tanstack/react-query';

const common: readonly unknown[] = ['words', 'session'];

/** Where uploads that were begun can be gone on with. */
const begunUploads = 'tus::';

export function forget(client: QueryClient): void {
  client.removeQueries({ predicate: ({ queryKey }) => !common.includes(queryKey[0]) });
  for (const key of Object.keys(window.localStorage))
    if (key.startsWith(begunUploads)) window.localStorage.removeItem(key);
}
