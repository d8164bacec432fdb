/** test: one record nominated, kept, nominated again and destroyed; what may still stop it at each step, and each desk. */
import { codeOf, head, superiorHead } from '../support/alive';
import { chronicle } from '../support/chronicle';
import { desks } from '../support/desks';
import {
  approved,
  approvedRecord,
  archivist,
  auditor,
  confirmed,
  hold,
  nominated,
  nominatedRecord,
  overdueRecord,
} from '../support/kept';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';
import { closedAfterRun, closedBeforeRun, doors, shared } from '../support/tables';

const D = 'destruction-1';
const second = 'destruction-2';
const overdue = shared(() => overdueRecord());
const waiting = shared(() => nominatedRecord());
const toCarryOut = shared(() => approvedRecord());
const closed = [...closedAfterRun, ...closedBeforeRun];

doors([
  {
    ...{ command: 'NominateForDestruction', life: overdue, post: archivist, payload: nominated },
    ...{ posts: [archivist], stages: [...closed, 'ARCHIVED'] },
  },
  {
    ...{ command: 'DecideDestruction', life: waiting, post: head, payload: approved },
    ...{ posts: [head, superiorHead], stages: closed },
  },
  {
    ...{ command: 'ConfirmDestruction', life: toCarryOut, post: archivist, payload: confirmed },
    ...{ posts: [archivist], stages: closed },
  },
]);

desks([
  {
    ...{ when: 'a record is nominated', life: waiting, matter: D, step: 'decideDestruction' },
    ...{ post: head, rule: 'destruction.decide', due: '2026-05-06' },
    commands: ['DecideDestruction'],
  },
  {
    ...{ when: 'its destruction is approved', life: toCarryOut, matter: D },
    ...{ step: 'confirmDestruction', post: archivist, rule: 'destruction.carryOut' },
    ...{ due: '2026-05-06', commands: ['ConfirmDestruction'] },
  },
]);

