/** test: a running pilot is adjusted to fit reality, by the same authority that decided it. */
import { lastDayOfTerm } from '../../../domain/state/under-term';
import type { Life } from '../support/life';
import { posts, runningLife } from '../support/running';

const wish = (more: object = {}) => ({
  aspects: ['scope'],
  description: 'text:16 more stations',
  reasons: 'text:demand',
  effectOnTargets: null,
  growsScope: false,
  part: null,
  participant: null,
  newEnd: null,
  ...more,
});
const grant = (more: object = {}) => ({
  matter: 'change-1',
  number: '8/QĐ-UBND',
  description: 'text:8 stations',
  less: false,
  effectiveFrom: '2026-02-02',
  newEnd: null,
  newTargets: [],
  newOwner: null,
  newBudgetVnd: null,
  ...more,
});
const asked = (more: object = {}): Life =>
  runningLife().does(posts.owner, 'RequestChange', wish(more));
const recheck = (lawful = true) => ({ matter: 'change-1', lawful, basis: 'text:art. 5' });

describe('RequestChange, GrantChange, RefuseChange', () => {
  test('[M20] decided by the same authority under its own clock', () => {
    const life = asked();
    expect(life.task('decideChange')).toMatchObject({
      post: posts.head,
      dueDate: '2026-02-11',
      commands: ['GrantChange', 'RefuseChange'],
    });
    life.does(posts.head, 'GrantChange', grant());
    expect(life.pilot.matters['change-1']).toMatchObject({ state: 'granted' });
    expect(life.pilot.stage).toBe('RUNNING');
  });

  test('less than was asked', () => {
    expect(
      asked().does(posts.head, 'GrantChange', grant({ less: true })).pilot.matters['change-1']
        ?.state,
    ).toBe('grantedLess');
  });

  test('targets, budget and the implementing body change with it', () => {
    const life = asked().does(
      posts.head,
      'GrantChange',
      grant({
        newTargets: [{ indicator: 'onTime', target: 75 }],
        newOwner: 'hoa-lac:cadre-2',
        newBudgetVnd: 5_000_000,
      }),
    );
    expect(life.pilot.proposal.plan).toMatchObject({
      budgetVnd: 5_000_000,
      indicators: [{ id: 'onTime', target: 75 }],
    });
    expect(life.pilot.posts.owner).toBe('hoa-lac:cadre-2');
    expect(life.task('fileReport')?.post).toBe('hoa-lac:cadre-2');
  });

  test('a longer term counts as an extension; a shorter one does not', () => {
    const longer = asked({ newEnd: '2027-06-30' }).does(
      posts.head,
      'GrantChange',
      grant({ newEnd: '2027-06-30' }),
    );
    expect(lastDayOfTerm(longer.pilot)).toBe('2027-06-30');
    expect(longer.pilot.running.extensions).toBe(1);
    const shorter = asked().does(posts.head, 'GrantChange', grant({ newEnd: '2026-09-30' }));
    expect(lastDayOfTerm(shorter.pilot)).toBe('2026-09-30');
    expect(shorter.pilot.running.extensions).toBe(0);
    expect(asked().tries(posts.head, 'GrantChange', grant({ newEnd: '2026-02-01' }))?.code).toBe(
      'NEW_END_IN_PAST',
    );
  });

  test('granted for later: in force when a person puts it in force', () => {
    const life = asked().does(
      posts.head,
      'GrantChange',
      grant({ effectiveFrom: '2026-03-02', newBudgetVnd: 9 }),
    );
    expect(life.pilot.matters['change-1']?.state).toBe('grantedLater');
    expect(life.pilot.proposal.plan.budgetVnd).toBeNull();
    expect(life.task('putChangeInForce')).toMatchObject({
      post: posts.owner,
      dueDate: '2026-03-02',
    });
    expect(life.tries(posts.owner, 'PutChangeInForce', { matter: 'change-1' })?.code).toBe(
      'CHANGE_NOT_YET',
    );
    life.until('2026-03-04 09:00');
    expect(life.rungsOf('putChangeInForce')).toContain('escalation-1');
    expect(life.tries(posts.supervisor, 'PutChangeInForce', { matter: 'change-1' })?.code).toBe(
      'NOT_YOURS',
    );
    life.does(posts.owner, 'PutChangeInForce', { matter: 'change-1' });
    expect(life.pilot.proposal.plan.budgetVnd).toBe(9);
    expect(life.tries(posts.owner, 'PutChangeInForce', { matter: 'change-1' })?.code).toBe(
      'WRONG_STATE',
    );
  });

  test('from LAPSED, with a new end: possible, and flagged late', () => {
    const life = runningLife({ term: { kind: 'date', end: '2026-03-31' } })
      .until('2026-04-10 09:00')
      .does(posts.owner, 'RequestChange', wish());
    life.does(
      posts.head,
      'GrantChange',
      grant({ effectiveFrom: '2026-04-10', newEnd: '2026-12-31' }),
    );
    expect(life.pilot.stage).toBe('RUNNING');
    expect(life.events.at(-1)?.flags).toEqual(['LATE_EXTENSION']);
  });

  test('refused, it may be asked again', () => {
    const life = asked().does(posts.head, 'RefuseChange', {
      matter: 'change-1',
      reasons: 'text:1',
    });
    expect(life.pilot.matters['change-1']?.state).toBe('refused');
    expect(life.tries(posts.owner, 'RequestChange', wish())).toBeNull();
    expect(
      life.tries(posts.head, 'RefuseChange', { matter: 'change-1', reasons: 'text:1' })?.code,
    ).toBe('WRONG_STATE');
  });

  test('nobody answers: reminder, overdue, escalation; nothing changes', () => {
    const life = asked().until('2026-02-13 09:00');
    expect(life.rungsOf('decideChange')).toEqual([
      'reminder-1',
      'reminder-2',
      'due',
      'overdue',
      'escalation-1',
    ]);
    expect(life.pilot.matters['change-1']?.state).toBe('requested');
  });

  test.each([
    [posts.owner, grant(), 'NOT_YOURS'],
    [posts.head, grant({ effectiveFrom: '2026-02-01' }), 'EFFECTIVE_IN_PAST'],
    [posts.head, grant({ newOwner: 'nowhere:head' }), 'UNKNOWN_POST'],
    [posts.head, grant({ newTargets: [{ indicator: 'x', target: 1 }] }), 'UNKNOWN_INDICATOR'],
    [posts.head, grant({ matter: 'change-4' }), 'NO_SUCH_MATTER'],
  ])('%s %#: %s', (post, payload, code) => {
    expect(asked().tries(post, 'GrantChange', payload)?.code).toBe(code);
  });

  test('not on a stale request, not by the head when asked by somebody without the role, not after the end', () => {
    expect(
      asked().tries(posts.head, 'GrantChange', grant(), { basedOn: { matter: 0 } })?.code,
    ).toBe('STALE');
    expect(runningLife().tries(posts.supervisor, 'RequestChange', wish())?.code).toBe('NOT_YOURS');
    const ended = runningLife().does(posts.owner, 'ConfirmEnd', {
      reason: 'goal',
      effectiveOn: '2026-02-02',
      note: 'text:1',
    });
    expect(ended.tries(posts.owner, 'RequestChange', wish())?.code).toBe('WRONG_STAGE');
  });
});

