/**
 * workflows: the desk of one pilot. Commands come in by updates and signals; one `record` call at a time applies them;
 * one timer waits for the next clock. What decides whether a Temporal command is issued comes from the record's answer,
 * so a changed law never breaks a replay.
 */
import {
  CancellationScope,
  allHandlersFinished,
  condition,
  continueAsNew,
  log,
  patched,
  proxyLocalActivities,
  setCurrentDetails,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import type { Activities } from '../contracts/activities';
import { mostCommandsInACall } from '../contracts/messages';
import type { Known, Opening, Phase, PilotWorkflow, RecordAnswer } from '../contracts/messages';
import { Alarm } from './alarm';
import { askingRun } from './asking-run';
import { attributeUpdates } from './attributes';
import { openInbox } from './inbox';
import type { Inbox } from './inbox';
import { readOpening } from './opening';

/**
 * Local: 7-8 history events a command and half the latency of a regular activity. Trying again is safe, since every
 * answer is kept by command id. It gives up after 8 s; the desk then waits with a durable timer.
 */
const { record } = proxyLocalActivities<Activities>({
  startToCloseTimeout: '5 seconds',
  scheduleToCloseTimeout: '8 seconds',
  retry: {
    initialInterval: '200 milliseconds',
    backoffCoefficient: 2,
    maximumInterval: '1 second',
    nonRetryableErrorTypes: ['OLDER_BUILD'],
  },
});

const shortestWaitMs = 5_000;
const longestWaitMs = 10 * 60_000;
/** A seam between phases starts a new run only when the history has grown; short lives stay one history. */
const longHistoryEvents = 1_000;

export interface Closing {
  readonly phase: Phase | 'none' | 'superseded';
  readonly revision: number;
}

export interface Desk {
  phase(): Phase | 'unknown';
  turns(): number;
  /** Over, and every caller answered. A command that comes meanwhile keeps it open. */
  isOver(): Promise<boolean>;
  turn(): Promise<void>;
  seam(): Promise<void>;
  close(): Closing;
}

export const openDesk = (input: unknown): Desk =>
  new PilotDesk(readOpening(workflowInfo().workflowId, input));

class PilotDesk implements Desk {
  private readonly inbox: Inbox;
  private readonly alarm = new Alarm();
  private known: Known;
  private answer: RecordAnswer | null = null;
  private shown = '';
  private cancelAsked = false;
  private count = 0;

  constructor(private readonly opening: Opening) {
    this.known = opening.known;
    this.inbox = openInbox(opening.queued);
    this.hearCancel();
  }

  /** It ends nothing and interrupts nothing: operators are told that somebody asked, and the story goes on. */
  private hearCancel(): void {
    CancellationScope.current().cancelRequested.catch(() => {
      if (patched('cancel-is-noted')) this.cancelAsked = true;
    });
  }

  /** Of a run that is not in charge, or of nobody, no phase is told: every phase lets go of it. */
  phase(): Phase | 'unknown' {
    const { answer } = this;
    if (answer === null || answer.status === 'none' || answer.status === 'superseded')
      return 'unknown';
    return answer.phase;
  }

  turns(): number {
    return this.count;
  }

  async isOver(): Promise<boolean> {
    if (!this.hasEnded()) return false;
    await condition(() => allHandlersFinished() || this.inbox.hasWork());
    return !this.inbox.hasWork();
  }

  private hasEnded(): boolean {
    if (this.answer === null || this.answer.more || this.inbox.hasWork()) return false;
    return (
      this.answer.status === 'none' ||
      this.answer.status === 'superseded' ||
      this.answer.phase === 'over'
    );
  }

  /** Waits for a command or for the armed timer, then lets the record apply what there is. */
  async turn(): Promise<void> {
    this.count += 1;
    await this.waitForWork();
    await this.record();
    if (workflowInfo().continueAsNewSuggested) await this.renew();
  }

  async seam(): Promise<void> {
    if (workflowInfo().historyLength > longHistoryEvents) await this.renew();
  }

  close(): Closing {
    this.alarm.disarm();
    const status = this.answer?.status;
    return {
      phase: status === 'none' || status === 'superseded' ? status : (this.answer?.phase ?? 'none'),
      revision: this.known.revision,
    };
  }

  private async waitForWork(): Promise<void> {
    if (this.answer === null || this.answer.more || this.hasWork()) return;
    this.alarm.arm(this.answer.next, this.known);
    await condition(() => this.hasWork() || this.alarm.fired());
  }

  private hasWork(): boolean {
    return this.inbox.hasWork() || this.cancelAsked;
  }

  /** A batch is called until it is answered, even when everything in it is refused. */
  private async record(): Promise<void> {
    const woken = [this.alarm.takeFired(), this.inbox.takeCatchUp()].includes(true);
    const fired = woken || this.answer === null || this.answer.more;
    for (let waitMs = shortestWaitMs; ; waitMs = Math.min(waitMs * 2, longestWaitMs)) {
      const batch = this.inbox.first(mostCommandsInACall);
      const { cancelAsked } = this;
      try {
        this.take(await this.call(batch, fired), batch.length);
        if (cancelAsked) this.cancelAsked = false;
        return;
      } catch (error) {
        log.warn('The record could not be reached; the desk keeps the batch and waits', {
          waitMs,
          error: String(error),
        });
      }
      await this.backOff(waitMs);
    }
  }

  private call(batch: ReturnType<Inbox['first']>, fired: boolean): Promise<RecordAnswer> {
    const { tenant, pilot, epoch } = this.opening;
    return record({
      tenant,
      pilot,
      epoch,
      run: askingRun(this.cancelAsked),
      known: this.known,
      commands: batch.map((ticket) => ticket.taken),
      fired,
      shown: this.shown,
    });
  }

  /** A durable timer, cut short by `catchUp`: heartbeats of a stuck activity would flood the history. */
  private async backOff(waitMs: number): Promise<void> {
    await condition(() => this.inbox.takeCatchUp(), waitMs, {
      summary: 'the record is away; trying again',
    });
  }

  private take(answer: RecordAnswer, commands: number): void {
    this.answer = answer;
    this.known = answer.known;
    this.inbox.settle(commands, answer.answers);
    setCurrentDetails(answer.details);
    if (answer.attributes !== null) {
      this.shown = answer.attributes.key;
      upsertSearchAttributes(attributeUpdates(this.opening.tenant, answer.attributes));
    }
  }

  /** Never with callers waiting: an update that ends in the task of a continue-as-new can be lost. */
  private async renew(): Promise<void> {
    await condition(() => allHandlersFinished() || this.inbox.hasWork());
    if (!allHandlersFinished() || this.hasEnded() || !this.inbox.isLight()) return;
    // A new run would not know that it was asked to end.
    if (this.cancelAsked) return;
    const { tenant, pilot, epoch } = this.opening;
    await continueAsNew<PilotWorkflow>({
      tenant,
      pilot,
      epoch,
      known: this.known,
      queued: this.inbox.carried(),
    });
  }
}
