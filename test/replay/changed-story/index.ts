/** test: a story that was changed as none may be: it waits where no history has a timer. */
import { sleep } from '@temporalio/workflow';
import { pilotLifecycle as today } from '../../../workflows';

export async function pilotLifecycle(...opening: Parameters<typeof today>) {
  await sleep('1 second');
  return today(...opening);
}
