/** api: where a pilot's runs are to be seen in the Temporal UI; null when nobody told us where it is. */
import { pilotWorkflowId } from '../../contracts/messages';
import type { Settings } from '../ports/settings';

export function temporalUrlOf(
  { temporalUi, temporalNamespace }: Settings,
  tenant: string,
  pilot: string,
  run = '',
): string | null {
  if (temporalUi === null) return null;
  const workflow = encodeURIComponent(pilotWorkflowId(tenant, pilot));
  const page = run === '' ? workflow : `${workflow}/${encodeURIComponent(run)}/history`;
  return `${temporalUi}/namespaces/${encodeURIComponent(temporalNamespace)}/workflows/${page}`;
}
