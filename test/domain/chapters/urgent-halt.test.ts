/** test: the supervisor stops what cannot wait; the head confirms or lifts it. */
import type { Life } from '../support/life';
import { approvedLife, posts, runningLife } from '../support/running';

const halt = (part: string | null = null) => ({ part, reasons: 'text:danger' });
const halted = (): Life => runningLife().does(posts.supervisor, 'OrderUrgentHalt', halt());
const confirm = (more: object = {}) => ({
  matter: 'suspension-1',
  stopsTerm: true,
  plannedUntil: null,
  note: null,
  ...more,
});
const lift = { matter: 'suspension-1', reasons: 'text:no danger' };

describe('urgent halt', () => {
  test('stands at once; the head has one working day', () => {
    const life = halted();
    expect(life.pilot.stage).toBe('SUSPENDED');
    expect(life.pilot.matters['suspension-1']).toMatchObject({
      state: 'halted',
      data: { sort: 'forced', from: '2026-02-02' },
    });
    expect(life.task('confirmHalt')).toMatchObject({
      post: posts.head,
      dueDate: '2026-02-03',
      commands: ['ConfirmHalt', 'LiftHalt'],
    });
  });

  test('of a part: the stage stays', () => {
    expect(
      runningLife().does(posts.supervisor, 'OrderUrgentHalt', halt('text:one lane')).pilot.stage,
    ).toBe('RUNNING');
  });

  test('unconfirmed it stands, overdue, until a person acts', () => {
    const life = halted().until('2026-02-12 09:00');
    expect(life.rungsOf('confirmHalt')).toEqual(
      ['reminder-1', 'due', 'overdue', 'escalation-1', 'escalation-2'].filter(
        (rung) => rung !== 'reminder-1',
      ),
    );
    expect(life.pilot.stage).toBe('SUSPENDED');
    expect(life.pilot.matters['suspension-1']?.state).toBe('halted');
    life.does(posts.superiorHead, 'LiftHalt', lift);
    expect(life.pilot.stage).toBe('RUNNING');
  });

  test('confirmed it is a suspension like any other, and may stop the term', () => {
    const life = halted().does(posts.head, 'ConfirmHalt', confirm({ plannedUntil: '2026-02-12' }));
    expect(life.pilot.matters['suspension-1']).toMatchObject({
      state: 'suspended',
      data: { stopsTerm: true, plannedUntil: '2026-02-12' },
    });
    expect(life.task('confirmHalt')).toBeUndefined();
    expect(life.task('resumeSuspension')?.dueDate).toBe('2026-02-12');
    life.until('2026-02-12 09:00').does(posts.head, 'ResumeSuspension', {
      matter: 'suspension-1',
      resumedOn: '2026-02-12',
      note: null,
    });
    expect(life.pilot.running.movedByDays).toBe(10);
  });

  test('lifted the pilot runs on and its term is where it was', () => {
    const life = halted().does(posts.head, 'LiftHalt', lift);
    expect(life.pilot.stage).toBe('RUNNING');
    expect(life.pilot.matters['suspension-1']).toMatchObject({
      state: 'lifted',
      data: { until: '2026-02-02' },
    });
    expect(life.pilot.running.movedByDays).toBe(0);
  });

  test('refusals', () => {
    expect(runningLife().tries(posts.owner, 'OrderUrgentHalt', halt())?.code).toBe('NOT_YOURS');
    expect(halted().tries(posts.supervisor, 'ConfirmHalt', confirm())?.code).toBe('NOT_YOURS');
    expect(halted().tries(posts.owner, 'LiftHalt', lift)?.code).toBe('NOT_YOURS');
    expect(
      halted().tries(posts.head, 'ConfirmHalt', confirm({ plannedUntil: '2026-02-02' }))?.code,
    ).toBe('HALT_END_IN_PAST');
    expect(
      halted().does(posts.head, 'LiftHalt', lift).tries(posts.head, 'ConfirmHalt', confirm())?.code,
    ).toBe('WRONG_STATE');
    const ended = runningLife().does(posts.owner, 'ConfirmEnd', {
      reason: 'goal',
      effectiveOn: '2026-02-02',
      note: 'text:1',
    });
    expect(ended.tries(posts.supervisor, 'OrderUrgentHalt', halt())?.code).toBe('WRONG_STAGE');
    expect(approvedLife().tries(posts.supervisor, 'OrderUrgentHalt', halt())).toBeNull();
  });
});
