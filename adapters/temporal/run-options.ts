/** adapters: how a pilot's run is started, whoever starts it: under one id, and told to operators in the same words. */
import type { Opening } from '../../contracts/messages';
import { pilotWorkflowId, taskQueue } from '../../contracts/messages';

export const runOptionsOf = (opening: Opening) =>
  ({
    workflowId: pilotWorkflowId(opening.tenant, opening.pilot),
    taskQueue,
    args: [opening] as [Opening],
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    staticSummary: `Pilot ${opening.pilot}`,
    staticDetails:
      'One pilot, from submission to archive. Current details say where it stands and who must act.',
  }) as const;
