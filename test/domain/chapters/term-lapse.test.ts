/** test: a term that runs out with nobody deciding. */
import { lapsedDays, lastDayOfTerm, openLapse } from '../../../domain/state/under-term';
import type { Life } from '../support/life';
import { local } from '../support/life';
import type { Wish } from '../support/running';
import { approvedLife, posts, runningLife } from '../support/running';

const toJune: Wish = {
  term: { kind: 'date', end: '2026-06-30' },
  checkpointEveryMonths: 12,
  reportEveryMonths: 12,
};
const running = (wish: Wish = {}): Life => runningLife({ ...toJune, ...wish });

describe('a term that runs out', () => {
  test('reminds, falls due, lapses at midnight, is escalated on days 1, 3, 7, 14, 30, then monthly, and decides nothing', () => {
    const life = running();
    expect(life.task('confirmEnd')).toMatchObject({
      post: posts.owner,
      dueDate: '2026-06-30',
      commands: ['ConfirmEnd', 'RequestExtension'],
    });
    life.until('2026-06-30 23:59');
    expect(life.rungsOf('confirmEnd')).toEqual([
      'reminder-1',
      'reminder-2',
      'reminder-3',
      'reminder-4',
      'due',
    ]);
    expect(life.pilot.stage).toBe('RUNNING');
    life.until('2026-07-01 00:00');
    expect(life.pilot.stage).toBe('LAPSED');
    expect(life.pilot.running.lapses).toEqual([{ from: '2026-07-01', to: null }]);
    expect(life.pilot.flags).toContainEqual({ code: 'LAPSED', at: local('2026-07-01 00:00') });
    life.until('2026-10-05 09:00');
    const rang = life.events.filter(
      (event) =>
        event.type === 'ClockRang' &&
        (event.body as { step: string }).step === 'confirmEnd' &&
        event.at > local('2026-07-01 00:00'),
    );
    expect(rang.map((event) => event.at.slice(0, 10))).toEqual([
      '2026-07-01',
      '2026-07-03',
      '2026-07-07',
      '2026-07-14',
      '2026-07-30',
      '2026-08-30',
      '2026-09-30',
    ]);
    expect(life.pilot.stage).toBe('LAPSED');
    expect(life.task('confirmEnd')).toMatchObject({ post: posts.owner });
    expect(lapsedDays(life.pilot, '2026-07-30')).toBe(30);
  });

  test.each([
    ['approved', () => approvedLife(toJune), 'APPROVED_PILOT'],
    [
      'preparing',
      () => approvedLife(toJune).does(posts.owner, 'Prepare', { preparations: 'text:1' }),
      'PREPARING',
    ],
    ['running', () => running(), 'RUNNING'],
    ['suspended', () => suspended(false), 'SUSPENDED'],
  ])('%s: LAPSED on the day after, and extended back to where it stood', (_name, lives, stage) => {
    const life = lives();
    expect(life.pilot.stage).toBe(stage);
    life.until('2026-07-02 09:00');
    expect(life.pilot.stage).toBe('LAPSED');
    expect(life.types.filter((type) => type === 'TermLapsed')).toHaveLength(1);
    life
      .does(posts.owner, 'RequestExtension', {
        newEnd: '2026-12-31',
        condition: null,
        reviewOn: null,
        reasons: 'text:1',
        participants: [],
      })
      .does(posts.head, 'GrantExtension', {
        matter: 'extension-1',
        newEnd: '2026-12-31',
        condition: null,
        reviewOn: null,
        number: null,
        signedOn: '2026-07-02',
        effectFrom: '2026-07-01',
        participants: [],
        conditions: null,
      });
    expect(life.pilot.stage).toBe(stage);
    expect(openLapse(life.pilot)).toBeNull();
  });

  const suspended = (stopsTerm: boolean): Life =>
    running().until('2026-06-20 09:00').does(posts.head, 'OrderSuspension', {
      sort: 'forced',
      part: null,
      stopsTerm,
      stopsCheckpoints: false,
      from: '2026-06-20',
      plannedUntil: null,
      order: null,
      reasons: 'text:flood',
    });

  test('C12 suspended on 20 June, term not stopped, nobody decides: LAPSED on 1 July, the suspension stays open', () => {
    const life = suspended(false).until('2026-07-01 09:00');
    expect(life.pilot.stage).toBe('LAPSED');
    expect(life.pilot.matters['suspension-1']).toMatchObject({
      state: 'suspended',
      closedAt: null,
    });
    expect(life.task('resumeSuspension')).toMatchObject({ post: posts.head });
  });

  test('a suspension that stops the term stops its clock too', () => {
    const life = suspended(true).until('2026-08-01 09:00');
    expect(life.pilot.stage).toBe('SUSPENDED');
    expect(life.task('confirmEnd')).toBeUndefined();
    life.does(posts.head, 'ResumeSuspension', {
      matter: 'suspension-1',
      resumedOn: '2026-08-01',
      note: null,
    });
    expect(lastDayOfTerm(life.pilot)).toBe('2026-08-11');
    expect(life.until('2026-08-12 09:00').pilot.stage).toBe('LAPSED');
  });

  test('months that have not begun to run do not lapse', () => {
    expect(approvedLife().until('2028-01-05 09:00').pilot.stage).toBe('APPROVED_PILOT');
  });

  test('told from sources it lapses as well, silently', () => {
    const life = running({ reconstructed: true }).until('2027-03-01 09:00');
    expect(life.pilot.stage).toBe('LAPSED');
    expect(life.pilot.running.lapses).toEqual([{ from: '2026-07-01', to: null }]);
    expect(life.types.filter((type) => type === 'ClockRang')).toEqual([]);
    expect(life.tasks).toEqual([]);
  });
});
