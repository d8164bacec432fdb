/** web: figures and consolidated reports, for those who may read them; nobody else asks. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReportActSend, ReportList, ReportWhole } from '../../../contracts/reports';
import type { PublicFigures } from '../../../contracts/statistics';
import type { Figures } from '../../../domain/statistics/figures';
import { ask, withQuery } from '../api/client';
import { keys } from '../api/keys';
import { useTell } from '../parts/told';
import { useMe } from '../shell/session';

const readers = ['monitor', 'auditor', 'head'];
const office = ['monitor', 'auditor', 'secretary'];
const everyMs = 60_000;

const useHolds = (kinds: readonly string[]): boolean =>
  useMe().persona.posts.some(({ kind }) => kinds.includes(kind));

export const useSeesFigures = (): boolean => useHolds(readers);
/** A secretary may be of a unit that prepares reports: the list itself says. */
export const useMayReadReports = (): boolean => useHolds(office);

export const useFigures = (level: string): UseQueryResult<Figures> =>
  useQuery({
    queryKey: keys.figures(level),
    queryFn: () => ask<Figures>('GET', withQuery('/api/statistics', { level })),
    placeholderData: (before) => before,
    enabled: useSeesFigures(),
    staleTime: everyMs,
  });

export const usePublicFigures = (): UseQueryResult<PublicFigures> =>
  useQuery({
    queryKey: keys.publicFigures,
    queryFn: () => ask<PublicFigures>('GET', '/api/statistics/public'),
    staleTime: everyMs,
  });

export const useReports = (): UseQueryResult<ReportList> =>
  useQuery({
    queryKey: keys.reports,
    queryFn: () => ask<ReportList>('GET', '/api/reports'),
    enabled: useMayReadReports(),
    retry: false,
    refetchInterval: everyMs,
  });

export const useReport = (id: string, enabled: boolean): UseQueryResult<ReportWhole> =>
  useQuery({
    queryKey: keys.report(id),
    queryFn: () => ask<ReportWhole>('GET', `/api/reports/${id}`),
    enabled,
  });

/** The id is made once for an act: sending it again is the same act. */
export function useReportAct(report: string): UseMutationResult<unknown, Error, ReportActSend> {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell();
  return useMutation({
    mutationFn: (act: ReportActSend) => ask('POST', `/api/reports/${report}/acts`, act),
    onSuccess: async () => {
      tell(t('reports.told'));
      await client.invalidateQueries({ queryKey: keys.reports });
      await client.invalidateQueries({ queryKey: keys.publicFigures });
    },
  });
}
