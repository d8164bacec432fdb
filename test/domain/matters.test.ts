/** Side proceedings: numbered by kind, versioned by every touch, and forgotten by the clocks when they close. */
import {
  changeMatter,
  closeMatter,
  matterOf,
  mattersOf,
  nextMatterId,
  openMatter,
  openMattersOf,
} from '../../domain/matters';
import type { Pilot } from '../../domain/pilot';
import { alivePilot } from './support/alive';

const at = '2026-03-02T02:00:00.000Z';
const later = '2026-03-05T02:00:00.000Z';
const opened = (pilot: Pilot = alivePilot()): Pilot =>
  openMatter(pilot, nextMatterId(pilot, 'concern'), 'concern', 'raised', at, { note: 'a' });

describe('a matter', () => {
  it('is numbered within its kind, and its number is never given again', () => {
    const twice = opened(opened());
    expect(Object.keys(twice.matters)).toEqual(['concern-1', 'concern-2']);
    expect(nextMatterId(twice, 'concern')).toBe('concern-3');
    expect(nextMatterId(twice, 'concern', 2)).toBe('concern-5');
    expect(nextMatterId(twice, 'obstacle')).toBe('obstacle-1');
    expect(nextMatterId(closeMatter(twice, 'concern-2', 'over', later), 'concern')).toBe(
      'concern-3',
    );
  });

  it('opens at version 1, which every touch raises', () => {
    const pilot = opened();
    expect(matterOf(pilot, 'concern-1')).toEqual({
      id: 'concern-1',
      kind: 'concern',
      state: 'raised',
      openedAt: at,
      closedAt: null,
      version: 1,
      data: { note: 'a' },
    });
    const changed = changeMatter<{ note: string; by?: string }>(pilot, 'concern-1', 'owned', {
      by: 'x',
    });
    expect(matterOf(changed, 'concern-1')).toMatchObject({
      state: 'owned',
      version: 2,
      data: { note: 'a', by: 'x' },
    });
    const touched = changeMatter(changed, 'concern-1', null);
    expect(matterOf(touched, 'concern-1')).toMatchObject({ state: 'owned', version: 3 });
    expect(matterOf(closeMatter(touched, 'concern-1', 'over', later), 'concern-1')).toMatchObject({
      state: 'over',
      closedAt: later,
      version: 4,
    });
    expect(matterOf(pilot, 'concern-1')).toMatchObject({ version: 1 });
  });

  it('that closes takes its own rungs along and nobody else’s', () => {
    const rungs = {
      'concern-1/answer@a': ['due'],
      'concern-10/answer@a': ['due'],
      'main/report@a': ['overdue'],
    };
    const closed = closeMatter({ ...opened(), rungs }, 'concern-1', 'over', later);
    expect(closed.rungs).toEqual({ 'concern-10/answer@a': ['due'], 'main/report@a': ['overdue'] });
  });

  it('is listed by kind, open or not', () => {
    const pilot = closeMatter(opened(opened()), 'concern-1', 'over', later);
    expect(mattersOf(pilot, 'concern').map((matter) => matter.id)).toEqual([
      'concern-1',
      'concern-2',
    ]);
    expect(openMattersOf(pilot, 'concern').map((matter) => matter.id)).toEqual(['concern-2']);
    expect(mattersOf(pilot, 'obstacle')).toEqual([]);
  });

  it('that does not exist is a fault of the fold, named', () => {
    expect(() => matterOf(opened(), 'concern-9')).toThrow('No matter concern-9 in pilot p-test');
  });
});