chronicle('a record kept on, then destroyed', overdue, [
  {
    ...{ when: 'the archivist nominates it', by: archivist, does: 'NominateForDestruction' },
    with: nominated,
    emits: [
      ['DestructionNominated', { ...nominated, matter: 'destruction-1', nominatedBy: 'p-049' }],
    ],
    changes: {
      'matters.destruction-1': {
        ...{ id: 'destruction-1', kind: 'destruction', state: 'nominatedForDestruction' },
        ...{ openedAt: '2026-04-03T02:00:00.000Z', closedAt: null, version: 1 },
        data: { nominatedBy: 'p-049', decidedBy: null, since: '2026-04-03T02:00:00.000Z' },
      },
      'opened.destruction': 1,
    },
    asks: [
      'destruction-1 decideDestruction: hoa-lac:head until 2026-05-06 (destruction.decide) DecideDestruction',
    ],
    tells: ['hoa-lac:head', 'government:auditor', 'hoa-lac:cadre-1'],
  },
  {
    ...{ when: 'the superior keeps it on', by: superiorHead, does: 'DecideDestruction' },
    with: { ...approved, approved: false },
    emits: [['DestructionRefused', { matter: 'destruction-1', reasons: 'text:r' }]],
    changes: {
      'matters.destruction-1.state': 'keptOn',
      'matters.destruction-1.closedAt': '2026-04-03T02:00:00.000Z',
      ...{ 'matters.destruction-1.version': 2, 'matters.destruction-1.data.nominatedBy': 'gone' },
      'matters.destruction-1.data.decidedBy': 'gone',
      'matters.destruction-1.data.since': 'gone',
    },
    frees: [
      'destruction-1 decideDestruction: hoa-lac:head until 2026-05-06 (destruction.decide) DecideDestruction',
    ],
    tells: ['an-binh:archivist', 'government:auditor'],
  },
  {
    ...{ when: 'it is nominated anew, and counted from then', at: '2026-04-06 09:00' },
    ...{ by: archivist, does: 'NominateForDestruction', with: nominated },
    emits: [
      ['DestructionNominated', { ...nominated, matter: 'destruction-2', nominatedBy: 'p-049' }],
    ],
    changes: {
      'matters.destruction-2': {
        ...{ id: 'destruction-2', kind: 'destruction', state: 'nominatedForDestruction' },
        ...{ openedAt: '2026-04-06T02:00:00.000Z', closedAt: null, version: 1 },
        data: { nominatedBy: 'p-049', decidedBy: null, since: '2026-04-06T02:00:00.000Z' },
      },
      'opened.destruction': 2,
    },
    asks: [
      'destruction-2 decideDestruction: hoa-lac:head until 2026-05-07 (destruction.decide) DecideDestruction',
    ],
    tells: ['hoa-lac:head', 'government:auditor', 'hoa-lac:cadre-1'],
  },
  {
    ...{ when: 'the superior approves it', at: '2026-04-07 09:00', by: superiorHead },
    ...{ does: 'DecideDestruction', with: { ...approved, matter: second } },
    emits: [['DestructionApproved', { matter: 'destruction-2', reasons: 'text:r' }]],
    changes: {
      'matters.destruction-2.state': 'destructionApproved',
      ...{ 'matters.destruction-2.version': 2, 'matters.destruction-2.data.decidedBy': 'p-034' },
      'matters.destruction-2.data.since': '2026-04-07T02:00:00.000Z',
    },
    asks: [
      'destruction-2 confirmDestruction: an-binh:archivist until 2026-05-08 (destruction.carryOut) ConfirmDestruction',
    ],
    frees: [
      'destruction-2 decideDestruction: hoa-lac:head until 2026-05-07 (destruction.decide) DecideDestruction',
    ],
    tells: ['an-binh:archivist', 'government:auditor', 'hoa-lac:cadre-1'],
  },
  {
    ...{ when: 'the superior does not witness it', by: archivist, does: 'ConfirmDestruction' },
    with: { ...confirmed, matter: second, witness: holderOf(superiorHead).person },
    refused: ['DESTRUCTION_NEEDS_OTHERS'],
  },
  {
    ...{ when: 'the head, who did not decide, does', by: archivist, does: 'ConfirmDestruction' },
    with: { ...confirmed, matter: second, method: 'burnt', witness: holderOf(head).person },
    emits: [
      [
        'RecordDestroyed',
        { matter: 'destruction-2', method: 'burnt', witness: 'p-089', minutes: 'text:m' },
      ],
    ],
    changes: {
      'matters.destruction-2.state': 'destroyed',
      'matters.destruction-2.closedAt': '2026-04-07T02:00:00.000Z',
      ...{ 'matters.destruction-2.version': 3, 'matters.destruction-2.data.nominatedBy': 'gone' },
      'matters.destruction-2.data.decidedBy': 'gone',
      'matters.destruction-2.data.since': 'gone',
    },
    frees: [
      'destruction-2 confirmDestruction: an-binh:archivist until 2026-05-08 (destruction.carryOut) ConfirmDestruction',
    ],
    tells: ['hoa-lac:head', 'government:auditor', 'hoa-lac:cadre-1'],
  },
]);

/** What came up since the nomination, and whether it stops approval, keeping on, and carrying out. */
const since: readonly [string, (life: Life) => Life, string | null, string | null][] = [
  ['nothing', (life) => life, null, null],
  [
    'a longer period',
    (life) => life.does(archivist, 'SetRetention', { months: 60, basis: 't:b' }),
    'RETENTION_RUNS',
    null,
  ],
  [
    'a period without end',
    (life) => life.does(archivist, 'SetRetention', { months: null, basis: 't:b' }),
    'KEPT_FOR_EVER',
    null,
  ],
  ['a hold', (life) => life.does(auditor, 'OrderLegalHold', hold), 'LEGAL_HOLD_STANDS', null],
  [
    'what the public says',
    (life) =>
      life.does('hoa-lac:clerk', 'ReceiveFeedback', {
        ...{ channel: 'form', text: 'text:f', wantsAnswer: true },
      }),
    'MATTERS_OPEN',
    null,
  ],
];
describe.each(since)('%s since it was nominated', (_what, comes, stops, keeps) => {
  test(`approval: ${stops}`, () =>
    expect(codeOf(comes(waiting()).tries(head, 'DecideDestruction', approved))).toBe(stops));
  test(`keeping it on: ${keeps}`, () =>
    expect(
      codeOf(comes(waiting()).tries(head, 'DecideDestruction', { ...approved, approved: false })),
    ).toBe(keeps));
  test(`carrying out: ${stops}`, () =>
    expect(codeOf(comes(toCarryOut()).tries(archivist, 'ConfirmDestruction', confirmed))).toBe(
      stops,
    ));
});
