/** domain/reports: what a report waits for, by when, and the ladder of reminders that rings meanwhile. Our own numbers (X). */
import { addWorkingDays, closeOf, instantAt, localDateOf } from '../calendar/calendar';
import type { ReportPeriod, ReportRhythm } from '../calendar/report-periods';
import { nextReportPeriod, reportDue, reportPeriodOf } from '../calendar/report-periods';
import type { Due } from '../calendar/terms';
import { clockActor } from '../deadlines';
import { rungsOf } from '../rungs';
import type { Duty } from '../kernel';
import type { Law } from '../law/law';
import { ruleOf } from '../law/law';
import type { Rule } from '../law/pack';
import type { Instant } from '../time';
import { addDays, later } from '../time';
import { evolveReport } from './evolve';
import type { Report, ReportActName, ReportEvent } from './report';
import { isOver } from './report';

/** Cut-offs are the Decree's; how long signing may take after them no text says that was read. */
const own: Rule = {
  value: 5,
  unit: 'workingDays',
  instrument: 'Decree 09/2019/ND-CP',
  article: 'Art. 12',
  mark: 'X',
};
export const dueRule = 'portfolioReport.due';
export const receiptRule = 'portfolioReport.receipt';

const daysOf = (law: Law, key: string): number => {
  const { value } = ruleOf(law, key, own);
  return typeof value === 'number' ? value : 5;
};

/** A half-yearly and a yearly report of the whole portfolio (lifecycle: schedules of the organisation). */
export const rhythms: readonly ReportRhythm[] = ['halfYear', 'year'];
const mostMissed = 12;

/** Periods whose cut-off has passed since the last one that was reported; at the beginning the latest alone. */
export function periodsDue(
  law: Law,
  now: Instant,
  rhythm: ReportRhythm,
  last: ReportPeriod | null,
): readonly ReportPeriod[] {
  const running = reportPeriodOf(localDateOf(law.calendar, now), rhythm);
  const latest = reportPeriodOf(addDays(running.from, -1), rhythm);
  if (last === null) return [latest];
  const missed: ReportPeriod[] = [];
  let period = nextReportPeriod(last, rhythm);
  for (; period.to <= latest.to; period = nextReportPeriod(period, rhythm)) missed.push(period);
  return missed.slice(-mostMissed);
}

export const cutOffOf = ({ calendar }: Law, { to }: ReportPeriod): Instant =>
  instantAt(calendar, addDays(to, 1), 0);

/** Counted from the cut-off; when nothing ran then, from the day it was written: that delay is the system's. */
export function dueOfReport(law: Law, period: ReportPeriod, writtenAt: Instant): Due {
  const { calendar } = law;
  const days = daysOf(law, dueRule);
  const regular = reportDue(calendar, period, days);
  const date = addWorkingDays(calendar, localDateOf(calendar, writtenAt), days - 1);
  const late = { date, at: closeOf(calendar, date) };
  return later(regular.at, late.at) === regular.at ? regular : late;
}

interface Step {
  readonly step: string;
  readonly role: 'monitor' | 'secretary';
  readonly commands: readonly ReportActName[];
}

const steps: Readonly<Record<Exclude<Report['state'], 'received'>, Step>> = {
  written: { step: 'prepareReport', role: 'secretary', commands: ['PrepareReport'] },
  prepared: { step: 'signReport', role: 'monitor', commands: ['SignReport', 'ReturnReport'] },
  signed: { step: 'sendReport', role: 'secretary', commands: ['RecordTransmission'] },
  sent: { step: 'recordReceipt', role: 'secretary', commands: ['RecordReceipt'] },
};

/** What is open: one step after the other, each with somebody who has to do it. */
export function dutyOfReport(report: Report, law: Law): Duty | null {
  if (report.state === 'received') return null;
  const rule = report.state === 'sent' ? receiptRule : dueRule;
  return {
    ...steps[report.state],
    matter: 'main',
    openedAt: report.since,
    rule,
    due: report.state === 'sent' ? receiptDue(report, law) : report.due,
  };
}

function receiptDue({ since }: Report, law: Law): Due {
  const { calendar } = law;
  const date = addWorkingDays(calendar, localDateOf(calendar, since), daysOf(law, receiptRule));
  return { date, at: closeOf(calendar, date) };
}

interface Bell {
  readonly at: Instant;
  readonly event: ReportEvent;
  readonly words: string;
}

/** The next step of the ladder that has not rung. */
export function nextBell(report: Report, law: Law): Bell | null {
  const duty = dutyOfReport(report, law);
  if (duty === null) return null;
  const { step, due } = duty;
  const key = `${step}@${due.at}/`;
  const rang = report.rungs.filter((rung) => rung.startsWith(key)).length;
  const rung = rungsOf(duty, law, rang).find(({ name }) => !report.rungs.includes(key + name));
  if (rung === undefined) return null;
  const { name, kind, at } = rung;
  const body = { step, rung: name, kind, due: due.at };
  return {
    at,
    event: { type: 'ReportClockRang', body, at, by: clockActor },
    words: `${name} of ${step}, report ${report.id}`,
  };
}

/** Rings what is due, at most so often; it decides nothing. */
export function ringReport(
  before: Report,
  law: Law,
  until: Instant,
  most = 50,
): { readonly report: Report; readonly events: readonly ReportEvent[] } {
  const events: ReportEvent[] = [];
  let report = before;
  while (events.length < most && !isOver(report)) {
    const bell = nextBell(report, law);
    if (bell === null || bell.at > until) break;
    events.push(bell.event);
    report = evolveReport(report, bell.event);
  }
  return { report, events };
}
