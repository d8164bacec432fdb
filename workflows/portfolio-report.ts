/**
 * workflows: the story of one consolidated report (M46): its figures are frozen, somebody checks them, the central monitor
 * signs, it is sent, and its receipt is confirmed. Nothing of it happens by itself: time only reminds.
 */
import {
  ApplicationFailure,
  CancellationScope,
  allHandlersFinished,
  condition,
  defineSignal,
  defineUpdate,
  proxyActivities,
  setCurrentDetails,
  setHandler,
} from '@temporalio/workflow';
import { catchUpSignal, mostCommandsInACall, notAccepted } from '../contracts/messages';
import type { Answer, Taken } from '../contracts/messages';
import type { ReportActivities, ReportOpening, ReportStanding } from '../contracts/report-messages';
import { reportUpdates } from '../contracts/report-messages';
import { Alarm } from './alarm';

/** Tried until they succeed: each is safe to do twice. */
const { tendReport } = proxyActivities<ReportActivities>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '500 milliseconds', maximumInterval: '1 minute' },
});
const { writeReport } = proxyActivities<ReportActivities>({
  startToCloseTimeout: '30 minutes',
  retry: { initialInterval: '1 second', maximumInterval: '10 minutes' },
});

interface Ticket {
  readonly taken: Taken;
  answer: Answer | null;
}

class ReportDesk {
  private readonly tickets: Ticket[] = [];
  private readonly alarm = new Alarm();
  private wasWoken = false;
  private calls = 0;
  private standing: ReportStanding | null = null;

  constructor(private readonly opening: ReportOpening) {
    for (const { name, description } of reportUpdates)
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
    const { tenant, report } = this.opening;
    const commands = batch.map(({ taken }) => taken);
    this.standing = await tendReport({ tenant, report, commands });
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
      type: notAccepted.refused,
      message: answer?.outcome === 'refused' ? answer.code : 'not accepted',
      details: [answer],
      nonRetryable: true,
    });
  }
}

export async function portfolioReport(opening: ReportOpening): Promise<string> {
  const desk = new ReportDesk(opening);
  // An operator's cancel is no legal act.
  return CancellationScope.nonCancellable(async () => {
    await writeReport(opening);
    do await desk.turn();
    while (!desk.isOver());
    desk.close();
    return opening.report;
  });
}
