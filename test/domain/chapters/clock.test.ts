/** Entries of clocks: each is kept once under its duty, silence of sources is counted, and nothing else changes. */
import { chapter } from '../../../domain/chapters/clock';
import { evolve } from '../../../domain/evolve';
import type { PilotEvent } from '../../../domain/kernel';
import type { Pilot } from '../../../domain/pilot';
import { alive, alivePilot, head, owner } from '../support/alive';

const at = '2026-03-10T02:00:00.000Z';
const due = '2026-03-09T10:00:00.000Z';
const by = { person: 'system:clock', post: null };
const told = (type: string, body: object): PilotEvent => ({ type, v: 1, at, by, body });
const rang = (change: object = {}): PilotEvent =>
  told('ClockRang', {
    matter: 'obstacle-1',
    step: 'resolveObstacle',
    rung: 'overdue',
    kind: 'overdue',
    due,
    role: 'head',
    to: 'head',
    rule: 'obstacle.answer',
    recordedAt: at,
    ...change,
  });

const without = ({ revision: _, ...rest }: Pilot, ...names: readonly (keyof Pilot)[]): object =>
  Object.fromEntries(Object.entries(rest).filter(([name]) => !names.includes(name as keyof Pilot)));

it('is written by nobody: there is no command', () => {
  expect(Object.keys(chapter.commands)).toEqual([]);
});

describe('a clock that rang', () => {
  it.each([
    ['main', 'decideProposal', 'reminder-1'],
    ['main', 'decideProposal', 'due'],
    ['obstacle-1', 'resolveObstacle', 'overdue'],
    ['obstacle-1', 'resolveObstacle', 'escalation-7'],
  ])('for %s, %s: %s is kept under its duty', (matter, step, rung) => {
    const before = alivePilot();
    const after = evolve(before, rang({ matter, step, rung }));
    expect(after.rungs[`${matter}/${step}@${due}`]).toEqual([rung]);
    expect(without(after, 'rungs')).toEqual(without(before, 'rungs'));
    expect(after.revision).toBe(before.revision + 1);
  });

  it('is kept in the order of ringing', () => {
    const rungs = ['reminder-1', 'due', 'overdue', 'escalation-1'];
    const after = rungs.reduce((pilot, rung) => evolve(pilot, rang({ rung })), alivePilot());
    expect(after.rungs[`obstacle-1/resolveObstacle@${due}`]).toEqual(rungs);
  });

  it('for another due day counts anew', () => {
    const other = '2026-04-09T10:00:00.000Z';
    const after = evolve(evolve(alivePilot(), rang()), rang({ due: other }));
    expect(after.rungs[`obstacle-1/resolveObstacle@${due}`]).toEqual(['overdue']);
    expect(after.rungs[`obstacle-1/resolveObstacle@${other}`]).toEqual(['overdue']);
  });

  it('is forgotten with the matter that it was for', () => {
    const life = alive()
      .does(owner, 'RaiseObstacle', { description: 'text:o', hinders: 'rules' })
      .until('2026-03-16 09:00');
    const kept = () => Object.keys(life.pilot.rungs).filter((key) => key.startsWith('obstacle-1/'));
    expect(kept()).toHaveLength(1);
    life.does(head, 'ResolveObstacle', { matter: 'obstacle-1', resolution: 'text:r' });
    expect(kept()).toEqual([]);
  });
});

describe('silence of sources', () => {
  it('is counted, and says until when', () => {
    const body = { times: 12, from: '2020-01-01T01:00:00.000Z', to: '2023-01-01T01:00:00.000Z' };
    const once = evolve(alivePilot(), told('SourcesSilent', body));
    expect([once.silent, once.silentUntil]).toEqual([12, body.to]);
    const later = { times: 3, from: body.to, to: '2024-01-01T01:00:00.000Z' };
    const twice = evolve(once, told('SourcesSilent', later));
    expect([twice.silent, twice.silentUntil]).toEqual([15, later.to]);
    expect(without(twice, 'silent', 'silentUntil')).toEqual(
      without(alivePilot(), 'silent', 'silentUntil'),
    );
  });
});

it('an act recorded after its day is noted, and changes nothing', () => {
  const before = alivePilot();
  const body = { command: 'ResolveObstacle', step: 'resolveObstacle', due };
  expect(without(evolve(before, told('RecordedLate', body)))).toEqual(without(before));
});
