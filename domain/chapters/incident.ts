/** domain chapter: an incident is told at once, reported in writing within hours, and assessed, whatever became of the goal (M23, M62). */
import { dueAfterReceipt } from '../due';
import type { Context, Duty, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import type { Law } from '../law/law';
import { changeMatter, matterOf, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import { living } from '../stages';
import type { Severity } from '../state/finding';
import type { Damage, Incident, IncidentClass, IncidentReportedBody } from '../state/incident';
import { INCIDENT as kind, isReportedLate, whileIncidents } from '../state/incident';
import { proposeTighter, tighterBy, tightening } from '../state/intensity-proposal';

export interface IncidentCommands {
  ReportIncident: Omit<IncidentReportedBody, 'matter'>;
  FileIncidentReport: Damage & {
    readonly matter: string;
    readonly course: TextRef;
    readonly measures: TextRef;
    readonly lateReason: TextRef | null;
  };
  AssessIncident: Damage & {
    readonly matter: string;
    readonly incidentClass: IncidentClass;
    readonly severity: Severity;
    readonly reasons: TextRef;
  };
}

interface Events {
  IncidentReported: IncidentReportedBody;
  IncidentReportFiled: IncidentCommands['FileIncidentReport'];
  IncidentAssessed: IncidentCommands['AssessIncident'] & {
    /** The interval of visits that the rule proposes for it; null: none. */
    readonly proposedMonths: number | null;
  };
}

type Told<N extends keyof IncidentCommands> = Context<IncidentCommands[N], Events>;

const reportDue = (law: Law, since: string) => dueAfterReceipt(law, since, 'incident.report');

function report({
  pilot,
  payload,
  law,
  today,
  receivedAt,
  reconstructed,
  emit,
}: Told<'ReportIncident'>) {
  const late = !reconstructed && isReportedLate(law, payload.noticedOn, receivedAt);
  const flags = weigh(reconstructed, [
    { when: payload.noticedOn > today, code: 'INCIDENT_IN_FUTURE', flag: 'DATED_AHEAD' },
    {
      when: payload.happenedOn > payload.noticedOn,
      code: 'NOTICED_BEFORE_IT_HAPPENED',
      flag: 'DATES_CONTRADICT',
    },
    {
      when: late && payload.lateReason === null,
      code: 'LATE_REASON_REQUIRED',
      flag: 'REPORTED_LATE',
    },
  ]);
  if (isRefusal(flags)) return flags;
  const body = { matter: nextMatterId(pilot, kind), ...payload };
  return [emit('IncidentReported', body, late ? ['REPORTED_LATE', ...flags] : flags)];
}

function file({
  matter,
  payload,
  law,
  receivedAt,
  reconstructed,
  emit,
}: Told<'FileIncidentReport'>) {
  const { since } = matter.data as Incident;
  const late = !reconstructed && receivedAt > reportDue(law, since).at;
  if (late && payload.lateReason === null) return refuse('LATE_REASON_REQUIRED');
  return [emit('IncidentReportFiled', payload, late ? ['REPORTED_LATE'] : [])];
}

function assess({ pilot, matter, payload, actor, law, emit, ...context }: Told<'AssessIncident'>) {
  const { since, hands } = matter.data as Incident;
  if (hands.includes(actor.person)) return refuse('INCIDENT_SAME_HANDS');
  const due = reportDue(law, since).at;
  // Whoever ought to report does not hold up the assessment: from then on it goes on the file.
  if (matter.state === 'reported' && !context.reconstructed && context.receivedAt <= due)
    return refuse('REPORT_AWAITED', { due });
  const proposedMonths = tighterBy(pilot, law, tightening[payload.severity]);
  const unfiled = matter.state === 'reported' ? ['ASSESSED_ON_FILE'] : [];
  return [emit('IncidentAssessed', { ...payload, proposedMonths }, unfiled)];
}

const withHand = (pilot: Pilot, matter: string, person: string): readonly string[] => [
  ...new Set([...matterOf<Incident>(pilot, matter).data.hands, person]),
];

export const chapter = defineChapter<IncidentCommands, Events>({
  name: 'incident',
  commands: {
    ReportIncident: {
      by: ['owner', 'proposer', 'supervisor', 'otherSupervisor', 'head'],
      stages: whileIncidents,
      decide: report,
    },
    FileIncidentReport: {
      by: ['owner', 'supervisor'],
      stages: living,
      matter: { kind, states: ['reported'] },
      decide: file,
    },
    AssessIncident: {
      by: ['head', 'superiorHead'],
      stages: living,
      matter: { kind, states: ['reported', 'described'] },
      basedOn: 'matter',
      bars: ['proposer', 'interested', 'implementer'],
      decide: assess,
    },
  },
  events: {
    IncidentReported: {
      evolve: (pilot, body, { at, by }) =>
        openMatter<Incident>(pilot, body.matter, kind, 'reported', at, {
          incidentClass: body.incidentClass,
          severity: body.severity,
          happenedOn: body.happenedOn,
          estimatedVnd: body.estimatedVnd,
          peopleAffected: body.peopleAffected,
          assessedAt: null,
          settledVnd: null,
          since: at,
          hands: [by.person],
        }),
      tell: ['supervisor', 'head', 'owner', 'proposer'],
    },
    IncidentReportFiled: {
      evolve: (pilot, { matter, estimatedVnd, peopleAffected }, { at, by }) =>
        changeMatter<Incident>(pilot, matter, 'described', {
          estimatedVnd,
          peopleAffected,
          since: at,
          hands: withHand(pilot, matter, by.person),
        }),
      tell: ['supervisor', 'head'],
    },
    IncidentAssessed: {
      evolve(pilot, body, { at }) {
        const { incidentClass, severity, estimatedVnd, peopleAffected } = body;
        const data = {
          incidentClass,
          severity,
          estimatedVnd,
          peopleAffected,
          since: at,
          assessedAt: at,
        };
        const assessed = changeMatter<Incident>(pilot, body.matter, 'assessed', data);
        return proposeTighter(assessed, body.proposedMonths, at);
      },
      tell: ['owner', 'proposer', 'supervisor', 'superiorHead'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Incident>(pilot, kind).flatMap((incident) => dutiesFor(incident, law)),
  rules: {
    'incident.report': {
      value: 24,
      unit: 'hours',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
    'incident.assess': {
      value: 5,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
  },
});

function dutiesFor({ id, state, data, openedAt }: Matter<Incident>, law: Law): readonly Duty[] {
  const shared = { matter: id, openedAt: data.since };
  if (state !== 'reported' && state !== 'described') return [];
  const assessment: Duty = {
    matter: id,
    openedAt,
    step: 'assessIncident',
    role: 'head',
    commands: ['AssessIncident'],
    rule: 'incident.assess',
    due: dueAfterReceipt(law, openedAt, 'incident.assess'),
  };
  if (state === 'described') return [assessment];
  const written: Duty = {
    ...shared,
    step: 'fileIncidentReport',
    role: 'owner',
    commands: ['FileIncidentReport'],
    rule: 'incident.report',
    ladder: 'hours',
    due: reportDue(law, data.since),
  };
  return [written, assessment];
}
