/** Giving competence to another post for one pilot: who may, to whom, for which days; what is then accepted and refused. */
import { commandRules } from '../../../domain/book';
import { directoryOf } from '../../../domain/directory';
import { delegableActs } from '../../../domain/state/delegated';
import {
  alive,
  bodyOf,
  codeOf,
  head,
  owner,
  proposer,
  superiorHead,
  told,
  vacantDirectory,
} from '../support/alive';
import { changed, gates } from '../support/gates';
import type { Life } from '../support/life';
import { holderOf, local } from '../support/life';

const deputy = 'hoa-lac:deputy-1';
const other = 'hoa-lac:deputy-2';
const successor = {
  person: holderOf('hoa-lac:clerk').person,
  post: head,
  from: local('2026-03-01'),
  to: null,
  capacity: 'holder' as const,
};
const given = (change: object = {}): object => ({
  delegation: 'UQ-40',
  delegate: deputy,
  acts: ['ResolveObstacle', 'CommitResource', 'GrantChange'],
  maxAmountVnd: 100,
  inForceFrom: '2026-03-02',
  lastDay: '2026-03-31',
  instrument: '40/UQ-UBND',
  capacity: 'forHead',
  ...change,
});

const life = (): Life =>
  alive().does(owner, 'RaiseObstacle', { description: 'text:d', hinders: 'rules' });
const under = (change: object = {}): Life => life().does(head, 'GiveDelegation', given(change));
const resolve = (each: Life, post = deputy) =>
  codeOf(each.tries(post, 'ResolveObstacle', { matter: 'obstacle-1', resolution: 'text:s' }));

gates(life, {
  command: 'GiveDelegation',
  post: head,
  payload: given(),
  wrongPosts: [owner, 'hoa-lac:clerk', 'hoa-lac:legal-1', deputy],
  wrongStages: ['ARCHIVED'],
  separated: true,
});

