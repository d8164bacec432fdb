/** test: an exit asked for, passed up, refused, asked again and granted: entries, state, desks and notices; told ones are flagged. */
import { alive, owner, proposer, supervisor } from '../support/alive';
import { changed } from '../support/gates';
import { chronicle } from '../support/chronicle';
import { desks } from '../support/desks';
import { posts, runningLife } from '../support/running';
import { doors, shared, tellings, underTerm } from '../support/tables';

const wish = (wishedOn = '2026-03-31') => ({ reasons: 'text:no users', wishedOn });
const grant = (effectiveOn: string, n = 1) => ({
  ...{ matter: `earlyExit-${n}`, effectiveOn, conditions: 'text:hand back' },
});
const refusal = (n: number) => ({ matter: `earlyExit-${n}`, reasons: 'text:go on' });
const running = shared(() => runningLife({ reportEveryMonths: 12 }));
const asked = shared(() => running().does(posts.owner, 'RequestEarlyExit', wish()));
const referred = shared(() =>
  asked()
    .until('2026-02-04 09:00')
    .does(posts.head, 'ReferRequest', { matter: 'earlyExit-1', reason: 'text:above' }),
);
const stages = underTerm;
const deciders = [posts.head, posts.superiorHead];

doors([
  {
    ...{ command: 'RequestEarlyExit', life: running, post: posts.owner, payload: wish() },
    ...{ posts: [posts.owner], stages },
  },
  {
    ...{ command: 'GrantEarlyExit', life: asked, post: posts.head, payload: grant('2026-02-02') },
    ...{ posts: deciders, stages },
  },
  {
    ...{ command: 'RefuseEarlyExit', life: asked, post: posts.superiorHead, payload: refusal(1) },
    ...{ posts: deciders, stages },
  },
]);

const deciding = {
  ...{ matter: 'earlyExit-1', step: 'decideEarlyExit' },
  commands: ['GrantEarlyExit', 'RefuseEarlyExit'],
};
desks([
  {
    ...{ ...deciding, when: 'an exit is asked for', life: asked, post: posts.head },
    ...{ rule: 'earlyExit.decide', due: '2026-02-11' },
  },
  {
    ...{ ...deciding, when: 'it is passed up', life: referred, post: posts.superiorHead },
    ...{ rule: 'superior.decision', due: '2026-02-13' },
  },
]);

