/** Deputies: they act through the dates only, both names are recorded, and nobody is sent where they may not go. */
import type { DelegationRow } from '../../../domain/directory';
import { directoryOf } from '../../../domain/directory';
import { deputyPosts } from '../../../domain/directory/deputies';
import { codeOf, head, owner } from '../support/alive';
import {
  deputy,
  deputyPerson,
  headPerson,
  lifeWith,
  registered,
  resolve,
  row,
} from '../support/delegated';
import type { Life } from '../support/life';
import { directory as practice, holderOf } from '../support/life';
import { dawn } from './asked';

const codeFor = (each: Life, post = deputy): string | null => codeOf(resolve(each, post));

const standing: DelegationRow = row({
  ...{ id: 'PC-1', whileAbsent: true, capacity: 'forHead' },
  scope: { commands: 'all', unit: null, field: null, maxAmountVnd: null },
});
const absent = (person = headPerson, from = '2026-03-02', to = '2026-03-04') => ({
  ...{ id: 'a', person, from: dawn(from), to: dawn(to), reason: 'leave' as const },
});

/** A pilot with an obstacle, in a tenant where the head named a deputy, and perhaps is away. */
function life(rows: readonly DelegationRow[], absences = [absent()]): Life {
  const each = lifeWith(rows);
  const facts = each.facts.bind(each);
  const register = directoryOf({ ...registered(...rows).data, absences });
  each.facts = () => ({ ...facts(), directory: register });
  return each;
}

describe('whoever stands in', () => {
  test('[M79] acts while the head is away, with both names in the record', () => {
    const each = life([standing]);
    expect(resolve(each)).toBeNull();
    expect(each.events.at(-1)?.by).toEqual({
      ...{ person: deputyPerson, post: deputy },
      under: { delegation: 'PC-1', post: head, person: headPerson, capacity: 'forHead' },
    });
  });

  test.each([
    ['before the absence', [absent(headPerson, '2026-03-03', '2026-03-04')]],
    ['after it, without anybody’s doing', [absent(headPerson, '2026-02-27', '2026-03-02')]],
    ['when somebody else is away', [absent(holderOf('hoa-lac:clerk').person)]],
    ['when nobody is', []],
  ])('[M79] carries nothing %s', (_, absences) =>
    expect(codeFor(life([standing], absences))).toBe('DELEGATION_GIVER_PRESENT'),
  );

  test.each([
    ['whose arrangement is revoked', { revokedAt: dawn('2026-03-01') }, 'DELEGATION_ENDED'],
    ['whose arrangement is over', { inForceTo: dawn('2026-03-01') }, 'DELEGATION_ENDED'],
    [
      'of another unit',
      { scope: { ...standing.scope, unit: 'tan-lap' } },
      'DELEGATION_OF_OTHER_UNIT',
    ],
    [
      'for other acts',
      { scope: { ...standing.scope, commands: ['CommitResource'] } },
      'DELEGATION_OUT_OF_SCOPE',
    ],
    ['for somebody who left the post', { givenBy: 'p-gone' }, 'DELEGATION_GIVER_LEFT'],
  ])('[M79] carries nothing: %s', (_, change, code) =>
    expect(codeFor(life([row({ ...standing, ...change })]))).toBe(code),
  );

  test('the head is not kept from acting by an absence', () =>
    expect(resolve(life([standing]), head)).toBeNull());

  test('[M79] never does what is the head’s own hand', () => {
    const each = life([standing]);
    const answer = each.tries(deputy, 'RecallDelegation', { delegation: 'PC-1', reason: 'text:r' });
    expect(codeOf(answer)).toBe('NOT_DELEGABLE');
  });

  test('[M79] does not pass it on: a deputy’s deputy has no competence', () => {
    const second = row({
      ...standing,
      ...{ id: 'PC-2', from: deputy, to: 'hoa-lac:deputy-2', givenBy: deputyPerson },
    });
    const each = life([standing, second], [absent(), absent(deputyPerson)]);
    expect(codeFor(each, 'hoa-lac:deputy-2')).toBe('NOT_YOURS');
  });

  test.each([
    ['who proposed', deputyPerson],
    ['whose principal proposed', headPerson],
  ])('[M79] gains nothing by it, in a group’s work either: %s', (_, person) => {
    const each = life([standing]);
    const { pilot } = each;
    const concerned = {
      ...pilot,
      proposal: { ...pilot.proposal, interested: [person] },
    };
    const other = life([standing]);
    Object.assign(other, { pilot: concerned });
    expect(codeFor(other)).toBe('DELEGATION_SELF_DEALING');
  });

  test('is at nobody’s desk in what is stored: desks look for deputies when they are read', () => {
    const each = life([standing]);
    const tasks = each.tasks.filter(({ commands }) => commands.includes('ResolveObstacle'));
    expect(tasks.flatMap(({ post, also }) => [post, ...also])).not.toContain(deputy);
  });
});

describe('the desks that somebody stands in for', () => {
  const view = (rows: readonly DelegationRow[], absences = [absent()]) =>
    directoryOf({ ...practice.data, delegations: rows, absences });
  const at = '2026-03-02T03:00:00.000Z';

  test('are those of the absent', () =>
    expect(deputyPosts(view([standing]), deputyPerson, at)).toEqual([
      { post: head, giver: headPerson, delegation: 'PC-1' },
    ]));

  test.each([
    ['nobody is away', [standing], []],
    ['it is an ordinary delegation', [row()], [absent()]],
    ['it is revoked', [row({ ...standing, revokedAt: dawn('2026-03-01') })], [absent()]],
    ['it has not begun', [row({ ...standing, inForceFrom: dawn('2026-03-03') })], [absent()]],
    ['the giver left', [row({ ...standing, givenBy: 'p-gone' })], [absent('p-gone')]],
  ])('are none when %s', (_, rows, absences) =>
    expect(deputyPosts(view(rows, absences), deputyPerson, at)).toEqual([]),
  );

  test('are nobody else’s', () =>
    expect(deputyPosts(view([standing]), holderOf(owner).person, at)).toEqual([]));
});
