/** test: delegations of two levels given, taken back and given again side by side: entries, state and notices; which fault is told first. */
import { alive, codeOf, head, superiorHead, told } from '../support/alive';
import { chronicle } from '../support/chronicle';
import { allBut, doors, shared } from '../support/tables';

const deputy = 'hoa-lac:deputy-1';
const giving = (change: object = {}) => ({
  ...{ delegation: 'UQ-40', delegate: deputy, acts: ['ResolveObstacle', 'GrantChange'] },
  ...{ maxAmountVnd: null, inForceFrom: '2026-03-02', lastDay: '2026-03-02' },
  ...{ instrument: '40/UQ', capacity: 'byOrder', ...change },
});
const above = giving({
  ...{ delegation: 'UQ-41', delegate: 'an-binh:deputy-1', acts: ['ReferUp'] },
  ...{ maxAmountVnd: 5, inForceFrom: '2026-03-03', lastDay: '2026-03-05' },
});
const of = (delegation: string) => ({ delegation, reason: 'text:r' });

const begun = shared(alive);
const given = shared(() => begun().does(head, 'GiveDelegation', giving()));
const recalled = shared(() => given().does(head, 'RecallDelegation', of('UQ-40')));
const posts = [head, superiorHead];
const stages = allBut('ARCHIVED');

doors([
  { ...{ command: 'GiveDelegation', life: begun, post: head, payload: giving() }, posts, stages },
  {
    ...{ command: 'RecallDelegation', life: given, post: superiorHead, payload: of('UQ-40') },
    // The delegate is told why: what is passed on is not theirs to take back.
    ...{ posts: [...posts, deputy], stages },
  },
  {
    ...{ command: 'RestoreDelegation', life: recalled, post: head, payload: of('UQ-40') },
    ...{ posts: [...posts, deputy], stages },
  },
]);

