/** cli: bare workflows as a bench drives them: by the same client calls as a real decision, on the same server. */
import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import type { barePilot } from './bare-workflow';

export const bareTaskQueue = 'bare-1';

const acceptWithinMs = 8_000;
const answerWithinMs = 12_000;

export class Bare {
  constructor(private readonly client: Client) {}

  /** The first one of an id starts the workflow. */
  async decides(id: string): Promise<void> {
    const startWorkflowOperation = new WithStartWorkflowOperation<typeof barePilot>('barePilot', {
      workflowId: id,
      taskQueue: bareTaskQueue,
      args: [],
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
    const handle = await this.client.withDeadline(Date.now() + acceptWithinMs, () =>
      this.client.workflow.startUpdateWithStart<typeof barePilot, number, [string]>('decide', {
        updateId: randomUUID(),
        args: [id],
        waitForStage: 'ACCEPTED',
        startWorkflowOperation,
      }),
    );
    await this.client.withDeadline(Date.now() + answerWithinMs, () => handle.result());
  }

  mint = (): string => `bare:${randomUUID()}`;

  async historyEvents(id: string): Promise<number> {
    return (await this.client.workflow.getHandle(id).describe()).historyLength;
  }
}
