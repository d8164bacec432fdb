/** test: the row of checkpoints: anchors, misses, standstills, a vacant desk. */
import { directoryOf } from '../../../domain/directory';
import { decide } from '../../../domain/decide';
import { ring } from '../../../domain/deadlines';
import { noticesOf } from '../../../domain/notices';
import { tasksOf } from '../../../domain/tasks';
import type { Life } from '../support/life';
import { directory, holderOf, local } from '../support/life';
import type { Wish } from '../support/running';
import { posts, runningLife } from '../support/running';

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
const monthly: Wish = {
  started: '2026-01-31 09:00',
  decided: '2026-01-05 09:00',
  checkpointEveryMonths: 1,
  reportEveryMonths: 12,
};
const quarterly: Wish = { checkpointEveryMonths: 3, reportEveryMonths: 12 };
const steps = (life: Life): readonly (readonly [string, string])[] =>
  Object.values(life.pilot.matters)
    .filter((matter) => matter.kind === 'checkpoint')
    .map((matter) => [matter.id, matter.state]);

describe('the row of checkpoints', () => {
  test('C14 monthly from 31 Jan 2026: 28 Feb (due Mon 2 Mar), 31 Mar, 30 Apr (due Mon 4 May) [M16]', () => {
    const life = runningLife(monthly);
    expect(life.task('holdCheckpoint')).toMatchObject({
      matter: 'checkpoint-1',
      dueDate: '2026-03-02',
      params: { anchor: '2026-02-28' },
    });
    life
      .until('2026-03-02 10:00')
      .does(posts.supervisor, 'HoldCheckpoint', held('checkpoint-1', '2026-03-02'));
    expect(life.task('holdCheckpoint')).toMatchObject({
      matter: 'checkpoint-2',
      dueDate: '2026-03-31',
      params: { anchor: '2026-03-31' },
    });
    life
      .until('2026-03-30 10:00')
      .does(posts.supervisor, 'HoldCheckpoint', held('checkpoint-2', '2026-03-30'));
    expect(life.task('holdCheckpoint')).toMatchObject({
      matter: 'checkpoint-3',
      dueDate: '2026-05-04',
      params: { anchor: '2026-04-30' },
    });
  });

  test('reminded, due, overdue, escalated, missed when the next anchor is reached; nobody decided anything', () => {
    const life = runningLife(quarterly).until('2026-05-04 09:00');
    expect(life.rungsOf('holdCheckpoint')).toEqual(['reminder-1', 'reminder-2', 'due']);
    expect(steps(life)).toEqual([['checkpoint-1', 'due']]);
    life.until('2026-05-06 09:00');
    expect(life.rungsOf('holdCheckpoint')).toEqual([
      'reminder-1',
      'reminder-2',
      'due',
      'overdue',
      'escalation-1',
    ]);
    life.until('2026-08-01 23:00');
    expect(steps(life)).toEqual([['checkpoint-1', 'due']]);
    life.until('2026-08-02 00:00');
    expect(steps(life)).toEqual([
      ['checkpoint-1', 'missed'],
      ['checkpoint-2', 'planned'],
    ]);
    expect(life.rungsOf('missCheckpoint')).toEqual(['overdue']);
    expect(life.pilot.matters['checkpoint-2']).toMatchObject({
      data: { months: 6, anchorOn: '2026-08-02' },
    });
    expect(life.pilot.stage).toBe('RUNNING');
    expect(life.types).not.toContain('MissesReported');
  });

  test('missed twice running: the superior is told, and the interval is tighter', () => {
    const life = runningLife(quarterly).until('2026-10-03 09:00');
    expect(life.types.filter((type) => type === 'CheckpointMissed')).toHaveLength(2);
    const told = life.events.find((event) => event.type === 'MissesReported');
    expect(told?.body).toEqual({ matter: 'checkpoint-2', inARow: 2 });
    const notices = noticesOf(life.pilot, told === undefined ? [] : [told], 1, life.law, directory);
    expect(notices.map((notice) => notice.post)).toContain(posts.superiorHead);
    expect(life.pilot.running.rhythm).toEqual({ everyMonths: 1, missedInARow: 2, cleanInARow: 0 });
  });

  test('goes on while SUSPENDED and LAPSED', () => {
    const life = runningLife({ ...quarterly, term: { kind: 'date', end: '2026-03-31' } }).until(
      '2026-05-04 10:00',
    );
    expect(life.pilot.stage).toBe('LAPSED');
    life.does(posts.supervisor, 'HoldCheckpoint', held('checkpoint-1', '2026-05-04'));
    life.does(posts.head, 'OrderSuspension', suspension('2026-05-04', false));
    expect(life.task('holdCheckpoint')?.matter).toBe('checkpoint-2');
  });

  const suspension = (from: string, stopsCheckpoints: boolean) => ({
    sort: 'forced',
    part: null,
    stopsTerm: false,
    stopsCheckpoints,
    from,
    plannedUntil: null,
    order: null,
    reasons: 'text:1',
  });

  test('stops only when the directive says so, and takes up at the next anchor of the row', () => {
    const life = runningLife(quarterly)
      .until('2026-04-20 09:00')
      .does(posts.head, 'OrderSuspension', suspension('2026-04-20', true));
    expect(life.task('holdCheckpoint')).toBeUndefined();
    life.until('2026-09-01 09:00');
    expect(life.types).not.toContain('CheckpointMissed');
    life.does(posts.head, 'ResumeSuspension', {
      matter: 'suspension-1',
      resumedOn: '2026-09-01',
      note: null,
    });
    expect(life.task('holdCheckpoint')).toMatchObject({
      matter: 'checkpoint-1',
      params: { anchor: '2026-11-02' },
    });
  });

  test('a told pilot has no checkpoints that a source never spoke of; taken into care, the row begins', () => {
    const life = runningLife({ ...quarterly, reconstructed: true }).until('2027-01-15 09:00');
    expect(steps(life)).toEqual([]);
    expect(life.types).not.toContain('CheckpointMissed');
    life.pilot = { ...life.pilot, watchedFrom: life.now, silentUntil: life.now };
    life.until('2027-01-16 09:00');
    expect(steps(life)).toEqual([['checkpoint-1', 'planned']]);
    expect(life.pilot.matters['checkpoint-1']).toMatchObject({
      data: { months: 12, anchorOn: '2027-02-02' },
    });
  });

  test('a vacant supervisor leaves the task with the head the same day', () => {
    const life = runningLife(quarterly);
    const vacated = directoryOf({
      ...directory.data,
      holdings: directory.data.holdings.map((row) =>
        row.post === posts.supervisor ? { ...row, to: local('2026-03-02 00:00') } : row,
      ),
    });
    const at = local('2026-05-04 09:00');
    const facts = { ...life.facts(), now: at, receivedAt: at, directory: vacated };
    const pilot = ring(life.pilot, facts, at).pilot;
    expect(
      tasksOf(pilot, life.law, vacated, at).find((task) => task.step === 'holdCheckpoint')?.post,
    ).toBe(posts.head);
    const command = {
      id: 'c',
      name: 'HoldCheckpoint',
      tenant: 'practice',
      pilot: pilot.id,
      actor: holderOf(posts.head),
      payload: held('checkpoint-1', '2026-05-04'),
    };
    expect(decide(pilot, command, facts).refused).toBeUndefined();
  });
});
