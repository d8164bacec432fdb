/** test: how a due date was counted is remembered beside it; what another calendar moves, place by place; a pilot before its birth. */
import { adoption, byPlace, calendarRef } from '../../domain/calendar-adoption';
import { dueAfterDay, dueAfterReceipt, dueAtEndOf, dueOn, dueToday } from '../../domain/due';
import { counted, originOf } from '../../domain/due-origin';
import type { Duty } from '../../domain/kernel';
import { digestOf } from '../../domain/pack-transition';
import {
  atStage,
  isReconstructing,
  unborn,
  withApproval,
  withOutcome,
  withRunning,
} from '../../domain/pilot';
import type { Pilot } from '../../domain/pilot';
import { alive, alivePilot, owner } from './support/alive';
import { daysOff } from './support/drafts';
import { lawOf, local } from './support/life';
import { withRules } from './support/sandbox';

const law = lawOf();
const at = local('2026-03-02 09:00');

describe('how a date was counted', () => {
  const days = (value: number, unit = 'workingDays') => ({ value, unit, roll: true });

  test.each([
    [
      'from a receipt',
      dueAfterReceipt(law, at, 'approval.simple'),
      { counting: 'receipt', from: at, rule: 'approval.simple', term: days(7), askedAgain: false },
    ],
    [
      'from a receipt, in hours',
      dueAfterReceipt(law, at, 'incident.report'),
      {
        counting: 'receipt',
        from: at,
        rule: 'incident.report',
        term: days(24, 'hours'),
        askedAgain: false,
      },
    ],
    [
      'from a receipt, without a number',
      dueAfterReceipt(law, at, 'appeal.window'),
      {
        counting: 'receipt',
        from: at,
        rule: 'appeal.window',
        term: { value: 20, unit: 'workingDays' },
        askedAgain: true,
      },
    ],
    [
      'from a day',
      dueAfterDay(law, '2026-03-01', 'completion.report'),
      {
        counting: 'day',
        from: '2026-03-01',
        rule: 'completion.report',
        term: days(5),
        askedAgain: false,
      },
    ],
    [
      'from a day, without a number',
      dueAfterDay(law, '2026-03-01', 'appeal.window'),
      {
        counting: 'day',
        from: '2026-03-01',
        rule: 'appeal.window',
        term: { value: 20, unit: 'workingDays' },
        askedAgain: true,
      },
    ],
    [
      'on a day that somebody named',
      dueOn(law, '2026-03-14'),
      { counting: 'named', from: '2026-03-14', rule: null, term: null, askedAgain: false },
    ],
    [
      'today',
      dueToday(law, local('2026-03-15 01:00')),
      { counting: 'named', from: '2026-03-15', rule: null, term: null, askedAgain: false },
    ],
    [
      'at the end of a day',
      dueAtEndOf(law, '2026-03-14'),
      { counting: 'wholeDay', from: '2026-03-14', rule: null, term: null, askedAgain: false },
    ],
  ] as const)('%s', (_, due, origin) => expect(originOf(due)).toEqual(origin));

  test('is remembered of that date, not of an equal one', () => {
    const due = dueOn(law, '2026-03-10');
    expect(originOf({ ...due })).toBeNull();
    const mine = { date: '2026-03-10', at };
    expect([
      originOf(mine),
      counted(mine, originOf(due) as never) === mine,
      originOf(mine)?.counting,
    ]).toEqual([null, true, 'named']);
  });
});

describe('another calendar', () => {
  const raised = (times = 1): Pilot =>
    Array.from({ length: times }).reduce<ReturnType<typeof alive>>(
      (life) => life.does(owner, 'RaiseObstacle', { description: 'text:d', hinders: 'rules' }),
      alive(),
    ).pilot;
  const pinned = (pilot: Pilot): Pilot => ({ ...pilot, law: { ...pilot.law, calendar: 'vn@old' } });
  const movedTo = (newDue: string, matter = 'obstacle-1') => ({
    ...{ matter, step: 'resolveObstacle', rule: 'obstacle.answer' },
    ...{ oldDue: local('2026-03-09 17:00'), newDue: local(newDue) },
  });

  test('moves what its new days off lie in, and names both versions', () => {
    const calendar = daysOff('2026-03-04', '2026-03-06');
    expect(adoption(pinned(raised()), law, calendar)).toEqual({
      from: 'vn@old',
      to: `${calendar.id}@2026.3`,
      moved: [movedTo('2026-03-11 17:00')],
    });
    expect(calendarRef(calendar)).toBe(`${calendar.id}@2026.3`);
  });

  test.each([
    ['2026-03-02', ['2026-03-10 17:00']],
    ['2026-03-03', ['2026-03-10 17:00']],
    ['2026-03-07', []],
    ['2026-03-09', ['2026-03-10 17:00']],
    ['2026-03-10', []],
  ])('a day off on %s moves an answer due on the ninth: %j', (day, expected) => {
    expect(adoption(raised(), law, daysOff(day)).moved).toEqual(
      expected.map((newDue) => movedTo(newDue)),
    );
  });

  test('of two alike each is moved in its own place', () => {
    expect(adoption(raised(2), law, daysOff('2026-03-04')).moved).toEqual([
      movedTo('2026-03-10 17:00'),
      movedTo('2026-03-10 17:00', 'obstacle-2'),
    ]);
  });

  test('what has no working days in it stays where it is', () => {
    const hours = withRules(law, { 'obstacle.answer': { unit: 'hours', value: 24 } });
    expect(adoption(raised(), hours, daysOff('2026-03-03')).moved).toEqual([]);
  });

  test('a place is matter, step and post, and a number among equals', () => {
    const duty = (matter: string, step: string, post?: string): Duty =>
      ({ matter, step, ...(post === undefined ? {} : { post }) }) as Duty;
    const duties = [
      duty('m', 's'),
      duty('m', 's', 'p'),
      duty('m', 's'),
      duty('m', 't'),
      duty('m', 's'),
    ];
    expect([...byPlace(duties).keys()]).toEqual([
      'm/s//0',
      'm/s/p/0',
      'm/s//1',
      'm/t//0',
      'm/s//2',
    ]);
    expect(byPlace(duties).get('m/s//1')).toBe(duties[2]);
  });
});

