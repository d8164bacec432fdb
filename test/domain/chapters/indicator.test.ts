/** Early-warning indicators: defined with a threshold, read in their rhythm; what lies beyond opens an alert. */
import {
  alive,
  bodyOf,
  codeOf,
  dateOf,
  decidedByClock,
  head,
  lastOf,
  matter,
  otherSupervisor,
  owner,
  proposer,
  stateOf,
  supervisor,
  told,
} from '../support/alive';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';

const W = 'watch-1';
const A = 'alert-1';
const late = {
  name: 'text:late',
  unit: '%',
  threshold: 40,
  danger: 'above',
  indicator: null,
  everyMonths: 1,
};
const onTime = {
  ...late,
  name: 'text:on-time',
  threshold: 60,
  danger: 'below',
  indicator: 'onTime',
};
const reading = (value: number, readOn = '2026-03-02', id = W) => ({
  matter: id,
  value,
  readOn,
  source: 'text:source',
});
const defined = (life: Life = alive(), what: object = late): Life =>
  life.does(owner, 'DefineIndicator', what);
const read = (value: number, life: Life = defined()): Life =>
  life.does(owner, 'RecordReading', reading(value));

describe('an early-warning indicator', () => {
  it('[M17] is defined with unit, threshold and direction, and is read', () => {
    const life = read(25);
    expect(life.types).toEqual(['IndicatorDefined', 'ReadingRecorded']);
    expect(matter(life, W)).toMatchObject({
      state: 'watched',
      data: { unit: '%', threshold: 40, danger: 'above', readOn: '2026-03-02' },
    });
  });

  it.each([
    ['above', 40, false],
    ['above', 40.1, true],
    ['above', -1, false],
    ['below', 40, false],
    ['below', 39.9, true],
    ['below', 100, false],
  ])('[M17] danger %s 40: a reading of %d opens an alert: %s', (danger, value, opens) => {
    const life = read(value, defined(alive(), { ...late, danger }));
    expect(life.types.includes('AlertOpened')).toBe(opens);
    expect(stateOf(life, A)).toBe(opens ? 'raisedAlert' : undefined);
  });

  it('[M17] an alert is on a desk with a day and a rule the moment it opens', () => {
    const life = read(55);
    expect(bodyOf(life, 'AlertOpened')).toEqual({ matter: A, watch: W, value: 55, threshold: 40 });
    expect(life.task('answerAlert')).toMatchObject({
      matter: A,
      post: supervisor,
      rule: 'alert.answer',
      dueDate: '2026-03-05',
    });
  });

  it('a further reading beyond it raises no second alert, and moves no clock', () => {
    const life = read(55).until('2026-03-04 09:00');
    life.does(supervisor, 'RecordReading', reading(58, '2026-03-04'));
    expect(life.types.filter((type) => type === 'AlertOpened')).toHaveLength(1);
    expect(matter(life, A)?.data).toMatchObject({ value: 58, readings: 2 });
    expect(dateOf(life, 'answerAlert')).toBe('2026-03-05');
    life.does(supervisor, 'AcknowledgeAlert', { matter: A, reason: 'text:holiday' });
    life.until('2026-03-05 09:00').does(owner, 'RecordReading', reading(70, '2026-03-05'));
    expect(stateOf(life, 'alert-2')).toBe('raisedAlert');
  });

  it('a reading that is back to normal does not answer the alert', () => {
    const life = read(55).until('2026-03-04 09:00');
    life.does(owner, 'RecordReading', reading(10, '2026-03-04'));
    expect(stateOf(life, A)).toBe('raisedAlert');
  });
});

describe('an indicator that reads a target of the plan', () => {
  it('[M17] measures the target by the way', () => {
    const life = read(72, defined(alive(), onTime));
    expect(life.pilot.running.measured).toEqual({ onTime: { value: 72, on: '2026-03-02' } });
    const before = alive();
    before.pilot = {
      ...before.pilot,
      running: { ...before.pilot.running, measured: { onTime: { value: 80, on: '2026-03-03' } } },
    };
    expect(read(72, defined(before, onTime)).pilot.running.measured['onTime']?.value).toBe(80);
  });

  it('one of its own measures no target', () => {
    expect(read(25).pilot.running.measured).toEqual({});
  });

  it.each([
    ['a target that the plan has not', { indicator: 'cost' }, 'UNKNOWN_INDICATOR'],
    ['another unit', { unit: 'days' }, 'UNIT_DIFFERS'],
    ['an alarm at success', { danger: 'above' }, 'WARNS_OF_SUCCESS'],
  ])('is refused with %s', (_what, change, code) => {
    expect(codeOf(alive().tries(owner, 'DefineIndicator', { ...onTime, ...change }))).toBe(code);
  });

  it('is watched once at a time', () => {
    const life = defined(alive(), onTime);
    expect(codeOf(life.tries(head, 'DefineIndicator', onTime))).toBe('INDICATOR_ALREADY_WATCHED');
    life.does(supervisor, 'RetireIndicator', { matter: W, reason: 'text:r' });
    expect(life.tries(head, 'DefineIndicator', onTime)).toBeNull();
  });
});

