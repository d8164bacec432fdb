/** test: the draw of a panel by tables: who seals, pools and draws, what each step keeps, and whom this seed gives. */
import { sha256 } from '../../../domain/state/sha256';
import { bodyOf, codeOf } from '../support/alive';
import {
  D,
  drawing,
  drawn,
  lot,
  pool,
  pooled,
  pooling,
  result,
  reviewed,
  sealed,
  sealing,
  secretary,
  seed,
} from '../support/draws';
import { personIn, staff } from '../support/ending';
import { changed } from '../support/gates';
import type { Life } from '../support/life';
import { asks, doors, fork, keeps, shared, tellings } from '../support/tables';

const { personnel, head, superiorHead, proposer, legal, legal2, deputy, deputy2 } = staff;
const [expert, expert2] = ['an-binh:expert-1', 'an-binh:expert-2'] as const;
const openedAt = '2026-07-16T03:00:00.000Z';
const givingUp = { matter: D, reason: 'text:seed-lost' };
const atReview = shared(reviewed);
const open = shared(sealed);
const full = shared(pooling);
const closed = shared(pooled);
const over = shared(drawn);
const sealedBy = (post: string): Life => atReview().does(post, 'SealDraw', sealing);
const givenUp = () => closed().does(superiorHead, 'GiveUpDraw', givingUp);
const stages = ['CAUSE_REVIEW'] as const;

doors([
  {
    ...{ command: 'SealDraw', life: atReview, post: head, payload: sealing },
    ...{ posts: [head, superiorHead], stages },
  },
  {
    ...{ command: 'AddToPool', life: open, post: secretary, payload: lot(legal) },
    ...{ posts: [personnel, secretary], stages },
  },
  {
    ...{ command: 'CloseDrawPool', life: full, post: secretary, payload: { matter: D } },
    ...{ posts: [personnel, secretary], stages },
  },
  {
    ...{ command: 'DrawPanel', life: closed, post: head, payload: drawing },
    ...{ posts: [head, superiorHead], stages },
  },
  {
    ...{ command: 'GiveUpDraw', life: closed, post: superiorHead, payload: givingUp },
    ...{ posts: [head, superiorHead], stages },
  },
]);

const short = shared(() =>
  drawn({ reserve: 0 }).does(expert2, 'StepDownFromPanel', { matter: D, reason: 'text:ill' }),
);
const replaced = shared(() =>
  over()
    .does(head, 'AppointPanel', { members: result(over()).seats })
    .until('2026-07-20 09:00')
    .does(expert2, 'StepDownFromPanel', { matter: D, reason: 'text:ill' }),
);
asks([
  {
    ...{ step: 'closeDrawPool', life: open, post: personnel, role: 'personnel' },
    ...{ rule: 'draw.pool', due: '2026-07-21', opened: openedAt },
    commands: ['CloseDrawPool', 'AddToPool'],
  },
  {
    ...{ step: 'drawPanel', life: closed, post: head, role: 'head', commands: ['DrawPanel'] },
    ...{ rule: 'draw.draw', due: '2026-07-17', opened: openedAt },
  },
  {
    ...{ step: 'sealNewDraw', life: short, post: head, role: 'head', commands: ['SealDraw'] },
    ...{ rule: 'draw.again', due: '2026-07-20', opened: openedAt },
  },
  {
    ...{ step: 'appointDrawn', life: replaced, post: head, role: 'head' },
    ...{ rule: 'draw.again', due: '2026-07-22', opened: '2026-07-20T02:00:00.000Z' },
    commands: ['AppointPanel'],
  },
]);

test.each([
  ['sealed', open, ['closeDrawPool']],
  ['with its pool closed', closed, ['drawPanel']],
  ['drawn, before anybody is appointed', over, []],
  ['given up', givenUp, []],
  ['short of a seat', short, ['sealNewDraw']],
  ['no more in the review of causes', () => atStage(open(), 'RESPONSIBILITY'), []],
] as const)('%s, the draw waits for %j', (_when, life, steps) => {
  const own = ['closeDrawPool', 'drawPanel', 'sealNewDraw', 'appointDrawn'];
  expect(
    life()
      .tasks.map(({ step }) => step)
      .filter((step) => own.includes(step)),
  ).toEqual(steps);
});

test('whoever sealed the seed has the draw on the desk, and alone may make it', () => {
  const life = sealedBy(superiorHead);
  for (const post of pool) life.does(secretary, 'AddToPool', lot(post));
  life.does(personnel, 'CloseDrawPool', { matter: D });
  expect(life.task('drawPanel')?.post).toBe(superiorHead);
  expect(codeOf(life.tries(head, 'DrawPanel', drawing))).toBe('NOT_YOUR_SEED');
  expect(codeOf(fork(life).tries(superiorHead, 'GiveUpDraw', givingUp))).toBe(
    'SEED_AND_POOL_APART',
  );
  expect(fork(life).tries(head, 'GiveUpDraw', givingUp)).toBeNull();
  expect(life.tries(superiorHead, 'DrawPanel', drawing)).toBeNull();
});

tellings([
  ['DrawSealed', open, [personnel, secretary, proposer]],
  ['PooledForDraw', full, []],
  ['DrawPoolClosed', closed, [head, superiorHead]],
  ['PanelDrawn', over, [proposer]],
  ['DrawGivenUp', givenUp, [head, proposer]],
]);

