/** test: alerts side by side, each answered its own way: what each answer enters, opens, asks and tells. */
import { alive } from '../support/alive';
import { chronicle } from '../support/chronicle';
import type { Life } from '../support/life';
import { shared } from '../support/tables';

const owner = 'hoa-lac:cadre-2';
const supervisor = 'hoa-lac:supervisor';
const head = 'hoa-lac:head';
const watched = {
  name: 'text:late',
  unit: '%',
  threshold: 40,
  danger: 'above',
  indicator: null,
  everyMonths: 1,
} as const;
const reading = { matter: 'watch-1', value: 55, readOn: '2026-03-02', source: 'text:s' };
const alerted = shared((): Life =>
  alive().does(owner, 'DefineIndicator', watched).does(owner, 'RecordReading', reading),
);
const two = shared((): Life =>
  alerted()
    .does(owner, 'DefineIndicator', { ...watched, danger: 'below', threshold: 10 })
    .until('2026-03-03 09:00')
    .does(owner, 'RecordReading', {
      ...reading,
      matter: 'watch-2',
      value: 9,
      readOn: '2026-03-03',
    }),
);
const acknowledge = { matter: 'alert-1', reason: 'text:holiday' };
const obstacle = { matter: 'alert-1', description: 'text:o', hinders: 'resources' };
const finding = { matter: 'alert-1', description: 'text:f', severity: 'medium' };
const incident = {
  matter: 'alert-1',
  description: 'text:i',
  incidentClass: 'limitation',
  severity: 'high',
};

