/** web: what was read for one person is not kept for the next, and an answer still on its way to the first is not heard. */
import type { QueryClient } from '@tanstack/react-query';

const common: readonly unknown[] = ['words', 'session'];

export const forget = (client: QueryClient): void =>
  client.removeQueries({ predicate: ({ queryKey }) => !common.includes(queryKey[0]) });
