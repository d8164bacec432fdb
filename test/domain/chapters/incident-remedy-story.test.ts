/** test: two incidents with damage, one remedied twice, settled and closed beside the other: entries, state, desks and notices. */
import {
  alive,
  codeOf,
  head,
  otherSupervisor,
  owner,
  superiorHead,
  supervisor,
} from '../support/alive';
import { chronicle } from '../support/chronicle';
import { changed } from '../support/gates';
import type { Life } from '../support/life';
import { allBut, asks, doors, shared } from '../support/tables';

const I = 'incident-1';
const second = 'an-binh:supervisor-2';
const shared_ = { incidentClass: 'omission', severity: 'low', peopleAffected: 3 } as const;
const assessed = (before: Life, n: number, estimatedVnd: number): Life =>
  before
    .does(owner, 'ReportIncident', {
      ...{ ...shared_, happenedOn: '2026-02-27', noticedOn: '2026-03-02' },
      ...{ description: 'text:what', estimatedVnd: null, lateReason: null },
    })
    .does(owner, 'FileIncidentReport', {
      ...{ matter: `incident-${n}`, course: 'text:c', measures: 'text:m', estimatedVnd },
      ...{ peopleAffected: 3, lateReason: null },
    })
    .does(head, 'AssessIncident', {
      ...{ ...shared_, matter: `incident-${n}`, estimatedVnd, reasons: 'text:r' },
    });
const remedy = (n = 1) => ({ matter: `incident-${n}`, remedy: 'text:remedy' });
const settling = (settledVnd: number, n = 1) => ({
  ...{ matter: `incident-${n}`, settledVnd, number: '9/QĐ', reasons: 'text:r' },
});
const closing = (remedied: string) => ({ matter: I, remedied, remark: 'text:remark' });

const one = shared(() => assessed(alive(), 1, 1));
const two = shared(() => assessed(one(), 2, 2_000_000));
const remedied = shared(() => one().does(owner, 'RemedyIncident', remedy()));
const rejected = shared(() =>
  remedied().until('2026-03-04 09:00').does(second, 'CloseIncident', closing('notRemedied')),
);
const stages = allBut('ARCHIVED');

doors([
  {
    ...{ command: 'RemedyIncident', life: one, post: owner, payload: remedy() },
    ...{ posts: [owner], stages },
  },
  {
    ...{ command: 'SettleDamage', life: one, post: head, payload: settling(1) },
    ...{ posts: [head, superiorHead], stages },
  },
  {
    ...{ command: 'CloseIncident', life: remedied, post: second, payload: closing('notRemedied') },
    ...{ posts: [supervisor, otherSupervisor, second, superiorHead], stages },
  },
]);

