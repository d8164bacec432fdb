/** adapters: what is no pilot, on Temporal: the schedule that looks after it, and acts sent to its workflow. */
import {
  ScheduleAlreadyRunning,
  ScheduleOverlapPolicy,
  WithStartWorkflowOperation,
} from '@temporalio/client';
import type { Client } from '@temporalio/client';
import type { Answer, Envelope } from '../../contracts/messages';
import { taskQueue } from '../../contracts/messages';
import type { SendOutcome } from './command-sender';
import { answerOfFailure } from './failures';

const acceptWithinMs = 8_000;
const answerWithinMs = 12_000;

export interface Looking {
  readonly scheduleId: string;
  readonly workflowType: string;
  readonly workflowId: string;
  readonly tenant: string;
  readonly everySeconds: number;
}

/** One for each tenant; one that is there is left as it is, with what operators changed of it. */
export async function ensureSchedule(client: Client, looking: Looking): Promise<boolean> {
  const { scheduleId, workflowType, workflowId, tenant, everySeconds } = looking;
  try {
    await client.schedule.create({
      scheduleId,
      spec: { intervals: [{ every: everySeconds * 1_000 }] },
      policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 minute' },
      action: { type: 'startWorkflow', workflowType, workflowId, taskQueue, args: [tenant] },
      state: { triggerImmediately: true },
    });
    return true;
  } catch (error) {
    if (error instanceof ScheduleAlreadyRunning) return false;
    throw error;
  }
}

type OpenedBy<O> = (opening: O) => Promise<unknown>;

export interface Addressee<O> {
  readonly workflowType: string;
  readonly workflowId: string;
  readonly opening: O;
  readonly summary: string;
}

/** An existing run is used, a closed one is opened again. Sending twice is safe: answers are kept by command id. */
export async function sendAct<O>(
  client: Client,
  { workflowType, workflowId, opening, summary }: Addressee<O>,
  envelope: Envelope,
  retry: boolean,
): Promise<SendOutcome> {
  const { id, name } = envelope.command;
  const startWorkflowOperation = new WithStartWorkflowOperation<OpenedBy<O>>(workflowType, {
    workflowId,
    taskQueue,
    args: [opening],
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    workflowIdConflictPolicy: 'USE_EXISTING',
    staticSummary: summary,
  });
  try {
    const handle = await client.withDeadline(Date.now() + acceptWithinMs, () =>
      client.workflow.startUpdateWithStart<OpenedBy<O>, Answer, [Envelope]>(name, {
        updateId: retry ? `${id}.${Date.now().toString(36)}` : id,
        args: [envelope],
        waitForStage: 'ACCEPTED',
        startWorkflowOperation,
      }),
    );
    const result = client.withDeadline(Date.now() + answerWithinMs, () => handle.result());
    return { kind: 'answered', answer: await result };
  } catch (error) {
    const answer = answerOfFailure(error);
    return answer === null
      ? { kind: 'unknown', reason: String(error) }
      : { kind: 'answered', answer };
  }
}
