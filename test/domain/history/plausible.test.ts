/** Whatever plausible file comes: it is told to its end, or halts by line with a contradiction. The law never refuses in mid-file. */
import fc from 'fast-check';
import type { CaseEvent, CaseFile, EventKind } from '../../../domain/history/case';
import { eventKinds } from '../../../domain/history/case';
import { addDays } from '../../../domain/time';
import type { Event } from './told';
import { fileOf, tell } from './told';

const bodies = [
  "People's Committee",
  'Department of Transport',
  'Inspectorate',
  'Supreme Court',
  'Provincial Party Committee',
  'University of Somewhere',
  'Alpha',
];
const subjects = ['Alpha', 'participants Alpha, Beta', 'Alpha, second filing', 'the northern part'];
const ends = ['2021-06-30', '2023', '2026-03', 'open: until the decree takes effect'];

const some = <T>(values: readonly T[], weight = 3): fc.Arbitrary<T | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined, freq: weight });

const likely: readonly EventKind[] = [
  'proposed',
  'submitted',
  'approved_pilot',
  'started',
  'progress_report',
  'extension_granted',
  'suspended',
  'resumed',
  'ended',
  'assessed',
  'refused',
  'codified',
];

const drafted = fc.record({
  kind: fc.oneof(fc.constantFrom(...eventKinds), fc.constantFrom(...likely)),
  by: fc.oneof(fc.constant("People's Committee"), fc.constantFrom(...bodies)),
  days: fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: 90 }),
    fc.integer({ min: 0, max: 900 }),
    fc.constantFrom(0, 0, 0, 0, 9_000),
  ),
  precision: fc.constantFrom('day', 'day', 'day', 'month', 'year'),
  subject: some(subjects, 2),
  partial: some([true], 1),
  planned: some([true], 1),
  newEnd: some(ends),
  requestedEnd: some(ends, 1),
  retroactiveFrom: some(['2020-01-01', '2022-05'], 1),
  instrument: some(['12/QD-UBND', 'Act (2019) § 3'], 2),
});

const defined = <T extends object>(value: T): Partial<T> =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Partial<T>;

function dated(drafts: readonly { days: number; precision: string }[]): readonly CaseEvent[] {
  let day = '2018-03-01';
  return drafts.map(({ days, precision, ...rest }) => {
    day = addDays(day, days);
    const date = day.slice(0, precision === 'day' ? 10 : precision === 'month' ? 7 : 4);
    return { ...defined(rest), date, precision } as unknown as CaseEvent;
  });
}

const files: fc.Arbitrary<CaseFile> = fc
  .record({
    drafts: fc.array(drafted, { minLength: 1, maxLength: 14 }),
    country: fc.constantFrom('Vietnam', 'Switzerland'),
    plannedEnd: fc.constantFrom(
      null,
      '2019-12-31',
      '2022',
      'until the Assembly decides',
      '2030-01',
    ),
    value: fc.constantFrom('achieved', 'partly', 'not achieved', 'unknown', 'failed'),
    replicatedTo: fc.constantFrom([], ['Elsewhere']),
  })
  .map(({ drafts, country, plannedEnd, value, replicatedTo }) =>
    fileOf(dated(drafts), {
      country,
      plannedEnd,
      replicatedTo,
      outcome: { value, basis: 'As told.' },
    }),
  );

const inWords = ({ events }: CaseFile): string =>
  events
    .map(
      (e) => `${e.date} ${e.kind} by ${e.by}${e.subject === undefined ? '' : ` on ${e.subject}`}`,
    )
    .join('\n');

it('is told to its end or halts by line; nothing is refused by the law and no act is misshapen', () => {
  fc.assert(
    fc.property(files, (file) => {
      const { stopped, misshapen, report } = tell(file);
      if (stopped?.by === 'law')
        throw new Error(`${stopped.index}: ${stopped.why}\n${inWords(file)}`);
      expect(misshapen).toEqual([]);
      if (stopped === null) expect(report.unmapped).toEqual([]);
    }),
    { numRuns: 300 },
  );
}, 120_000);

// Found by chance, each once among some ten thousand files.
it.each<[string, readonly Event[], readonly string[]]>([
  [
    'repeated elsewhere after a term in which no start is told',
    [
      { kind: 'approved_full', newEnd: '2021-06-30', date: '2018-03-01' },
      { kind: 'replicated', date: '2042-10-21' },
    ],
    ['Start', 'ProposeReplication', 'SiteAgrees'],
  ],
  [
    'a part that ends while the whole, made permanent, winds down',
    [
      { kind: 'approved_full', date: '2018-03-01' },
      { kind: 'approved_full', date: '2018-03-01' },
      { kind: 'ended', subject: 'Alpha', date: '2018-03-01' },
      { kind: 'ended', date: '2018-03-02' },
    ],
    ['MakePermanent', 'RecordFact', 'ConfirmEnd'],
  ],
])('%s is told to its end', (_, events, last) => {
  const { stopped, misshapen, lived } = tell(fileOf(events, { plannedEnd: null }));
  expect([stopped, misshapen]).toEqual([null, []]);
  expect(lived.map(({ step }) => step.act.command).slice(-last.length)).toEqual(last);
});
