/** workflows: which of the server's runs this is. Told to the record, which sees by it what was done to a life from outside. */
import { workflowInfo } from '@temporalio/workflow';
import type { AskingRun } from '../contracts/messages';

export function askingRun(cancelAsked: boolean): AskingRun {
  const { runId, originalExecutionRunId, continuedFromExecutionRunId } = workflowInfo();
  return {
    id: runId,
    startedAs: originalExecutionRunId,
    continues: continuedFromExecutionRunId ?? null,
    cancelAsked,
  };
}
