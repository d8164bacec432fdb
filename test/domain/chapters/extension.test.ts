/** test: a longer term, asked in time, granted whole or less, or refused; granted late, it says so for ever. */
import { lastDayOfTerm } from '../../../domain/state/under-term';
import type { Life } from '../support/life';
import type { Wish } from '../support/running';
import { approvedLife, posts, runningLife } from '../support/running';

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
const toJune: Wish = {
  term: { kind: 'date', end: '2026-06-30' },
  checkpointEveryMonths: 12,
  reportEveryMonths: 12,
};
const asked = (more: object = {}): Life =>
  runningLife(toJune)
    .until('2026-05-04 09:00')
    .does(posts.owner, 'RequestExtension', wish('2026-12-31', more));

describe('RequestExtension', () => {
  test('the head has it, with a clock of its own', () => {
    const life = asked();
    expect(life.pilot.matters['extension-1']).toMatchObject({
      state: 'requested',
      data: { wanted: { kind: 'date', end: '2026-12-31' } },
    });
    expect(life.task('decideExtension')).toMatchObject({
      post: posts.head,
      dueDate: '2026-05-13',
      commands: ['GrantExtension', 'RefuseExtension'],
    });
    expect(life.events.at(-1)?.flags ?? []).toEqual([]);
  });

  test.each([
    ['2026-05-29 09:00', []],
    ['2026-06-01 09:00', ['LATE_REQUEST']],
    ['2026-07-02 09:00', ['LATE_REQUEST']],
  ])('asked on %s, thirty days before the end or not: %j', (day, flags) => {
    const life = runningLife(toJune)
      .until(day)
      .does(posts.owner, 'RequestExtension', wish('2026-12-31'));
    expect(life.events.at(-1)?.flags ?? []).toEqual(flags);
  });

  test.each([
    [posts.head, wish('2026-12-31'), 'NOT_YOURS'],
    [posts.owner, wish(null), 'TERM_INCOMPLETE'],
    [posts.owner, wish('2026-12-31', { reviewOn: '2026-10-01' }), 'TERM_INCOMPLETE'],
    [posts.owner, wish('2026-06-30'), 'EXTENSION_NOT_LATER'],
    [posts.owner, wish('2026-12-31', { participants: ['participant-9'] }), 'NO_SUCH_PARTICIPANT'],
  ])('%s %j: %s', (post, payload, code) => {
    expect(runningLife(toJune).tries(post, 'RequestExtension', payload)?.code).toBe(code);
  });

  test('not twice at once, not after the end', () => {
    expect(asked().tries(posts.owner, 'RequestExtension', wish('2026-12-31'))?.code).toBe(
      'EXTENSION_ALREADY_REQUESTED',
    );
    const ended = runningLife(toJune).does(posts.owner, 'ConfirmEnd', {
      reason: 'goal',
      effectiveOn: '2026-02-02',
      note: 'text:1',
    });
    expect(ended.tries(posts.owner, 'RequestExtension', wish('2026-12-31'))?.code).toBe(
      'WRONG_STAGE',
    );
  });

  test('nobody answers: reminder, overdue, escalation; nothing is granted by silence', () => {
    const life = asked().until('2026-06-05 09:00');
    expect(life.rungsOf('decideExtension')).toEqual([
      'reminder-1',
      'reminder-2',
      'due',
      'overdue',
      'escalation-1',
      'escalation-2',
      'escalation-3',
    ]);
    expect(lastDayOfTerm(life.pilot)).toBe('2026-06-30');
  });
});

