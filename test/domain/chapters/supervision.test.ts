/** test: periodic supervision: visits held, findings, surprise visits, and their closing. */
import { noticesOf } from '../../../domain/notices';
import type { Life } from '../support/life';
import { directory, holderOf } from '../support/life';
import type { Wish } from '../support/running';
import { approvedLife, posts, runningLife } from '../support/running';

const person = holderOf(posts.supervisor).person;
const finding = (
  polarity: 'positive' | 'negative',
  severity: 'low' | 'medium' | 'high' = 'low',
) => ({ polarity, severity, description: 'text:found' });
const visit = (heldOn: string, more: object = {}) => ({
  heldOn,
  team: [person],
  evidence: 'text:photos',
  values: [{ indicator: 'onTime', value: 55 }],
  findings: [finding('positive')],
  noFindingReason: null,
  ...more,
});
const held = (matter: string, heldOn: string, more: object = {}) => ({
  matter,
  ...visit(heldOn, more),
});
const quarterly: Wish = { checkpointEveryMonths: 3, reportEveryMonths: 12 };
const steps = (life: Life): readonly (readonly [string, string])[] =>
  Object.values(life.pilot.matters)
    .filter((matter) => matter.kind === 'checkpoint')
    .map((matter) => [matter.id, matter.state]);

describe('HoldCheckpoint', () => {
  const due = (wish: Wish = quarterly): Life => runningLife(wish).until('2026-05-04 10:00');

  test('[M16][M17] the visit with team, evidence and values; the last values stay at hand', () => {
    const life = due().does(posts.supervisor, 'HoldCheckpoint', held('checkpoint-1', '2026-05-04'));
    expect(steps(life)).toEqual([
      ['checkpoint-1', 'held'],
      ['checkpoint-2', 'planned'],
    ]);
    expect(life.pilot.running.measured).toEqual({ onTime: { value: 55, on: '2026-05-04' } });
    expect(life.task('closeCheckpoint')).toMatchObject({
      post: posts.supervisor,
      dueDate: '2026-05-11',
    });
  });

  test('[M53] each finding, positive too, opens a matter of its own', () => {
    const life = due().does(
      posts.supervisor,
      'HoldCheckpoint',
      held('checkpoint-1', '2026-05-04', {
        findings: [finding('positive'), finding('negative', 'high')],
      }),
    );
    const opened = life.events
      .filter((event) => event.type === 'FindingOpened')
      .map((event) => event.body);
    expect(opened).toEqual([
      {
        matter: 'finding-1',
        polarity: 'positive',
        severity: 'low',
        description: 'text:found',
        checkpoint: 'checkpoint-1',
      },
      {
        matter: 'finding-2',
        polarity: 'negative',
        severity: 'high',
        description: 'text:found',
        checkpoint: 'checkpoint-1',
      },
    ]);
  });

  test('none found needs a reason', () => {
    expect(
      due().tries(
        posts.supervisor,
        'HoldCheckpoint',
        held('checkpoint-1', '2026-05-04', { findings: [] }),
      )?.code,
    ).toBe('FINDING_REQUIRED');
    expect(
      due().tries(
        posts.supervisor,
        'HoldCheckpoint',
        held('checkpoint-1', '2026-05-04', { findings: [], noFindingReason: 'text:closed' }),
      ),
    ).toBeNull();
  });

  test.each([
    ['high', 1, '2026-06-02'],
    ['medium', 2, '2026-07-02'],
    ['low', 3, '2026-08-02'],
  ] as const)('a %s finding makes the rhythm %d months', (severity, everyMonths, anchorOn) => {
    const life = due().does(
      posts.supervisor,
      'HoldCheckpoint',
      held('checkpoint-1', '2026-05-04', { findings: [finding('negative', severity)] }),
    );
    expect(life.pilot.running.rhythm?.everyMonths).toBe(everyMonths);
    expect(life.pilot.matters['checkpoint-2']).toMatchObject({ data: { anchorOn } });
  });

  test('a clean visit relaxes it again, never beyond the decision', () => {
    const life = due().does(
      posts.supervisor,
      'HoldCheckpoint',
      held('checkpoint-1', '2026-05-04', { findings: [finding('negative', 'high')] }),
    );
    life
      .until('2026-06-02 09:00')
      .does(posts.supervisor, 'HoldCheckpoint', held('checkpoint-2', '2026-06-02'));
    expect(life.pilot.running.rhythm?.everyMonths).toBe(2);
    life
      .until('2026-08-03 09:00')
      .does(posts.supervisor, 'HoldCheckpoint', held('checkpoint-3', '2026-08-03'));
    life
      .until('2026-11-02 09:00')
      .does(posts.supervisor, 'HoldCheckpoint', held('checkpoint-4', '2026-11-02'));
    expect(life.pilot.running.rhythm?.everyMonths).toBe(3);
  });

  test('anchors count from the start, never from the last visit', () => {
    const life = runningLife(quarterly)
      .until('2026-06-15 10:00')
      .does(posts.supervisor, 'HoldCheckpoint', held('checkpoint-1', '2026-06-15'));
    expect(life.pilot.matters['checkpoint-2']).toMatchObject({ data: { anchorOn: '2026-08-02' } });
  });

  test('a late visit may still be attached to a missed one; the lateness stays', () => {
    const life = runningLife(quarterly)
      .until('2026-08-03 10:00')
      .does(posts.supervisor, 'HoldCheckpoint', held('checkpoint-1', '2026-08-03'));
    expect(life.pilot.matters['checkpoint-1']).toMatchObject({
      state: 'missed',
      data: { heldOn: '2026-08-03' },
    });
    expect(life.events.find((event) => event.type === 'LateVisitAttached')?.flags).toEqual([
      'LATE_VISIT',
    ]);
    expect(life.task('holdCheckpoint')?.matter).toBe('checkpoint-2');
  });

  test.each([
    [posts.owner, held('checkpoint-1', '2026-05-04'), 'NOT_YOURS'],
    [posts.supervisor, held('checkpoint-1', '2026-05-05'), 'VISIT_IN_FUTURE'],
    [posts.supervisor, held('checkpoint-1', '2026-02-01'), 'VISIT_BEFORE_START'],
    [posts.supervisor, held('checkpoint-1', '2026-05-04', { team: [] }), 'TEAM_MISSING'],
    [
      posts.supervisor,
      held('checkpoint-1', '2026-05-04', { values: [{ indicator: 'x', value: 1 }] }),
      'UNKNOWN_INDICATOR',
    ],
    [posts.supervisor, held('checkpoint-7', '2026-05-04'), 'NO_SUCH_MATTER'],
  ])('%s %#: %s', (post, payload, code) => {
    expect(due().tries(post, 'HoldCheckpoint', payload)?.code).toBe(code);
  });

  test('too early it does not count for the anchor; a held one is not held again', () => {
    const early = runningLife(quarterly);
    expect(
      early.tries(posts.supervisor, 'HoldCheckpoint', held('checkpoint-1', '2026-02-02')),
    ).toMatchObject({ code: 'CHECKPOINT_TOO_EARLY', params: { from: '2026-04-15' } });
    const life = due().does(posts.supervisor, 'HoldCheckpoint', held('checkpoint-1', '2026-05-04'));
    expect(
      life.tries(posts.supervisor, 'HoldCheckpoint', held('checkpoint-1', '2026-05-04'))?.code,
    ).toBe('WRONG_STATE');
  });
});

