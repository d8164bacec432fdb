/** Acting under a delegation: both persons are recorded, and each way out of bounds has its own code. */
import { decide } from '../../domain/decide';
import type { DelegationRow } from '../../domain/directory';
import { directoryOf } from '../../domain/directory';
import type { Actor } from '../../domain/kernel';
import type { Pilot } from '../../domain/pilot';
import { mayDecide } from '../../domain/state/competence';
import { head, owner } from './support/alive';
import {
  deputy,
  deputyPerson,
  further,
  headPerson,
  lifeWith,
  plan,
  proposal,
  resolve,
  row,
  scoped,
  O,
} from './support/delegated';
import { directory as practice, holderOf, lawOf, local } from './support/life';

describe('acting under a delegation', () => {
  test('[M79] an act within scope and dates is accepted and recorded with both persons', () => {
    const life = lifeWith([row()]);
    expect(resolve(life)).toBeNull();
    expect(life.events.at(-1)?.by).toEqual({
      person: deputyPerson,
      post: deputy,
      under: {
        delegation: 'UQ-9',
        post: head,
        person: headPerson,
        capacity: 'underAuthorisation',
      },
    });
  });

  test('the holder of the post itself is recorded as before, whatever is delegated', () => {
    const life = lifeWith([row()]);
    expect(resolve(life, head)).toBeNull();
    expect(life.events.at(-1)?.by).toEqual({ person: headPerson, post: head });
  });

  test.each([
    ['without a register', undefined],
    ['with an empty register', []],
  ])('%s nothing changes: the deputy is told that it is not theirs', (_name, delegations) => {
    const { pilot, now } = lifeWith([]);
    const { delegations: _none, ...data } = practice.data;
    const view = directoryOf(delegations === undefined ? data : { ...data, delegations });
    const answer = decide(
      pilot,
      {
        id: 'c',
        name: 'ResolveObstacle',
        tenant: 'practice',
        pilot: pilot.id,
        actor: holderOf(deputy),
        payload: { matter: O, resolution: 'text:r' },
      },
      { now, receivedAt: now, law: lawOf(), directory: view },
    );
    expect(answer).toMatchObject({ code: 'NOT_YOURS' });
  });

  test('a row for somebody else is nothing to this person', () =>
    expect(resolve(lifeWith([row()]), further)?.code).toBe('NOT_YOURS'));

  test('a post that was taken away gives nothing to hand on', () =>
    expect(resolve(lifeWith([row({ from: 'tan-lap:head' })]))?.code).toBe('NOT_YOURS'));

  test.each<[string, DelegationRow, ((pilot: Pilot) => Pilot) | undefined, string]>([
    [
      'DELEGATION_NOT_YET',
      row({ inForceFrom: local('2026-03-02 10:01') }),
      undefined,
      'before its first moment',
    ],
    [
      'DELEGATION_ENDED',
      row({ inForceTo: local('2026-03-02 10:00') }),
      undefined,
      'at its last moment',
    ],
    ['DELEGATION_ENDED', row({ revokedAt: local('2026-03-02 10:00') }), undefined, 'once revoked'],
    ['DELEGATION_GIVER_LEFT', row({ givenBy: 'p-999' }), undefined, 'when the giver left the post'],
    [
      'DELEGATION_OUT_OF_SCOPE',
      scoped({ commands: ['CommitResource'] }),
      undefined,
      'for another act',
    ],
    ['DELEGATION_OF_OTHER_UNIT', scoped({ unit: 'tan-lap' }), undefined, 'for another unit'],
    [
      'DELEGATION_OF_OTHER_FIELD',
      scoped({ field: 'land' }),
      plan({ sector: 'health' }),
      'for another field',
    ],
    [
      'DELEGATION_OVER_AMOUNT',
      scoped({ maxAmountVnd: 99 }),
      plan({ budgetVnd: 100 }),
      'over the amount',
    ],
    [
      'DELEGATION_SELF_DEALING',
      row(),
      proposal({ interested: [deputyPerson] }),
      'when the deputy gains',
    ],
    [
      'DELEGATION_SELF_DEALING',
      row(),
      proposal({ interested: [headPerson] }),
      'when the giver gains',
    ],
    [
      'DELEGATION_SELF_DEALING',
      row(),
      proposal({ proposer: { person: headPerson, post: head, unit: 'hoa-lac' } }),
      'for the giver’s own proposal',
    ],
    [
      'DELEGATION_SELF_DEALING',
      row(),
      plan({ authorship: [{ person: deputyPerson, percent: 10 }] }),
      'for an author',
    ],
    [
      'DELEGATION_RECALLED',
      row(),
      (pilot) => ({ ...pilot, recalled: ['UQ-9'] }),
      'when taken back here',
    ],
    [
      'DELEGATION_BROKEN',
      row({ basedOn: 'UQ-404' }),
      undefined,
      'when what it passes on is not registered',
    ],
  ])('[M79] %s %#', (code, delegation, change) =>
    expect(resolve(lifeWith([delegation], change))?.code).toBe(code),
  );

  test.each([
    ['its last moment before the end', row({ inForceTo: local('2026-03-02 10:01') }), undefined],
    ['the unit named', scoped({ unit: 'hoa-lac' }), undefined],
    ['the field named', scoped({ field: 'health' }), plan({ sector: 'health' })],
    ['exactly the amount', scoped({ maxAmountVnd: 100 }), plan({ budgetVnd: 100 })],
    ['no money asked', scoped({ maxAmountVnd: 0 }), undefined],
    ['somebody else with an interest', row(), proposal({ interested: ['p-500'] })],
    ['another delegation taken back', row(), (pilot: Pilot) => ({ ...pilot, recalled: ['UQ-1'] })],
  ])('carries the act within bounds: %s', (_name, delegation, change) =>
    expect(resolve(lifeWith([delegation], change))).toBeNull(),
  );

  test('the amount named by the act counts, not what the whole pilot costs', () => {
    const life = lifeWith([scoped({ maxAmountVnd: 50 })], plan({ budgetVnd: 10 }));
    const money = { resource: 'money', amountVnd: 40, quantity: null, reason: 'text:r' };
    life.does(owner, 'RequestResource', { ...money, neededBy: '2026-06-01' });
    const commit = (amountVnd: number) =>
      life.tries(deputy, 'CommitResource', {
        matter: 'resource-1',
        amountVnd,
        quantity: null,
        deliverBy: null,
      });
    expect(commit(51)?.code).toBe('DELEGATION_OVER_AMOUNT');
    expect(commit(50)).toBeNull();
  });

  test('of several delegations the one that carries the act is taken', () => {
    const life = lifeWith([scoped({ commands: ['LevyTax'] }), { ...row(), id: 'UQ-11' }]);
    expect(resolve(life)).toBeNull();
    expect(life.events.at(-1)?.by.under?.delegation).toBe('UQ-11');
  });

  test.each([
    ['NOT_DELEGABLE', 'RecallDelegation', { delegation: 'UQ-9', reason: 'text:r' }],
    ['NOT_YOURS', 'ConfirmStart', { note: null }],
  ])('%s: %s is nobody else’s, even when a row lists it', (code, name, payload) =>
    expect(lifeWith([scoped({ commands: [name] })]).tries(deputy, name, payload)?.code).toBe(code),
  );

  test('who decided before does not decide again through a deputy', () => {
    const { pilot } = lifeWith([]);
    const decided = { ...pilot, approval: { ...pilot.approval, deciders: [headPerson] } };
    const under = {
      delegation: 'UQ-9',
      post: head,
      person: headPerson,
      capacity: 'forHead',
    } as const;
    const ask = (actor: Actor) => mayDecide({ pilot: decided, actor, reconstructed: false });
    expect(ask({ ...holderOf(deputy), under })).toMatchObject({ code: 'DECIDED_BEFORE' });
    expect(ask(holderOf(deputy))).toBeNull();
  });
});
