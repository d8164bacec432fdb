/** adapters: starting, waking and looking at pilots' workflow runs. */
import { WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import type { Opening } from '../../contracts/messages';
import { catchUpSignal, pilotWorkflowId, workflowType } from '../../contracts/messages';
import { runOptionsOf } from './run-options';

const deadlineMs = 10_000;

/** Wakes a pilot so that it looks at the record; a run that is gone is started again. */
export async function wakePilot(client: Client, opening: Opening): Promise<void> {
  await client.withDeadline(Date.now() + deadlineMs, () =>
    client.workflow.signalWithStart(workflowType, {
      ...runOptionsOf(opening),
      signal: catchUpSignal,
      signalArgs: [],
    }),
  );
}

/** Starts a run for an epoch; true when it started, false when one was running already. */
export async function startRun(client: Client, opening: Opening): Promise<boolean> {
  try {
    await client.withDeadline(Date.now() + deadlineMs, () =>
      client.workflow.start(workflowType, {
        ...runOptionsOf(opening),
        workflowIdConflictPolicy: 'FAIL',
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return false;
    throw error;
  }
}

/** The run that lives, or null. Asked of the run itself, not of the eventually consistent list. */
export async function livingRun(
  client: Client,
  tenant: string,
  pilot: string,
): Promise<string | null> {
  try {
    const description = await client.withDeadline(Date.now() + deadlineMs, () =>
      client.workflow.getHandle(pilotWorkflowId(tenant, pilot)).describe(),
    );
    return description.status.name === 'RUNNING' ? description.runId : null;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null;
    throw error;
  }
}

export const isRunning = async (client: Client, tenant: string, pilot: string): Promise<boolean> =>
  (await livingRun(client, tenant, pilot)) !== null;

/** Runs that the server lists as open, by `tenant pilot`. The list is eventually consistent: ask `livingRun` before acting. */
export async function listedRuns(client: Client): Promise<ReadonlyMap<string, string>> {
  const open = new Map<string, string>();
  const query = `WorkflowType = '${workflowType}' AND ExecutionStatus = 'Running'`;
  for await (const run of client.workflow.list({ query, pageSize: 1_000 })) {
    const [, tenant, ...pilot] = run.workflowId.split(':');
    open.set(`${tenant ?? ''} ${pilot.join(':')}`, run.runId);
  }
  return open;
}

/** Ends a run that is to be replaced; one that is gone already is as good as ended. */
export async function stopRun(
  client: Client,
  tenant: string,
  pilot: string,
  reason: string,
): Promise<void> {
  if (!(await isRunning(client, tenant, pilot))) return;
  await client.withDeadline(Date.now() + deadlineMs, () =>
    client.workflow.getHandle(pilotWorkflowId(tenant, pilot)).terminate(reason),
  );
}
