/** test: two indicators read side by side, one beyond its threshold: entries, state, desks and notices; readings told from sources. */
import { alive, codeOf, head, lastOf, matter, owner, supervisor, told } from '../support/alive';
import { chronicle } from '../support/chronicle';
import type { Life } from '../support/life';
import { doors, shared, underTerm } from '../support/tables';

const W = 'watch-1';
const define = (change: object = {}) => ({
  ...{ name: 'text:late', unit: '%', threshold: 40, danger: 'above', indicator: null },
  ...{ everyMonths: 1, ...change },
});
const onTime = define({ threshold: 60, danger: 'below', indicator: 'onTime', everyMonths: 3 });
const read = (value: number, readOn: string, n = 1) => ({
  ...{ matter: `watch-${n}`, value, readOn, source: 'text:s' },
});
const revise = (threshold: number) => ({ matter: W, threshold, reason: 'text:r' });
const retire = (n = 1) => ({ matter: `watch-${n}`, reason: 'text:r' });

const begun = shared(alive);
const defined = shared(() => begun().does(owner, 'DefineIndicator', define()));
const beyond = shared(() => defined().does(owner, 'RecordReading', read(55, '2026-03-02')));
const stages = underTerm;

doors([
  {
    ...{ command: 'DefineIndicator', life: begun, post: owner, payload: define() },
    ...{ posts: [owner, supervisor, head], stages },
  },
  {
    ...{ command: 'ReviseThreshold', life: defined, post: head, payload: revise(50) },
    ...{ posts: [supervisor, head], stages },
  },
  {
    ...{ command: 'RecordReading', life: defined, post: owner, payload: read(1, '2026-03-02') },
    ...{ posts: [owner, supervisor], stages },
  },
  {
    ...{ command: 'RetireIndicator', life: defined, post: supervisor, payload: retire() },
    ...{ posts: [supervisor, head], stages },
  },
]);

