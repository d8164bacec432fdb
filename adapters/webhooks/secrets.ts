/**
 * adapters: the secrets with which webhooks are signed, each made from the vault's key, its webhook and its generation:
 * api and worker make the same, and a copy of the database holds none.
 */
import { derived } from '../vault/sealing';

export type WebhookSecrets = (tenant: string, webhook: string, generation: number) => string;

export const createWebhookSecrets =
  (key: Buffer): WebhookSecrets =>
  (tenant, webhook, generation) =>
    `whsec_${derived(key, 'webhook', tenant, webhook, String(generation)).toString('base64')}`;
