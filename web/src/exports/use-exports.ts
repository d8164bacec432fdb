/** web: exports of a pilot that concern the reader, and the opening of one; each opening is written down before it is shown. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import type { ExportList, ExportOpening, ExportPage } from '../../../contracts/exports';
import { ask } from '../api/client';
import { keys } from '../api/keys';

const pathOf = (pilot: string): string => `/api/pilots/${encodeURIComponent(pilot)}/exports`;

/** Asked again when the pilot has another revision, or somebody opened something here. */
export const useExports = (pilot: string, revision: number): UseQueryResult<ExportList> =>
  useQuery({
    queryKey: [...keys.exports(pilot), revision],
    queryFn: () => ask<ExportList>('GET', pathOf(pilot)),
    placeholderData: (before) => before,
  });

/** Never sent again by itself: asking twice is opening twice. */
export function useOpening(
  pilot: string,
  matter: string,
): UseMutationResult<ExportPage, Error, ExportOpening> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (opening: ExportOpening) =>
      ask<ExportPage>('POST', `${pathOf(pilot)}/${matter}/openings`, opening),
    retry: false,
    onSettled: () => client.invalidateQueries({ queryKey: keys.exports(pilot) }),
  });
}