describe('giving a delegation', () => {
  test('[M79] keeps giver, delegate, acts, amount, days and instrument in the ledger', () => {
    const each = under();
    expect(bodyOf(each, 'DelegationGiven')).toEqual({
      ...given(),
      from: head,
      givenBy: holderOf(head).person,
      startsAt: local('2026-03-02 00:00'),
      endsAt: local('2026-04-01 00:00'),
    });
    expect(each.pilot.delegated).toHaveLength(1);
    expect('delegated' in life().pilot).toBe(false);
  });

  test('[M79] the act of the delegate is accepted, and recorded as done in the giver’s stead', () => {
    const each = under();
    expect(resolve(life())).toBe('NOT_YOURS');
    expect(resolve(each)).toBeNull();
    expect(each.events.at(-1)?.by).toEqual({
      ...holderOf(deputy),
      under: {
        delegation: 'UQ-40',
        post: head,
        person: holderOf(head).person,
        capacity: 'forHead',
      },
    });
  });

  test('an act named twice is kept once', () => {
    const each = under({ acts: ['ResolveObstacle', 'ResolveObstacle'] });
    expect(bodyOf(each, 'DelegationGiven')).toMatchObject({ acts: ['ResolveObstacle'] });
  });

  test.each<[string, object, string | null]>([
    ['from a later day', { inForceFrom: '2026-03-03' }, 'DELEGATION_NOT_YET'],
    ['for other acts', { acts: ['CommitResource'] }, 'DELEGATION_OUT_OF_SCOPE'],
    ['to somebody else', { delegate: other }, 'NOT_YOURS'],
    ['to the deputy, today', {}, null],
    ['for this one day', { lastDay: '2026-03-02' }, null],
    ['without a limit of money', { maxAmountVnd: null }, null],
  ])('given %s: the deputy’s act is answered %#', (_name, change, code) =>
    expect(resolve(under(change))).toBe(code),
  );

  test.each([
    ['2026-03-31 23:59', null],
    ['2026-04-01 00:00', 'DELEGATION_ENDED'],
  ])('[M79] at %s, around its last moment: %s', (when, code) => {
    const each = under();
    each.now = local(when);
    expect(resolve(each)).toBe(code);
  });

  test('[M79] taken back, it carries nothing from the next act on; given again, it does', () => {
    const each = under();
    const back = { delegation: 'UQ-40', reason: 'text:r' };
    each.does(head, 'RecallDelegation', back);
    expect(resolve(each)).toBe('DELEGATION_RECALLED');
    each.does(head, 'RestoreDelegation', back);
    expect(resolve(each)).toBeNull();
  });

  test('the head above takes back what the unit’s head gave; a deputy does not', () => {
    const back = { delegation: 'UQ-40', reason: 'text:r' };
    expect(codeOf(under().tries(deputy, 'RecallDelegation', back))).toBe('NOT_DELEGABLE');
    expect(codeOf(under().tries(superiorHead, 'RecallDelegation', back))).toBeNull();
  });

  test('who received it does not hand it on', () =>
    expect(
      codeOf(
        under().tries(deputy, 'GiveDelegation', given({ delegation: 'UQ-41', delegate: other })),
      ),
    ).toBe('NOT_DELEGABLE'));

  test.each<[string, object, string]>([
    ['a code that is taken', { delegation: 'UQ-01' }, 'DELEGATION_EXISTS'],
    ['a post that nobody holds', { delegate: 'hoa-lac:nobody' }, 'VACANT_SEAT'],
    ['oneself', { delegate: head }, 'DELEGATION_TO_ONESELF'],
    ['the proposer', { delegate: proposer }, 'DELEGATION_SELF_DEALING'],
    ['days that run backwards', { lastDay: '2026-03-01' }, 'DELEGATION_BACKWARDS'],
    ['what was done before', { inForceFrom: '2026-03-01' }, 'DELEGATION_BACKDATED'],
  ])('not to or for %s', (_name, change, code) =>
    expect(codeOf(life().tries(head, 'GiveDelegation', given(change)))).toBe(code),
  );

  test('not twice under one code', () =>
    expect(codeOf(under().tries(head, 'GiveDelegation', given()))).toBe('DELEGATION_EXISTS'));

  test('not to a person with an interest', () => {
    const each = changed(life(), (pilot) => ({
      ...pilot,
      proposal: { ...pilot.proposal, interested: [holderOf(deputy).person] },
    }));
    expect(codeOf(each.tries(head, 'GiveDelegation', given()))).toBe('DELEGATION_SELF_DEALING');
  });

  test('told from a source, one that reaches back is kept as what it was', () => {
    const each = told().does(head, 'GiveDelegation', given({ inForceFrom: '2026-01-05' }));
    expect(each.events.at(-1)?.flags).toEqual(['RETROACTIVE']);
  });

  test.each([
    ['a successor holds the post', [successor], 'DELEGATION_GIVER_LEFT'],
    ['nobody holds the post', [], 'NOT_YOURS'],
  ])('[M79] it ends with the giver: %s', (_name, holdings, code) => {
    const each = under();
    const vacant = vacantDirectory(head).data;
    const directory = directoryOf({ ...vacant, holdings: [...vacant.holdings, ...holdings] });
    const facts = { ...each.facts(), directory };
    each.facts = () => facts;
    expect(resolve(each)).toBe(code);
  });

  test('[M79] the delegate finds the task at the desk, beside the accountable head', () => {
    const task = under().task('resolveObstacle');
    expect(task).toMatchObject({ post: head });
    expect(task?.also).toContain(deputy);
    expect(life().task('resolveObstacle')?.also).not.toContain(deputy);
  });
});

describe('what it covers', () => {
  test.each([
    ['exactly the amount', 100, null],
    ['one dong more', 101, 'DELEGATION_OVER_AMOUNT'],
  ])('[M79] money asked: %s', (_name, amountVnd, code) => {
    const each = under().does(owner, 'RequestResource', {
      resource: 'money',
      amountVnd: 50,
      quantity: null,
      description: 'text:d',
      neededBy: '2026-06-01',
    });
    const commit = { matter: 'resource-1', amountVnd, quantity: null, deliverBy: null };
    expect(codeOf(each.tries(deputy, 'CommitResource', commit))).toBe(code);
  });

  test.each(delegableActs)('%s is a head’s to give, under its own name', (name) => {
    const by = commandRules.get(name)?.by ?? [];
    expect(by.some((role) => role === 'head' || role === 'superiorHead')).toBe(true);
  });
});
