/**
 * adapters: sends a sealed command to its pilot's workflow by update-with-start: an existing run is used, a closed one
 * is opened again. Sending twice is safe: the record keeps every answer by command id.
 */
import { WithStartWorkflowOperation } from '@temporalio/client';
import type { Client, WorkflowUpdateHandle } from '@temporalio/client';
import type { Answer, Envelope, Opening, PilotWorkflow } from '../../contracts/messages';
import { pilotWorkflowId, workflowType } from '../../contracts/messages';
import { createGate } from './gate';
import { answerOfFailure, isBusy } from './failures';
import { runOptionsOf } from './run-options';

export type SendOutcome =
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** Accepted by the server, not answered within the deadline. */
  | { readonly kind: 'underway' }
  /** Nobody knows; the same command may be sent again. */
  | { readonly kind: 'unknown'; readonly reason: string };

export interface CommandSender {
  send(envelope: Envelope, options?: { readonly retry?: boolean }): Promise<SendOutcome>;
}

export interface SenderOptions {
  readonly client: Client;
  /** Where the pilot's ledger stands, for a run that has to be started. */
  opening(tenant: string, pilot: string): Promise<Opening>;
  readonly acceptWithinMs?: number;
  readonly answerWithinMs?: number;
}

const busyRetries = 5;
const busyWaitMs = 100;
/** Ten is the server's limit for a pilot, and one too many makes it abort the others: several programs may send. */
const mostInFlight = 4;

export function createCommandSender(options: SenderOptions): CommandSender {
  const { acceptWithinMs = 8_000 } = options;
  const gate = createGate(mostInFlight, acceptWithinMs);
  return {
    async send(envelope, { retry = false } = {}) {
      const { id, tenant, pilot } = envelope.command;
      // The server remembers failed updates of a run: another attempt needs another update id; the record knows both.
      const updateId = retry ? `${id}.${Date.now().toString(36)}` : id;
      const outcome = await gate.pass(pilotWorkflowId(tenant, pilot), () =>
        sendPatiently(options, envelope, updateId),
      );
      return outcome ?? { kind: 'unknown', reason: 'too many commands for this pilot at once' };
    },
  };
}

async function sendPatiently(
  options: SenderOptions,
  envelope: Envelope,
  updateId: string,
): Promise<SendOutcome> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await sendOnce(options, envelope, updateId);
    } catch (error) {
      const answer = answerOfFailure(error);
      if (answer !== null) return { kind: 'answered', answer };
      if (!isBusy(error) || attempt > busyRetries)
        return { kind: 'unknown', reason: String(error) };
      await new Promise((resolve) => setTimeout(resolve, busyWaitMs * attempt));
    }
  }
}

async function sendOnce(
  { client, opening, acceptWithinMs = 8_000, answerWithinMs = 12_000 }: SenderOptions,
  envelope: Envelope,
  updateId: string,
): Promise<SendOutcome> {
  const { tenant, pilot, name } = envelope.command;
  const from = await opening(tenant, pilot);
  const handle = await client.withDeadline(Date.now() + acceptWithinMs, () =>
    start(client, from, name, envelope, updateId),
  );
  return answerOf(client, handle, answerWithinMs);
}

function start(
  client: Client,
  opening: Opening,
  name: string,
  envelope: Envelope,
  updateId: string,
): Promise<WorkflowUpdateHandle<Answer>> {
  const startWorkflowOperation = new WithStartWorkflowOperation<PilotWorkflow>(workflowType, {
    ...runOptionsOf(opening),
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
  return client.workflow.startUpdateWithStart<PilotWorkflow, Answer, [Envelope]>(name, {
    updateId,
    args: [envelope],
    waitForStage: 'ACCEPTED',
    startWorkflowOperation,
  });
}

async function answerOf(
  client: Client,
  handle: WorkflowUpdateHandle<Answer>,
  withinMs: number,
): Promise<SendOutcome> {
  try {
    return {
      kind: 'answered',
      answer: await client.withDeadline(Date.now() + withinMs, () => handle.result()),
    };
  } catch (error) {
    const answer = answerOfFailure(error);
    return answer === null ? { kind: 'underway' } : { kind: 'answered', answer };
  }
}