describe('readings', () => {
  it('are of a day that has come and later than the last', () => {
    expect(codeOf(defined().tries(owner, 'RecordReading', reading(1, '2026-03-03')))).toBe(
      'READING_IN_FUTURE',
    );
    expect(codeOf(read(25).tries(owner, 'RecordReading', reading(26)))).toBe('READING_NOT_NEWER');
    expect(codeOf(read(25).tries(owner, 'RecordReading', reading(26, '2026-02-20')))).toBe(
      'READING_NOT_NEWER',
    );
  });

  it('told from sources in another order are kept and flagged', () => {
    const life = read(25, defined(told()));
    life.does(owner, 'RecordReading', reading(26, '2026-02-20'));
    expect(lastOf(life, 'ReadingRecorded')?.flags).toEqual(['DATES_CONTRADICT']);
    expect(matter(life, W)?.data).toMatchObject({ readOn: '2026-03-02' });
  });

  it('are asked for in the rhythm of the indicator', () => {
    const life = defined(alive(), { ...late, everyMonths: 2 });
    expect(life.task('recordReading')).toMatchObject({
      post: owner,
      rule: 'indicator.reading',
      dueDate: '2026-04-02',
    });
    expect(dateOf(read(25, life), 'recordReading')).toBe('2026-05-04');
  });

  it('that never come are called for, and the clock reads nothing', () => {
    const life = defined().until('2026-05-04 12:00');
    expect(life.rungsOf('recordReading')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-1', 'escalation-3']),
    );
    expect(decidedByClock(life).filter((type) => /Reading|Alert/.test(type))).toEqual([]);
  });
});

describe('a threshold', () => {
  const revise = { matter: W, threshold: 50, reason: 'text:r' };

  it('is revised by those who supervise, with the former one on the record', () => {
    const life = defined().does(supervisor, 'ReviseThreshold', revise);
    expect(bodyOf(life, 'ThresholdRevised')).toEqual({ ...revise, formerly: 40 });
    expect(read(45, life).types).not.toContain('AlertOpened');
  });

  it.each([owner, proposer, otherSupervisor])('is not moved by %s', (post) => {
    expect(codeOf(defined().tries(post, 'ReviseThreshold', revise))).toBe('NOT_YOURS');
  });

  it('is not moved to where it is, nor under an alert, nor on an old reading', () => {
    expect(codeOf(defined().tries(head, 'ReviseThreshold', { ...revise, threshold: 40 }))).toBe(
      'THRESHOLD_UNCHANGED',
    );
    expect(codeOf(read(55).tries(head, 'ReviseThreshold', revise))).toBe('ALERT_STANDS_OPEN');
    expect(
      codeOf(read(25).tries(head, 'ReviseThreshold', revise, { basedOn: { matter: 1 } })),
    ).toBe('STALE');
  });

  it('is not moved by a supervisor with an interest', () => {
    const { proposal } = alive().pilot;
    const interested = [holderOf(supervisor).person];
    const life = defined(alive({ proposal: { ...proposal, interested } }));
    expect(codeOf(life.tries(supervisor, 'ReviseThreshold', revise))).toBe('INTERESTED_BARRED');
    expect(codeOf(life.tries(supervisor, 'RetireIndicator', { matter: W, reason: 'text:r' }))).toBe(
      'INTERESTED_BARRED',
    );
  });
});

describe('who may, and when', () => {
  it.each([owner, supervisor, head])('%s defines one', (post) => {
    expect(alive().tries(post, 'DefineIndicator', late)).toBeNull();
  });

  it.each([
    ['hoa-lac:clerk', 'DefineIndicator', late],
    [proposer, 'RecordReading', reading(1)],
    [head, 'RecordReading', reading(1)],
    [owner, 'RetireIndicator', { matter: W, reason: 'text:r' }],
  ])('%s has no part in %s', (post, command, payload) => {
    expect(codeOf(defined().tries(post, command, payload))).toBe('NOT_YOURS');
  });

  it.each(['INTAKE', 'ENDING', 'CLOSED_SUCCESS'] as const)('nothing is defined at %s', (stage) => {
    expect(codeOf(alive({ stage }).tries(owner, 'DefineIndicator', late))).toBe('WRONG_STAGE');
  });

  it('is retired with a reason, keeping nothing, and not under an alert', () => {
    const retire = { matter: W, reason: 'text:r' };
    expect(codeOf(read(55).tries(supervisor, 'RetireIndicator', retire))).toBe('ALERT_STANDS_OPEN');
    const life = defined().does(head, 'RetireIndicator', retire);
    expect(matter(life, W)).toMatchObject({ state: 'retired', data: {} });
    expect(codeOf(life.tries(owner, 'RecordReading', reading(1)))).toBe('WRONG_STATE');
  });

  it('loses its object when the pilot ends; its alert is still to be answered', () => {
    const life = read(55).does(head, 'Terminate', {
      effectiveOn: '2026-03-02',
      reasons: 'text:r',
      order: null,
      windDown: null,
    });
    expect([stateOf(life, W), stateOf(life, A)]).toEqual(['dropped', 'raisedAlert']);
    expect(life.tries(supervisor, 'AcknowledgeAlert', { matter: A, reason: 'text:r' })).toBeNull();
  });
});
