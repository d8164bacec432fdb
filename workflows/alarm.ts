/** workflows: the one timer of a pilot, with words that say what it waits for. It is re-armed only when its time changes. */
import { CancellationScope, isCancellation, log, sleep } from '@temporalio/workflow';
import type { RecordAnswer } from '../contracts/messages';

type Next = RecordAnswer['next'];

/** What the record should never answer: a time that is not ahead. Waiting a little keeps it from spinning. */
const brokenAnswerWaitMs = 60_000;

export class Alarm {
  private armed: { readonly at: string; readonly scope: CancellationScope } | null = null;
  private hasFired = false;

  arm(next: Next): void {
    if (next?.at === this.armed?.at) return;
    this.disarm();
    if (next === null) return;
    const scope = new CancellationScope({ cancellable: true });
    this.armed = { at: next.at, scope };
    void scope
      .run(() => this.ring(waitMs(next.at), next.words))
      .catch((error: unknown) => {
        if (!isCancellation(error)) throw error;
      });
  }

  disarm(): void {
    this.armed?.scope.cancel();
    this.armed = null;
    this.hasFired = false;
  }

  fired(): boolean {
    return this.hasFired;
  }

  takeFired(): boolean {
    const fired = this.hasFired;
    this.hasFired = false;
    return fired;
  }

  private async ring(ms: number, summary: string): Promise<void> {
    await sleep(ms, { summary: summary.slice(0, 180) });
    this.armed = null;
    this.hasFired = true;
  }
}

function waitMs(at: string): number {
  const ms = Date.parse(at) - Date.now();
  if (ms > 0) return ms;
  log.error('The record named a wake-up that is not ahead', { at });
  return brokenAnswerWaitMs;
}
