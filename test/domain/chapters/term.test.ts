/** test: how a term comes to its end: confirmed by people, or reviewed. */
import { lapsedDays } from '../../../domain/state/under-term';
import type { Life } from '../support/life';
import type { Wish } from '../support/running';
import { approvedLife, posts, runningLife } from '../support/running';

const toJune: Wish = {
  term: { kind: 'date', end: '2026-06-30' },
  checkpointEveryMonths: 12,
  reportEveryMonths: 12,
};
const running = (wish: Wish = {}): Life => runningLife({ ...toJune, ...wish });
const end = (reason: string, effectiveOn: string, note: string | null = null) => ({
  reason,
  effectiveOn,
  note,
});
const condition: Wish = {
  term: { kind: 'condition', condition: 'text:decree', reviewOn: '2026-06-30' },
};

describe('a condition or an open term', () => {
  test.each([condition, { term: { kind: 'open', reviewOn: '2026-06-30' } } as Wish])(
    'is reviewed, never lapses: %#',
    (wish) => {
      const life = runningLife(wish);
      expect(life.task('reviewTerm')).toMatchObject({
        post: posts.head,
        dueDate: '2026-06-30',
        commands: ['SetReviewDate', 'ConfirmEnd'],
      });
      life.until('2026-07-03 09:00');
      expect(life.rungsOf('reviewTerm')).toEqual([
        'reminder-1',
        'reminder-2',
        'due',
        'overdue',
        'escalation-1',
      ]);
      expect(life.pilot.stage).toBe('RUNNING');
      life.does(posts.head, 'SetReviewDate', { reviewOn: '2026-12-31', finding: 'text:not yet' });
      expect(life.pilot.running.term).toMatchObject({ reviewOn: '2026-12-31' });
      expect(life.task('reviewTerm')?.dueDate).toBe('2026-12-31');
    },
  );

  test('its end is confirmed with how the condition came about', () => {
    const life = runningLife(condition).until('2026-05-04 09:00');
    expect(life.tries(posts.owner, 'ConfirmEnd', end('term', '2026-05-04'))?.code).toBe(
      'END_NEEDS_REASON',
    );
    life.does(posts.owner, 'ConfirmEnd', end('term', '2026-05-04', 'text:decree in force'));
    expect(life.pilot.stage).toBe('ENDING');
  });

  test.each([
    [posts.head, '2026-02-02', condition, 'REVIEW_IN_PAST'],
    [posts.owner, '2026-12-31', condition, 'NOT_YOURS'],
    [posts.head, '2026-12-31', toJune, 'TERM_HAS_DATE'],
  ])('%s setting review on %s %#', (post, reviewOn, wish, code) => {
    expect(
      runningLife(wish).tries(post, 'SetReviewDate', { reviewOn, finding: 'text:1' })?.code,
    ).toBe(code);
  });
});

