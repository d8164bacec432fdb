/**
 * cli: the least that Temporal must do for a decision taken, done and answered: one update, one local activity that does
 * nothing, the wait for the next with a timer armed. No law, no record, no words. Bundled by its own worker, never by ours.
 */
import { condition, defineUpdate, proxyLocalActivities, setHandler } from '@temporalio/workflow';

export interface BareActivities {
  note(commands: number): Promise<number>;
}

const { note } = proxyLocalActivities<BareActivities>({ startToCloseTimeout: '5 seconds' });

export const bareUpdate = defineUpdate<number, [string]>('decide');

export async function barePilot(): Promise<void> {
  const waiting: { answer: number | null }[] = [];
  setHandler(bareUpdate, async () => {
    const ticket = { answer: null as number | null };
    waiting.push(ticket);
    await condition(() => ticket.answer !== null);
    return ticket.answer ?? 0;
  });
  for (;;) {
    await condition(() => waiting.length > 0, '5 days');
    const batch = [...waiting];
    const answer = await note(batch.length);
    waiting.splice(0, batch.length);
    for (const ticket of batch) ticket.answer = answer;
  }
}
