/** workflows: the one timer of a pilot, with words that say what it waits for. It is re-armed only when its time changes. */
import { CancellationScope, isCancellation, log, sleep } from '@temporalio/workflow';
import type { Known, RecordAnswer } from '../contracts/messages';

type Next = RecordAnswer['next'];

/**
 * A wake-up may have passed while its answer was on the way, or the server's clock may be ahead of the record's: then it
 * is looked at again at once, and a little later each time the record has nothing new to say. Beyond a few, the record
 * is broken: it must never answer a time that is not ahead.
 */
const shortestLagMs = 500;
const longestLagMs = 60_000;
const patience = 3;

export class Alarm {
  private armed: { readonly at: string; readonly scope: CancellationScope } | null = null;
  private hasFired = false;
  private lag = { revision: -1, times: 0 };

  arm(next: Next, { revision }: Known): void {
    // Fired while the record was being asked: the record has not been told yet.
    if (this.hasFired || next?.at === this.armed?.at) return;
    this.disarm();
    if (next === null) return;
    const scope = new CancellationScope({ cancellable: true });
    this.armed = { at: next.at, scope };
    void scope
      .run(() => this.ring(this.waitMs(next.at, revision), next.words))
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

  private waitMs(at: string, revision: number): number {
    const ms = Date.parse(at) - Date.now();
    if (ms > 0) return ms;
    const times = revision === this.lag.revision ? this.lag.times + 1 : 0;
    this.lag = { revision, times };
    if (times > patience) log.error('The record named a wake-up that is not ahead', { at });
    return times === 0 ? 1 : Math.min(shortestLagMs * 2 ** (times - 1), longestLagMs);
  }
}