chronicle('two incidents of one day', two, [
  {
    ...{ when: 'the owner remedies the first', at: '2026-03-03 09:00', by: owner },
    ...{ does: 'RemedyIncident', with: remedy() },
    emits: [['IncidentRemedied', remedy()]],
    changes: {
      ...{ 'matters.incident-1.state': 'remedied', 'matters.incident-1.version': 4 },
      'matters.incident-1.data.since': '2026-03-03T02:00:00.000Z',
    },
    asks: [
      'incident-1 closeIncident: an-binh:supervisor-1 until 2026-03-10 (incident.close) CloseIncident',
    ],
    frees: [
      'incident-1 remedyIncident: hoa-lac:cadre-2 until 2026-03-16 (incident.remedy) RemedyIncident',
    ],
    tells: ['an-binh:supervisor-1', 'an-binh:supervisor-2', 'hoa-lac:supervisor', 'hoa-lac:head'],
  },
  {
    when: 'that it was not enough can be said all the same; the damage is owed since the assessment',
    ...{ at: '2026-03-04 09:00', by: second, does: 'CloseIncident', with: closing('notRemedied') },
    emits: [['RemedyRejected', { matter: 'incident-1', remark: 'text:remark' }]],
    changes: {
      ...{ 'matters.incident-1.state': 'assessed', 'matters.incident-1.version': 5 },
      'matters.incident-1.data.since': '2026-03-04T02:00:00.000Z',
    },
    asks: [
      'incident-1 remedyIncident: hoa-lac:cadre-2 until 2026-03-18 (incident.remedy) RemedyIncident',
    ],
    frees: [
      'incident-1 closeIncident: an-binh:supervisor-1 until 2026-03-10 (incident.close) CloseIncident',
    ],
    tells: ['hoa-lac:cadre-2', 'hoa-lac:head'],
  },
  {
    ...{ when: 'the owner remedies it again, and is noted once', at: '2026-03-05 09:00' },
    ...{ by: owner, does: 'RemedyIncident', with: remedy() },
    emits: [['IncidentRemedied', remedy()]],
    changes: {
      ...{ 'matters.incident-1.state': 'remedied', 'matters.incident-1.version': 6 },
      'matters.incident-1.data.since': '2026-03-05T02:00:00.000Z',
    },
    asks: [
      'incident-1 closeIncident: an-binh:supervisor-1 until 2026-03-12 (incident.close) CloseIncident',
    ],
    frees: [
      'incident-1 remedyIncident: hoa-lac:cadre-2 until 2026-03-18 (incident.remedy) RemedyIncident',
    ],
    tells: ['an-binh:supervisor-1', 'an-binh:supervisor-2', 'hoa-lac:supervisor', 'hoa-lac:head'],
  },
  {
    ...{ when: 'the superior settles it for more than was estimated', by: superiorHead },
    ...{ does: 'SettleDamage', with: settling(40) },
    emits: [['DamageSettled', { ...settling(40), estimatedVnd: 1 }]],
    changes: { 'matters.incident-1.version': 7, 'matters.incident-1.data.settledVnd': 40 },
    frees: [
      'incident-1 settleDamage: hoa-lac:head until 2026-03-30 (incident.settle) SettleDamage',
    ],
    tells: ['hoa-lac:cadre-2', 'hoa-lac:cadre-1', 'an-binh:finance', 'hoa-lac:supervisor'],
  },
  {
    ...{ when: 'the supervisor closes it; the other stays open', by: supervisor },
    ...{ does: 'CloseIncident', with: closing('remedied') },
    emits: [['IncidentClosed', { matter: 'incident-1', remark: 'text:remark' }]],
    changes: {
      'matters.incident-1.state': 'closed',
      'matters.incident-1.closedAt': '2026-03-05T02:00:00.000Z',
      ...{ 'matters.incident-1.version': 8, 'matters.incident-1.data.assessedAt': 'gone' },
      ...{ 'matters.incident-1.data.since': 'gone', 'matters.incident-1.data.hands': 'gone' },
    },
    frees: [
      'incident-1 closeIncident: an-binh:supervisor-1 until 2026-03-12 (incident.close) CloseIncident',
    ],
    tells: ['hoa-lac:cadre-2', 'hoa-lac:cadre-1', 'hoa-lac:head'],
  },
  {
    ...{ when: 'the other is settled for nothing before its remedy', by: head },
    ...{ does: 'SettleDamage', with: { ...settling(0, 2), number: null } },
    emits: [['DamageSettled', { ...settling(0, 2), number: null, estimatedVnd: 2_000_000 }]],
    changes: { 'matters.incident-2.version': 4, 'matters.incident-2.data.settledVnd': 0 },
    frees: [
      'incident-2 settleDamage: hoa-lac:head until 2026-03-30 (incident.settle) SettleDamage',
    ],
    tells: ['hoa-lac:cadre-2', 'hoa-lac:cadre-1', 'an-binh:finance', 'hoa-lac:supervisor'],
  },
]);

asks([
  {
    ...{ step: 'settleDamage', life: rejected, post: head, role: 'head', rule: 'incident.settle' },
    ...{ due: '2026-03-30', opened: '2026-03-02T02:00:00.000Z', commands: ['SettleDamage'] },
  },
  {
    ...{ step: 'remedyIncident', life: rejected, post: owner, role: 'owner' },
    ...{ rule: 'incident.remedy', due: '2026-03-18', opened: '2026-03-04T02:00:00.000Z' },
    commands: ['RemedyIncident'],
  },
]);

test.each([
  ['SettleDamage', one, head, settling(1)],
  ['CloseIncident', remedied, supervisor, closing('notRemedied')],
] as const)(
  'who has charge of the pilot gives no %s, whatever post they hold',
  (command, life, post, payload) => {
    const each = changed(life(), (pilot) => ({ ...pilot, posts: { ...pilot.posts, owner: post } }));
    expect(codeOf(each.tries(post, command, payload))).toBe('IMPLEMENTER_BARRED');
  },
);

test('a case that is only reported or filed asks for no remedy yet', () => {
  const life = alive().does(owner, 'ReportIncident', {
    ...{ ...shared_, happenedOn: '2026-02-27', noticedOn: '2026-03-02' },
    ...{ description: 'text:what', estimatedVnd: 5, lateReason: null },
  });
  expect(
    ['remedyIncident', 'settleDamage', 'closeIncident'].map((step) => life.task(step)),
  ).toEqual([undefined, undefined, undefined]);
  expect(codeOf(life.tries(head, 'SettleDamage', settling(5)))).toBe('WRONG_STATE');
});
