/** web: where a row of the inbox or a notice leads: to its pilot, or to a concern or a webhook, which are no pilots. */
const concernMark = 'concern:';
const webhookMark = 'webhook:';

export function caseLink(id: string): string {
  if (id.startsWith(concernMark)) return `/concerns/${id.slice(concernMark.length)}`;
  return id.startsWith(webhookMark) ? '/settings/webhooks' : `/pilots/${id}`;
}