describe('MakeSurpriseVisit', () => {
  test('without notice to the owner; the row goes on unchanged', () => {
    const life = runningLife(quarterly)
      .until('2026-03-10 10:00')
      .does(posts.supervisor, 'MakeSurpriseVisit', visit('2026-03-10'));
    const surprise = life.events.find((event) => event.type === 'SurpriseVisitHeld');
    const told = noticesOf(
      life.pilot,
      surprise === undefined ? [] : [surprise],
      1,
      life.law,
      directory,
    ).map((notice) => notice.post);
    expect(told).not.toContain(posts.owner);
    expect(life.pilot.matters['checkpoint-2']).toMatchObject({
      state: 'held',
      data: { months: null },
    });
    expect(life.task('holdCheckpoint')).toMatchObject({
      matter: 'checkpoint-1',
      params: { anchor: '2026-05-02' },
    });
    expect(life.pilot.running.rhythm?.everyMonths).toBe(3);
  });

  test('a bad one tightens the rhythm', () => {
    const life = runningLife(quarterly)
      .until('2026-03-10 10:00')
      .does(
        posts.supervisor,
        'MakeSurpriseVisit',
        visit('2026-03-10', { findings: [finding('negative', 'medium')] }),
      );
    expect(life.pilot.running.rhythm?.everyMonths).toBe(2);
  });

  test('not by the owner, not before the start, not without a finding', () => {
    expect(runningLife().tries(posts.owner, 'MakeSurpriseVisit', visit('2026-02-02'))?.code).toBe(
      'NOT_YOURS',
    );
    expect(
      approvedLife().tries(posts.supervisor, 'MakeSurpriseVisit', visit('2026-01-05'))?.code,
    ).toBe('WRONG_STAGE');
    expect(
      runningLife().tries(
        posts.supervisor,
        'MakeSurpriseVisit',
        visit('2026-02-02', { findings: [] }),
      )?.code,
    ).toBe('FINDING_REQUIRED');
  });
});

describe('CloseCheckpoint', () => {
  const visited = (): Life =>
    runningLife(quarterly)
      .until('2026-05-04 10:00')
      .does(posts.supervisor, 'HoldCheckpoint', held('checkpoint-1', '2026-05-04'));
  const close = (conclusion: string, note: string | null = null) => ({
    matter: 'checkpoint-1',
    conclusion,
    note,
  });

  test('with a conclusion; a recommendation needs its reason', () => {
    const life = visited();
    expect(life.tries(posts.supervisor, 'CloseCheckpoint', close('suspend'))?.code).toBe(
      'RECOMMENDATION_NEEDS_REASON',
    );
    life.does(posts.supervisor, 'CloseCheckpoint', close('continue'));
    expect(life.pilot.matters['checkpoint-1']).toMatchObject({ state: 'closed' });
    expect(life.task('closeCheckpoint')).toBeUndefined();
  });

  test('a recommendation to end ends nothing', () => {
    expect(
      visited().does(posts.supervisor, 'CloseCheckpoint', close('end', 'text:danger')).pilot.stage,
    ).toBe('RUNNING');
  });

  test('also when the pilot has ended meanwhile; reminded till then', () => {
    const life = visited()
      .does(posts.owner, 'ConfirmEnd', {
        reason: 'goal',
        effectiveOn: '2026-05-04',
        note: 'text:1',
      })
      .until('2026-05-13 09:00');
    expect(life.rungsOf('closeCheckpoint')).toContain('overdue');
    life.does(posts.supervisor, 'CloseCheckpoint', close('continue'));
    expect(life.tries(posts.supervisor, 'CloseCheckpoint', close('continue'))?.code).toBe(
      'WRONG_STATE',
    );
  });

  test('not by the owner', () => {
    expect(visited().tries(posts.owner, 'CloseCheckpoint', close('continue'))?.code).toBe(
      'NOT_YOURS',
    );
  });
});