describe('RecheckLegality', () => {
  const growing = (): Life => asked({ growsScope: true });

  test('[M12] a growing scope is checked by two reviewers before it is granted', () => {
    const life = growing();
    expect(life.task('recheckLegality')).toMatchObject({ post: posts.legal });
    expect(life.tries(posts.head, 'GrantChange', grant())?.code).toBe('LEGALITY_RECHECK_MISSING');
    life.does(posts.legal, 'RecheckLegality', recheck());
    expect(life.tries(posts.legal, 'RecheckLegality', recheck())?.code).toBe('RECHECKED_BY_YOU');
    expect(life.tries(posts.head, 'GrantChange', grant())?.code).toBe('LEGALITY_RECHECK_MISSING');
    life.does('hoa-lac:legal-2', 'RecheckLegality', recheck());
    expect(life.task('recheckLegality')).toBeUndefined();
    expect(life.tries(posts.head, 'GrantChange', grant())).toBeNull();
  });

  test('found unlawful it is not granted', () => {
    const life = growing()
      .does(posts.legal, 'RecheckLegality', recheck())
      .does('hoa-lac:legal-2', 'RecheckLegality', recheck(false));
    expect(life.tries(posts.head, 'GrantChange', grant())?.code).toBe('CHANGE_NOT_LAWFUL');
  });

  test('nothing to check when the scope does not grow; not by the head', () => {
    expect(asked().tries(posts.legal, 'RecheckLegality', recheck())?.code).toBe(
      'NO_RECHECK_NEEDED',
    );
    expect(growing().tries(posts.head, 'RecheckLegality', recheck())?.code).toBe('NOT_YOURS');
  });

  test('told from a source without one, the grant is kept and flagged', () => {
    const life = runningLife({ reconstructed: true })
      .does(posts.owner, 'RequestChange', wish({ growsScope: true }))
      .does(posts.head, 'GrantChange', grant({ effectiveFrom: '2026-01-15' }));
    expect(life.events.at(-1)?.flags).toEqual(['RETROACTIVE', 'NO_LEGALITY_RECHECK']);
  });
});
