/** test: a checkpoint moved, moved again, and skipped under two hands: entries, state, desks and notices. */
import { alive, head, otherSupervisor, owner, superiorHead, supervisor } from '../support/alive';
import { chronicle } from '../support/chronicle';
import type { Life } from '../support/life';
import { posts, runningLife } from '../support/running';

const C = 'checkpoint-1';
const move = (movedTo: string, matter = C) => ({ matter, movedTo, reason: 'text:election' });
const skip = (matter = C) => ({ matter, reason: 'text:storm' });
const sign = (position: string, matter = C, note: string | null = null) => ({
  matter,
  position,
  note,
});
const quarterly = (): Life => runningLife({ reportEveryMonths: 12 });

chronicle('a checkpoint moved and skipped', quarterly, [
  {
    when: 'not to the day before today',
    by: supervisor,
    does: 'MoveCheckpoint',
    with: move('2026-02-01'),
    refused: ['MOVE_INTO_PAST'],
  },
  {
    when: 'to today it may move',
    by: supervisor,
    does: 'MoveCheckpoint',
    with: move('2026-02-02'),
    emits: [['CheckpointMoved', move('2026-02-02')]],
    changes: {
      'matters.checkpoint-1.state': 'moved',
      'matters.checkpoint-1.version': 2,
      'matters.checkpoint-1.data.movedTo': '2026-02-02',
    },
    asks: [
      'checkpoint-1 holdCheckpoint: hoa-lac:supervisor until 2026-02-02 (checkpoint.interval) HoldCheckpoint, MoveCheckpoint, SkipCheckpoint',
    ],
    frees: [
      'checkpoint-1 holdCheckpoint: hoa-lac:supervisor until 2026-05-04 (checkpoint.interval) HoldCheckpoint, MoveCheckpoint, SkipCheckpoint',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:head'],
  },
  {
    when: 'moved before, it moves again',
    by: supervisor,
    does: 'MoveCheckpoint',
    with: move('2026-08-01'),
    emits: [['CheckpointMoved', move('2026-08-01')]],
    changes: {
      'matters.checkpoint-1.version': 3,
      'matters.checkpoint-1.data.movedTo': '2026-08-01',
    },
    asks: [
      'checkpoint-1 holdCheckpoint: hoa-lac:supervisor until 2026-08-03 (checkpoint.interval) HoldCheckpoint, MoveCheckpoint, SkipCheckpoint',
    ],
    frees: [
      'checkpoint-1 holdCheckpoint: hoa-lac:supervisor until 2026-02-02 (checkpoint.interval) HoldCheckpoint, MoveCheckpoint, SkipCheckpoint',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:head'],
  },
  {
    when: 'not to the day of the next one',
    by: supervisor,
    does: 'MoveCheckpoint',
    with: move('2026-08-02'),
    refused: ['MOVE_PAST_NEXT_ANCHOR', { limit: '2026-08-02' }],
  },
  {
    when: 'nobody signs what nobody asked',
    by: head,
    does: 'CountersignSkip',
    with: sign('disagrees'),
    refused: ['NO_SKIP_REQUESTED'],
  },
  {
    when: 'the supervisor asks to skip it',
    at: '2026-04-27 09:00',
    by: supervisor,
    does: 'SkipCheckpoint',
    with: skip(),
    emits: [
      [
        'SkipRequested',
        {
          matter: 'checkpoint-1',
          reason: 'text:storm',
          by: 'p-097',
          askedAt: '2026-04-27T02:00:00.000Z',
        },
      ],
    ],
    changes: {
      'matters.checkpoint-1.version': 4,
      'matters.checkpoint-1.data.skip': { by: 'p-097', at: '2026-04-27T02:00:00.000Z' },
    },
    asks: [
      'checkpoint-1 countersignSkip: hoa-lac:head until 2026-05-04 (checkpoint.countersign) CountersignSkip',
    ],
    tells: ['hoa-lac:head'],
  },
  {
    when: 'it is asked once at a time',
    by: supervisor,
    does: 'SkipCheckpoint',
    with: skip(),
    refused: ['SKIP_ALREADY_REQUESTED'],
  },
  {
    when: 'the supervisor does not sign for the head',
    by: supervisor,
    does: 'CountersignSkip',
    with: sign('agrees'),
    refused: ['NOT_YOURS', { command: 'CountersignSkip' }],
  },
  {
    when: 'another supervisor disagrees, and it is due as before',
    by: otherSupervisor,
    does: 'CountersignSkip',
    with: sign('disagrees', C, 'text:needed'),
    emits: [['SkipDeclined', { matter: 'checkpoint-1', note: 'text:needed' }]],
    changes: { 'matters.checkpoint-1.version': 5, 'matters.checkpoint-1.data.skip': null },
    frees: [
      'checkpoint-1 countersignSkip: hoa-lac:head until 2026-05-04 (checkpoint.countersign) CountersignSkip',
    ],
    tells: ['hoa-lac:supervisor'],
  },
  {
    when: 'it may be asked again',
    at: '2026-04-28 09:00',
    by: supervisor,
    does: 'SkipCheckpoint',
    with: skip(),
    emits: [
      [
        'SkipRequested',
        {
          matter: 'checkpoint-1',
          reason: 'text:storm',
          by: 'p-097',
          askedAt: '2026-04-28T02:00:00.000Z',
        },
      ],
    ],
    changes: {
      'matters.checkpoint-1.version': 6,
      'matters.checkpoint-1.data.skip': { by: 'p-097', at: '2026-04-28T02:00:00.000Z' },
    },
    asks: [
      'checkpoint-1 countersignSkip: hoa-lac:head until 2026-05-04 (checkpoint.countersign) CountersignSkip',
    ],
    tells: ['hoa-lac:head'],
  },
  {
    when: 'moving it leaves the question open',
    by: supervisor,
    does: 'MoveCheckpoint',
    with: move('2026-05-20'),
    emits: [['CheckpointMoved', move('2026-05-20')]],
    changes: {
      'matters.checkpoint-1.version': 7,
      'matters.checkpoint-1.data.movedTo': '2026-05-20',
    },
    asks: [
      'checkpoint-1 holdCheckpoint: hoa-lac:supervisor until 2026-05-20 (checkpoint.interval) HoldCheckpoint, MoveCheckpoint, SkipCheckpoint',
    ],
    frees: [
      'checkpoint-1 holdCheckpoint: hoa-lac:supervisor until 2026-08-03 (checkpoint.interval) HoldCheckpoint, MoveCheckpoint, SkipCheckpoint',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:head'],
  },
  {
    when: 'the superior agrees, and the next is planned',
    at: '2026-05-20 09:00',
    by: superiorHead,
    does: 'CountersignSkip',
    with: sign('agrees', C, 'text:noted'),
    emits: [['CheckpointSkipped', { matter: 'checkpoint-1', note: 'text:noted', nextMonths: 6 }]],
    changes: {
      'matters.checkpoint-1.state': 'skipped',
      'matters.checkpoint-1.closedAt': '2026-05-20T02:00:00.000Z',
      'matters.checkpoint-1.version': 9,
      'matters.checkpoint-2': {
        id: 'checkpoint-2',
        kind: 'checkpoint',
        state: 'planned',
        openedAt: '2026-05-20T02:00:00.000Z',
        closedAt: null,
        version: 1,
        data: {
          months: 6,
          anchorOn: '2026-08-02',
          movedTo: null,
          skip: null,
          heldOn: null,
          heldAt: null,
        },
      },
      'opened.checkpoint': 2,
    },
    asks: [
      'checkpoint-2 holdCheckpoint: hoa-lac:supervisor until 2026-08-03 (checkpoint.interval) HoldCheckpoint, MoveCheckpoint, SkipCheckpoint',
    ],
    frees: [
      'checkpoint-1 countersignSkip: hoa-lac:head until 2026-05-04 (checkpoint.countersign) CountersignSkip',
      'checkpoint-1 holdCheckpoint: hoa-lac:supervisor until 2026-05-20 (checkpoint.interval) HoldCheckpoint, MoveCheckpoint, SkipCheckpoint',
    ],
    tells: ['hoa-lac:supervisor', 'hoa-lac:cadre-1'],
  },
  {
    when: 'what was skipped is not skipped again',
    by: supervisor,
    does: 'SkipCheckpoint',
    with: skip(),
    refused: ['WRONG_STATE', { matter: 'checkpoint-1', state: 'skipped' }],
  },
  {
    when: 'the next has its own limit',
    by: supervisor,
    does: 'MoveCheckpoint',
    with: move('2026-11-02', 'checkpoint-2'),
    refused: ['MOVE_PAST_NEXT_ANCHOR', { limit: '2026-11-02' }],
  },
  {
    when: 'the next may move up to the day before',
    by: supervisor,
    does: 'MoveCheckpoint',
    with: move('2026-11-01', 'checkpoint-2'),
    emits: [['CheckpointMoved', move('2026-11-01', 'checkpoint-2')]],
    changes: {
      'matters.checkpoint-2.state': 'moved',
      'matters.checkpoint-2.version': 2,
      'matters.checkpoint-2.data.movedTo': '2026-11-01',
    },
    asks: [
      'checkpoint-2 holdCheckpoint: hoa-lac:supervisor until 2026-11-02 (checkpoint.interval) HoldCheckpoint, MoveCheckpoint, SkipCheckpoint',
    ],
    frees: [
      'checkpoint-2 holdCheckpoint: hoa-lac:supervisor until 2026-08-03 (checkpoint.interval) HoldCheckpoint, MoveCheckpoint, SkipCheckpoint',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:head'],
  },
  {
    when: 'the owner moves nothing',
    by: posts.owner,
    does: 'MoveCheckpoint',
    with: move('2026-10-01', 'checkpoint-2'),
    refused: ['NOT_YOURS', { command: 'MoveCheckpoint' }],
  },
]);

const unplanned = (): Life => alive();
chronicle('a pilot without a planned checkpoint', unplanned, [
  {
    when: 'has none to move',
    by: supervisor,
    does: 'MoveCheckpoint',
    with: move('2026-06-01'),
    refused: ['NO_SUCH_MATTER', { kind: 'checkpoint' }],
  },
  {
    when: 'has none to skip, by anybody',
    by: owner,
    does: 'SkipCheckpoint',
    with: skip(),
    refused: ['NO_SUCH_MATTER', { kind: 'checkpoint' }],
  },
]);
