/** api: the webhooks of a house as administrators see them, and what one may choose to be told. */
import type { WebhookList } from '../../contracts/webhooks';
import { toldEvents } from '../../domain/webhooks/told';
import type { World } from '../route';

export async function webhookListOf(
  { storage }: Pick<World, 'storage'>,
  tenant: string,
): Promise<WebhookList> {
  return { webhooks: [...(await storage.webhooks.list(tenant))], events: [...toldEvents] };
}
