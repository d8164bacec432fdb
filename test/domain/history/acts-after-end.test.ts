/** test: what each kind of event becomes after the effective end: late facts, successors, reopened terms and judgements. */
import type { EventKind } from '../../../domain/history/case';
import { nextAct } from '../../../domain/history/narrator';
import { planFrom } from '../../../domain/history/plan';
import { lapsedDays } from '../../../domain/state/under-term';
import { running } from './running-file';
import type { Row } from './telling';
import {
  clerk,
  fact,
  head,
  owner,
  pilotAt,
  row,
  rowOf,
  rowsAt,
  running as runningWith,
  silent,
  tellingOf,
  was,
} from './telling';
import type { Event } from './told';
import { fileOf, ownCommands, tell } from './told';

const day = '2025-02-10';
const ended: readonly Event[] = [...running, { kind: 'ended', date: '2024-12-31' }];

const tooLate = (kind: EventKind): Row => fact(kind, { happenedOn: day });
const successor = (kind: EventKind): Row => [
  'Repropose',
  'an-binh:cadre-1',
  {
    ...{ title: 'Thí điểm xe buýt điện', plan: planFrom(fileOf([]), day), addressee: 'an-binh' },
    ...{ interestsDeclared: true, interested: [], withinDuties: true, reason: was(kind) },
  },
  'plan',
];
const reopened = (more: object): Row => [
  'ReopenTerm',
  head,
  {
    ...{ newEnd: null, condition: null, reviewOn: null, number: null, signedOn: day },
    ...{ effectFrom: day, ...more },
  },
];
const onFile: Row = ['AssessOnFile', head, { reasons: silent }, '~'];
const conclusion = {
  ...{ outcome: 'undetermined', damage: false, damageDescription: null },
  ...{ reasons: 'Nothing was read.', meeting: null },
};
const openCauses: Row = ['OpenCauses', head, { reasons: silent }, '~'];
const causes = { causes: [], dissent: null };
const report: Row = [
  'FileCompletionReport',
  owner,
  { text: was('completion_report'), values: [], lessons: silent, problems: null },
  'values lessons',
];

const late: readonly EventKind[] = [
  ...(['submitted', 'referred_up', 'approved_full', 'refused', 'started'] as const),
  ...(['progress_report', 'obstacle', 'change_requested', 'change_granted'] as const),
  ...(['change_refused', 'extension_requested', 'suspended', 'resumed'] as const),
  ...(['terminated', 'ended', 'other'] as const),
];
const part = { subject: 'Alpha' };
const cases: readonly (readonly [EventKind, Partial<Event>, readonly Row[]])[] = [
  ['proposed', {}, [successor('proposed')]],
  ['approved_pilot', {}, [successor('approved_pilot')]],
  ['approved_pilot', part, [tooLate('approved_pilot')]],
  ['approved_pilot', { partial: true }, [tooLate('approved_pilot')]],
  [
    'extension_granted',
    { newEnd: '2025-06', instrument: '5/QĐ', retroactiveFrom: '2025-01' },
    [reopened({ newEnd: '2025-06-30', number: '5/QĐ', effectFrom: '2025-01-01' })],
  ],
  ['extension_granted', {}, [reopened({ condition: silent, reviewOn: day })]],
  [
    'extension_granted',
    { newEnd: 'until the law' },
    [reopened({ condition: 'until the law', reviewOn: day })],
  ],
  ['extension_granted', { partial: true, newEnd: '2025-06' }, [tooLate('extension_granted')]],
  ['completion_report', {}, [report]],
  ['completion_report', part, [tooLate('completion_report')]],
  ['assessed', {}, [onFile, ['Conclude', head, conclusion, 'meeting damage']]],
  [
    'cause_review',
    {},
    [
      ...[onFile, ['Conclude', head, conclusion, '~'] as Row, openCauses],
      ['ConcludeCauses', head, causes, 'causes'],
    ],
  ],
  [
    'responsibility',
    {},
    [
      ...[onFile, ['Conclude', head, conclusion, '~'] as Row, openCauses],
      ['ConcludeCauses', head, causes, '~'],
      row(
        'OpenResponsibility',
        head,
        { person: null, capacity: 'implementer', grounds: was('responsibility') },
        'person capacity',
      ),
    ],
  ],
];

it.each(cases)('%s %j', (kind, more, rows) => {
  const told = tell(fileOf([...ended, { kind, date: day, ...more }]));
  expect(rowsAt(told, 4)).toEqual(rows);
  expect([told.stopped, told.misshapen, told.report.unmapped]).toEqual([null, [], []]);
});

it.each(late)(
  '%s, of the whole, a part or a participant, is a late fact and nothing more',
  (kind) => {
    const over = pilotAt('ENDING', runningWith({ endedOn: '2024-12-31' }));
    for (const more of [{}, part, { partial: true }]) {
      const telling = tellingOf({ kind, date: day, ...more }, over);
      expect(rowOf(nextAct(telling))).toEqual(['RecordFact', 'clerk', tooLate(kind)[2]]);
      expect(nextAct({ ...telling, done: 1 })).toBeNull();
    }
  },
);