describe('GrantExtension', () => {
  test('in time: no gap, no flag', () => {
    const life = asked().does(posts.head, 'GrantExtension', grant('2026-12-31', '2026-05-04'));
    expect(lastDayOfTerm(life.pilot)).toBe('2026-12-31');
    expect(life.events.at(-1)).toMatchObject({
      type: 'ExtensionGranted',
      body: { less: false, effectFrom: '2026-07-01' },
    });
    expect(life.events.at(-1)?.flags ?? []).toEqual([]);
    expect(life.pilot.matters['extension-1']).toMatchObject({ state: 'granted' });
    expect(life.task('confirmEnd')?.dueDate).toBe('2026-12-31');
    expect(life.until('2026-07-01 09:00').pilot.stage).toBe('RUNNING');
  });

  test('less than was asked', () => {
    const life = asked().does(posts.head, 'GrantExtension', grant('2026-09-30', '2026-05-04'));
    expect(life.pilot.matters['extension-1']?.state).toBe('grantedLess');
    expect(lastDayOfTerm(life.pilot)).toBe('2026-09-30');
  });

  test('until a condition, with its review date', () => {
    const life = asked().does(
      posts.head,
      'GrantExtension',
      grant(null, '2026-05-04', { condition: 'text:new decree', reviewOn: '2026-12-31' }),
    );
    expect(life.pilot.running.term).toEqual({
      kind: 'condition',
      condition: 'text:new decree',
      reviewOn: '2026-12-31',
    });
    expect(life.until('2026-07-01 09:00').pilot.stage).toBe('RUNNING');
  });

  test('late, but not backwards: the gap stays a gap', () => {
    const life = runningLife(toJune)
      .until('2026-07-10 09:00')
      .does(posts.owner, 'RequestExtension', wish('2026-12-31'));
    life.does(posts.head, 'GrantExtension', grant('2026-12-31', '2026-07-10'));
    expect(life.events.at(-1)).toMatchObject({
      flags: ['LATE_EXTENSION'],
      body: { effectFrom: '2026-07-10' },
    });
  });

  test('a grant whose end lay behind it when it was signed lapses again at once', () => {
    const life = runningLife({ ...toJune, reconstructed: true })
      .until('2027-03-01 09:00')
      .does(posts.owner, 'RequestExtension', wish('2026-12-31'));
    life.does(
      posts.head,
      'GrantExtension',
      grant('2026-12-31', '2027-03-01', { effectFrom: '2026-07-01' }),
    );
    expect(life.pilot.stage).toBe('LAPSED');
    expect(life.events.at(-1)?.flags).toContain('END_ALREADY_PAST');
  });

  test.each([
    [posts.owner, grant('2026-12-31', '2026-05-04'), 'NOT_YOURS'],
    [posts.head, grant('2026-12-31', '2026-05-05'), 'SIGNED_IN_FUTURE'],
    [posts.head, grant('2026-06-01', '2026-05-04'), 'EXTENSION_NOT_LATER'],
    [posts.head, grant(null, '2026-05-04'), 'TERM_INCOMPLETE'],
    [posts.head, grant('2026-12-31', '2026-05-04', { matter: 'extension-7' }), 'NO_SUCH_MATTER'],
  ])('%s %#: %s', (post, payload, code) => {
    expect(asked().tries(post, 'GrantExtension', payload)?.code).toBe(code);
  });

  test('not on a request that changed meanwhile, and not by who has an interest', () => {
    const life = asked().does(posts.owner, 'SupplementRequest', {
      matter: 'extension-1',
      dossier: 'text:2',
    });
    expect(
      life.tries(posts.head, 'GrantExtension', grant('2026-12-31', '2026-05-04'), {
        basedOn: { matter: 1 },
      })?.code,
    ).toBe('STALE');
    expect(
      life.tries(posts.head, 'GrantExtension', grant('2026-12-31', '2026-05-04'), { basedOn: {} })
        ?.code,
    ).toBe('VERSION_REQUIRED');
    const head = life.facts().directory.holders(posts.head, life.now)[0]?.person ?? '';
    life.pilot = { ...life.pilot, proposal: { ...life.pilot.proposal, interested: [head] } };
    expect(life.tries(posts.head, 'GrantExtension', grant('2026-12-31', '2026-05-04'))?.code).toBe(
      'INTERESTED_BARRED',
    );
  });

  test('before the start a decided date can be extended as well', () => {
    const life = approvedLife(toJune)
      .does(posts.owner, 'RequestExtension', wish('2026-12-31'))
      .does(posts.head, 'GrantExtension', grant('2026-12-31', '2026-01-05'));
    expect(life.pilot.stage).toBe('APPROVED_PILOT');
    life
      .does(posts.owner, 'Prepare', { preparations: 'text:1' })
      .does(posts.owner, 'Start', { startedOn: '2026-01-05', resourcesConfirmed: true });
    expect(lastDayOfTerm(life.pilot)).toBe('2026-12-31');
  });
});

describe('RefuseExtension', () => {
  test('ends nothing: the term runs on, and may be asked for again', () => {
    const life = asked().does(posts.head, 'RefuseExtension', {
      matter: 'extension-1',
      reasons: 'text:1',
    });
    expect(life.pilot.stage).toBe('RUNNING');
    expect(life.pilot.matters['extension-1']?.state).toBe('refused');
    expect(life.tries(posts.owner, 'RequestExtension', wish('2026-12-31'))).toBeNull();
    expect(
      life.tries(posts.head, 'RefuseExtension', { matter: 'extension-1', reasons: 'text:1' })?.code,
    ).toBe('WRONG_STATE');
  });

  test('not by the supervisor', () => {
    expect(
      asked().tries(posts.supervisor, 'RefuseExtension', {
        matter: 'extension-1',
        reasons: 'text:1',
      })?.code,
    ).toBe('NOT_YOURS');
  });
});
