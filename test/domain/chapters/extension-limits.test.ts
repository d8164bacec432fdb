/** test: extensions signed late, and the count and cap of a pack. */
import { lapsedDays, lastDayOfTerm } from '../../../domain/state/under-term';
import type { Life } from '../support/life';
import { posts, runningLife } from '../support/running';

const to = (newEnd: string | null, more: object = {}) => ({
  newEnd,
  condition: null,
  reviewOn: null,
  ...more,
});
const wish = (newEnd: string | null, more: object = {}) => ({
  ...to(newEnd),
  reasons: 'text:1',
  participants: [],
  ...more,
});
const grant = (newEnd: string | null, signedOn: string, more: object = {}) => ({
  matter: 'extension-1',
  ...to(newEnd),
  number: '3/QĐ-UBND',
  signedOn,
  effectFrom: null,
  participants: [],
  conditions: null,
  ...more,
});

describe('late, too many, too long', () => {
  test('C13 end 31 Dec 2024, granted 15 Apr 2025 with effect from 1 Jan 2025: lapsed 1 Jan - 15 Apr, 105 days, never unflagged', () => {
    const life = runningLife({
      started: '2024-01-02 09:00',
      term: { kind: 'date', end: '2024-12-31' },
      checkpointEveryMonths: 24,
      reportEveryMonths: 24,
    })
      .until('2025-04-15 09:00')
      .does(posts.owner, 'RequestExtension', wish('2025-12-31'))
      .does(
        posts.head,
        'GrantExtension',
        grant('2025-12-31', '2025-04-15', { effectFrom: '2025-01-01' }),
      );
    expect(life.pilot.stage).toBe('RUNNING');
    expect(life.pilot.running.lapses).toEqual([{ from: '2025-01-01', to: '2025-04-15' }]);
    expect(lapsedDays(life.pilot, '2025-12-31')).toBe(105);
    expect(life.events.at(-1)).toMatchObject({
      flags: ['LATE_EXTENSION', 'RETROACTIVE'],
      body: { signedOn: '2025-04-15', effectFrom: '2025-01-01' },
    });
    life
      .until('2025-06-02 09:00')
      .does(posts.owner, 'RequestExtension', wish('2026-06-30'))
      .does(
        posts.head,
        'GrantExtension',
        grant('2026-06-30', '2025-06-02', { matter: 'extension-2' }),
      );
    expect(life.pilot.flags.map((flag) => flag.code)).toEqual(
      expect.arrayContaining(['LAPSED', 'LATE_EXTENSION', 'RETROACTIVE']),
    );
    expect(lapsedDays(life.pilot, '2026-06-30')).toBe(105);
  });

  describe('C15 24 + 12 + 12 months from 1 July 2025', () => {
    const sandbox = (): Life =>
      runningLife(
        {
          started: '2025-07-01 09:00',
          term: { kind: 'months', months: 24 },
          checkpointEveryMonths: 60,
          reportEveryMonths: 60,
        },
        'generic',
      );
    const extended = (life: Life, day: string, newEnd: string, id: string): Life =>
      life
        .until(`${day} 09:00`)
        .does(posts.owner, 'RequestExtension', wish(newEnd))
        .does(posts.head, 'GrantExtension', grant(newEnd, day, { matter: id }));

    test('1 Jul 2027, 2028, 2029; a third extension is refused', () => {
      const life = sandbox();
      expect(lastDayOfTerm(life.pilot)).toBe('2027-07-01');
      expect(lastDayOfTerm(extended(life, '2027-03-01', '2028-07-01', 'extension-1').pilot)).toBe(
        '2028-07-01',
      );
      expect(lastDayOfTerm(extended(life, '2028-03-01', '2029-07-01', 'extension-2').pilot)).toBe(
        '2029-07-01',
      );
      life.until('2029-03-01 09:00');
      expect(life.tries(posts.owner, 'RequestExtension', wish('2030-07-01'))).toMatchObject({
        code: 'EXTENSION_TOO_MANY',
        params: { count: 2 },
      });
      const change = { newTargets: [], newOwner: null, newBudgetVnd: null };
      life.does(posts.owner, 'RequestChange', {
        aspects: ['time'],
        description: 'text:1',
        reasons: 'text:1',
        effectOnTargets: null,
        growsScope: false,
        part: null,
        participant: null,
        newEnd: '2030-07-01',
      });
      expect(
        life.tries(posts.head, 'GrantChange', {
          matter: 'change-1',
          number: null,
          description: 'text:1',
          less: false,
          effectiveFrom: '2029-03-01',
          newEnd: '2030-07-01',
          ...change,
        })?.code,
      ).toBe('EXTENSION_TOO_MANY');
    });

    test('one of 13 months is refused', () => {
      const life = sandbox().until('2027-03-01 09:00');
      expect(life.tries(posts.owner, 'RequestExtension', wish('2028-08-01'))).toMatchObject({
        code: 'EXTENSION_TOO_LONG',
        params: { farthest: '2028-07-01' },
      });
      life.does(posts.owner, 'RequestExtension', wish('2028-07-01'));
      expect(
        life.tries(posts.head, 'GrantExtension', grant('2028-08-01', '2027-03-01'))?.code,
      ).toBe('EXTENSION_TOO_LONG');
    });

    test('told from a source it is kept and flagged', () => {
      const life = runningLife(
        { started: '2025-07-01 09:00', term: { kind: 'months', months: 24 }, reconstructed: true },
        'generic',
      ).until('2027-03-01 09:00');
      life
        .does(posts.owner, 'RequestExtension', wish('2030-07-01'))
        .does(posts.head, 'GrantExtension', grant('2030-07-01', '2027-03-01'));
      expect(life.events.at(-1)?.flags).toEqual(['BEYOND_EXTENSION_LIMIT']);
      expect(lastDayOfTerm(life.pilot)).toBe('2030-07-01');
    });
  });
});
