/** The state after an event: counted, flagged, dated; what this build does not know stops it. */
import { UnknownEvent, evolve, fold, versionOf } from '../../domain/evolve';
import type { PilotEvent } from '../../domain/kernel';
import { alive, alivePilot, owner, supervisor } from './support/alive';

const at = '2026-03-02T02:00:00.000Z';
const by = { person: 'system:test', post: null };
const event = (type: string, body: unknown = {}, more: Partial<PilotEvent> = {}): PilotEvent => ({
  type,
  v: 1,
  at,
  by,
  body,
  ...more,
});
const fact = event('FactRecorded', { kind: 'other' });

describe('an event', () => {
  it('raises the revision by one, whatever it changes', () => {
    const pilot = alivePilot({ revision: 41 });
    expect(evolve(pilot, fact).revision).toBe(42);
    expect(fold(pilot, [fact, fact, fact]).revision).toBe(44);
    expect(fold(pilot, [])).toBe(pilot);
  });

  it('leaves its flags on the pilot, once for a code and a moment, for ever', () => {
    const flagged = event('FactRecorded', {}, { flags: ['RETROACTIVE', 'DOUBTED'] });
    const later = { ...flagged, at: '2026-03-03T02:00:00.000Z', flags: ['RETROACTIVE'] };
    expect(fold(alivePilot(), [flagged, flagged, later, fact]).flags).toEqual([
      { code: 'RETROACTIVE', at },
      { code: 'DOUBTED', at },
      { code: 'RETROACTIVE', at: later.at },
    ]);
  });

  it('dates the stage when it changes, and only then', () => {
    const pilot = alivePilot({ stageSince: '2026-02-02T02:00:00.000Z' });
    expect(evolve(pilot, fact).stageSince).toBe(pilot.stageSince);
    const withdrawn = evolve(
      alivePilot({ stage: 'INTAKE', stageSince: pilot.stageSince }),
      event('Withdrawn', { reason: 'text:r' }),
    );
    expect(withdrawn).toMatchObject({ stage: 'WITHDRAWN', stageSince: at });
  });

  it('changes nothing in the state that it was given', () => {
    const pilot = alivePilot();
    const before = JSON.stringify(pilot);
    fold(pilot, [
      fact,
      event('ObstacleRaised', { matter: 'obstacle-1', description: 'text:d', hinders: 'rules' }),
    ]);
    expect(JSON.stringify(pilot)).toBe(before);
  });
});

describe('what this build does not know', () => {
  it.each([
    ['an unknown type', event('PilotTeleported')],
    ['a newer version of a body', event('FactRecorded', {}, { v: 2 })],
    ['a name of every object', event('toString')],
  ])('%s stops it', (_, unknown) => {
    expect(() => evolve(alivePilot(), unknown)).toThrow(UnknownEvent);
  });

  it('is named with its version', () => {
    const thrown = ((): unknown => {
      try {
        return evolve(alivePilot(), event('PilotTeleported', {}, { v: 3 }));
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toMatchObject({
      name: 'UnknownEvent',
      eventType: 'PilotTeleported',
      version: 3,
    });
  });

  it('an older version is known', () => {
    expect(evolve(alivePilot(), { ...fact, v: 0 }).facts).toBe(1);
    expect(versionOf('FactRecorded')).toBe(1);
  });
});

describe('the fold', () => {
  it('of the events of a life is the pilot that lived it', () => {
    const life = alive()
      .does(owner, 'RaiseObstacle', { description: 'text:d', hinders: 'rules' })
      .does(supervisor, 'OpenFinding', {
        polarity: 'negative',
        severity: 'low',
        description: 'text:w',
      })
      .until('2026-03-20 12:00')
      .does('hoa-lac:head', 'ResolveObstacle', { matter: 'obstacle-1', resolution: 'text:r' })
      .until('2026-04-20 12:00');
    expect(life.events.length).toBeGreaterThan(15);
    expect(fold(alivePilot(), life.events)).toEqual(life.pilot);
    expect(fold(alivePilot(), JSON.parse(JSON.stringify(life.events)) as PilotEvent[])).toEqual(
      life.pilot,
    );
    expect(life.pilot.revision).toBe(alivePilot().revision + life.events.length);
  });
});
