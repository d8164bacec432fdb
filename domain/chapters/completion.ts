/** domain chapter: the completion report, full and truthful, or the head's note that none came (Decree 73 Art. 18). */
import { dueAfterDay } from '../due';
import type { Context, Duty, Refusal, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import type { Law } from '../law/law';
import type { Pilot } from '../pilot';
import { atStage, withOutcome } from '../pilot';
import { closedAfterRun, underOutcomeReview } from '../stages';
import type { CompletionReport, ReportedValue } from '../state/outcome';
import { effectiveEnd, neverStarted } from '../state/outcome';
import type { LocalDate } from '../time';

export interface CompletionCommands {
  FileCompletionReport: {
    readonly text: TextRef;
    /** Partial and negative results too; null = no data. */
    readonly values: readonly ReportedValue[];
    readonly lessons: TextRef;
    readonly problems: TextRef | null;
  };
  AssessOnFile: { readonly reasons: TextRef };
}

interface Events {
  CompletionReportFiled: Omit<CompletionReport, 'filedAt'>;
  AssessmentOpenedOnFile: {
    readonly reasons: TextRef;
    readonly reportDue: LocalDate | null;
    readonly breach: boolean;
  };
}

const step = 'fileCompletionReport';

const dueOfReport = (pilot: Pilot, law: Law) => {
  const end = effectiveEnd(pilot);
  return end === null ? null : dueAfterDay(law, end, 'completion.report');
};

function wrongValues(pilot: Pilot, values: readonly ReportedValue[]): Refusal | null {
  const known = pilot.proposal.plan.indicators.map((indicator) => indicator.id);
  const unknown = values.find((each) => !known.includes(each.indicator));
  if (unknown !== undefined) return refuse('UNKNOWN_INDICATOR', { indicator: unknown.indicator });
  const named = new Set(values.map((each) => each.indicator));
  return named.size < values.length ? refuse('INDICATOR_TWICE') : null;
}

function fileReport({
  pilot,
  payload,
  law,
  today,
  receivedAt,
  reconstructed,
  actor,
  emit,
}: Context<CompletionCommands['FileCompletionReport'], Events>) {
  const wrong = wrongValues(pilot, payload.values);
  if (wrong !== null) return wrong;
  const end = effectiveEnd(pilot);
  const due = dueOfReport(pilot, law);
  const flags = weigh(reconstructed, [
    {
      when: end !== null && today < end,
      code: 'NOT_ENDED_YET',
      flag: 'BEFORE_EFFECTIVE_END',
      params: { end: end ?? '' },
    },
    {
      when: payload.values.length < pilot.proposal.plan.indicators.length,
      code: 'VALUES_MISSING',
      flag: 'VALUES_NOT_FOUND',
      params: { given: payload.values.length, needed: pilot.proposal.plan.indicators.length },
    },
    { when: pilot.outcome.report !== null, code: 'REPORT_ALREADY_FILED', flag: 'FURTHER_REPORT' },
  ]);
  if (isRefusal(flags)) return flags;
  const late = due !== null && receivedAt > due.at ? ['LATE_REPORT'] : [];
  const afterwards = pilot.outcome.value === null ? [] : ['AFTER_ASSESSMENT'];
  return [
    emit('CompletionReportFiled', { ...payload, by: actor.post ?? actor.person }, [
      ...flags,
      ...late,
      ...afterwards,
    ]),
  ];
}

function assessOnFile({
  pilot,
  payload,
  law,
  receivedAt,
  reconstructed,
  emit,
}: Context<CompletionCommands['AssessOnFile'], Events>) {
  const due = dueOfReport(pilot, law);
  const expected = !neverStarted(pilot);
  const flags = weigh(reconstructed, [
    {
      when: expected && due !== null && receivedAt <= due.at,
      code: 'REPORT_STILL_AWAITED',
      flag: 'REPORT_NOT_FOUND',
      params: { due: due?.date ?? '' },
    },
  ]);
  if (isRefusal(flags)) return flags;
  // A source that is silent proves nobody's breach.
  const breach = expected && !reconstructed;
  const noted = breach ? ['NO_COMPLETION_REPORT'] : expected ? ['REPORT_NOT_FOUND'] : [];
  return [
    emit('AssessmentOpenedOnFile', { ...payload, reportDue: due?.date ?? null, breach }, [
      ...new Set([...flags, ...noted]),
    ]),
  ];
}

function dutiesAtEnding(pilot: Pilot, law: Law): readonly Duty[] {
  const end = effectiveEnd(pilot);
  const due = dueOfReport(pilot, law);
  if (end === null || due === null) return [];
  const onFile: Duty = {
    matter: 'main',
    step: 'assessOnFile',
    role: 'head',
    commands: ['AssessOnFile'],
    openedAt: neverStarted(pilot) ? pilot.stageSince : due.at,
    rule: 'assessment.onFile',
    due: dueAfterDay(law, neverStarted(pilot) ? end : due.date, 'assessment.onFile'),
  };
  if (neverStarted(pilot)) return [onFile];
  const report: Duty = {
    matter: 'main',
    step,
    role: 'owner',
    commands: ['FileCompletionReport'],
    openedAt: pilot.stageSince,
    rule: 'completion.report',
    due,
  };
  const overdue =
    pilot.rungs[`main/${step}@${due.at}`]?.includes('overdue') === true ||
    due.at <= pilot.silentUntil;
  return overdue ? [report, onFile] : [report];
}

export const chapter = defineChapter<CompletionCommands, Events>({
  name: 'completion',
  commands: {
    FileCompletionReport: {
      by: ['owner', 'proposer'],
      stages: [...underOutcomeReview, ...closedAfterRun],
      offered: ({ pilot, reconstructed }) =>
        pilot.outcome.report !== null && !reconstructed ? refuse('REPORT_ALREADY_FILED') : null,
      decide: fileReport,
    },
    AssessOnFile: {
      by: ['head', 'superiorHead'],
      stages: ['ENDING'],
      bars: ['proposer', 'interested'],
      decide: assessOnFile,
    },
  },
  events: {
    CompletionReportFiled: {
      evolve(pilot, body, { at }) {
        // The assessment's clock runs from the first receipt.
        const report = { ...body, filedAt: pilot.outcome.report?.filedAt ?? at };
        const reported = withOutcome(pilot, { report });
        return pilot.stage === 'ENDING' ? atStage(reported, 'ASSESSMENT') : reported;
      },
      tell: ['head', 'supervisor', 'partyCommittee', 'proposer'],
    },
    AssessmentOpenedOnFile: {
      evolve: (pilot, _body, { at }) =>
        atStage(withOutcome(pilot, { onFileSince: at }), 'ASSESSMENT'),
      tell: ['owner', 'proposer', 'supervisor', 'superiorHead'],
    },
  },
  duties: (pilot, law) => (pilot.stage === 'ENDING' ? dutiesAtEnding(pilot, law) : []),
  rules: {
    'completion.report': {
      value: 5,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 18',
      mark: 'X',
    },
    'assessment.onFile': {
      value: 5,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 18',
      mark: 'X',
    },
  },
});
