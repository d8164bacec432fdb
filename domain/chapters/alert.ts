/** domain chapter: an alert is answered by a person: acknowledged with a reason, or made an obstacle, a finding, an incident (M17). */
import { dueAfterReceipt } from '../due';
import type { CommandRule, Duty, NewEvent, TextRef } from '../kernel';
import { defineChapter } from '../kernel';
import { nextMatterId, openMattersOf } from '../matters';
import { living, underTerm } from '../stages';
import type { Severity } from '../state/finding';
import type { IncidentClass, IncidentReportedBody } from '../state/incident';
import { INCIDENT } from '../state/incident';
import { settle } from '../state/settled';
import type { Alert } from '../state/watch';
import { ALERT as kind } from '../state/watch';
import type { ObstacleCommands } from './obstacle';

interface Answer {
  readonly matter: string;
  readonly description: TextRef;
}

export interface AlertCommands {
  AcknowledgeAlert: { readonly matter: string; readonly reason: TextRef };
  TurnAlertIntoObstacle: Answer & {
    readonly hinders: ObstacleCommands['RaiseObstacle']['hinders'];
  };
  TurnAlertIntoFinding: Answer & { readonly severity: Severity };
  TurnAlertIntoIncident: Answer & {
    readonly incidentClass: IncidentClass;
    readonly severity: Severity;
  };
}

interface Events {
  AlertAcknowledged: { readonly matter: string; readonly reason: TextRef };
  AlertTurned: { readonly matter: string; readonly opened: string };
}

const answering = {
  by: ['supervisor', 'head'],
  stages: underTerm,
  matter: { kind, states: ['raisedAlert'] },
  basedOn: 'matter',
  bars: ['proposer', 'interested'],
} as const satisfies Omit<CommandRule<never, never>, 'decide'>;

/** What it becomes lives on as any other of its kind. */
const turned = <B extends { readonly matter: string }>(
  alert: string,
  type: string,
  body: B,
): readonly NewEvent[] => [
  { type, body },
  { type: 'AlertTurned', body: { matter: alert, opened: body.matter } },
];

export const chapter = defineChapter<AlertCommands, Events>({
  name: 'alert',
  commands: {
    AcknowledgeAlert: {
      ...answering,
      stages: living,
      decide: ({ payload, emit }) => [emit('AlertAcknowledged', payload)],
    },
    TurnAlertIntoObstacle: {
      ...answering,
      decide({ pilot, payload: { matter, description, hinders } }) {
        const obstacle = nextMatterId(pilot, 'obstacle');
        const body = { matter: obstacle, description, hinders };
        return turned(matter, 'ObstacleRaised', body);
      },
    },
    TurnAlertIntoFinding: {
      ...answering,
      decide({ pilot, payload: { matter, description, severity } }) {
        const finding = nextMatterId(pilot, 'finding');
        const body = {
          matter: finding,
          polarity: 'negative',
          description,
          severity,
          checkpoint: null,
        };
        return turned(matter, 'FindingOpened', body);
      },
    },
    TurnAlertIntoIncident: {
      ...answering,
      decide({ pilot, payload, today }) {
        const { matter, description, severity, incidentClass } = payload;
        const body: IncidentReportedBody = {
          matter: nextMatterId(pilot, INCIDENT),
          incidentClass,
          severity,
          description,
          happenedOn: today,
          noticedOn: today,
          estimatedVnd: null,
          peopleAffected: null,
          lateReason: null,
        };
        return turned(matter, 'IncidentReported', body);
      },
    },
  },
  events: {
    AlertAcknowledged: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'acknowledged', at),
      tell: ['head', 'owner'],
    },
    AlertTurned: {
      evolve: (pilot, { matter, opened }, { at }) =>
        settle(pilot, matter, 'turned', at, { opened }),
      tell: ['head', 'owner'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Alert>(pilot, kind).map(({ id, data }): Duty => ({
      matter: id,
      step: 'answerAlert',
      role: 'supervisor',
      commands: [
        'AcknowledgeAlert',
        'TurnAlertIntoObstacle',
        'TurnAlertIntoFinding',
        'TurnAlertIntoIncident',
      ],
      openedAt: data.since,
      rule: 'alert.answer',
      due: dueAfterReceipt(law, data.since, 'alert.answer'),
      params: { value: data.value, threshold: data.threshold },
    })),
  rules: {
    'alert.answer': {
      value: 3,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
  },
});
