/** test: differences from a model side by side: of the margin, of the core, judged either way, with every entry, desk and notice. */
import { alive, alivePilot, codeOf } from '../support/alive';
import { chronicle } from '../support/chronicle';
import { desks } from '../support/desks';
import type { Life } from '../support/life';
import {
  closedAfterRun,
  closedBeforeRun,
  doors,
  inOutcomeReview,
  keeps,
  shared,
  underTerm,
} from '../support/tables';

const owner = 'hoa-lac:cadre-2';
const proposer = 'hoa-lac:cadre-1';
const supervisor = 'hoa-lac:supervisor';
const head = 'hoa-lac:head';
const superiorHead = 'an-binh:head';
const core = { touches: 'core', item: 2, difference: 'text:no-desk', reasons: 'text:small' };
const margin = { touches: 'margin', item: 1, difference: 'text:hours', reasons: 'text:market' };
const judge = { matter: 'adaptation-1', accepted: true, reasons: 'text:needed' };

const replica = shared((): Life => alive({ links: { ...alivePilot().links, parent: 'p-first' } }));
const touched = shared((): Life => replica().does(owner, 'RecordAdaptation', core));

chronicle('three differences from a model', replica, [
  {
    when: 'the owner changes the core',
    by: owner,
    does: 'RecordAdaptation',
    with: core,
    emits: [
      [
        'AdaptationRecorded',
        {
          touches: 'core',
          item: 2,
          difference: 'text:no-desk',
          reasons: 'text:small',
          matter: 'adaptation-1',
        },
        ['CORE_CHANGED'],
      ],
    ],
    changes: {
      'matters.adaptation-1': {
        id: 'adaptation-1',
        kind: 'adaptation',
        state: 'coreTouched',
        openedAt: '2026-03-02T02:00:00.000Z',
        closedAt: null,
        version: 1,
        data: { touches: 'core', item: 2 },
      },
      'opened.adaptation': 1,
      flags: [{ code: 'CORE_CHANGED', at: '2026-03-02T02:00:00.000Z' }],
    },
    asks: [
      'adaptation-1 judgeAdaptation: hoa-lac:head until 2026-03-16 (adaptation.judge) JudgeAdaptation',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:supervisor', 'an-binh:head'],
  },
  {
    when: 'the proposer changes the margin, which closes at once',
    by: proposer,
    does: 'RecordAdaptation',
    with: margin,
    emits: [
      [
        'AdaptationRecorded',
        {
          touches: 'margin',
          item: 1,
          difference: 'text:hours',
          reasons: 'text:market',
          matter: 'adaptation-2',
        },
      ],
    ],
    changes: {
      'matters.adaptation-2': {
        id: 'adaptation-2',
        kind: 'adaptation',
        state: 'adapted',
        openedAt: '2026-03-02T02:00:00.000Z',
        closedAt: '2026-03-02T02:00:00.000Z',
        version: 2,
        data: { touches: 'margin', item: 1 },
      },
      'opened.adaptation': 2,
    },
    tells: ['hoa-lac:head', 'hoa-lac:supervisor', 'an-binh:head'],
  },
  {
    when: 'the margin is judged by nobody',
    by: head,
    does: 'JudgeAdaptation',
    with: { ...judge, matter: 'adaptation-2' },
    refused: ['WRONG_STATE', { matter: 'adaptation-2', state: 'adapted' }],
  },
  {
    when: 'the supervisor sees another change of the core, a day later',
    at: '2026-03-03 09:00',
    by: supervisor,
    does: 'RecordAdaptation',
    with: { ...core, item: 3 },
    emits: [
      [
        'AdaptationRecorded',
        {
          touches: 'core',
          item: 3,
          difference: 'text:no-desk',
          reasons: 'text:small',
          matter: 'adaptation-3',
        },
        ['CORE_CHANGED'],
      ],
    ],
    changes: {
      'matters.adaptation-3': {
        id: 'adaptation-3',
        kind: 'adaptation',
        state: 'coreTouched',
        openedAt: '2026-03-03T02:00:00.000Z',
        closedAt: null,
        version: 1,
        data: { touches: 'core', item: 3 },
      },
      'opened.adaptation': 3,
      flags: [
        { code: 'CORE_CHANGED', at: '2026-03-02T02:00:00.000Z' },
        { code: 'CORE_CHANGED', at: '2026-03-03T02:00:00.000Z' },
      ],
    },
    asks: [
      'adaptation-3 judgeAdaptation: hoa-lac:head until 2026-03-17 (adaptation.judge) JudgeAdaptation',
    ],
    tells: ['hoa-lac:head', 'an-binh:head'],
  },
  {
    when: 'the owner does not judge',
    by: owner,
    does: 'JudgeAdaptation',
    with: judge,
    refused: ['NOT_YOURS', { command: 'JudgeAdaptation' }],
  },
  {
    when: 'the second change is to be undone, the first waits',
    at: '2026-03-04 09:00',
    by: superiorHead,
    does: 'JudgeAdaptation',
    with: { ...judge, matter: 'adaptation-3', accepted: false },
    emits: [
      ['AdaptationJudged', { matter: 'adaptation-3', accepted: false, reasons: 'text:needed' }],
    ],
    changes: {
      'matters.adaptation-3.state': 'toUndo',
      'matters.adaptation-3.closedAt': '2026-03-04T02:00:00.000Z',
      'matters.adaptation-3.version': 2,
      'matters.adaptation-3.data.item': 'gone',
    },
    frees: [
      'adaptation-3 judgeAdaptation: hoa-lac:head until 2026-03-17 (adaptation.judge) JudgeAdaptation',
    ],
    tells: ['hoa-lac:cadre-2', 'hoa-lac:cadre-1', 'hoa-lac:supervisor'],
  },
  {
    when: 'the head accepts the first',
    by: head,
    does: 'JudgeAdaptation',
    with: judge,
    emits: [
      ['AdaptationJudged', { matter: 'adaptation-1', accepted: true, reasons: 'text:needed' }],
    ],
    changes: {
      'matters.adaptation-1.state': 'adapted',
      'matters.adaptation-1.closedAt': '2026-03-04T02:00:00.000Z',
      'matters.adaptation-1.version': 2,
      'matters.adaptation-1.data.item': 'gone',
    },
    frees: [
      'adaptation-1 judgeAdaptation: hoa-lac:head until 2026-03-16 (adaptation.judge) JudgeAdaptation',
    ],
    tells: ['hoa-lac:cadre-2', 'hoa-lac:cadre-1', 'hoa-lac:supervisor'],
  },
  {
    when: 'nothing is judged twice',
    by: superiorHead,
    does: 'JudgeAdaptation',
    with: { ...judge, accepted: false },
    refused: ['WRONG_STATE', { matter: 'adaptation-1', state: 'adapted' }],
  },
]);

doors([
  {
    command: 'RecordAdaptation',
    life: replica,
    post: owner,
    payload: margin,
    posts: [owner, proposer, supervisor],
    stages: underTerm,
  },
  {
    command: 'JudgeAdaptation',
    life: touched,
    post: head,
    payload: judge,
    posts: [head, superiorHead],
    stages: [...underTerm, ...inOutcomeReview, ...closedAfterRun, ...closedBeforeRun],
  },
]);

desks([
  {
    when: 'the core of a model is touched',
    life: touched,
    matter: 'adaptation-1',
    step: 'judgeAdaptation',
    post: head,
    rule: 'adaptation.judge',
    due: '2026-03-16',
    commands: ['JudgeAdaptation'],
  },
]);

keeps('adaptation-1', 'adaptation', '2026-03-02T02:00:00.000Z', [
  [
    'of the core',
    touched,
    { state: 'coreTouched', version: 1, closedAt: null, data: { touches: 'core', item: 2 } },
  ],
  [
    'accepted',
    () => touched().does(head, 'JudgeAdaptation', judge),
    {
      state: 'adapted',
      version: 2,
      closedAt: '2026-03-02T02:00:00.000Z',
      data: { touches: 'core' },
    },
  ],
  [
    'refused',
    () => touched().does(head, 'JudgeAdaptation', { ...judge, accepted: false }),
    {
      state: 'toUndo',
      version: 2,
      closedAt: '2026-03-02T02:00:00.000Z',
      data: { touches: 'core' },
    },
  ],
  [
    'of the margin',
    () => replica().does(owner, 'RecordAdaptation', margin),
    {
      state: 'adapted',
      version: 2,
      closedAt: '2026-03-02T02:00:00.000Z',
      data: { touches: 'margin', item: 1 },
    },
  ],
]);

describe('who has charge', () => {
  const inCharge = (post: string): Life => {
    const life = touched();
    life.pilot = { ...life.pilot, posts: { ...life.pilot.posts, owner: post } };
    return life;
  };

  test.each([
    [head, 'IMPLEMENTER_BARRED'],
    [superiorHead, null],
  ])('a head who owns the pilot does not judge; %s answers %s', (post, code) =>
    expect(codeOf(inCharge(head).tries(post, 'JudgeAdaptation', judge))).toBe(code),
  );

  test('a first pilot has no model, at any stage of its term', () =>
    expect(
      underTerm.map((stage) => codeOf(alive({ stage }).tries(owner, 'RecordAdaptation', core))),
    ).toEqual(underTerm.map(() => 'NOT_A_REPLICA')));
});