chronicle('a share of late answers and a target of the plan', begun, [
  {
    ...{ when: 'the owner defines one of its own', by: owner, does: 'DefineIndicator' },
    with: define(),
    emits: [['IndicatorDefined', { ...define(), matter: 'watch-1' }]],
    changes: {
      'matters.watch-1': {
        ...{ id: 'watch-1', kind: 'watch', state: 'watched', openedAt: '2026-03-02T02:00:00.000Z' },
        ...{ closedAt: null, version: 1 },
        data: {
          ...{ unit: '%', threshold: 40, danger: 'above', indicator: null, everyMonths: 1 },
          ...{ readOn: null, since: '2026-03-02T02:00:00.000Z' },
        },
      },
      'opened.watch': 1,
    },
    asks: [
      'watch-1 recordReading: hoa-lac:cadre-2 until 2026-04-02 (indicator.reading) RecordReading',
    ],
    tells: ['hoa-lac:supervisor'],
  },
  {
    ...{ when: 'the supervisor has the target watched, every three months', by: supervisor },
    ...{ does: 'DefineIndicator', with: onTime },
    emits: [['IndicatorDefined', { ...onTime, matter: 'watch-2' }]],
    changes: {
      'matters.watch-2': {
        ...{ id: 'watch-2', kind: 'watch', state: 'watched', openedAt: '2026-03-02T02:00:00.000Z' },
        ...{ closedAt: null, version: 1 },
        data: {
          ...{ unit: '%', threshold: 60, danger: 'below', indicator: 'onTime', everyMonths: 3 },
          ...{ readOn: null, since: '2026-03-02T02:00:00.000Z' },
        },
      },
      'opened.watch': 2,
    },
    asks: [
      'watch-2 recordReading: hoa-lac:cadre-2 until 2026-04-02 (indicator.reading) RecordReading',
    ],
    tells: ['hoa-lac:cadre-2'],
  },
  {
    ...{ when: 'the target stands just at its threshold, and is measured by that', by: owner },
    ...{ does: 'RecordReading', with: read(60, '2026-02-28', 2) },
    emits: [['ReadingRecorded', { ...read(60, '2026-02-28', 2), indicator: 'onTime' }]],
    changes: {
      'running.measured.onTime': { value: 60, on: '2026-02-28' },
      ...{ 'matters.watch-2.version': 2, 'matters.watch-2.data.readOn': '2026-02-28' },
    },
    asks: [
      'watch-2 recordReading: hoa-lac:cadre-2 until 2026-05-28 (indicator.reading) RecordReading',
    ],
    frees: [
      'watch-2 recordReading: hoa-lac:cadre-2 until 2026-04-02 (indicator.reading) RecordReading',
    ],
  },
  {
    ...{ when: 'the first lies beyond: an alert', by: supervisor, does: 'RecordReading' },
    with: read(40.5, '2026-03-01'),
    emits: [
      ['ReadingRecorded', { ...read(40.5, '2026-03-01'), indicator: null }],
      ['AlertOpened', { matter: 'alert-1', watch: 'watch-1', value: 40.5, threshold: 40 }],
    ],
    changes: {
      ...{ 'matters.watch-1.version': 2, 'matters.watch-1.data.readOn': '2026-03-01' },
      'matters.alert-1': {
        ...{ id: 'alert-1', kind: 'alert', state: 'raisedAlert' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: null, version: 1 },
        data: {
          ...{ watch: 'watch-1', value: 40.5, threshold: 40, readings: 1 },
          since: '2026-03-02T02:00:00.000Z',
        },
      },
      'opened.alert': 1,
    },
    asks: [
      'alert-1 answerAlert: hoa-lac:supervisor until 2026-03-05 (alert.answer) AcknowledgeAlert, TurnAlertIntoObstacle, TurnAlertIntoFinding, TurnAlertIntoIncident',
      'watch-1 recordReading: hoa-lac:cadre-2 until 2026-04-01 (indicator.reading) RecordReading',
    ],
    frees: [
      'watch-1 recordReading: hoa-lac:cadre-2 until 2026-04-02 (indicator.reading) RecordReading',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:cadre-2'],
  },
  {
    ...{ when: 'beyond again: the alert is counted, with its first threshold', by: owner },
    ...{ does: 'RecordReading', with: read(70, '2026-03-02') },
    emits: [
      ['ReadingRecorded', { ...read(70, '2026-03-02'), indicator: null }],
      ['AlertRepeated', { matter: 'alert-1', watch: 'watch-1', value: 70, threshold: 40 }],
    ],
    changes: {
      ...{ 'matters.watch-1.version': 3, 'matters.watch-1.data.readOn': '2026-03-02' },
      ...{ 'matters.alert-1.version': 2, 'matters.alert-1.data.value': 70 },
      'matters.alert-1.data.readings': 2,
    },
    asks: [
      'watch-1 recordReading: hoa-lac:cadre-2 until 2026-04-02 (indicator.reading) RecordReading',
    ],
    frees: [
      'watch-1 recordReading: hoa-lac:cadre-2 until 2026-04-01 (indicator.reading) RecordReading',
    ],
    tells: ['hoa-lac:supervisor', 'hoa-lac:head'],
  },
  {
    ...{ when: 'the threshold of the other is nobody’s alert', by: supervisor },
    ...{ does: 'ReviseThreshold', with: { ...revise(50), matter: 'watch-2' } },
    emits: [['ThresholdRevised', { ...{ ...revise(50), matter: 'watch-2' }, formerly: 60 }]],
    changes: { 'matters.watch-2.version': 3, 'matters.watch-2.data.threshold': 50 },
    tells: ['hoa-lac:cadre-2', 'hoa-lac:head'],
  },
  {
    ...{ when: 'it is retired, and keeps nothing', by: head, does: 'RetireIndicator' },
    with: retire(2),
    emits: [['IndicatorRetired', retire(2)]],
    changes: {
      'matters.watch-2.state': 'retired',
      ...{ 'matters.watch-2.closedAt': '2026-03-02T02:00:00.000Z', 'matters.watch-2.version': 4 },
      ...{ 'matters.watch-2.data.unit': 'gone', 'matters.watch-2.data.threshold': 'gone' },
      ...{ 'matters.watch-2.data.danger': 'gone', 'matters.watch-2.data.indicator': 'gone' },
      ...{ 'matters.watch-2.data.everyMonths': 'gone', 'matters.watch-2.data.readOn': 'gone' },
      'matters.watch-2.data.since': 'gone',
    },
    frees: [
      'watch-2 recordReading: hoa-lac:cadre-2 until 2026-05-28 (indicator.reading) RecordReading',
    ],
    tells: ['hoa-lac:cadre-2'],
  },
]);

/** Told in any order; the target has been measured on 2 March. */
const toldLife = (): Life =>
  told({
    running: { ...alive().pilot.running, measured: { onTime: { value: 70, on: '2026-03-01' } } },
  })
    .does(owner, 'DefineIndicator', onTime)
    .does(owner, 'RecordReading', read(65, '2026-02-27'));

test.each<[string, readonly string[] | undefined, string, number]>([
  ['2026-02-28', undefined, '2026-02-28', 70],
  ['2026-02-27', ['DATES_CONTRADICT'], '2026-02-27', 70],
  ['2026-02-20', ['DATES_CONTRADICT'], '2026-02-27', 70],
  ['2026-03-01', undefined, '2026-03-01', 80],
  ['2026-03-09', ['DATED_AHEAD'], '2026-03-09', 80],
])(
  '[M17] told on 2 March, a reading of %s is flagged %j; the last is of %s',
  (day, flags, readOn, measured) => {
    const life = toldLife().does(owner, 'RecordReading', read(80, day));
    expect(lastOf(life, 'ReadingRecorded')?.flags).toEqual(flags);
    expect(matter(life, W)?.data).toMatchObject({ readOn });
    expect(life.pilot.running.measured['onTime']?.value).toBe(measured);
  },
);

test.each([
  ['lower', 'above', null],
  ['lower', 'below', 'WARNS_OF_SUCCESS'],
  ['higher', 'below', null],
  ['higher', 'above', 'WARNS_OF_SUCCESS'],
])('a target that is better %s is in danger %s: %s', (better, danger, code) => {
  const life = begun();
  const { proposal } = life.pilot;
  const indicators = proposal.plan.indicators.map((each) => ({ ...each, better }) as typeof each);
  life.pilot = { ...life.pilot, proposal: { ...proposal, plan: { ...proposal.plan, indicators } } };
  expect(codeOf(life.tries(owner, 'DefineIndicator', { ...onTime, danger }))).toBe(code);
});

test('[M17] another alert stands for another indicator, and does not hold this one', () => {
  const life = beyond().does(owner, 'DefineIndicator', define({ name: 'text:queue' }));
  expect(codeOf(life.tries(head, 'RetireIndicator', retire(2)))).toBeNull();
  expect(codeOf(life.tries(head, 'RetireIndicator', retire(1)))).toBe('ALERT_STANDS_OPEN');
});
