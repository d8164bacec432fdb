/** Obstacles: raised, resolved or passed up; each level has its own clock, and none of them resolves anything. */
import {
  alive,
  bodyOf,
  codeOf,
  dateOf,
  decidedByClock,
  head,
  matter,
  owner,
  proposer,
  stateOf,
  superiorHead,
  supervisor,
} from '../support/alive';
import type { Life } from '../support/life';
import { submitted } from '../support/routes';

const O = 'obstacle-1';
const obstacle = { description: 'text:no-land', hinders: 'resources' };
const raised = (life: Life = alive()): Life => life.does(owner, 'RaiseObstacle', obstacle);
const passedUp = (): Life =>
  raised().does(head, 'EscalateObstacle', { matter: O, reason: 'text:r' });
const resolution = { matter: O, resolution: 'text:land-found' };

describe('an obstacle', () => {
  it("[M19] is raised by those who meet it and is the head's to resolve", () => {
    const life = raised();
    expect(bodyOf(life, 'ObstacleRaised')).toEqual({ matter: O, ...obstacle });
    expect(life.task('resolveObstacle')).toMatchObject({
      post: head,
      commands: ['ResolveObstacle', 'EscalateObstacle'],
      rule: 'obstacle.answer',
    });
    expect(dateOf(life, 'resolveObstacle')).toBe('2026-03-09');
  });

  it('is resolved: no task is left, and the stage stayed where it was', () => {
    const life = raised().does(head, 'ResolveObstacle', resolution);
    expect([stateOf(life, O), life.pilot.stage]).toEqual(['resolved', 'RUNNING']);
    expect(life.task('resolveObstacle')).toBeUndefined();
    expect(life.tries(head, 'ResolveObstacle', resolution)?.code).toBe('WRONG_STATE');
  });

  it('is met before a decision as well', () => {
    const life = submitted().does(proposer, 'RaiseObstacle', obstacle);
    expect(stateOf(life, O)).toBe('raised');
  });

  it("passed up is the superior's, with a clock that begins anew", () => {
    const life = raised().until('2026-03-05 10:00');
    life.does(head, 'EscalateObstacle', { matter: O, reason: 'text:r' });
    expect(bodyOf(life, 'ObstacleEscalated')).toMatchObject({ level: 1 });
    expect(life.task('resolveObstacle')).toMatchObject({
      post: superiorHead,
      commands: ['ResolveObstacle'],
    });
    expect(dateOf(life, 'resolveObstacle')).toBe('2026-03-12');
    expect(
      codeOf(
        life
          .does(superiorHead, 'ResolveObstacle', resolution)
          .tries(head, 'ResolveObstacle', resolution),
      ),
    ).toBe('WRONG_STATE');
  });

  it.each([
    [supervisor, 'ResolveObstacle', resolution, 'NOT_YOURS'],
    [owner, 'EscalateObstacle', { matter: O, reason: 'text:r' }, 'NOT_YOURS'],
    [superiorHead, 'RaiseObstacle', obstacle, 'NOT_YOURS'],
    [head, 'ResolveObstacle', { ...resolution, matter: 'obstacle-7' }, 'NO_SUCH_MATTER'],
  ])('refuses %s to %s: %j', (post, command, payload, code) => {
    expect(codeOf(raised().tries(post, command, payload))).toBe(code);
  });

  it('is passed up once; the level that has it must resolve it', () => {
    expect(
      codeOf(passedUp().tries(head, 'EscalateObstacle', { matter: O, reason: 'text:r' })),
    ).toBe('WRONG_STATE');
  });

  it('has no level above the third', () => {
    const life = raised();
    const open = matter(life, O);
    if (open === undefined) throw new Error('no obstacle');
    const third = { ...open, data: { ...(open.data as object), level: 3 } };
    life.pilot = { ...life.pilot, matters: { ...life.pilot.matters, [O]: third } };
    expect(codeOf(life.tries(head, 'EscalateObstacle', { matter: O, reason: 'text:r' }))).toBe(
      'NO_HIGHER_LEVEL',
    );
  });

  it('left alone reminds, is overdue and is told upward, and nobody resolved it', () => {
    const life = raised().until('2026-04-20 09:00');
    expect(life.rungsOf('resolveObstacle').slice(0, 5)).toEqual([
      'reminder-1',
      'reminder-2',
      'due',
      'overdue',
      'escalation-1',
    ]);
    expect(stateOf(life, O)).toBe('raised');
    expect(decidedByClock(life)).not.toContain('ObstacleResolved');
  });
});
