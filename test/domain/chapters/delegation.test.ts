/** Taking a delegation back for one pilot, and giving it again: by whoever gave it, or the head above. */
import { alive, bodyOf, codeOf, head, owner, superiorHead } from '../support/alive';
import { gates } from '../support/gates';
import type { Life } from '../support/life';
import { directory as practice, holderOf, local } from '../support/life';
import { directoryOf } from '../../../domain/directory';

const deputy = 'hoa-lac:deputy-1';
const row = (id: string, from: string) => ({
  id,
  from,
  to: deputy,
  givenBy: holderOf(from).person,
  scope: { commands: ['ResolveObstacle'], unit: null, field: null, maxAmountVnd: null },
  inForceFrom: local('2026-01-01 00:00'),
  inForceTo: local('2026-12-31 00:00'),
  revokedAt: null,
  instrument: id,
  capacity: 'forHead' as const,
  basedOn: null,
});
const register = directoryOf({
  ...practice.data,
  delegations: [row('UQ-9', head), row('UQ-8', 'tan-lap:head')],
});

function life(...recalled: readonly string[]): Life {
  const each = alive(recalled.length === 0 ? {} : { recalled });
  each.does(owner, 'RaiseObstacle', { description: 'text:d', hinders: 'rules' });
  const facts = each.facts.bind(each);
  each.facts = () => ({ ...facts(), directory: register });
  return each;
}
const asked = (delegation = 'UQ-9') => ({ delegation, reason: 'text:r' });
const resolve = (each: Life) =>
  codeOf(each.tries(deputy, 'ResolveObstacle', { matter: 'obstacle-1', resolution: 'text:s' }));

gates(() => life(), {
  command: 'RecallDelegation',
  post: head,
  payload: asked(),
  wrongPosts: [owner, 'hoa-lac:clerk', 'hoa-lac:legal-1'],
  wrongStages: ['ARCHIVED'],
});
gates(() => life('UQ-9'), {
  command: 'RestoreDelegation',
  post: head,
  payload: asked(),
  wrongPosts: [owner, 'hoa-lac:clerk', 'hoa-lac:legal-1'],
  wrongStages: ['ARCHIVED'],
});

describe('recall', () => {
  test('[M79] a recalled delegation carries nothing in this pilot, and carries again once restored', () => {
    const each = life().does(head, 'RecallDelegation', asked());
    expect(bodyOf(each, 'DelegationRecalled')).toEqual({ ...asked(), from: head, to: deputy });
    expect(each.pilot.recalled).toEqual(['UQ-9']);
    expect(resolve(each)).toBe('DELEGATION_RECALLED');
    each.does(head, 'RestoreDelegation', asked());
    expect(each.pilot.recalled).toEqual([]);
    expect(resolve(each)).toBeNull();
  });

  test('the head above may take back what a head of the unit gave', () =>
    expect(codeOf(life().tries(superiorHead, 'RecallDelegation', asked()))).toBeNull());

  test.each([
    ['RecallDelegation', head, 'UQ-404', [], 'NO_SUCH_DELEGATION'],
    ['RecallDelegation', head, 'UQ-8', [], 'DELEGATION_NOT_GIVEN_BY_YOU'],
    ['RecallDelegation', superiorHead, 'UQ-8', [], 'DELEGATION_NOT_GIVEN_BY_YOU'],
    ['RecallDelegation', head, 'UQ-9', ['UQ-9'], 'DELEGATION_RECALLED'],
    ['RecallDelegation', deputy, 'UQ-9', [], 'NOT_DELEGABLE'],
    ['RestoreDelegation', head, 'UQ-9', [], 'NO_DELEGATION_RECALLED'],
    ['RestoreDelegation', head, 'UQ-9', ['UQ-8'], 'NO_DELEGATION_RECALLED'],
    ['RestoreDelegation', head, 'UQ-8', ['UQ-8'], 'DELEGATION_NOT_GIVEN_BY_YOU'],
  ])('%s by %s of %s with %j recalled: %s', (name, post, id, recalled, code) =>
    expect(codeOf(life(...recalled).tries(post, name, asked(id)))).toBe(code),
  );

  test('until one is taken back the state has no such field', () =>
    expect('recalled' in life().pilot).toBe(false));
});