chronicle('one delegation of the head, one of the superior', begun, [
  {
    ...{ when: 'the head gives two acts for one day', by: head, does: 'GiveDelegation' },
    with: giving(),
    emits: [
      [
        'DelegationGiven',
        {
          ...giving(),
          ...{ from: 'hoa-lac:head', givenBy: 'p-089', startsAt: '2026-03-01T17:00:00.000Z' },
          endsAt: '2026-03-02T17:00:00.000Z',
        },
      ],
    ],
    changes: {
      delegated: [
        {
          ...{ id: 'UQ-40', from: 'hoa-lac:head', to: 'hoa-lac:deputy-1', givenBy: 'p-089' },
          scope: {
            ...{ commands: ['ResolveObstacle', 'GrantChange'], unit: null, field: null },
            maxAmountVnd: null,
          },
          ...{ inForceFrom: '2026-03-01T17:00:00.000Z', inForceTo: '2026-03-02T17:00:00.000Z' },
          ...{ revokedAt: null, instrument: '40/UQ', capacity: 'byOrder', basedOn: null },
        },
      ],
    },
    tells: ['hoa-lac:deputy-1', 'hoa-lac:deputy-2', 'an-binh:head', 'hoa-lac:secretary'],
  },
  {
    ...{ when: 'the superior gives of its own, from tomorrow on', by: superiorHead },
    ...{ does: 'GiveDelegation', with: above },
    emits: [
      [
        'DelegationGiven',
        {
          ...above,
          ...{ from: 'an-binh:head', givenBy: 'p-034', startsAt: '2026-03-02T17:00:00.000Z' },
          endsAt: '2026-03-05T17:00:00.000Z',
        },
      ],
    ],
    changes: {
      delegated: [
        {
          ...{ id: 'UQ-40', from: 'hoa-lac:head', to: 'hoa-lac:deputy-1', givenBy: 'p-089' },
          scope: {
            ...{ commands: ['ResolveObstacle', 'GrantChange'], unit: null, field: null },
            maxAmountVnd: null,
          },
          ...{ inForceFrom: '2026-03-01T17:00:00.000Z', inForceTo: '2026-03-02T17:00:00.000Z' },
          ...{ revokedAt: null, instrument: '40/UQ', capacity: 'byOrder', basedOn: null },
        },
        {
          ...{ id: 'UQ-41', from: 'an-binh:head', to: 'an-binh:deputy-1', givenBy: 'p-034' },
          scope: { commands: ['ReferUp'], unit: null, field: null, maxAmountVnd: 5 },
          ...{ inForceFrom: '2026-03-02T17:00:00.000Z', inForceTo: '2026-03-05T17:00:00.000Z' },
          ...{ revokedAt: null, instrument: '40/UQ', capacity: 'byOrder', basedOn: null },
        },
      ],
    },
    tells: ['hoa-lac:head', 'hoa-lac:deputy-1', 'hoa-lac:deputy-2', 'hoa-lac:secretary'],
  },
  {
    ...{ when: 'that is not the head’s to take back', by: head, does: 'RecallDelegation' },
    ...{ with: of('UQ-41'), refused: ['DELEGATION_NOT_GIVEN_BY_YOU', { delegation: 'UQ-41' }] },
  },
  {
    ...{ when: 'the superior takes back the head’s', by: superiorHead, does: 'RecallDelegation' },
    with: of('UQ-40'),
    emits: [
      ['DelegationRecalled', { ...of('UQ-40'), from: 'hoa-lac:head', to: 'hoa-lac:deputy-1' }],
    ],
    changes: { recalled: ['UQ-40'] },
    tells: ['hoa-lac:head', 'hoa-lac:deputy-1', 'hoa-lac:deputy-2'],
  },
  {
    ...{ when: 'the superior takes back its own', by: superiorHead, does: 'RecallDelegation' },
    with: of('UQ-41'),
    emits: [
      ['DelegationRecalled', { ...of('UQ-41'), from: 'an-binh:head', to: 'an-binh:deputy-1' }],
    ],
    changes: { recalled: ['UQ-40', 'UQ-41'] },
    tells: ['hoa-lac:head', 'hoa-lac:deputy-1', 'hoa-lac:deputy-2'],
  },
  {
    ...{ when: 'the head does not give that again', by: head, does: 'RestoreDelegation' },
    ...{ with: of('UQ-41'), refused: ['DELEGATION_NOT_GIVEN_BY_YOU', { delegation: 'UQ-41' }] },
  },
  {
    ...{ when: 'but its own, and the other stays taken back', by: head, does: 'RestoreDelegation' },
    with: of('UQ-40'),
    emits: [
      ['DelegationRestored', { ...of('UQ-40'), from: 'hoa-lac:head', to: 'hoa-lac:deputy-1' }],
    ],
    changes: { recalled: ['UQ-41'] },
    tells: ['hoa-lac:deputy-1', 'hoa-lac:deputy-2', 'an-binh:head'],
  },
  {
    ...{ when: 'a code taken back is still taken', by: superiorHead, does: 'GiveDelegation' },
    ...{ with: above, refused: ['DELEGATION_EXISTS', { delegation: 'UQ-41' }] },
  },
]);

const nobody = 'hoa-lac:nobody';
const twoDays = { inForceFrom: '2026-03-01', lastDay: '2026-02-28' };
test.each<[string, object, string | null]>([
  ['code and post', { delegation: 'UQ-01', delegate: nobody }, 'DELEGATION_EXISTS'],
  ['post and days', { delegate: nobody, ...twoDays }, 'VACANT_SEAT'],
  ['oneself and days', { delegate: head, ...twoDays }, 'DELEGATION_TO_ONESELF'],
  ['proposer and days', { delegate: 'hoa-lac:cadre-1', ...twoDays }, 'DELEGATION_SELF_DEALING'],
  ['both days', twoDays, 'DELEGATION_BACKWARDS'],
  ['one day of yesterday', { ...twoDays, lastDay: '2026-03-01' }, 'DELEGATION_BACKDATED'],
  ['one day of today', {}, null],
])('of several faults the first is told: %s', (_what, change, code) =>
  expect(codeOf(begun().tries(head, 'GiveDelegation', giving(change)))).toBe(code),
);

test.each([
  ['2026-03-01', ['RETROACTIVE']],
  ['2026-03-02', undefined],
])('told on 2 March, one in force from %s is flagged %j', (inForceFrom, flags) => {
  const life = told().does(head, 'GiveDelegation', giving({ inForceFrom }));
  expect(life.events.at(-1)?.flags ?? undefined).toEqual(flags);
});