describe('ConfirmEnd', () => {
  test('on the last day: ENDING, and the supervisor is asked to countersign', () => {
    const life = running()
      .until('2026-06-30 16:00')
      .does(posts.owner, 'ConfirmEnd', end('term', '2026-06-30'));
    expect(life.pilot.stage).toBe('ENDING');
    expect(life.pilot.running).toMatchObject({
      endedOn: '2026-06-30',
      windDown: { reason: 'term', effectiveOn: '2026-06-30' },
      lapses: [],
    });
    expect(life.task('countersignEnd')).toMatchObject({
      post: posts.supervisor,
      dueDate: '2026-07-03',
    });
    life.does(posts.supervisor, 'CountersignEnd', { position: 'agrees', note: null });
    expect(life.task('countersignEnd')).toBeUndefined();
  });

  test('from LAPSED: the lapsed days stay', () => {
    const life = running()
      .until('2026-07-10 09:00')
      .does(posts.owner, 'ConfirmEnd', end('term', '2026-06-30'));
    expect(life.pilot.running.lapses).toEqual([{ from: '2026-07-01', to: '2026-07-10' }]);
    expect(lapsedDays(life.pilot, '2027-01-01')).toBe(10);
    expect(life.pilot.flags.map((flag) => flag.code)).toContain('LAPSED');
  });

  test('earlier, when the goal is reached, with the evidence', () => {
    const life = running()
      .until('2026-05-04 09:00')
      .does(posts.owner, 'ConfirmEnd', end('goal', '2026-05-04', 'text:reached'));
    expect(life.pilot.running.windDown?.reason).toBe('goal');
  });

  test('while suspended', () => {
    const life = running()
      .until('2026-06-20 09:00')
      .does(posts.head, 'OrderSuspension', {
        sort: 'forced',
        part: null,
        stopsTerm: false,
        stopsCheckpoints: false,
        from: '2026-06-20',
        plannedUntil: null,
        order: null,
        reasons: 'text:1',
      })
      .until('2026-06-30 15:00');
    life.does(posts.owner, 'ConfirmEnd', end('term', '2026-06-30'));
    expect(life.pilot.stage).toBe('ENDING');
    expect(life.pilot.matters['suspension-1']).toMatchObject({ state: 'ended' });
  });

  test('never started: an end of its own', () => {
    const life = approvedLife(toJune)
      .until('2026-07-03 09:00')
      .does(posts.owner, 'ConfirmEnd', end('term', '2026-07-03'));
    expect(life.pilot.running.windDown?.reason).toBe('notStarted');
  });

  test.each([
    ['2026-05-04', end('term', '2026-05-04'), 'TERM_NOT_OVER'],
    ['2026-05-04', end('goal', '2026-05-04'), 'END_NEEDS_REASON'],
    ['2026-05-04', end('goal', '2026-05-05', 'text:1'), 'END_IN_FUTURE'],
    ['2026-05-04', end('goal', '2026-02-01', 'text:1'), 'END_BEFORE_START'],
    ['2026-05-04', end('terminated', '2026-05-04', 'text:1'), 'END_NEEDS_ORDER'],
    ['2026-06-30', end('absorbed', '2026-06-30', 'text:1'), 'END_NEEDS_ORDER'],
  ])('live on %s %j: %s', (day, payload, code) => {
    const life = running().until(`${day} 09:00`);
    expect(life.tries(posts.owner, 'ConfirmEnd', payload)?.code).toBe(code);
    expect(life.pilot.stage).toBe('RUNNING');
  });

  test('told from a source, what was done against the order of time is kept and flagged', () => {
    const life = running({ reconstructed: true })
      .until('2026-05-04 09:00')
      .does(posts.owner, 'ConfirmEnd', end('absorbed', '2026-05-04'));
    expect(life.events.at(-1)?.flags).toEqual(['NO_ORDER_SEEN']);
    expect(life.pilot.stage).toBe('ENDING');
  });

  test('not by the supervisor, not before the start', () => {
    expect(running().tries(posts.supervisor, 'ConfirmEnd', end('term', '2026-06-30'))?.code).toBe(
      'NOT_YOURS',
    );
    expect(approvedLife().tries(posts.owner, 'ConfirmEnd', end('term', '2026-06-30'))?.code).toBe(
      'WRONG_STAGE',
    );
  });

  test('requests and planned visits lose their object; nothing of them waits on', () => {
    const life = running()
      .until('2026-05-04 09:00')
      .does(posts.owner, 'RequestExtension', {
        newEnd: '2026-12-31',
        condition: null,
        reviewOn: null,
        reasons: 'text:1',
        participants: [],
      })
      .does(posts.owner, 'ConfirmEnd', end('goal', '2026-05-04', 'text:1'));
    expect(Object.values(life.pilot.matters).map((matter) => [matter.id, matter.state])).toEqual([
      ['checkpoint-1', 'dropped'],
      ['extension-1', 'dropped'],
    ]);
    expect(life.tasks.map((task) => task.step)).toContain('countersignEnd');
    expect(life.tasks.map((task) => task.step)).not.toContain('holdCheckpoint');
  });
});

describe('CountersignEnd', () => {
  const ended = (): Life =>
    running().until('2026-06-30 16:00').does(posts.owner, 'ConfirmEnd', end('term', '2026-06-30'));

  test('a supervisor who disagrees says why, and it is flagged', () => {
    const life = ended();
    expect(
      life.tries(posts.supervisor, 'CountersignEnd', { position: 'disagrees', note: null })?.code,
    ).toBe('COUNTERSIGN_NEEDS_REASON');
    life.does(posts.supervisor, 'CountersignEnd', {
      position: 'disagrees',
      note: 'text:still operating',
    });
    expect(life.pilot.flags.map((flag) => flag.code)).toContain('END_DISPUTED');
    expect(
      life.tries(posts.supervisor, 'CountersignEnd', { position: 'agrees', note: null })?.code,
    ).toBe('NOTHING_TO_COUNTERSIGN');
  });

  test('not by the owner who ended it, not while it runs; silence signs nothing', () => {
    expect(
      ended().tries(posts.owner, 'CountersignEnd', { position: 'agrees', note: null })?.code,
    ).toBe('NOT_YOURS');
    expect(
      running().tries(posts.supervisor, 'CountersignEnd', { position: 'agrees', note: null })?.code,
    ).toBe('WRONG_STAGE');
    const silent = ended().until('2026-07-07 09:00');
    expect(silent.rungsOf('countersignEnd')).toContain('escalation-1');
    expect(silent.pilot.running.countersignSince).not.toBeNull();
  });
});