const atFirst = {
  ...{ commitment: sha256(seed), sealedBy: personIn(head), sealerPost: head },
  wanted: { seats: 3, reserve: 3, outside: 1, skills: [] },
  ...{ pool: [], conflicts: [], seats: [], reserve: [], since: openedAt },
};
const entry = (post: string, skills: readonly string[] = []) => ({
  ...{ post, from: '2025-01-01', until: '2026-12-31', skills },
});
const nextDay = (life: Life): Life => life.until('2026-07-17 09:00');
const then = '2026-07-17T02:00:00.000Z';
keeps(D, 'panelDraw', openedAt, [
  ['sealed', open, { state: 'pooling', version: 1, closedAt: null, data: atFirst }],
  [
    'sealed for skills',
    () => atReview().does(head, 'SealDraw', { ...sealing, skills: ['law', 'data', 'law'] }),
    {
      ...{ state: 'pooling', version: 1, closedAt: null },
      data: { ...atFirst, wanted: { ...atFirst.wanted, skills: ['law', 'data'] } },
    },
  ],
  [
    'with one lot, its skills named once',
    () => open().does(secretary, 'AddToPool', lot(legal, { skills: ['law', 'law'] })),
    {
      ...{ state: 'pooling', version: 2, closedAt: null },
      data: { ...atFirst, pool: [entry(legal, ['law'])] },
    },
  ],
  [
    'closed the next day',
    () => nextDay(full()).does(personnel, 'CloseDrawPool', { matter: D }),
    {
      ...{ state: 'pooled', version: 8, closedAt: null },
      data: { ...atFirst, pool: pool.map((post) => entry(post)), since: then },
    },
  ],
  [
    'drawn the next day',
    () => nextDay(closed()).does(head, 'DrawPanel', drawing),
    {
      ...{ state: 'drawn', version: 9, closedAt: then },
      data: {
        ...{ ...atFirst, pool: pool.map((post) => entry(post)), since: then },
        ...{ seats: [expert2, deputy, legal], reserve: [expert, legal2, deputy2] },
      },
    },
  ],
]);

describe('what is sealed', () => {
  it.each([
    [2, 'PANEL_TOO_SMALL'],
    [3, null],
    [5, null],
  ])('%s seats: %s', (seats, code) => {
    const refusal = atReview().tries(head, 'SealDraw', { ...sealing, seats });
    expect(codeOf(refusal)).toBe(code);
    if (refusal !== null) expect(refusal.params).toEqual({ least: 3 });
  });

  it.each([
    ['sealed', open, 'DRAW_UNDER_WAY'],
    ['pooled', closed, 'DRAW_UNDER_WAY'],
    ['drawn and whole', over, 'DRAW_UNDER_WAY'],
    ['drawn and short', short, null],
    ['given up', givenUp, null],
  ])('another draw after one that is %s: %s', (_what, life, code) => {
    const refusal = life().tries(head, 'SealDraw', sealing);
    expect(codeOf(refusal)).toBe(code);
    if (refusal !== null) expect(refusal.params).toEqual({ matter: D });
  });

  it('a second draw has its own pool and conflicts, the first stays as it was', () => {
    const life = givenUp().does(head, 'SealDraw', { ...sealing, seats: 4 });
    const second = { ...lot(expert), matter: 'panelDraw-2' };
    const before = life.pilot.matters[D];
    life.does(secretary, 'AddToPool', second);
    expect(life.pilot.matters[D]).toEqual(before);
    expect(life.pilot.matters['panelDraw-2']?.data).toMatchObject({ pool: [entry(expert)] });
    expect(life.tries(secretary, 'CloseDrawPool', { matter: 'panelDraw-2' })).toMatchObject({
      params: { lack: 'seats', free: 1 },
    });
  });
});

describe('[M26] what this seed gives', () => {
  it.each([
    [3, 3, [expert2, deputy, legal], [expert, legal2, deputy2]],
    [3, 1, [expert2, deputy, legal], [expert]],
    [4, 9, [expert2, deputy, legal, expert], [legal2, deputy2]],
    [6, 0, [expert2, deputy, legal, expert, legal2, deputy2], []],
  ])('%s seats and %s in reserve: %j, then %j', (seats, reserve, panel, spare) => {
    const life = drawn({ seats, reserve });
    expect(bodyOf(life, 'PanelDrawn')).toEqual({
      ...{ matter: D, seed, lots: pool, seats: panel, reserve: spare },
      ...{ drawn: panel.length, spare: spare.length },
    });
  });
});

it.each([
  [secretary, 'AddToPool', lot(legal)],
  [secretary, 'CloseDrawPool', { matter: D }],
  [head, 'DrawPanel', drawing],
  [superiorHead, 'GiveUpDraw', givingUp],
])('a draw that is over takes no more: %s %s', (post, command, payload) =>
  expect(codeOf(over().tries(post, command, payload))).toBe('WRONG_STATE'),
);

function atStage(life: Life, stage: 'RESPONSIBILITY'): Life {
  return changed(life, (pilot) => ({ ...pilot, stage }));
}
