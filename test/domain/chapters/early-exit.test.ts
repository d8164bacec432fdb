/** test: the owner asks to be let out before the term ends; the authority decides. */
import type { Life } from '../support/life';
import { approvedLife, posts, runningLife } from '../support/running';

const wish = { reasons: 'text:no users', wishedOn: '2026-03-31' };
const asked = (): Life => runningLife().does(posts.owner, 'RequestEarlyExit', wish);
const grant = (effectiveOn: string) => ({ matter: 'earlyExit-1', effectiveOn, conditions: null });

describe('early exit', () => {
  test('granted: the pilot winds down to the day that the head sets', () => {
    const life = asked();
    expect(life.task('decideEarlyExit')).toMatchObject({
      post: posts.head,
      dueDate: '2026-02-11',
      commands: ['GrantEarlyExit', 'RefuseEarlyExit'],
    });
    life.does(posts.head, 'GrantEarlyExit', grant('2026-03-31'));
    expect(life.pilot.stage).toBe('ENDING');
    expect(life.pilot.running).toMatchObject({
      endedOn: null,
      windDown: { reason: 'earlyExit', effectiveOn: '2026-03-31' },
    });
    expect(life.pilot.matters['earlyExit-1']?.state).toBe('granted');
    life.until('2026-03-31 10:00').does(posts.owner, 'ConfirmEnd', {
      reason: 'terminated',
      effectiveOn: '2026-03-31',
      note: null,
    });
    expect(life.pilot.running.endedOn).toBe('2026-03-31');
  });

  test('granted for today, it has ended', () => {
    expect(
      asked().does(posts.head, 'GrantEarlyExit', grant('2026-02-02')).pilot.running.endedOn,
    ).toBe('2026-02-02');
  });

  test('refused: nothing changes, and it can be asked again', () => {
    const life = asked().does(posts.head, 'RefuseEarlyExit', {
      matter: 'earlyExit-1',
      reasons: 'text:go on',
    });
    expect(life.pilot.stage).toBe('RUNNING');
    expect(life.tries(posts.owner, 'RequestEarlyExit', wish)).toBeNull();
  });

  test('before the start it ends as never started', () => {
    const life = approvedLife()
      .does(posts.owner, 'RequestEarlyExit', wish)
      .does(posts.head, 'GrantEarlyExit', grant('2026-01-05'));
    expect(life.pilot.running.windDown?.reason).toBe('notStarted');
  });

  test('nobody answers: reminder, overdue, escalation, and no exit', () => {
    const life = asked().until('2026-02-13 09:00');
    expect(life.rungsOf('decideEarlyExit')).toEqual([
      'reminder-1',
      'reminder-2',
      'due',
      'overdue',
      'escalation-1',
    ]);
    expect(life.pilot.stage).toBe('RUNNING');
  });

  test('refusals', () => {
    expect(runningLife().tries(posts.head, 'RequestEarlyExit', wish)?.code).toBe('NOT_YOURS');
    expect(asked().tries(posts.owner, 'RequestEarlyExit', wish)?.code).toBe(
      'EXIT_ALREADY_REQUESTED',
    );
    expect(asked().tries(posts.owner, 'GrantEarlyExit', grant('2026-02-02'))?.code).toBe(
      'NOT_YOURS',
    );
    expect(asked().tries(posts.head, 'GrantEarlyExit', grant('2026-02-01'))?.code).toBe(
      'EFFECTIVE_IN_PAST',
    );
    expect(
      asked().tries(posts.head, 'GrantEarlyExit', { ...grant('2026-02-02'), matter: 'earlyExit-2' })
        ?.code,
    ).toBe('NO_SUCH_MATTER');
    expect(
      asked().tries(posts.head, 'GrantEarlyExit', grant('2026-02-02'), { basedOn: { matter: 0 } })
        ?.code,
    ).toBe('STALE');
    const refused = asked().does(posts.head, 'RefuseEarlyExit', {
      matter: 'earlyExit-1',
      reasons: 'text:1',
    });
    expect(
      refused.tries(posts.head, 'RefuseEarlyExit', { matter: 'earlyExit-1', reasons: 'text:1' })
        ?.code,
    ).toBe('WRONG_STATE');
  });
});
