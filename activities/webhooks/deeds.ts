/** activities: other systems are told what happened: a message laid ready for each that wants it, and each tried on its own. */
import { givesUpAfterDays } from '../../domain/webhooks/schedule';
import { messageType } from '../../domain/webhooks/told';
import type { TellWebhooks } from '../record/deeds';
import type { Attempt, Delivery, NewMessage, Verdict, Watchers, WebhookPorts } from './ports';

/** Of a webhook's own runner: a receiver that does not answer holds up nobody else's deeds. */
export interface DeliverWebhook {
  readonly tenant: string;
  readonly message: string;
}

function messagesOf(
  { baseUrl }: Pick<WebhookPorts, 'baseUrl'>,
  { pilot, number, stage, events }: TellWebhooks,
): readonly NewMessage[] {
  const address = encodeURIComponent(pilot);
  return events.map(({ seq, type: event, at: timestamp }) => {
    const type = messageType(event);
    const links = {
      screen: `${baseUrl}/pilots/${address}#entry-${seq}`,
      api: `${baseUrl}/api/pilots/${address}`,
    };
    const data = { pilot, number, seq, event, stage, links };
    return { type, event, seq, body: JSON.stringify({ type, timestamp, data }) };
  });
}

const gone = 410;

function verdictOn({ status }: Attempt, wait: number | null): Verdict {
  if (status !== null && status >= 200 && status < 300) return { as: 'delivered' };
  if (status === gone) return { as: 'gone' };
  return wait === null ? { as: 'failed' } : { as: 'again', waitSeconds: wait };
}

async function watchersIn(ports: WebhookPorts, tenant: string): Promise<Watchers> {
  const [directory, now] = await Promise.all([ports.directory(tenant), ports.legalNow(tenant)]);
  const posts = directory.data.posts
    .filter(({ kind, abolishedFrom }) => kind === 'directoryAdmin' && abolishedFrom === undefined)
    .map(({ id }) => id);
  return { posts, now, givesUpAfterDays };
}

export const createWebhookDeeds = (ports: WebhookPorts) => ({
  async tellWebhooks(told: TellWebhooks): Promise<void> {
    await ports.store.lay(told, messagesOf(ports, told));
  },

  /** Cut off between the post and the writing, it is posted again under the same id. */
  async deliverWebhook({ tenant, message }: DeliverWebhook): Promise<void> {
    const open = await ports.store.open(tenant, message);
    if (open === null) return;
    const { webhook, url, generations, body, tries } = open;
    const delivery: Delivery = { tenant, message, webhook, url, generations, body };
    const attempt = await ports.post(delivery);
    const verdict = verdictOn(attempt, ports.waitSecondsAfter(tries + 1));
    const watchers = await watchersIn(ports, tenant);
    if (await ports.store.settle(delivery, attempt, verdict, watchers))
      ports.log.error(
        { tenant, webhook, as: verdict.as },
        'a webhook was stopped: its receiver takes nothing',
      );
  },
});
