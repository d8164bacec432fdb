/** adapters: campaigns as the worker writes them: entries by appending, the campaign locked for a turn. */
import type { Pool, PoolClient } from 'pg';
import type { CampaignChanges, CampaignStore } from '../../activities/campaigns/ports';
import { isConcluded } from '../../domain/campaigns/campaign';
import type { Campaign } from '../../domain/campaigns/campaign';
import { createClocks, mainClock } from '../clock/clocks';
import { createDeliveryStore } from './deliveries';
import { answersTo, inTransaction, keepAnswers } from './turns';

export function createCampaignStore(pool: Pool): CampaignStore {
  const clocks = createClocks(pool);
  const { directory } = createDeliveryStore(pool);
  return {
    clock: (tenant) => clocks.read(tenant, mainClock),
    directory,
    async open(tenant) {
      const { rows } = await pool.query<{ id: string }>(
        'SELECT id FROM pilotage.campaigns WHERE tenant = $1 AND NOT is_concluded ORDER BY id',
        [tenant],
      );
      return rows.map(({ id }) => id);
    },
    turn: (tenant, campaign, commandIds, work) =>
      inTransaction(pool, async (client) => {
        const before = await locked(client, tenant, campaign);
        const kept = await answersTo(client, tenant, commandIds);
        const { changes, result } = work(before, kept);
        await keepAnswers(client, tenant, campaign, changes.answers);
        await append(client, tenant, before, changes);
        return result;
      }),
  };
}

/** One that is not there yet is held by its name: two that open it together wait for each other. */
async function locked(
  client: PoolClient,
  tenant: string,
  campaign: string,
): Promise<Campaign | null> {
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `campaign:${tenant}:${campaign}`,
  ]);
  const { rows } = await client.query<{ state: Campaign }>(
    'SELECT state FROM pilotage.campaigns WHERE tenant = $1 AND id = $2 FOR UPDATE',
    [tenant, campaign],
  );
  return rows[0]?.state ?? null;
}

async function append(
  client: PoolClient,
  tenant: string,
  before: Campaign | null,
  { campaign, entries }: CampaignChanges,
): Promise<void> {
  if (campaign === null || entries.length === 0) return;
  await client.query(
    `INSERT INTO pilotage.campaigns (tenant, id, state, is_concluded) VALUES ($1, $2, $3, $4)
     ON CONFLICT (tenant, id) DO UPDATE SET state = $3, is_concluded = $4`,
    [tenant, campaign.id, JSON.stringify(campaign), isConcluded(campaign)],
  );
  for (const [i, { event, commandId }] of entries.entries())
    await client.query(
      `INSERT INTO pilotage.campaign_entries (tenant, campaign, seq, event, command_id)
       VALUES ($1, $2, $3, $4, $5)`,
      [tenant, campaign.id, (before?.revision ?? 0) + i + 1, JSON.stringify(event), commandId],
    );
}
