/** test: a pilot or a part of it stands still by order, and runs again. */
import { lastDayOfTerm } from '../../../domain/state/under-term';
import type { Life } from '../support/life';
import type { Wish } from '../support/running';
import { approvedLife, posts, runningLife } from '../support/running';

const order = (from: string, more: object = {}) => ({
  sort: 'forced',
  part: null,
  stopsTerm: false,
  stopsCheckpoints: false,
  from,
  plannedUntil: null,
  order: null,
  reasons: 'text:flood',
  ...more,
});
const resume = (matter: string, resumedOn: string) => ({ matter, resumedOn, note: null });
const toDecember: Wish = { started: '2026-02-02 09:00', term: { kind: 'date', end: '2026-12-31' } };
const suspended = (more: object = {}): Life =>
  runningLife(toDecember).does(posts.head, 'OrderSuspension', order('2026-02-02', more));

describe('OrderSuspension and ResumeSuspension', () => {
  test('the whole stands still: SUSPENDED, and back to where it came from', () => {
    const life = suspended();
    expect(life.pilot.stage).toBe('SUSPENDED');
    expect(life.task('resumeSuspension')).toMatchObject({
      post: posts.head,
      dueDate: '2026-03-02',
      commands: ['ResumeSuspension', 'ProlongSuspension'],
    });
    life
      .until('2026-02-09 09:00')
      .does(posts.head, 'ResumeSuspension', resume('suspension-1', '2026-02-09'));
    expect(life.pilot.stage).toBe('RUNNING');
    expect(life.pilot.matters['suspension-1']).toMatchObject({
      state: 'resumed',
      data: { from: '2026-02-02', until: '2026-02-09' },
    });
    expect(lastDayOfTerm(life.pilot)).toBe('2026-12-31');
  });

  test.each([
    ['a part', { part: 'text:district 1' }],
    ['the intake alone', { sort: 'intakeOnly' }],
  ])('%s: the stage stays', (_name, more) => {
    const life = suspended(more);
    expect(life.pilot.stage).toBe('RUNNING');
    life.does(posts.head, 'ResumeSuspension', resume('suspension-1', '2026-02-02'));
    expect(life.pilot.stage).toBe('RUNNING');
  });

  test('before the start it goes back to the approval or the preparation', () => {
    const life = approvedLife().does(
      posts.head,
      'OrderSuspension',
      order('2026-01-05', { sort: 'beforeStart' }),
    );
    expect(life.pilot.stage).toBe('SUSPENDED');
    expect(life.tries(posts.owner, 'Prepare', { preparations: 'text:1' })?.code).toBe(
      'WRONG_STAGE',
    );
    expect(
      life.does(posts.head, 'ResumeSuspension', resume('suspension-1', '2026-01-05')).pilot.stage,
    ).toBe('APPROVED_PILOT');
  });

  test('C11 end 31 Dec 2026; 1-20 Mar and 15 Mar - 5 Apr stop the term, 10-31 Mar does not: 36 days, 5 Feb 2027', () => {
    const life = runningLife(toDecember)
      .until('2026-03-01 09:00')
      .does(posts.head, 'OrderSuspension', order('2026-03-01', { stopsTerm: true }))
      .until('2026-03-10 09:00')
      .does(posts.head, 'OrderSuspension', order('2026-03-10'))
      .until('2026-03-15 09:00')
      .does(posts.head, 'OrderSuspension', order('2026-03-15', { stopsTerm: true }))
      .until('2026-03-21 09:00')
      .does(posts.head, 'ResumeSuspension', resume('suspension-1', '2026-03-21'));
    expect(life.pilot.stage).toBe('SUSPENDED');
    life
      .until('2026-04-01 09:00')
      .does(posts.head, 'ResumeSuspension', resume('suspension-2', '2026-04-01'));
    expect(life.pilot.stage).toBe('SUSPENDED');
    expect(life.task('confirmEnd')).toBeUndefined();
    life
      .until('2026-04-06 09:00')
      .does(posts.head, 'ResumeSuspension', resume('suspension-3', '2026-04-06'));
    expect(life.pilot.stage).toBe('RUNNING');
    expect(lastDayOfTerm(life.pilot)).toBe('2027-02-05');
    expect(life.pilot.running).toMatchObject({
      movedByDays: 36,
      decidedEnd: { end: '2026-12-31' },
    });
    expect(life.task('confirmEnd')?.dueDate).toBe('2027-02-05');
  });

  test('days before an extension are in that decision already and move nothing twice', () => {
    const life = suspended({ stopsTerm: true })
      .until('2026-02-12 09:00')
      .does(posts.head, 'ResumeSuspension', resume('suspension-1', '2026-02-12'));
    expect(lastDayOfTerm(life.pilot)).toBe('2027-01-10');
    life
      .does(posts.owner, 'RequestExtension', {
        newEnd: '2027-06-30',
        condition: null,
        reviewOn: null,
        reasons: 'text:1',
        participants: [],
      })
      .does(posts.head, 'GrantExtension', {
        matter: 'extension-1',
        newEnd: '2027-06-30',
        condition: null,
        reviewOn: null,
        number: null,
        signedOn: '2026-02-12',
        effectFrom: null,
        participants: [],
        conditions: null,
      })
      .until('2026-03-02 09:00')
      .does(posts.head, 'OrderSuspension', order('2026-03-02', { stopsTerm: true }))
      .until('2026-03-05 09:00')
      .does(posts.head, 'ResumeSuspension', resume('suspension-2', '2026-03-05'));
    expect(lastDayOfTerm(life.pilot)).toBe('2027-07-03');
  });

  test('a lapsed term is not revived by suspending and resuming it', () => {
    const life = runningLife({ term: { kind: 'date', end: '2026-06-30' } })
      .until('2026-07-05 09:00')
      .does(posts.head, 'OrderSuspension', order('2026-07-05', { stopsTerm: true }));
    expect(life.pilot.stage).toBe('LAPSED');
    life
      .until('2026-07-20 09:00')
      .does(posts.head, 'ResumeSuspension', resume('suspension-1', '2026-07-20'));
    expect(life.pilot.stage).toBe('LAPSED');
    expect(lastDayOfTerm(life.pilot)).toBe('2026-06-30');
  });

  test('past its planned end: due, overdue, escalated; it stands until a person resumes it', () => {
    const life = suspended({ plannedUntil: '2026-02-10' });
    expect(life.task('resumeSuspension')).toMatchObject({
      dueDate: '2026-02-10',
      rule: 'suspension.resume',
    });
    life.until('2026-02-12 09:00');
    expect(life.rungsOf('resumeSuspension')).toEqual([
      'reminder-1',
      'reminder-2',
      'due',
      'overdue',
      'escalation-1',
    ]);
    expect(life.pilot.stage).toBe('SUSPENDED');
  });

  test.each([
    [posts.head, order('2026-02-01'), 'SUSPENSION_IN_PAST'],
    [posts.head, order('2026-02-02', { plannedUntil: '2026-02-02' }), 'PLANNED_END_BEFORE_START'],
    [posts.head, order('2026-02-02', { sort: 'beforeStart' }), 'STARTED_ALREADY'],
    [posts.owner, order('2026-02-02'), 'NOT_YOURS'],
    [posts.supervisor, order('2026-02-02'), 'NOT_YOURS'],
  ])('ordered by %s %#: %s', (post, payload, code) => {
    expect(runningLife(toDecember).tries(post, 'OrderSuspension', payload)?.code).toBe(code);
  });

  test.each([
    [posts.head, resume('suspension-1', '2026-02-03'), 'RESUME_IN_FUTURE'],
    [posts.head, resume('suspension-1', '2026-02-01'), 'RESUME_BEFORE_SUSPENSION'],
    [posts.owner, resume('suspension-1', '2026-02-02'), 'NOT_YOURS'],
    [posts.head, resume('suspension-2', '2026-02-02'), 'NO_SUCH_MATTER'],
  ])('resumed by %s %#: %s', (post, payload, code) => {
    expect(suspended().tries(post, 'ResumeSuspension', payload)?.code).toBe(code);
  });

  test('told from a source: a back-dated pause and one under a planned one are kept and flagged', () => {
    const life = runningLife({ ...toDecember, reconstructed: true })
      .until('2026-03-02 09:00')
      .does(posts.head, 'OrderSuspension', order('2026-02-20'));
    expect(life.events.at(-1)?.flags).toEqual(['RETROACTIVE']);
    life.does(
      posts.superiorHead,
      'OrderSuspension',
      order('2026-03-02', { sort: 'planned', plannedUntil: '2026-03-09' }),
    );
    expect(life.pilot.stage).toBe('SUSPENDED');
  });

  test('on a stale order nobody resumes', () => {
    const life = suspended();
    expect(
      life.tries(posts.head, 'ResumeSuspension', resume('suspension-1', '2026-02-02'), {
        basedOn: { matter: 9 },
      })?.code,
    ).toBe('STALE');
  });
});

