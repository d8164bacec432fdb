/**
 * workflows: one confidential concern, from its raising until nothing of it waits and nothing of the speaker is kept. A
 * run of its own, never a child of a pilot; its history holds ids, hashes, dates and states. The law is the record's.
 */
import {
  CancellationScope,
  allHandlersFinished,
  condition,
  continueAsNew,
  log,
  proxyLocalActivities,
  setCurrentDetails,
  workflowInfo,
} from '@temporalio/workflow';
import type { ConcernActivities } from '../contracts/activities';
import { mostCommandsInACall } from '../contracts/messages';
import type { Known } from '../contracts/messages';
import { concernCommandNames } from '../contracts/messages/concern';
import type { ConcernAnswer, ConcernOpening, ConcernWorkflow } from '../contracts/messages/concern';
import { Alarm } from './alarm';
import { openInbox } from './inbox';
import type { Inbox } from './inbox';
import { readConcernOpening } from './opening';

/** Safe to try again: every answer is kept by command id. */
const { recordConcern } = proxyLocalActivities<ConcernActivities>({
  startToCloseTimeout: '5 seconds',
  scheduleToCloseTimeout: '8 seconds',
  retry: {
    initialInterval: '200 milliseconds',
    backoffCoefficient: 2,
    maximumInterval: '1 second',
  },
});

const shortestWaitMs = 5_000;
const longestWaitMs = 10 * 60_000;

export interface ConcernClosing {
  readonly status: ConcernAnswer['status'];
  readonly revision: number;
}

export async function concern(input: unknown): Promise<ConcernClosing> {
  const desk = new ConcernDesk(readConcernOpening(workflowInfo().workflowId, input));
  // An operator's cancel is no act of anybody here: it ends nothing.
  return CancellationScope.nonCancellable(async () => {
    await desk.turn(); // brings the desk up to date with the ledger
    while (!(await desk.isOver())) await desk.turn();
    return desk.close();
  });
}

class ConcernDesk {
  private readonly inbox: Inbox;
  private readonly alarm = new Alarm();
  private known: Known;
  private answer: ConcernAnswer | null = null;

  constructor(private readonly opening: ConcernOpening) {
    this.known = opening.known;
    this.inbox = openInbox(opening.queued, concernCommandNames);
  }

  /** Waits for a command or for the armed timer, then lets the record apply what there is. */
  async turn(): Promise<void> {
    await this.waitForWork();
    await this.record();
    if (workflowInfo().continueAsNewSuggested) await this.renew();
  }

  /** Over, and every caller answered. */
  async isOver(): Promise<boolean> {
    if (!this.hasEnded()) return false;
    await condition(() => allHandlersFinished() || this.inbox.hasWork());
    return !this.inbox.hasWork();
  }

  close(): ConcernClosing {
    this.alarm.disarm();
    return { status: this.answer?.status ?? 'none', revision: this.known.revision };
  }

  private hasEnded(): boolean {
    const { answer } = this;
    if (answer === null || answer.more || this.inbox.hasWork()) return false;
    return answer.status === 'none' || (answer.status === 'ok' && answer.over);
  }

  private async waitForWork(): Promise<void> {
    if (this.answer === null || this.answer.more || this.inbox.hasWork()) return;
    this.alarm.arm(this.answer.next, this.known);
    await condition(() => this.inbox.hasWork() || this.alarm.fired());
  }

  /** A batch is called until it is answered, even when everything in it is refused. */
  private async record(): Promise<void> {
    const woken = [this.alarm.takeFired(), this.inbox.takeCatchUp()].includes(true);
    const fired = woken || this.answer === null || this.answer.more;
    for (let waitMs = shortestWaitMs; ; waitMs = Math.min(waitMs * 2, longestWaitMs)) {
      const batch = this.inbox.first(mostCommandsInACall);
      try {
        const { tenant, concern: id } = this.opening;
        const commands = batch.map((ticket) => ticket.taken);
        const call = { tenant, concern: id, run: workflowInfo().runId, known: this.known };
        this.take(await recordConcern({ ...call, commands, fired }), batch.length);
        return;
      } catch {
        // The reason stays with the worker: what fails may quote what was sent.
        log.warn('The record could not be reached; the desk keeps the batch and waits', { waitMs });
      }
      await condition(() => this.inbox.takeCatchUp(), waitMs, {
        summary: 'the record is away; trying again',
      });
    }
  }

  private take(answer: ConcernAnswer, commands: number): void {
    this.answer = answer;
    this.known = answer.known;
    this.inbox.settle(commands, answer.answers);
    setCurrentDetails(answer.details);
  }

  /** Never with callers waiting: an update that ends in the task of a continue-as-new can be lost. */
  private async renew(): Promise<void> {
    await condition(() => allHandlersFinished() || this.inbox.hasWork());
    if (!allHandlersFinished() || this.hasEnded() || !this.inbox.isLight()) return;
    const { tenant, concern: id } = this.opening;
    const queued = this.inbox.carried();
    await continueAsNew<ConcernWorkflow>({ tenant, concern: id, known: this.known, queued });
  }
}
