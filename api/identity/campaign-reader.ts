/** api: who reads campaigns, with the law that their dates come from and the texts that they refer to. */
import type { SessionRow } from '../../contracts/reading';
import type { Campaign } from '../../domain/campaigns/campaign';
import type { Command } from '../../domain/kernel';
import type { World } from '../route';
import { sceneOf } from '../scene';
import type { CampaignReader } from '../views/campaign-view';
import { actorsOf } from './persona';

export async function campaignReader(
  world: World,
  { tenant, person }: SessionRow,
): Promise<CampaignReader> {
  const { directory, now } = await sceneOf(world, tenant);
  const law = await world.laws.lawAtBirth(tenant, { payload: {} } as Command, now);
  return { directory, now, law, actors: actorsOf(directory, person, now), texts: new Map() };
}

export const withTexts = async (
  { storage }: World,
  tenant: string,
  reader: CampaignReader,
  refs: readonly string[],
): Promise<CampaignReader> => ({ ...reader, texts: await storage.pilots.texts(tenant, refs) });

export const titlesOf = (campaigns: readonly Campaign[]): readonly string[] =>
  campaigns.map(({ title }) => title);
