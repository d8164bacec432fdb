/** Who may replace an owner depends on the sort of post: leaders are replaced from above where the pack says so. */
import type { PostKind } from '../../../domain/directory';
import { positionTypeOf } from '../../../domain/state/position-type';
import {
  alivePilot,
  codeOf,
  head,
  owner,
  proposer,
  supervisor,
  superiorHead,
} from '../support/alive';
import { Life, lawOf } from '../support/life';
import { lawSwitched } from '../support/switched';

const deputy = 'hoa-lac:deputy-1';
const personnel = 'an-binh:personnel';
const strict = () => lawSwitched({ 'handover.leadersFromAbove': true });
const leaving = (post: string, law = strict(), charge = 'owner'): Life =>
  new Life(law, '2026-03-02 09:00', alivePilot({ posts: { owner: post, supervisor } })).does(
    head,
    'AnnounceHandover',
    { charge, reason: 'text:leaves' },
  );
const names = (life: Life, by: string, command = 'NameSuccessor', post = proposer) =>
  codeOf(life.tries(by, command, { matter: 'handover-1', post }));

it.each([
  ['head', 'leading'],
  ['deputy', 'leading'],
  ['cadre', 'staff'],
  ['secretary', 'staff'],
  ['expert', 'staff'],
] as const)('[M95] a %s holds a %s position', (kind: PostKind, type) =>
  expect(positionTypeOf(kind)).toBe(type),
);

const rows = ['NameSuccessor', 'NameActing'].flatMap((command) => [
  [command, deputy, head, 'LEADER_REPLACED_FROM_ABOVE'] as const,
  [command, deputy, superiorHead, null] as const,
  [command, deputy, personnel, null] as const,
  [command, owner, head, null] as const,
]);
it.each(rows)('[M95] %s for %s by %s: %s', (command, leader, by, code) =>
  expect(names(leaving(leader), by, command)).toBe(code),
);

it('[M95] without the switch the unit’s head names the successor of anybody', () => {
  expect(lawOf().pack.rules['handover.leadersFromAbove']).toMatchObject({
    value: false,
    mark: 'X',
  });
  expect(names(leaving(deputy, lawOf()), head)).toBeNull();
});

it('does not concern the supervisor’s charge', () =>
  expect(
    names(leaving(deputy, strict(), 'supervisor'), head, 'NameSuccessor', 'an-binh:supervisor-1'),
  ).toBeNull());
