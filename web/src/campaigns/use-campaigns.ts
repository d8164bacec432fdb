/** web: campaigns that concern one, their status boards, and what one does in them. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CampaignList, CampaignWhole } from '../../../contracts/campaigns';
import type { CampaignActName } from '../../../domain/campaigns/acts';
import { ask } from '../api/client';
import { keys } from '../api/keys';
import { useTell } from '../parts/told';

const everyMs = 30_000;

export const useCampaigns = (): UseQueryResult<CampaignList> =>
  useQuery({
    queryKey: keys.campaigns,
    queryFn: () => ask<CampaignList>('GET', '/api/campaigns'),
    retry: false,
    refetchInterval: everyMs,
  });

/** Most people are in none: then there is nothing to show. */
export function useIsInCampaigns(): boolean {
  const { data } = useCampaigns();
  return data !== undefined && (data.mayOpen || data.campaigns.length > 0);
}

export const useCampaign = (id: string): UseQueryResult<CampaignWhole> =>
  useQuery({
    queryKey: keys.campaign(id),
    queryFn: () => ask<CampaignWhole>('GET', `/api/campaigns/${id}`),
    refetchInterval: everyMs,
  });

export interface Sent {
  /** Made once for an act: sending it again is the same act. */
  readonly id: string;
  readonly name: CampaignActName;
  readonly payload: object;
}

export function useCampaignAct(campaign: string): UseMutationResult<unknown, Error, Sent> {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell();
  return useMutation({
    mutationFn: (act: Sent) => ask('POST', `/api/campaigns/${campaign}/acts`, act),
    onSuccess: async () => {
      tell(t('campaigns.told'));
      await client.invalidateQueries({ queryKey: keys.campaigns });
    },
  });
}
