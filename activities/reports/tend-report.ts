/** activities: acts upon a report and its clocks, in one transaction; each answer is kept by the id of its command. */
import type { Answer, Envelope } from '../../contracts/messages';
import type { ReportActivities, ReportStanding } from '../../contracts/report-messages';
import { reportActSchemas } from '../../contracts/reports';
import type { Directory } from '../../domain/directory';
import { isRefusal } from '../../domain/kernel';
import type { Law } from '../../domain/law/law';
import { dutyOfReport, nextBell, ringReport } from '../../domain/reports/clocks';
import { decideReport } from '../../domain/reports/decide';
import type { ReportAct } from '../../domain/reports/decide';
import { evolveReport } from '../../domain/reports/evolve';
import type { Report, ReportActName, ReportEvent } from '../../domain/reports/report';
import { isOver, reportActs } from '../../domain/reports/report';
import type { Instant } from '../../domain/time';
import { answerAct, refusedAct, toldOrFault } from '../acts';
import { idOf } from '../envelope';
import type { LegalClock } from '../legal-clock';
import { realOf } from '../legal-clock';
import type { KeptAnswer } from '../ports';
import type { ReportPorts } from './ports';
import { lawOfReports, legalTime } from './write-report';

interface Room {
  readonly law: Law;
  readonly directory: Directory;
  readonly clock: LegalClock | null;
  readonly now: Instant;
}

interface Progress {
  report: Report;
  readonly entries: { event: ReportEvent; commandId: string | null }[];
  readonly answers: KeptAnswer[];
}

const isReportAct = (name: string): name is ReportActName =>
  (reportActs as readonly string[]).includes(name);

export const tendReport =
  (ports: ReportPorts): ReportActivities['tendReport'] =>
  async ({ tenant, report, commands }) => {
    const now = await legalTime(ports, tenant);
    const room: Room = {
      now,
      law: await lawOfReports(ports, tenant, now),
      directory: await ports.reports.directory(tenant),
      clock: await ports.reports.clock(tenant),
    };
    const ids = commands.flatMap(({ envelope }) => idOf(envelope) ?? []);
    return ports.reports.turn(tenant, report, ids, (before, kept) => {
      const progress: Progress = { report: before, entries: [], answers: [] };
      // What was received before a clock rang counts as before it: acts first, in the order they came.
      const desk = {
        ports,
        tenant,
        about: before.id,
        kept,
        answers: progress.answers,
        act: (envelope: Envelope) => act(room, progress, envelope),
      };
      const answers = commands.map((taken) => answerAct(desk, taken));
      const about = { tenant, about: before.id, realNow: ports.now() };
      const result = toldOrFault(ports, answers, about, () => {
        ring(room, progress);
        return standing(progress.report, answers, room);
      });
      return { changes: progress, result };
    });
  };

function act(room: Room, progress: Progress, { command, sealedAt }: Envelope): Answer {
  const { id, name, actor, payload } = command;
  const receivedAt = sealedAt < room.now ? sealedAt : room.now;
  const parsed = isReportAct(name) ? reportActSchemas[name].safeParse(payload) : null;
  if (parsed?.success !== true)
    return refusedAct(id, parsed === null ? 'UNKNOWN_COMMAND' : 'MALFORMED');
  const facts = {
    actor,
    directory: room.directory,
    calendar: room.law.calendar,
    // Never behind the step that it answers.
    receivedAt: receivedAt < progress.report.since ? progress.report.since : receivedAt,
  };
  const outcome = decideReport(progress.report, { name, payload: parsed.data } as ReportAct, facts);
  if (isRefusal(outcome)) return refusedAct(id, outcome.code, outcome.params);
  progress.report = evolveReport(progress.report, outcome);
  progress.entries.push({ event: outcome, commandId: id });
  return { id, outcome: 'accepted', revision: progress.report.revision, events: 1 };
}

function ring({ law, now }: Room, progress: Progress): void {
  const rang = ringReport(progress.report, law, now);
  progress.report = rang.report;
  progress.entries.push(...rang.events.map((event) => ({ event, commandId: null })));
}

function standing(report: Report, answers: readonly Answer[], room: Room): ReportStanding {
  const bell = nextBell(report, room.law);
  const at = bell === null ? null : room.clock === null ? bell.at : realOf(room.clock, bell.at);
  return {
    answers,
    isOver: isOver(report),
    next: bell === null || at === null ? null : { at, words: bell.words },
    details: detailsOf(report, room),
  };
}

function detailsOf(report: Report, { law, now }: Room): string {
  const duty = dutyOfReport(report, law);
  const wait =
    duty === null
      ? 'Received by all it was sent to.'
      : `Waits for **${duty.role}**: ${duty.step}, by ${duty.due.date}${duty.due.at < now ? ' (overdue)' : ''}.`;
  return `## Consolidated report ${report.id}\n\n${report.period.from} to ${report.period.to}, state ${report.state}.\n\n${wait}\n\nFigures: \`${report.hash}\``;
}
