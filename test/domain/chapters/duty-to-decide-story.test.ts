/** test: one item asked about twice and by several: entries, state, desks and notices; whose silence a clock notices by itself, and at which rung. */
import { chapter } from '../../../domain/chapters/duty-to-decide';
import type { Duty, Rung } from '../../../domain/kernel';
import type { Pilot } from '../../../domain/pilot';
import {
  alive,
  codeOf,
  head,
  owner,
  superiorHead,
  supervisor,
  vacate,
  alivePilot,
} from '../support/alive';
import { chronicle } from '../support/chronicle';
import { local } from '../support/life';
import { allBut, doors, shared } from '../support/tables';

const S = 'stalledItem-1';
const monitor = 'government:monitor';
const personnel = 'an-binh:personnel';
const ask = (change: object = {}) => ({
  ...{ item: 'obstacle-1', step: 'resolveObstacle', post: superiorHead, ...change },
});
const reason = (decideBy: string) => ({
  ...{ matter: S, ground: 'noCapacity', reasons: 'text:r', decideBy },
});
const closing = (now: string) => ({ matter: S, now, remark: 'text:r' });

const overdue = shared(() =>
  alive()
    .does(owner, 'RaiseObstacle', { description: 't:o', hinders: 'rules' })
    .until('2026-03-11 09:00'),
);
const asked = shared(() => overdue().does(head, 'AskWhyUndecided', ask()));
const reasoned = shared(() =>
  asked().does(superiorHead, 'GiveReasonForNonDecision', reason('2026-04-10')),
);
const stages = allBut('ARCHIVED');

doors([
  {
    ...{ command: 'AskWhyUndecided', life: overdue, post: head, payload: ask(), stages },
    posts: [superiorHead, supervisor, monitor, head, personnel],
  },
  {
    ...{ command: 'GiveReasonForNonDecision', life: asked, post: superiorHead, stages },
    payload: reason('2026-04-10'),
  },
  {
    ...{ command: 'CloseStalledItem', life: reasoned, post: supervisor, stages },
    ...{ payload: closing('decided'), posts: [superiorHead, supervisor, monitor, personnel] },
  },
]);

