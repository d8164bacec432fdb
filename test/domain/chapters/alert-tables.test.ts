/** test: whose desk an alert is on, what stands there, and at which stages which answer is left. */
import { alive, codeOf } from '../support/alive';
import { desks } from '../support/desks';
import type { Life } from '../support/life';
import { allBut, doors, shared, underTerm } from '../support/tables';

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

desks([
  {
    when: 'an alert waits',
    life: alerted,
    matter: 'alert-1',
    step: 'answerAlert',
    post: supervisor,
    rule: 'alert.answer',
    due: '2026-03-05',
    commands: [
      'AcknowledgeAlert',
      'TurnAlertIntoObstacle',
      'TurnAlertIntoFinding',
      'TurnAlertIntoIncident',
    ],
    broughtByTime: [],
  },
]);

doors([
  {
    command: 'AcknowledgeAlert',
    life: alerted,
    post: head,
    payload: acknowledge,
    posts: [head, supervisor],
    stages: allBut('ARCHIVED'),
  },
  {
    command: 'TurnAlertIntoObstacle',
    life: alerted,
    post: head,
    payload: obstacle,
    posts: [head, supervisor],
    stages: underTerm,
  },
  {
    command: 'TurnAlertIntoFinding',
    life: alerted,
    post: head,
    payload: finding,
    posts: [head, supervisor],
    stages: underTerm,
  },
  {
    command: 'TurnAlertIntoIncident',
    life: alerted,
    post: head,
    payload: incident,
    posts: [head, supervisor],
    stages: underTerm,
  },
]);

test('the desk says what was read and what it may not pass', () =>
  expect(
    two()
      .tasks.filter(({ step }) => step === 'answerAlert')
      .map(({ matter, dueDate, params }) => [matter, dueDate, params]),
  ).toEqual([
    ['alert-1', '2026-03-05', { value: 55, threshold: 40 }],
    ['alert-2', '2026-03-06', { value: 9, threshold: 10 }],
  ]));

test.each([
  ['AcknowledgeAlert', acknowledge],
  ['TurnAlertIntoObstacle', obstacle],
  ['TurnAlertIntoFinding', finding],
  ['TurnAlertIntoIncident', incident],
])('%s says which state of the alert it answers', (command, payload) => {
  expect(codeOf(alerted().tries(head, command, payload, { basedOn: {} }))).toBe('VERSION_REQUIRED');
  expect(codeOf(alerted().tries(head, command, payload, { basedOn: { matter: 1 } }))).toBeNull();
});
