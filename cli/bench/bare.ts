/** cli: bare workflows as a bench drives them: by the same client calls as a real decision, on the same server. */
import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import type { barePilot } from './bare-workflow';

export const bareTaskQueue = 'bare-1';

const acceptWithinMs = 8_000;
const answerWithinMs = 12_000;
const mostTries = 10;

export class Bare {
  /** Updates that the client gave up waiting for and sent again with the same id. */
  sentAgain = 0;

  constructor(private readonly client: Client) {}

  /** The first one of an id starts the workflow. */
  async decides(id: string): Promise<void> {
    const updateId = randomUUID();
    for (let tries = 1; ; tries += 1) {
      try {
        await this.update(id, updateId);
        return;
      } catch (error) {
        if (tries === mostTries) throw error;
        this.sentAgain += 1;
      }
    }
  }

  private async update(id: string, updateId: string): Promise<void> {
    const startWorkflowOperation = new WithStartWorkflowOperation<typeof barePilot>('barePilot', {
      workflowId: id,
      taskQueue: bareTaskQueue,
      args: [],
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
    const handle = await this.client.withDeadline(Date.now() + acceptWithinMs, () =>
      this.client.workflow.startUpdateWithStart<typeof barePilot, number, [string]>('decide', {
        updateId,
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
