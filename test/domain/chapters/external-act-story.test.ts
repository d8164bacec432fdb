/** test: orders of courts and authorities followed by real acts, side by side: entries, state, desks and notices; what counts as followed, and until when. */
import { alive, codeOf, head, owner, stateOf, superiorHead, supervisor } from '../support/alive';
import { chronicle } from '../support/chronicle';
import type { Life } from '../support/life';
import { allBut, doors, shared, underTerm } from '../support/tables';

const clerk = 'hoa-lac:clerk';
const act = (effect: string, more: object = {}) => ({
  ...{ organisation: 'text:court', sort: 'order', effect, number: '5/QĐ' },
  ...{ issuedOn: '2026-03-01', summary: 'text:act', ...more },
});
const comply = (compliance: string, n = 1) => ({
  ...{ matter: `externalAct-${n}`, compliance, account: 'text:account' },
});
const reply = (n: number) => ({ matter: `externalAct-${n}`, reply: 'text:r', number: '6/CV' });
const halt = {
  ...{ sort: 'forced', part: 'text:north', stopsTerm: false, stopsCheckpoints: false },
  ...{ from: '2026-03-02', plannedUntil: null, order: '7/QĐ', reasons: 'text:court' },
};
const begun = shared(alive);
const recorded = (effect: string) =>
  shared(() => begun().does(clerk, 'RecordExternalAct', act(effect)));
const mustStop = recorded('mustStop');
const mustChange = recorded('mustChange');
const mustReply = recorded('mustReply');
const stages = allBut('ARCHIVED');
const posts = [head, superiorHead];

doors([
  {
    ...{ command: 'RecordExternalAct', life: begun, post: clerk, payload: act('none') },
    posts: [
      ...[clerk, 'hoa-lac:secretary', 'hoa-lac:legal-1', 'hoa-lac:legal-2'],
      ...[head, owner, supervisor],
    ],
    stages: allBut(),
  },
  {
    ...{ command: 'ReplyToExternalAct', life: mustReply, post: head, payload: reply(1) },
    ...{ posts, stages },
  },
  {
    ...{ command: 'RecordCompliance', life: mustStop, post: head, payload: comply('contested') },
    ...{ posts, stages },
  },
]);

