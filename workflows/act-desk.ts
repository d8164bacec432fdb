/** workflows: the desk of what is no pilot: takes acts in, lets the record apply them, and waits for the next act or clock. */
import {
  ApplicationFailure,
  CancellationScope,
  allHandlersFinished,
  condition,
  defineSignal,
  defineUpdate,
  setCurrentDetails,
  setHandler,
} from '@temporalio/workflow';
import { catchUpSignal, mostCommandsInACall, notAccepted } from '../contracts/messages';
import type { Answer, Taken } from '../contracts/messages';
import type { ReportStanding } from '../contracts/report-messages';
import { Alarm } from './alarm';

interface Ticket {
  readonly taken: Taken;
  answer: Answer | null;
}

interface Named {
  readonly name: string;
  readonly description: string;
}

export class ActDesk {
  private readonly tickets: Ticket[] = [];
  private readonly alarm = new Alarm();
  private wasWoken = false;
  private calls = 0;
  private standing: ReportStanding | null = null;

  constructor(
    updates: readonly Named[],
    private readonly tend: (commands: readonly Taken[]) => Promise<ReportStanding>,
  ) {
    for (const { name, description } of updates)
      setHandler(defineUpdate<Answer, [unknown]>(name), (envelope) => this.take(envelope), {
        description,
      });
    setHandler(defineSignal(catchUpSignal), () => {
      this.wasWoken = true;
    });
  }

  isOver(): boolean {
    return this.standing?.isOver === true && this.tickets.length === 0 && allHandlersFinished();
  }

  async turn(): Promise<void> {
    if (this.standing !== null) {
      this.alarm.arm(this.standing.next, { revision: this.calls, head: '' });
      await condition(() => this.hasWork());
    }
    this.alarm.takeFired();
    this.wasWoken = false;
    const batch = this.tickets.slice(0, mostCommandsInACall);
    this.standing = await this.tend(batch.map(({ taken }) => taken));
    this.calls += 1;
    this.tickets.splice(0, batch.length).forEach((ticket, i) => {
      ticket.answer = this.standing?.answers[i] ?? null;
    });
    setCurrentDetails(this.standing.details);
    if (this.standing.isOver) await condition(() => allHandlersFinished() || this.hasWork());
  }

  close(): void {
    this.alarm.disarm();
  }

  private hasWork(): boolean {
    return this.tickets.length > 0 || this.wasWoken || this.alarm.fired();
  }

  private async take(envelope: unknown): Promise<Answer> {
    const takenAt = new Date().toISOString();
    const ticket: Ticket = { taken: { envelope, takenAt, by: 'update' }, answer: null };
    this.tickets.push(ticket);
    await CancellationScope.nonCancellable(() => condition(() => ticket.answer !== null));
    const { answer } = ticket;
    if (answer?.outcome === 'accepted') return answer;
    throw ApplicationFailure.create({
      type: notAccepted[answer?.outcome ?? 'onHold'],
      message: answer?.outcome === 'refused' ? answer.code : 'not accepted',
      details: [answer],
      nonRetryable: true,
    });
  }
}