chronicle('an alert acknowledged beside one that becomes an obstacle', two, [
  {
    when: 'the owner answers nothing that warns of him',
    by: owner,
    does: 'AcknowledgeAlert',
    with: acknowledge,
    refused: ['NOT_YOURS', { command: 'AcknowledgeAlert' }],
  },
  {
    when: 'the first is acknowledged; the second waits',
    at: '2026-03-04 09:00',
    by: supervisor,
    does: 'AcknowledgeAlert',
    with: acknowledge,
    emits: [['AlertAcknowledged', { matter: 'alert-1', reason: 'text:holiday' }]],
    changes: {
      'matters.alert-1.state': 'acknowledged',
      'matters.alert-1.closedAt': '2026-03-04T02:00:00.000Z',
      'matters.alert-1.version': 2,
      'matters.alert-1.data.watch': 'gone',
      'matters.alert-1.data.value': 'gone',
      'matters.alert-1.data.threshold': 'gone',
      'matters.alert-1.data.readings': 'gone',
      'matters.alert-1.data.since': 'gone',
    },
    frees: [
      'alert-1 answerAlert: hoa-lac:supervisor until 2026-03-05 (alert.answer) AcknowledgeAlert, TurnAlertIntoObstacle, TurnAlertIntoFinding, TurnAlertIntoIncident',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:cadre-2'],
  },
  {
    when: 'what is acknowledged becomes nothing else',
    by: head,
    does: 'TurnAlertIntoFinding',
    with: finding,
    refused: ['WRONG_STATE', { matter: 'alert-1', state: 'acknowledged' }],
  },
  {
    when: 'the second becomes an obstacle',
    by: head,
    does: 'TurnAlertIntoObstacle',
    with: { ...obstacle, matter: 'alert-2' },
    emits: [
      ['ObstacleRaised', { matter: 'obstacle-1', description: 'text:o', hinders: 'resources' }],
      ['AlertTurned', { matter: 'alert-2', opened: 'obstacle-1' }],
    ],
    changes: {
      'matters.alert-2.state': 'turned',
      'matters.alert-2.closedAt': '2026-03-04T02:00:00.000Z',
      'matters.alert-2.version': 2,
      'matters.alert-2.data.watch': 'gone',
      'matters.alert-2.data.value': 'gone',
      'matters.alert-2.data.threshold': 'gone',
      'matters.alert-2.data.readings': 'gone',
      'matters.alert-2.data.since': 'gone',
      'matters.alert-2.data.opened': 'obstacle-1',
      'matters.obstacle-1': {
        id: 'obstacle-1',
        kind: 'obstacle',
        state: 'raised',
        openedAt: '2026-03-04T02:00:00.000Z',
        closedAt: null,
        version: 1,
        data: {
          description: 'text:o',
          hinders: 'resources',
          level: 0,
          levelSince: '2026-03-04T02:00:00.000Z',
        },
      },
      'opened.obstacle': 1,
    },
    asks: [
      'obstacle-1 resolveObstacle: hoa-lac:head until 2026-03-11 (obstacle.answer) ResolveObstacle, EscalateObstacle',
    ],
    frees: [
      'alert-2 answerAlert: hoa-lac:supervisor until 2026-03-06 (alert.answer) AcknowledgeAlert, TurnAlertIntoObstacle, TurnAlertIntoFinding, TurnAlertIntoIncident',
    ],
    tells: ['hoa-lac:supervisor', 'hoa-lac:cadre-2'],
  },
  {
    when: 'what became an obstacle is acknowledged no more',
    by: supervisor,
    does: 'AcknowledgeAlert',
    with: { ...acknowledge, matter: 'alert-2' },
    refused: ['WRONG_STATE', { matter: 'alert-2', state: 'turned' }],
  },
]);

chronicle('an alert that becomes a finding beside one that becomes an incident', two, [
  {
    when: 'the first becomes a finding of no visit',
    by: supervisor,
    does: 'TurnAlertIntoFinding',
    with: finding,
    emits: [
      [
        'FindingOpened',
        {
          matter: 'finding-1',
          polarity: 'negative',
          description: 'text:f',
          severity: 'medium',
          checkpoint: null,
        },
      ],
      ['AlertTurned', { matter: 'alert-1', opened: 'finding-1' }],
    ],
    changes: {
      'matters.alert-1.state': 'turned',
      'matters.alert-1.closedAt': '2026-03-03T02:00:00.000Z',
      'matters.alert-1.version': 2,
      'matters.alert-1.data.watch': 'gone',
      'matters.alert-1.data.value': 'gone',
      'matters.alert-1.data.threshold': 'gone',
      'matters.alert-1.data.readings': 'gone',
      'matters.alert-1.data.since': 'gone',
      'matters.alert-1.data.opened': 'finding-1',
      'matters.finding-1': {
        id: 'finding-1',
        kind: 'finding',
        state: 'found',
        openedAt: '2026-03-03T02:00:00.000Z',
        closedAt: null,
        version: 1,
        data: {
          polarity: 'negative',
          description: 'text:f',
          severity: 'medium',
          checkpoint: null,
          since: '2026-03-03T02:00:00.000Z',
          correctBy: null,
          hands: [],
          checkedPost: '',
          recurrences: 0,
        },
      },
      'opened.finding': 1,
    },
    asks: [
      'finding-1 orderCorrection: hoa-lac:supervisor until 2026-03-10 (finding.order) OrderCorrection, RecommendSuspension, NoteFinding',
    ],
    frees: [
      'alert-1 answerAlert: hoa-lac:supervisor until 2026-03-05 (alert.answer) AcknowledgeAlert, TurnAlertIntoObstacle, TurnAlertIntoFinding, TurnAlertIntoIncident',
    ],
    tells: ['hoa-lac:cadre-2', 'hoa-lac:head', 'hoa-lac:head', 'hoa-lac:cadre-2'],
  },
  {
    when: 'the second becomes an incident of the day of the answer',
    at: '2026-03-05 16:00',
    by: head,
    does: 'TurnAlertIntoIncident',
    with: { ...incident, matter: 'alert-2' },
    emits: [
      [
        'IncidentReported',
        {
          matter: 'incident-1',
          incidentClass: 'limitation',
          severity: 'high',
          description: 'text:i',
          happenedOn: '2026-03-05',
          noticedOn: '2026-03-05',
          estimatedVnd: null,
          peopleAffected: null,
          lateReason: null,
        },
      ],
      ['AlertTurned', { matter: 'alert-2', opened: 'incident-1' }],
    ],
    changes: {
      'matters.alert-2.state': 'turned',
      'matters.alert-2.closedAt': '2026-03-05T09:00:00.000Z',
      'matters.alert-2.version': 2,
      'matters.alert-2.data.watch': 'gone',
      'matters.alert-2.data.value': 'gone',
      'matters.alert-2.data.threshold': 'gone',
      'matters.alert-2.data.readings': 'gone',
      'matters.alert-2.data.since': 'gone',
      'matters.alert-2.data.opened': 'incident-1',
      'matters.incident-1': {
        id: 'incident-1',
        kind: 'incident',
        state: 'reported',
        openedAt: '2026-03-05T09:00:00.000Z',
        closedAt: null,
        version: 1,
        data: {
          incidentClass: 'limitation',
          severity: 'high',
          happenedOn: '2026-03-05',
          estimatedVnd: null,
          peopleAffected: null,
          assessedAt: null,
          settledVnd: null,
          since: '2026-03-05T09:00:00.000Z',
          hands: ['p-089'],
        },
      },
      'opened.incident': 1,
    },
    asks: [
      'incident-1 fileIncidentReport: hoa-lac:cadre-2 until 2026-03-06 (incident.report) FileIncidentReport',
      'incident-1 assessIncident: hoa-lac:head until 2026-03-12 (incident.assess) AssessIncident',
    ],
    frees: [
      'alert-2 answerAlert: hoa-lac:supervisor until 2026-03-06 (alert.answer) AcknowledgeAlert, TurnAlertIntoObstacle, TurnAlertIntoFinding, TurnAlertIntoIncident',
    ],
    tells: ['hoa-lac:supervisor', 'hoa-lac:cadre-2', 'hoa-lac:cadre-1', 'hoa-lac:cadre-2'],
  },
  {
    when: 'an answer on an alert that is not there opens nothing',
    by: head,
    does: 'TurnAlertIntoIncident',
    with: { ...incident, matter: 'alert-3' },
    refused: ['NO_SUCH_MATTER', { kind: 'alert' }],
  },
]);
