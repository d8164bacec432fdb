/** domain chapter: progress reports of the owner, periodic and at any other time. A missed one stays due; nothing else happens. */
import { localDateOf } from '../calendar/calendar';
import { nextAnchorAfter } from '../calendar/checkpoints';
import { dueAfterDay } from '../due';
import type { Context, TextRef } from '../kernel';
import { defineChapter, isRefusal } from '../kernel';
import { weigh } from '../lacking';
import type { Law } from '../law/law';
import type { Pilot } from '../pilot';
import { withRunning } from '../pilot';
import type { Stage } from '../stages';
import { started } from '../stages';
import type { IndicatorValue } from '../state/visit';
import { unknownIndicators, withMeasured } from '../state/visit';
import type { LocalDate } from '../time';
import { later } from '../time';

export interface ReportingCommands {
  FileProgressReport: {
    readonly sort: 'periodic' | 'extraordinary';
    /** Last day that the report covers; a periodic report settles every period up to it. */
    readonly periodTo: LocalDate;
    readonly progress: TextRef;
    readonly values: readonly IndicatorValue[];
    readonly spendingVnd: number | null;
    readonly issues: TextRef | null;
    readonly risks: TextRef | null;
    readonly requests: TextRef | null;
  };
}

interface Events {
  ProgressReportFiled: ReportingCommands['FileProgressReport'];
}

const startedStages: readonly Stage[] = started;

function file({
  pilot,
  payload,
  today,
  reconstructed,
  emit,
}: Context<ReportingCommands['FileProgressReport'], Events>) {
  const unknown = unknownIndicators(pilot, payload.values);
  const covered = pilot.running.reportedTo;
  const flags = weigh(reconstructed, [
    { when: payload.periodTo > today, code: 'PERIOD_NOT_OVER', flag: 'DATED_AHEAD' },
    {
      when: unknown.length > 0,
      code: 'UNKNOWN_INDICATOR',
      flag: 'UNKNOWN_INDICATOR',
      params: { indicator: unknown.join(', ') },
    },
    {
      when: payload.sort === 'periodic' && covered !== null && payload.periodTo <= covered,
      code: 'PERIOD_ALREADY_REPORTED',
      flag: 'PERIOD_REPORTED_AGAIN',
      params: { covered: covered ?? '' },
    },
  ]);
  return isRefusal(flags) ? flags : [emit('ProgressReportFiled', payload, flags)];
}

/** The end of the oldest period without a report; what lies before the time in care is nobody's lateness. */
function nextPeriodEnd(pilot: Pilot, law: Law): LocalDate | null {
  const { startedOn, reportedTo, decision } = pilot.running;
  if (startedOn === null || decision === null) return null;
  const watched =
    pilot.watchedFrom === null ? startedOn : localDateOf(law.calendar, pilot.watchedFrom);
  const after = later(reportedTo ?? startedOn, later(watched, startedOn));
  return nextAnchorAfter(law.calendar, startedOn, Math.max(1, decision.reportEveryMonths), after)
    .date;
}

export const chapter = defineChapter<ReportingCommands, Events>({
  name: 'reporting',
  commands: {
    FileProgressReport: {
      by: ['owner', 'proposer'],
      stages: ['PREPARING', ...started, 'ENDING'],
      decide: file,
    },
  },
  events: {
    ProgressReportFiled: {
      evolve(pilot, { sort, periodTo, values }, { at }) {
        const measured = withMeasured(pilot, values, periodTo);
        if (sort === 'extraordinary') return measured;
        const reportedTo = later(periodTo, pilot.running.reportedTo ?? periodTo);
        return withRunning(measured, { reportedTo, reportedAt: at });
      },
      tell: ['head', 'supervisor'],
    },
  },
  duties(pilot, law) {
    const periodTo = startedStages.includes(pilot.stage) ? nextPeriodEnd(pilot, law) : null;
    if (periodTo === null) return [];
    const openedAt = pilot.running.reportedAt ?? pilot.running.startedAt ?? '';
    return [
      {
        matter: 'main',
        step: 'fileReport',
        role: 'owner',
        commands: ['FileProgressReport'],
        openedAt,
        rule: 'report.due',
        due: dueAfterDay(law, periodTo, 'report.due'),
        params: { periodTo },
      },
    ];
  },
});