chronicle('two wishes to be let out', running, [
  {
    ...{ when: 'the owner asks', by: posts.owner, does: 'RequestEarlyExit', with: wish() },
    emits: [['EarlyExitRequested', { ...wish(), matter: 'earlyExit-1' }]],
    changes: {
      'matters.earlyExit-1': {
        ...{ id: 'earlyExit-1', kind: 'earlyExit', state: 'requested' },
        ...{ openedAt: '2026-02-02T02:00:00.000Z', closedAt: null, version: 1 },
        data: { wishedOn: '2026-03-31' },
      },
      'opened.earlyExit': 1,
    },
    asks: [
      'earlyExit-1 decideEarlyExit: hoa-lac:head until 2026-02-11 (earlyExit.decide) GrantEarlyExit, RefuseEarlyExit',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:supervisor'],
  },
  {
    ...{ when: 'the head passes it up', at: '2026-02-04 09:00', by: posts.head },
    ...{ does: 'ReferRequest', with: { matter: 'earlyExit-1', reason: 'text:above' } },
    emits: [['RequestReferred', { matter: 'earlyExit-1', reason: 'text:above' }]],
    changes: {
      'matters.earlyExit-1.version': 2,
      'matters.earlyExit-1.data.referredAt': '2026-02-04T02:00:00.000Z',
    },
    asks: [
      'earlyExit-1 decideEarlyExit: an-binh:head until 2026-02-13 (superior.decision) GrantEarlyExit, RefuseEarlyExit',
    ],
    frees: [
      'earlyExit-1 decideEarlyExit: hoa-lac:head until 2026-02-11 (earlyExit.decide) GrantEarlyExit, RefuseEarlyExit',
    ],
    tells: ['an-binh:head', 'hoa-lac:cadre-1'],
  },
  {
    ...{ when: 'and grants it no more', by: posts.head, does: 'GrantEarlyExit' },
    ...{ with: grant('2026-02-05'), refused: ['WITH_SUPERIOR'] },
  },
  {
    ...{ when: 'nor refuses it', by: posts.head, does: 'RefuseEarlyExit', with: refusal(1) },
    refused: ['WITH_SUPERIOR'],
  },
  {
    ...{ when: 'the superior refuses it', by: posts.superiorHead, does: 'RefuseEarlyExit' },
    with: refusal(1),
    emits: [['EarlyExitRefused', refusal(1)]],
    changes: {
      'matters.earlyExit-1.state': 'refused',
      'matters.earlyExit-1.closedAt': '2026-02-04T02:00:00.000Z',
      'matters.earlyExit-1.version': 3,
    },
    frees: [
      'earlyExit-1 decideEarlyExit: an-binh:head until 2026-02-13 (superior.decision) GrantEarlyExit, RefuseEarlyExit',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:supervisor'],
  },
  {
    ...{ when: 'the owner asks again, for a day that is over', at: '2026-02-05 09:00' },
    ...{ by: posts.owner, does: 'RequestEarlyExit', with: wish('2026-02-01') },
    emits: [['EarlyExitRequested', { ...wish('2026-02-01'), matter: 'earlyExit-2' }]],
    changes: {
      'matters.earlyExit-2': {
        ...{ id: 'earlyExit-2', kind: 'earlyExit', state: 'requested' },
        ...{ openedAt: '2026-02-05T02:00:00.000Z', closedAt: null, version: 1 },
        data: { wishedOn: '2026-02-01' },
      },
      'opened.earlyExit': 2,
    },
    asks: [
      'earlyExit-2 decideEarlyExit: hoa-lac:head until 2026-02-23 (earlyExit.decide) GrantEarlyExit, RefuseEarlyExit',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:supervisor'],
  },
  {
    ...{ when: 'the head lets out tomorrow: until then it winds down', by: posts.head },
    ...{ does: 'GrantEarlyExit', with: grant('2026-02-06', 2) },
    emits: [
      ['EarlyExitGranted', { ...grant('2026-02-06', 2), orderedOn: '2026-02-05', endedOn: null }],
    ],
    changes: {
      ...{ stage: 'ENDING', stageSince: '2026-02-05T02:00:00.000Z' },
      'running.windDown': {
        ...{ reason: 'earlyExit', orderedAt: '2026-02-05T02:00:00.000Z' },
        effectiveOn: '2026-02-06',
      },
      'matters.checkpoint-1.state': 'dropped',
      'matters.checkpoint-1.closedAt': '2026-02-05T02:00:00.000Z',
      ...{ 'matters.checkpoint-1.version': 2, 'matters.earlyExit-2.state': 'granted' },
      'matters.earlyExit-2.closedAt': '2026-02-05T02:00:00.000Z',
      'matters.earlyExit-2.version': 2,
    },
    asks: [
      'main fileCompletionReport: hoa-lac:cadre-1 until 2026-02-13 (completion.report) FileCompletionReport',
      'main completeWindDown: hoa-lac:cadre-1 until 2026-02-06 (term.confirmEnd) ConfirmEnd',
    ],
    frees: [
      'earlyExit-2 decideEarlyExit: hoa-lac:head until 2026-02-23 (earlyExit.decide) GrantEarlyExit, RefuseEarlyExit',
      'main fileReport: hoa-lac:cadre-1 until 2027-02-16 (report.due) FileProgressReport',
      'checkpoint-1 holdCheckpoint: hoa-lac:supervisor until 2026-05-04 (checkpoint.interval) HoldCheckpoint, MoveCheckpoint, SkipCheckpoint',
      'main confirmEnd: hoa-lac:cadre-1 until 2027-02-02 (term.confirmEnd) ConfirmEnd, RequestExtension',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:supervisor'],
  },
]);

/** Where the owner did not propose it. */
const apart = shared(() => alive().does(owner, 'RequestEarlyExit', wish()));
tellings([
  ['EarlyExitRequested', apart, [posts.head, supervisor, proposer]],
  [
    'EarlyExitGranted',
    () => apart().does(posts.head, 'GrantEarlyExit', grant('2026-03-06')),
    [owner, supervisor, proposer],
  ],
  [
    'EarlyExitRefused',
    () => apart().does(posts.head, 'RefuseEarlyExit', refusal(1)),
    [owner, supervisor, proposer],
  ],
]);

const told = () =>
  changed(asked(), (pilot) => ({ ...pilot, provenance: 'reconstructed', watchedFrom: null }));

test.each([
  ['2026-02-01', ['RETROACTIVE'], '2026-02-01'],
  ['2026-02-02', [], '2026-02-02'],
  ['2026-02-03', [], null],
])('told on 2 February, an exit for %s is flagged %j and ended it: %s', (day, flags, endedOn) => {
  const life = told().does(posts.head, 'GrantEarlyExit', grant(day));
  const { body, flags: raised } = life.events.at(-1) ?? {};
  expect([raised ?? [], body]).toEqual([
    flags,
    { ...grant(day), orderedOn: '2026-02-02', endedOn },
  ]);
  expect(life.pilot.running.windDown).toMatchObject({ reason: 'earlyExit', effectiveOn: day });
});