describe('a suspension ordered ahead', () => {
  const ahead = (): Life =>
    suspended({ sort: 'planned', from: '2026-02-13', plannedUntil: '2026-02-23' });

  test('begins when the owner says so, on its day or later', () => {
    const life = ahead();
    expect(life.pilot.stage).toBe('RUNNING');
    expect(life.task('beginSuspension')).toMatchObject({
      post: posts.owner,
      dueDate: '2026-02-13',
    });
    expect(life.tries(posts.owner, 'BeginSuspension', { matter: 'suspension-1' })).toMatchObject({
      code: 'SUSPENSION_NOT_YET',
      params: { from: '2026-02-13' },
    });
    life.until('2026-02-13 09:00').does(posts.owner, 'BeginSuspension', { matter: 'suspension-1' });
    expect(life.pilot.stage).toBe('SUSPENDED');
    expect(life.tries(posts.owner, 'BeginSuspension', { matter: 'suspension-1' })?.code).toBe(
      'WRONG_STATE',
    );
  });

  test('no clock begins it', () => {
    const life = ahead().until('2026-02-24 09:00');
    expect(life.rungsOf('beginSuspension')).toContain('escalation-1');
    expect(life.pilot.stage).toBe('RUNNING');
  });

  test('revoked before its day', () => {
    const life = ahead().does(posts.head, 'ResumeSuspension', resume('suspension-1', '2026-02-02'));
    expect(life.pilot.matters['suspension-1']).toMatchObject({ state: 'revoked' });
    expect(life.tries(posts.supervisor, 'BeginSuspension', { matter: 'suspension-1' })?.code).toBe(
      'WRONG_STATE',
    );
  });
});

describe('ProlongSuspension', () => {
  const prolong = (plannedUntil: string) => ({
    matter: 'suspension-1',
    plannedUntil,
    reasons: 'text:still',
  });

  test('a new planned end, a new due', () => {
    const life = suspended({ plannedUntil: '2026-02-10' }).does(
      posts.head,
      'ProlongSuspension',
      prolong('2026-03-10'),
    );
    expect(life.task('resumeSuspension')?.dueDate).toBe('2026-03-10');
  });

  test('not into the past, not by the owner', () => {
    expect(suspended().tries(posts.head, 'ProlongSuspension', prolong('2026-02-02'))?.code).toBe(
      'PLANNED_END_IN_PAST',
    );
    expect(suspended().tries(posts.owner, 'ProlongSuspension', prolong('2026-03-10'))?.code).toBe(
      'NOT_YOURS',
    );
  });
});
