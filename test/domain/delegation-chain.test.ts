/** Handing delegations on, the desks of those who hold one, and what is wrong with a row of the register. */
import { chainOf, delegatesOf, faultsOf, underDelegation } from '../../domain/delegation';
import type { DelegationRow } from '../../domain/directory';
import { directoryOf } from '../../domain/directory';
import type { Pilot } from '../../domain/pilot';
import { head, proposer, superiorHead } from './support/alive';
import {
  deputy,
  deputyPerson,
  further,
  headPerson,
  lawWithChain,
  lifeWith,
  passedOn,
  proposal,
  registered,
  resolve,
  row,
  scoped,
} from './support/delegated';
import { directory as practice, lawOf, local } from './support/life';

describe('handing a delegation on', () => {
  const chain = [row(), passedOn()];

  test('[M79] not at all unless the law allows more links', () => {
    expect(resolve(lifeWith(chain), further)).toMatchObject({
      code: 'DELEGATION_PASSED_ON',
      params: { links: 2, limit: 1 },
    });
    const life = lifeWith(chain, undefined, lawWithChain(2));
    expect(resolve(life, further)).toBeNull();
    expect(life.events.at(-1)?.by.under).toMatchObject({ delegation: 'UQ-10', post: head });
  });

  test.each<[string, string, readonly DelegationRow[]]>([
    [
      'each link has to be in force',
      'DELEGATION_ENDED',
      [row({ revokedAt: local('2026-02-01') }), passedOn()],
    ],
    [
      'each link has to cover the act',
      'DELEGATION_OUT_OF_SCOPE',
      [scoped({ commands: ['CommitResource'] }), passedOn()],
    ],
    ['each link has to be clean', 'DELEGATION_SELF_DEALING', [row(), passedOn()]],
    [
      'nobody hands on what went to somebody else',
      'DELEGATION_BROKEN',
      [row({ to: 'hoa-lac:legal-1' }), passedOn()],
    ],
  ])('%s', (_name, code, rows) => {
    const gains = code === 'DELEGATION_SELF_DEALING' ? [deputyPerson] : [];
    const life = lifeWith(rows, proposal({ interested: gains }), lawWithChain(2));
    expect(resolve(life, further)?.code).toBe(code);
  });

  test('a ring of rows ends, and carries nothing', () => {
    const ring = [row({ basedOn: 'UQ-10' }), passedOn()];
    expect(chainOf(passedOn(), registered(...ring))).toHaveLength(2);
    expect(resolve(lifeWith(ring, undefined, lawWithChain(9)), further)?.code).toBe(
      'DELEGATION_BROKEN',
    );
  });

  test('nobody is their own delegate by holding both posts', () => {
    const { pilot, now } = lifeWith([]);
    const both = { person: headPerson, post: deputy, from: local('2026-01-01'), to: null };
    const data = {
      ...practice.data,
      delegations: [row()],
      holdings: [...practice.data.holdings, { ...both, capacity: 'acting' as const }],
    };
    const answer = underDelegation(['head'], {
      pilot,
      actor: { person: headPerson, post: deputy },
      directory: directoryOf(data),
      law: lawOf(),
      receivedAt: now,
      command: { name: 'ResolveObstacle', payload: {} },
      matter: undefined,
    });
    expect(answer).toMatchObject({ code: 'DELEGATION_SELF_DEALING' });
  });
});

describe('the desk of a delegate', () => {
  const also = (rows: readonly DelegationRow[], change?: (pilot: Pilot) => Pilot) => {
    const { pilot, now } = lifeWith(rows, change);
    const world = { pilot, directory: registered(...rows), law: lawOf(), at: now };
    return delegatesOf(head, ['ResolveObstacle', 'EscalateObstacle'], world);
  };

  test.each<[string, readonly DelegationRow[], readonly string[]]>([
    ['within scope', [row()], [deputy]],
    ['twice over, once', [row(), { ...row(), id: 'UQ-11' }], [deputy]],
    ['out of scope', [scoped({ commands: ['CommitResource'] })], []],
    ['out of dates', [row({ inForceTo: local('2026-02-01') })], []],
    ['of another head', [row({ from: superiorHead })], []],
    ['to a post that nobody holds', [row({ to: 'hoa-lac:nobody' })], []],
  ])('a delegation %s shows %#', (_name, rows, posts) => expect(also(rows)).toEqual(posts));

  test('the accountable post stays the head’s; the deputy may do it as well', () => {
    const life = lifeWith([row()]);
    const { directory } = life.facts();
    expect(directory.delegationsTo(deputy)).toHaveLength(1);
    expect(also([row()], proposal({ interested: [deputyPerson] }))).toEqual([]);
  });
});

describe('what is wrong with a row', () => {
  test.each<[string, DelegationRow, readonly string[]]>([
    ['nothing', row(), []],
    ['to itself', row({ to: head }), ['toItself']],
    ['for no act', scoped({ commands: [] }), ['noCommands']],
    ['dates backwards', row({ inForceTo: local('2025-01-01') }), ['datesBackwards']],
    ['no instrument', row({ instrument: ' ' }), ['noInstrument']],
    ['an unknown post', row({ to: 'hoa-lac:poet' }), ['unknownPost']],
    ['an act of the own hand', scoped({ commands: ['LetStand'] }), ['ownHand']],
    ['passes on nothing', row({ basedOn: 'UQ-404' }), ['chainBroken']],
    [
      'gives more than it has',
      passedOn({ scope: { ...row().scope, commands: ['Refuse'] } }),
      ['widerThanGiven'],
    ],
    [
      'lasts longer than what it passes on',
      passedOn({ inForceTo: local('2027-12-31') }),
      ['widerThanGiven'],
    ],
  ])('%s', (_name, bad, faults) => expect(faultsOf(bad, registered(row(), bad))).toEqual(faults));

  test('the practice register has rows, and nothing is wrong with them', () => {
    const rows = practice.data.delegations ?? [];
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.flatMap((each) => faultsOf(each, practice))).toEqual([]);
  });

  test('the proposer’s post is nobody’s to hand out', () =>
    expect(resolve(lifeWith([row({ from: proposer })]))?.code).toBe('NOT_YOURS'));
});
