/** web: asks the law why; only when somebody opens the question. */
import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Explanation, ProspectReply } from '../../../contracts/explanations';
import { ask, withQuery } from '../api/client';
import { keys } from '../api/keys';

export interface Question {
  readonly task?: string;
  readonly command?: string;
  readonly matter?: string;
}

export function useExplanation(
  pilot: string,
  question: Question,
  enabled: boolean,
): UseQueryResult<Explanation> {
  const query = withQuery('', { ...question });
  return useQuery({
    queryKey: keys.explanation(pilot, query),
    queryFn: () =>
      ask<Explanation>('GET', `/api/pilots/${encodeURIComponent(pilot)}/explanation${query}`),
    enabled,
    staleTime: 10_000,
  });
}

/** Of the draft as it was last kept. */
export const useProspect = (pilot: string, kept: string): UseQueryResult<ProspectReply> =>
  useQuery({
    queryKey: keys.prospect(pilot, kept),
    queryFn: () =>
      ask<ProspectReply>('GET', `/api/pilots/${encodeURIComponent(pilot)}/draft/prospect`),
    placeholderData: (before) => before,
  });
