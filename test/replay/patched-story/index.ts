/** test: the same change, made as a change of the story must be made: behind `patched`, so that old histories do not see it. */
import { patched, sleep } from '@temporalio/workflow';
import { pilotLifecycle as today } from '../../../workflows';

export async function pilotLifecycle(...opening: Parameters<typeof today>) {
  if (patched('waits-before-it-begins')) await sleep('1 second');
  return today(...opening);
}