chronicle('an obstacle that the superior should have resolved', overdue, [
  {
    ...{ when: 'the main track is in time', by: monitor, does: 'AskWhyUndecided' },
    ...{ with: ask({ item: null }), refused: ['NOT_STALLED', { step: 'resolveObstacle' }] },
  },
  {
    ...{ when: 'the head asks the superior why', by: head, does: 'AskWhyUndecided', with: ask() },
    emits: [['NonDecisionNoticed', { ...ask(), matter: 'stalledItem-1', role: 'superiorHead' }]],
    changes: {
      'matters.stalledItem-1': {
        ...{ id: 'stalledItem-1', kind: 'stalledItem', state: 'reasonAsked' },
        ...{ openedAt: '2026-03-11T02:00:00.000Z', closedAt: null, version: 1 },
        data: {
          ...{
            item: 'obstacle-1',
            step: 'resolveObstacle',
            role: 'superiorHead',
            post: 'an-binh:head',
          },
          ...{ since: '2026-03-11T02:00:00.000Z', times: 1, decideBy: null },
        },
      },
      'opened.stalledItem': 1,
    },
    asks: [
      'stalledItem-1 giveReasonForNonDecision: an-binh:head until 2026-03-16 (stalled.reason) GiveReasonForNonDecision',
    ],
    tells: ['an-binh:head', 'hoa-lac:cadre-1'],
  },
  {
    ...{ when: 'the superior promises it for today', by: superiorHead },
    ...{ does: 'GiveReasonForNonDecision', with: reason('2026-03-11') },
    emits: [['NonDecisionReasoned', reason('2026-03-11')]],
    changes: {
      ...{ 'matters.stalledItem-1.state': 'reasonGiven', 'matters.stalledItem-1.version': 2 },
      'matters.stalledItem-1.data.decideBy': '2026-03-11',
    },
    asks: [
      'stalledItem-1 closeStalledItem: hoa-lac:supervisor until 2026-03-11 (stalled.close) CloseStalledItem',
    ],
    frees: [
      'stalledItem-1 giveReasonForNonDecision: an-binh:head until 2026-03-16 (stalled.reason) GiveReasonForNonDecision',
    ],
    tells: ['hoa-lac:supervisor', 'hoa-lac:cadre-1'],
  },
  {
    ...{ when: 'and does not say that it was kept', by: superiorHead, does: 'CloseStalledItem' },
    ...{ with: closing('decided'), refused: ['OWN_CASE'] },
  },
  {
    ...{ when: 'the supervisor finds that it was not', at: '2026-03-12 09:00', by: supervisor },
    ...{ does: 'CloseStalledItem', with: closing('stillUndecided') },
    emits: [['StalledItemClosed', closing('stillUndecided')]],
    changes: {
      ...{ 'matters.stalledItem-1.state': 'reasonAsked', 'matters.stalledItem-1.version': 3 },
      'matters.stalledItem-1.data.since': '2026-03-12T02:00:00.000Z',
      ...{ 'matters.stalledItem-1.data.times': 2, 'matters.stalledItem-1.data.decideBy': null },
    },
    asks: [
      'stalledItem-1 giveReasonForNonDecision: an-binh:head until 2026-03-17 (stalled.reason) GiveReasonForNonDecision',
    ],
    frees: [
      'stalledItem-1 closeStalledItem: hoa-lac:supervisor until 2026-03-11 (stalled.close) CloseStalledItem',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:cadre-1'],
  },
]);

test('nobody is asked in a post that nobody holds', () => {
  const life = vacate(overdue(), superiorHead);
  expect(codeOf(life.tries(supervisor, 'AskWhyUndecided', ask()))).toBe('POST_VACANT');
});

const due = { date: '2026-03-10', at: local('2026-03-10 17:00') };
const dutyOf = (step: string, more: object = {}): Duty => ({
  ...{ matter: 'case-1', step, role: 'head', commands: [], rule: 'r', due },
  ...{ openedAt: local('2026-03-02 09:00'), ...more },
});
const rung = (kind: Rung['kind'], to: Rung['to']): Rung => ({
  ...{ name: 'x', kind, to, at: local('2026-03-17 17:00') },
});
const rings = (duty: Duty, at: Rung, pilot: Pilot = alivePilot()) =>
  chapter.rings?.[duty.step]?.(pilot, duty, at, overdue().facts());
const toSuperior = rung('escalation', 'superiorHead');

test.each([
  ...['decideProposal', 'signDecision', 'answerVote', 'decideParticipant'],
  ...['decideResponsibility', 'concludeAbuse', 'decideProtection'],
])('silence about %s is noticed once the superior is told', (step) =>
  expect(rings(dutyOf(step), toSuperior)).toEqual([
    {
      type: 'NonDecisionNoticed',
      body: { matter: S, item: 'case-1', step, role: 'head', post: null },
    },
  ]),
);

test.each(['resolveObstacle', 'commitResource', 'concludeOutcome', 'takeRoute', 'closeBallot'])(
  'silence about %s is asked about by hand only',
  (step) => expect(rings(dutyOf(step), toSuperior)).toBeUndefined(),
);

const post = { post: 'an-binh:deputy-1' };
test.each<[string, ReturnType<typeof rings>]>([
  ['a reminder', rings(dutyOf('answerVote'), rung('reminder', 'superiorHead'))],
  ['the due hour', rings(dutyOf('answerVote'), rung('due', 'superiorHead'))],
  ['the overdue mark', rings(dutyOf('answerVote'), rung('overdue', 'superiorHead'))],
  ['an escalation to the head', rings(dutyOf('answerVote'), rung('escalation', 'head'))],
  [
    'a pilot told from sources',
    rings(
      dutyOf('answerVote'),
      toSuperior,
      alivePilot({ provenance: 'reconstructed', watchedFrom: null }),
    ),
  ],
  [
    'an item that is asked about already',
    rings(dutyOf('resolveObstacle'), toSuperior, asked().pilot) ?? [],
  ],
])('%s notices nothing', (_what, events) => expect(events).toEqual([]));

test('a named post is noticed by its name, and a watched pilot like any other', () => {
  const watched = alivePilot({
    ...{ provenance: 'reconstructed', watchedFrom: local('2026-03-02 09:00') },
    opened: { stalledItem: 4 },
  });
  expect(rings(dutyOf('decideProtection', post), toSuperior, watched)).toMatchObject([
    { body: { matter: 'stalledItem-5', post: 'an-binh:deputy-1' } },
  ]);
});
