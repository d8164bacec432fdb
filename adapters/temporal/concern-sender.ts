/** adapters: sends a sealed command to its concern's workflow by update-with-start. Sending twice is safe: every answer is kept. */
import {
  WithStartWorkflowOperation,
  WorkflowExecutionAlreadyStartedError,
} from '@temporalio/client';
import type { Client } from '@temporalio/client';
import type { Answer, Envelope } from '../../contracts/messages';
import { catchUpSignal, taskQueue } from '../../contracts/messages';
import { concernWorkflowId, concernWorkflowType } from '../../contracts/messages/concern';
import type { ConcernOpening, ConcernWorkflow } from '../../contracts/messages/concern';
import type { SendOutcome } from './command-sender';
import { answerOfFailure, isBusy } from './failures';

const acceptWithinMs = 8_000;
const answerWithinMs = 12_000;
const wakeWithinMs = 10_000;
const busyRetries = 5;
const busyWaitMs = 100;

export interface ConcernSender {
  /** Every attempt is an update of its own: the server remembers failed ones, the record knows them all. */
  send(opening: ConcernOpening, envelope: Envelope): Promise<SendOutcome>;
  wake(opening: ConcernOpening): Promise<void>;
  /** Starts its run unless it has one; true when it had none. */
  provide(opening: ConcernOpening): Promise<boolean>;
}

const runOptionsOf = (opening: ConcernOpening) =>
  ({
    workflowId: concernWorkflowId(opening.tenant, opening.concern),
    taskQueue,
    args: [opening] as [ConcernOpening],
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    staticSummary: `Confidential concern ${opening.concern}`,
    staticDetails: 'Ids, hashes, dates and states. What was said and who said it is not here.',
  }) as const;

async function sendOnce(
  client: Client,
  opening: ConcernOpening,
  envelope: Envelope,
): Promise<SendOutcome> {
  const { id, name } = envelope.command;
  const startWorkflowOperation = new WithStartWorkflowOperation<ConcernWorkflow>(
    concernWorkflowType,
    { ...runOptionsOf(opening), workflowIdConflictPolicy: 'USE_EXISTING' },
  );
  const handle = await client.withDeadline(Date.now() + acceptWithinMs, () =>
    client.workflow.startUpdateWithStart<ConcernWorkflow, Answer, [Envelope]>(name, {
      updateId: `${id}.${Date.now().toString(36)}`,
      args: [envelope],
      waitForStage: 'ACCEPTED',
      startWorkflowOperation,
    }),
  );
  try {
    const result = () => handle.result();
    return {
      kind: 'answered',
      answer: await client.withDeadline(Date.now() + answerWithinMs, result),
    };
  } catch (error) {
    const answer = answerOfFailure(error);
    return answer === null ? { kind: 'underway' } : { kind: 'answered', answer };
  }
}

export const createConcernSender = (client: Client): ConcernSender => ({
  async send(opening, envelope) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await sendOnce(client, opening, envelope);
      } catch (error) {
        const answer = answerOfFailure(error);
        if (answer !== null) return { kind: 'answered', answer };
        if (!isBusy(error) || attempt > busyRetries) return { kind: 'unknown', reason: 'unsent' };
        await new Promise((resolve) => setTimeout(resolve, busyWaitMs * attempt));
      }
    }
  },
  async wake(opening) {
    await client.withDeadline(Date.now() + wakeWithinMs, () =>
      client.workflow.signalWithStart(concernWorkflowType, {
        ...runOptionsOf(opening),
        signal: catchUpSignal,
        signalArgs: [],
      }),
    );
  },
  async provide(opening) {
    try {
      await client.withDeadline(Date.now() + wakeWithinMs, () =>
        client.workflow.start(concernWorkflowType, {
          ...runOptionsOf(opening),
          workflowIdConflictPolicy: 'FAIL',
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof WorkflowExecutionAlreadyStartedError) return false;
      throw error;
    }
  },
});