const commandsOf = (more: readonly Event[]): readonly string[] => {
  const told = tell(fileOf([...ended, ...more]));
  expect(told.stopped).toBeNull();
  return more.map((_, i) => ownCommands(told, ended.length + i));
};

describe('said once more', () => {
  it('the whole is judged once; a second judgement is a study', () =>
    expect(
      commandsOf([
        { kind: 'assessed', date: day },
        { kind: 'assessed', date: '2025-03-01' },
      ]),
    ).toEqual(['~AssessOnFile Conclude', 'RecordExternalAct']));

  it('a judgement by others, or of a part, leaves the authority’s to come', () =>
    expect(
      commandsOf([
        { kind: 'assessed', date: day, by: 'Inspectorate' },
        { kind: 'assessed', date: '2025-03-01', subject: 'Alpha' },
        { kind: 'assessed', date: '2025-03-02', partial: true },
        { kind: 'assessed', date: '2025-04-01' },
      ]),
    ).toEqual([
      ...['RecordExternalAct', 'RecordExternalAct', 'RecordExternalAct'],
      '~AssessOnFile Conclude',
    ]));

  it('causes are concluded once; a second review is a study', () =>
    expect(
      commandsOf([
        { kind: 'cause_review', date: day },
        { kind: 'cause_review', date: '2025-03-01' },
      ]),
    ).toEqual(['~AssessOnFile ~Conclude ~OpenCauses ConcludeCauses', 'RecordExternalAct']));

  it('each further person is a matter of their own, and nothing is filled in twice', () => {
    const more = [day, '2025-03-01'].map((date) => ({ kind: 'responsibility', date }) as const);
    expect(commandsOf(more)).toEqual([
      '~AssessOnFile ~Conclude ~OpenCauses ~ConcludeCauses OpenResponsibility',
      'OpenResponsibility',
    ]);
    expect(
      Object.values(tell(fileOf([...ended, ...more])).pilot.matters)
        .filter(({ kind }) => kind === 'responsibility')
        .map(({ id, closedAt }) => [id, closedAt]),
    ).toEqual([
      ['responsibility-1', null],
      ['responsibility-2', null],
    ]);
  });

  it.each([
    ['Supreme Court', was('responsibility'), 'ruling'],
    ['Tòa án nhân dân', 'Khởi kiện.', 'ruling'],
    ['Toà án nhân dân tối cao', 'Bản án.', 'ruling'],
    ['Arbitration Tribunal', 'A claim.', 'ruling'],
    ['Users', 'They filed a class action.', 'lawsuit'],
    ['Users', 'Người dân khởi kiện.', 'lawsuit'],
    ['Users', 'They sued.', 'lawsuit'],
    ['Police of An Bình', 'An investigation was opened.', 'order'],
  ])('%s: "%s" is a %s, and opens nothing', (by, summary, sort) => {
    const told = tell(fileOf([...ended, { kind: 'responsibility', date: day, by, summary }]));
    expect(rowsAt(told, 4)).toMatchObject([['RecordExternalAct', clerk, { sort }]]);
    expect(told.pilot.stage).toBe('ENDING');
    expect(told.report.events[4]?.flags).toEqual(['EXTERNAL_BODY']);
  });
});

describe('lapsed days', () => {
  const toldWith = (more: readonly Event[]) => tell(fileOf([...running, ...more])).pilot;

  it.each([
    ['2024-12-31', [], 0],
    ['2025-01-01', [{ from: '2025-01-01', to: '2025-01-01' }], 1],
    ['2025-04-15', [{ from: '2025-01-01', to: '2025-04-15' }], 105],
  ])('an extension of %s leaves %j, %d days', (date, lapses, days) => {
    const pilot = toldWith([{ kind: 'extension_granted', date, newEnd: '2025-12-31' }]);
    expect(pilot.running.lapses).toEqual(lapses);
    expect(lapsedDays(pilot, '2025-12-31')).toBe(days);
    expect(pilot.running.term).toEqual({ kind: 'date', end: '2025-12-31' });
  });

  it('two late extensions keep both stretches', () => {
    const pilot = toldWith([
      { kind: 'extension_granted', date: '2025-01-10', newEnd: '2025-06-30' },
      { kind: 'extension_granted', date: '2025-07-02', newEnd: '2025-12-31' },
    ]);
    expect(pilot.running.lapses).toEqual([
      { from: '2025-01-01', to: '2025-01-10' },
      { from: '2025-07-01', to: '2025-07-02' },
    ]);
    expect([lapsedDays(pilot, '2025-12-31'), pilot.running.extensions]).toEqual([12, 2]);
  });

  it('the end of a lapsed pilot is the day that is told, and the lapse ends with it', () => {
    const pilot = toldWith([{ kind: 'completion_report', date: '2025-02-03' }]);
    expect(pilot.running).toMatchObject({
      ...{ endedOn: '2025-02-03', lapses: [{ from: '2025-01-01', to: '2025-02-03' }] },
    });
  });
});