const M = 'externalAct-1';
chronicle('four acts of others in one day', begun, [
  {
    ...{ when: 'a study asks for nothing', by: supervisor, does: 'RecordExternalAct' },
    with: act('none', { sort: 'study', number: null, issuedOn: null }),
    emits: [
      [
        'ExternalActRecorded',
        {
          ...{ matter: 'externalAct-1', organisation: 'text:court', sort: 'study', effect: 'none' },
          ...{ number: null, issuedOn: null, summary: 'text:act' },
        },
      ],
    ],
    changes: {
      'matters.externalAct-1': {
        ...{ id: 'externalAct-1', kind: 'externalAct', state: 'taken' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: '2026-03-02T02:00:00.000Z' },
        ...{ version: 2, data: { sort: 'study', effect: 'none' } },
      },
      'opened.externalAct': 1,
    },
    tells: ['hoa-lac:head', 'hoa-lac:cadre-2', 'hoa-lac:cadre-1'],
  },
  {
    ...{ when: 'a court orders a stop', by: clerk, does: 'RecordExternalAct' },
    with: act('mustStop', { sort: 'ruling' }),
    emits: [
      ['ExternalActRecorded', { ...act('mustStop', { sort: 'ruling' }), matter: 'externalAct-2' }],
    ],
    changes: {
      'matters.externalAct-2': {
        ...{ id: 'externalAct-2', kind: 'externalAct', state: 'mustStop' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: null, version: 1 },
        data: { sort: 'ruling', effect: 'mustStop' },
      },
      'opened.externalAct': 2,
    },
    asks: [
      'externalAct-2 orderSuspension: hoa-lac:head until 2026-03-02 (external.stop) OrderSuspension, RecordCompliance',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:cadre-2', 'hoa-lac:supervisor', 'hoa-lac:cadre-1'],
  },
  {
    ...{ when: 'an inspection orders a change', by: clerk, does: 'RecordExternalAct' },
    with: act('mustChange'),
    emits: [['ExternalActRecorded', { ...act('mustChange'), matter: 'externalAct-3' }]],
    changes: {
      'matters.externalAct-3': {
        ...{ id: 'externalAct-3', kind: 'externalAct', state: 'mustChange' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: null, version: 1 },
        data: { sort: 'order', effect: 'mustChange' },
      },
      'opened.externalAct': 3,
    },
    asks: [
      'externalAct-3 requestOrderedChange: hoa-lac:cadre-2 until 2026-03-16 (external.change) RequestChange',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:cadre-2', 'hoa-lac:supervisor', 'hoa-lac:cadre-1'],
  },
  {
    ...{ when: 'a lawsuit must be answered', by: clerk, does: 'RecordExternalAct' },
    with: act('mustReply', { sort: 'lawsuit' }),
    emits: [
      [
        'ExternalActRecorded',
        { ...act('mustReply', { sort: 'lawsuit' }), matter: 'externalAct-4' },
      ],
    ],
    changes: {
      'matters.externalAct-4': {
        ...{ id: 'externalAct-4', kind: 'externalAct', state: 'mustReply' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: null, version: 1 },
        data: { sort: 'lawsuit', effect: 'mustReply' },
      },
      'opened.externalAct': 4,
    },
    asks: [
      'externalAct-4 replyToExternalAct: hoa-lac:head until 2026-03-16 (external.reply) ReplyToExternalAct',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:cadre-2', 'hoa-lac:supervisor', 'hoa-lac:cadre-1'],
  },
  {
    ...{ when: 'a part is stopped: now the account is asked for', at: '2026-03-02 10:00' },
    ...{ by: head, does: 'OrderSuspension', with: halt },
    emits: [
      ['SuspensionOrdered', { ...halt, matter: 'suspension-1', whole: false, inForce: true }],
    ],
    changes: {
      'matters.suspension-1': {
        ...{ id: 'suspension-1', kind: 'suspension', state: 'suspended' },
        ...{ openedAt: '2026-03-02T03:00:00.000Z', closedAt: null, version: 1 },
        data: {
          ...{ sort: 'forced', whole: false, stopsTerm: false, stopsCheckpoints: false },
          ...{ from: '2026-03-02', plannedUntil: null, until: null },
        },
      },
      'opened.suspension': 1,
    },
    asks: [
      'externalAct-2 recordCompliance: hoa-lac:head until 2026-03-09 (external.account) RecordCompliance',
      'suspension-1 resumeSuspension: hoa-lac:head until 2026-04-02 (suspension.review) ResumeSuspension, ProlongSuspension',
    ],
    frees: [
      'externalAct-2 orderSuspension: hoa-lac:head until 2026-03-02 (external.stop) OrderSuspension, RecordCompliance',
    ],
    tells: ['hoa-lac:cadre-2', 'hoa-lac:supervisor', 'hoa-lac:cadre-1'],
  },
  {
    ...{ when: 'the account closes that act alone', by: head, does: 'RecordCompliance' },
    with: comply('stopped', 2),
    emits: [['ComplianceRecorded', comply('stopped', 2)]],
    changes: {
      'matters.externalAct-2.state': 'followed',
      'matters.externalAct-2.closedAt': '2026-03-02T03:00:00.000Z',
      'matters.externalAct-2.version': 2,
    },
    frees: [
      'externalAct-2 recordCompliance: hoa-lac:head until 2026-03-09 (external.account) RecordCompliance',
    ],
    tells: ['hoa-lac:cadre-2', 'hoa-lac:supervisor', 'an-binh:head', 'hoa-lac:cadre-1'],
  },
  {
    ...{ when: 'a stop is no change', by: superiorHead, does: 'RecordCompliance' },
    ...{ with: comply('changed', 3), refused: ['CHANGE_FIRST'] },
  },
  {
    ...{ when: 'the superior answers the lawsuit', by: superiorHead, does: 'ReplyToExternalAct' },
    with: reply(4),
    emits: [['ExternalActAnswered', reply(4)]],
    changes: {
      'matters.externalAct-4.state': 'replied',
      'matters.externalAct-4.closedAt': '2026-03-02T03:00:00.000Z',
      'matters.externalAct-4.version': 2,
    },
    frees: [
      'externalAct-4 replyToExternalAct: hoa-lac:head until 2026-03-16 (external.reply) ReplyToExternalAct',
    ],
    tells: ['hoa-lac:cadre-2', 'hoa-lac:supervisor'],
  },
]);

describe.each(['alreadySo', 'contested'])('an order that is %s', (compliance) => {
  test.each([
    ['to stop', mustStop],
    ['to change', mustChange],
  ])('%s is accounted for without any act', (_order, life) => {
    const over = life().does(head, 'RecordCompliance', comply(compliance));
    expect(stateOf(over, M)).toBe('followed');
  });
});

const at = (life: Life, stage: Life['pilot']['stage']): Life => {
  life.pilot = { ...life.pilot, stage };
  return life;
};

test.each(['ENDING', 'CLOSED_FAILED', 'REJECTED'] as const)(
  'at %s an order to stop or change asks the head for an account, and what stopped needs no suspension',
  (stage) => {
    for (const life of [at(mustStop(), stage), at(mustChange(), stage)])
      expect(life.task('recordCompliance')).toMatchObject({ post: head, dueDate: '2026-03-09' });
    expect(
      codeOf(at(mustStop(), stage).tries(head, 'RecordCompliance', comply('stopped'))),
    ).toBeNull();
    expect(codeOf(at(mustChange(), stage).tries(head, 'RecordCompliance', comply('changed')))).toBe(
      'CHANGE_FIRST',
    );
  },
);

test.each([
  ['mustStop', underTerm],
  ['mustChange', underTerm],
  ['mustReply', stages],
  ['none', allBut()],
] as const)(
  'an act with the effect %s is recorded where it can still be followed',
  (effect, open) =>
    expect(
      allBut().filter(
        (stage) => at(begun(), stage).tries(clerk, 'RecordExternalAct', act(effect)) === null,
      ),
    ).toEqual(open),
);