describe('the digest of a move', () => {
  const step = { matter: 'main', step: 's', rule: 'r', oldDue: at, newDue: null };

  test('is the same for the same, and never for another pack, step, date or order', () => {
    const digests = [
      digestOf('a@1', []),
      digestOf('a@2', []),
      digestOf('a@1', [step]),
      digestOf('a@1', [{ ...step, oldDue: null, newDue: at }]),
      digestOf('a@1', [{ ...step, matter: 'x' }]),
      digestOf('a@1', [{ ...step, step: 'x' }]),
      digestOf('a@1', [{ ...step, rule: 'x' }]),
      digestOf('a@1', [step, { ...step, matter: 'x' }]),
      digestOf('a@1', [{ ...step, matter: 'x' }, step]),
    ];
    expect(new Set(digests).size).toBe(digests.length);
    expect(digestOf('a@1', [{ ...step }])).toBe(digests[2]);
    for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{16}$/);
  });

  test.each([
    ['', '811c9dc501000193'],
    ['a', 'e40c292c85030ff6'],
  ])('"%s" is %s for ever: acts were signed upon it', (to, digest) =>
    expect(digestOf(to, [])).toBe(digest),
  );
});

describe('a pilot', () => {
  test('before its Submit is nothing but an id', () => {
    const { proposal, approval, running, outcome, ...rest } = unborn('t', 'p-1');
    expect(rest).toEqual({
      ...{ id: 'p-1', tenant: 't', revision: 0, stage: 'NEW', stageSince: '', provenance: 'live' },
      ...{
        watchedFrom: null,
        silentUntil: '',
        law: { pack: '', packHash: '', calendar: '' },
        unit: '',
      },
      ...{
        posts: { owner: null, supervisor: null },
        links: { parent: null, predecessor: null, children: [] },
      },
      ...{ matters: {}, opened: {}, rungs: {}, flags: [], facts: 0, silent: 0 },
    });
    expect(proposal).toMatchObject({
      title: '',
      version: 0,
      interested: [],
      interestsDeclared: false,
      submittedAt: '',
    });
    expect(proposal.plan).toMatchObject({
      urgency: 'ordinary',
      gap: 'none',
      confidentiality: 'internal',
      term: { kind: 'months', months: 12 },
    });
    expect([approval.levels, approval.ballot, running.decision, outcome.value]).toEqual([
      [],
      null,
      null,
      null,
    ]);
  });

  test.each<[Partial<Pilot>, boolean]>([
    [{}, false],
    [{ provenance: 'reconstructed' }, true],
    [{ provenance: 'reconstructed', watchedFrom: at }, false],
    [{ provenance: 'live', watchedFrom: at }, false],
  ])('with %j is being told from sources: %s', (change, is) =>
    expect(isReconstructing(alivePilot(change))).toBe(is),
  );

  test('is changed in one part at a time, the rest stays the very same', () => {
    const pilot = alivePilot();
    const running = withRunning(pilot, { startedOn: null });
    expect([running.running, running.approval === pilot.approval]).toEqual([
      { ...pilot.running, startedOn: null },
      true,
    ]);
    expect(withApproval(pilot, { returns: 4 })).toEqual({
      ...pilot,
      approval: { ...pilot.approval, returns: 4 },
    });
    expect(withOutcome(pilot, { panel: ['x'] })).toEqual({
      ...pilot,
      outcome: { ...pilot.outcome, panel: ['x'] },
    });
    expect(atStage(pilot, 'LAPSED')).toEqual({ ...pilot, stage: 'LAPSED' });
    expect(pilot.stage).toBe('RUNNING');
  });
});
