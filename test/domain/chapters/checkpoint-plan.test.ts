/** test: one checkpoint moved with a reason, or skipped under two hands. */
import type { Life } from '../support/life';
import { posts, runningLife } from '../support/running';

const life = (): Life => runningLife({ reportEveryMonths: 12 });
const move = (movedTo: string) => ({ matter: 'checkpoint-1', movedTo, reason: 'text:election' });
const skip = { matter: 'checkpoint-1', reason: 'text:storm' };
const sign = (position: string) => ({ matter: 'checkpoint-1', position, note: null });

describe('MoveCheckpoint', () => {
  test('the due day moves, the anchor and the row do not', () => {
    const moved = life().does(posts.supervisor, 'MoveCheckpoint', move('2026-06-15'));
    expect(moved.pilot.matters['checkpoint-1']).toMatchObject({
      state: 'moved',
      data: { movedTo: '2026-06-15', anchorOn: '2026-05-02' },
    });
    expect(moved.task('holdCheckpoint')?.dueDate).toBe('2026-06-15');
    moved.until('2026-06-17 09:00');
    expect(moved.rungsOf('holdCheckpoint')).toEqual([
      'reminder-1',
      'reminder-2',
      'due',
      'overdue',
      'escalation-1',
    ]);
    moved.until('2026-08-02 09:00');
    expect(moved.pilot.matters['checkpoint-1']?.state).toBe('missed');
  });

  test.each([
    ['2026-08-02', 'MOVE_PAST_NEXT_ANCHOR'],
    ['2026-02-01', 'MOVE_INTO_PAST'],
  ])('not to %s: %s', (movedTo, code) => {
    expect(life().tries(posts.supervisor, 'MoveCheckpoint', move(movedTo))?.code).toBe(code);
  });

  test('not by the owner, not what is past', () => {
    expect(life().tries(posts.owner, 'MoveCheckpoint', move('2026-06-15'))?.code).toBe('NOT_YOURS');
    expect(
      life().until('2026-08-03 09:00').tries(posts.supervisor, 'MoveCheckpoint', move('2026-08-10'))
        ?.code,
    ).toBe('WRONG_STATE');
  });
});

describe('SkipCheckpoint and CountersignSkip', () => {
  const asked = (): Life =>
    life().until('2026-04-27 09:00').does(posts.supervisor, 'SkipCheckpoint', skip);

  test('another person countersigns; it counts neither as held nor as missed', () => {
    const pilot = asked();
    expect(pilot.task('countersignSkip')).toMatchObject({ post: posts.head });
    expect(pilot.task('holdCheckpoint')?.matter).toBe('checkpoint-1');
    pilot.does(posts.head, 'CountersignSkip', sign('agrees'));
    expect(pilot.pilot.matters['checkpoint-1']).toMatchObject({ state: 'skipped' });
    expect(pilot.pilot.matters['checkpoint-2']).toMatchObject({
      state: 'planned',
      data: { anchorOn: '2026-08-02' },
    });
    expect(pilot.pilot.running.rhythm).toEqual({ everyMonths: 3, missedInARow: 0, cleanInARow: 0 });
  });

  test('who disagrees leaves the visit due', () => {
    const pilot = asked().does(posts.superiorHead, 'CountersignSkip', sign('disagrees'));
    expect(pilot.task('countersignSkip')).toBeUndefined();
    expect(pilot.task('holdCheckpoint')?.matter).toBe('checkpoint-1');
    expect(pilot.tries(posts.supervisor, 'SkipCheckpoint', skip)).toBeNull();
  });

  test('silence signs nothing: the visit is missed in the end', () => {
    const pilot = asked().until('2026-08-03 09:00');
    expect(pilot.rungsOf('countersignSkip')).toContain('escalation-1');
    expect(pilot.pilot.matters['checkpoint-1']?.state).toBe('missed');
  });

  test('never the same person, whatever other post', () => {
    const pilot = asked();
    const data = pilot.pilot.matters['checkpoint-1'];
    const head = pilot.facts().directory.holders(posts.head, pilot.now)[0]?.person ?? '';
    if (data === undefined) throw new Error('no checkpoint');
    pilot.pilot = {
      ...pilot.pilot,
      matters: {
        ...pilot.pilot.matters,
        'checkpoint-1': {
          ...data,
          data: { ...(data.data as object), skip: { by: head, at: pilot.now } },
        },
      },
    };
    expect(pilot.tries(posts.head, 'CountersignSkip', sign('agrees'))?.code).toBe(
      'SECOND_PERSON_NEEDED',
    );
  });

  test('refusals', () => {
    expect(life().tries(posts.owner, 'SkipCheckpoint', skip)?.code).toBe('NOT_YOURS');
    expect(asked().tries(posts.supervisor, 'SkipCheckpoint', skip)?.code).toBe(
      'SKIP_ALREADY_REQUESTED',
    );
    expect(life().tries(posts.head, 'CountersignSkip', sign('agrees'))?.code).toBe(
      'NO_SKIP_REQUESTED',
    );
    expect(asked().tries(posts.owner, 'CountersignSkip', sign('agrees'))?.code).toBe('NOT_YOURS');
    expect(
      asked().tries(posts.head, 'CountersignSkip', sign('agrees'), { basedOn: { matter: 1 } })
        ?.code,
    ).toBe('STALE');
  });
});
