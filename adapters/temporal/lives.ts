/** adapters: pilots' lives as the api reaches them: commands, wake-ups, and whether Temporal answers. Connects when first needed, and again after a failure. */
import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import type { Envelope } from '../../contracts/messages';
import type { CampaignOpening } from '../../contracts/campaign-messages';
import type { ReportOpening } from '../../contracts/report-messages';
import { mainClock } from '../clock/clocks';
import { concernOpening, livingConcerns } from '../postgres/concern/openings';
import type { Hearing } from '../postgres/hearing';
import { openingOf, pilotsOnClock } from '../postgres/lives';
import { createCommandSender } from './command-sender';
import type { CommandSender, SendOutcome } from './command-sender';
import { createConcernSender } from './concern-sender';
import { connectTemporal } from './connection';
import type { TemporalAddress } from './connection';
import { sendToCampaign } from './campaigns';
import { sendToReport } from './reports';
import { wakePilot } from './runs';

interface Way {
  readonly client: Client;
  readonly sender: CommandSender;
}

export interface Lives {
  send(envelope: Envelope, options: { readonly retry: boolean }): Promise<SendOutcome>;
  /** To the workflow of a concern. */
  sendConcern(tenant: string, concern: string, envelope: Envelope): Promise<SendOutcome>;
  wake(tenant: string, clock: string): Promise<void>;
  sendToReport(opening: ReportOpening, envelope: Envelope, retry: boolean): Promise<SendOutcome>;
  sendToCampaign(
    opening: CampaignOpening,
    envelope: Envelope,
    retry: boolean,
  ): Promise<SendOutcome>;
  ping(): Promise<void>;
  close(): Promise<void>;
}

const pingWithinMs = 2_000;
const wakenAtOnce = 20;

async function open(address: TemporalAddress, pool: Pool): Promise<Way> {
  const client = await connectTemporal(address);
  const opening = (tenant: string, pilot: string) => openingOf(pool, tenant, pilot);
  return { client, sender: createCommandSender({ client, opening }) };
}

/** Concerns run on the tenant's own clock. */
async function wakeAll(client: Client, pool: Pool, tenant: string, clock: string): Promise<void> {
  const pilots = await pilotsOnClock(pool, tenant, clock);
  for (let i = 0; i < pilots.length; i += wakenAtOnce) {
    await Promise.all(
      pilots.slice(i, i + wakenAtOnce).map((opening) => wakePilot(client, opening)),
    );
  }
  if (clock !== mainClock) return;
  const sender = createConcernSender(client);
  for (const opening of await livingConcerns(pool, tenant)) await sender.wake(opening);
}

/** `hearing`: of answers as the record commits them; Temporal brings the same a moment later. */
export function createLives(address: TemporalAddress, pool: Pool, hearing: Hearing): Lives {
  let opened: Promise<Way> | null = null;
  const way = (): Promise<Way> => {
    opened ??= open(address, pool).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  return {
    async send(envelope, options) {
      const { sender } = await way();
      const { tenant, id } = envelope.command;
      return hearing.sooner(tenant, id, () => sender.send(envelope, options));
    },
    sendToReport: async (opening, envelope, retry) =>
      sendToReport((await way()).client, opening, envelope, retry),
    async sendConcern(tenant, concern, envelope) {
      const opening = await concernOpening(pool, tenant, concern);
      return createConcernSender((await way()).client).send(opening, envelope);
    },
    sendToCampaign: async (opening, envelope, retry) =>
      sendToCampaign((await way()).client, opening, envelope, retry),
    wake: async (tenant, clock) => wakeAll((await way()).client, pool, tenant, clock),
    async ping() {
      const { client } = await way();
      await client.withDeadline(Date.now() + pingWithinMs, () =>
        client.workflowService.getSystemInfo({}),
      );
    },
    async close() {
      await opened?.then(({ client }) => client.connection.close()).catch(() => undefined);
    },
  };
}
