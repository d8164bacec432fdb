/** test: what a person answered for, as an export draws it: under which rule, by which entry, and when there is none. */
import * as answers from '../../../domain/exports/answers';
import { suppressed } from '../../../domain/exports/content';
import type { About, ExportLine } from '../../../domain/exports/line';
import { line } from '../../../domain/exports/line';
import { cite, matterIn, trailOf } from '../../../domain/exports/trail';
import { vnDecree73 } from '../../../domain/law/packs/vn-decree-73';
import type { Matter } from '../../../domain/pilot';
import type { LedgerLine } from '../../../domain/proof';
import { about, entry, matter, person, shown } from './about';

describe('the trail', () => {
  const trail = trailOf([
    entry(3, 'B', { matter: 'm-1' }),
    entry(1, 'A', { matter: 'm-1' }),
    entry(2, 'A', { matter: 'm-2' }),
  ]);
  it.each<[readonly string[], string | undefined, readonly number[]]>([
    [['A'], undefined, [2]],
    [['A'], 'm-1', [1]],
    [['A', 'B'], 'm-1', [3]],
    [['A', 'B'], 'm-2', [2]],
    [['B'], 'm-2', []],
    [[], undefined, []],
    [['C'], undefined, []],
  ])('the last of %j in %s: %j', (types, of, seqs) =>
    expect(trail.last(types, of).map(({ seq }) => seq)).toEqual(seqs),
  );

  it('is in the order of the ledger, and cites place, both times and hash', () => {
    expect(trail.lines.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(cite(entry(7, 'A', {}, '2025-01-01T00:00:00.000Z'))).toEqual({
      ...{ seq: 7, type: 'A', at: '2025-01-01T00:00:00.000Z', hash: 'h-7' },
      recordedAt: '2026-03-03T02:00:00.000Z',
    });
  });

  it.each<[unknown, string | null]>([
    [{ matter: 'm-1' }, 'm-1'],
    [{ matter: 1 }, null],
    [{}, null],
    [null, null],
    [undefined, null],
  ])('the matter in %j is %s', (body, expected) =>
    expect(matterIn(entry(1, 'A', body as object))).toBe(expected),
  );
});

it('a line stands under the article of its rule, or says that none is stated; without an entry it does not stand', () => {
  const [cited] = [cite(entry(1, 'A'))];
  const of = (key: string) => line(about([], []), 'part', key, [cited], { a: 1 })[0];
  const { instrument, article, mark } = vnDecree73.rules['approval.simple']!;
  expect(of('approval.simple')).toEqual({
    ...{ fact: 'part', values: { a: 1 }, rule: { instrument, article, mark }, entries: [cited] },
  });
  expect(of('no.such')?.rule).toEqual({
    ...{ instrument: 'Pilotage', article: 'own proposal', mark: 'X' },
  });
  expect(line(about([], []), 'part', 'approval.simple', [], { a: 1 })).toEqual([]);
});

const responsibility = (id: string, state: string, change: object = {}) =>
  matter(id, 'responsibility', state, {
    ...{ person, capacity: 'implementer', result: 'reduced', reducedByPercent: 30 },
    ...{ findings: { perPolicy: 'met', pureMotive: 'partly', commonGood: 'notMet' }, ...change },
  });
const decidedEntry = entry(5, 'ResponsibilityDecided', { matter: 'r-1' });
const mitigating = (factor: string, holds: boolean) => ({ factor, holds });
const vote = (id: string, heldOn: string, result: string, of = person) =>
  matter(id, 'confidenceVote', 'recorded', { person: of, heldOn, result });
const motive = (id: string, body: string, decidedOn: string) =>
  matter(id, 'motive', 'classified', { person, body, motive: 'error', degree: null, decidedOn });
const abuse = (state: string, of = person) =>
  matter('a-1', 'abuse', state, { person: of, class: 'negligence', referral: 'police' });

describe('what a person answered for', () => {
  type Row = readonly [
    draw: (about: About) => readonly ExportLine[],
    matters: readonly Matter[],
    entries: readonly LedgerLine[],
    expected: readonly unknown[],
  ];
  const result = { capacity: 'implementer', result: 'reduced', reducedByPercent: 30 };
  const findings = { perPolicy: 'met', pureMotive: 'partly', commonGood: 'notMet' };
  const found = entry(4, 'ResponsibilityFindingsRecorded', { matter: 'r-1' });
  const noted = entry(6, 'MitigationNoted', { matter: 'r-1' });
  const sanction = (state: string, of = person) =>
    matter('s-1', 'sanction', state, { person: of, endsOn: '2026-05-20' });
  const weighing = {
    ...{ mitigation: [mitigating('minor', true), mitigating('none', false)] },
    mitigationWeight: 'some',
  };
  it.each<Row>([
    [
      ...([answers.responsibilityLines, [responsibility('r-1', 'final')]] as const),
      ...([[decidedEntry], [['responsibility', result, 5]]] as const),
    ],
    [
      answers.responsibilityLines,
      [responsibility('r-1', 'final')],
      [decidedEntry, entry(8, 'ResponsibilityAppealDecided', { matter: 'r-1' })],
      [['responsibility', result, 8]],
    ],
    [answers.responsibilityLines, [responsibility('r-1', 'notified')], [decidedEntry], []],
    [answers.responsibilityLines, [responsibility('r-1', 'final')], [], []],
    [answers.responsibilityLines, [responsibility('r-2', 'final')], [decidedEntry], []],
    [
      answers.responsibilityLines,
      [responsibility('r-1', 'final', { person: 'another' })],
      ...([[decidedEntry], []] as const),
    ],
    [
      ...([answers.findingsLines, [responsibility('r-1', 'final')]] as const),
      ...([[found], [['findings', findings, 4]]] as const),
    ],
    [answers.findingsLines, [responsibility('r-1', 'final', { findings: null })], [found], []],
    [
      answers.mitigationLines,
      [responsibility('r-1', 'final', weighing)],
      [noted],
      [['mitigation', { factor: 'minor', weight: 'some' }, 6]],
    ],
    [
      answers.mitigationLines,
      [responsibility('r-1', 'final', { mitigation: [mitigating('minor', true)] })],
      [noted, entry(9, 'MitigationWeighed', { matter: 'r-1' })],
      [['mitigation', { factor: 'minor', weight: 'none' }, 9]],
    ],
    [answers.mitigationLines, [responsibility('r-1', 'final')], [noted], []],
    [
      answers.sanctionLines,
      [sanction('sanctioned')],
      [entry(2, 'SanctionRecorded', { matter: 's-1' })],
      [['sanction', { until: '2026-05-20' }, 2]],
    ],
    [
      answers.sanctionLines,
      [sanction('served')],
      [entry(2, 'SanctionRecorded', { matter: 's-1' })],
      [],
    ],
    [
      answers.sanctionLines,
      [sanction('sanctioned', 'another')],
      ...([[entry(2, 'SanctionRecorded', { matter: 's-1' })], []] as const),
    ],
    [
      answers.confidenceLines,
      [vote('v-1', '2026-02-20', 'kept'), vote('v-2', '2025-02-20', 'dismissal')],
      [
        entry(2, 'ConfidenceVoteRecorded', { matter: 'v-1' }),
        entry(3, 'ConfidenceVoteRecorded', { matter: 'v-2' }),
      ],
      [['confidence', { heldOn: '2026-02-20', confidence: 'kept' }, 2]],
    ],
    [
      answers.confidenceLines,
      [vote('v-1', '2026-02-20', 'kept', 'another')],
      ...([[entry(2, 'ConfidenceVoteRecorded', { matter: 'v-1' })], []] as const),
    ],
    ...(['upheld', 'referred'] as const).map((state): Row => [
      ...([
        answers.abuseLines,
        [abuse(state)],
        [entry(2, 'AbuseUpheld', { matter: 'a-1' })],
      ] as const),
      [['abuse', { class: 'negligence', referral: 'police' }, 2]],
    ]),
    ...(['alleged', 'heard', 'dismissed'] as const).map((state): Row => [
      ...([
        answers.abuseLines,
        [abuse(state)],
        [entry(2, 'AbuseUpheld', { matter: 'a-1' })],
        [],
      ] as const),
    ]),
    [
      answers.abuseLines,
      [abuse('upheld', 'another')],
      [entry(2, 'AbuseUpheld', { matter: 'a-1' })],
      [],
    ],
    [
      answers.motiveLines,
      [
        motive('m-1', 'court', '2026-02-01'),
        motive('m-2', 'inspection', '2026-02-03'),
        motive('m-3', 'court', '2026-02-02'),
      ],
      ['m-1', 'm-2', 'm-3'].map((id, i) => entry(i + 1, 'MotiveClassified', { matter: id })),
      [
        [
          'motive',
          { body: 'inspection', motive: 'error', degree: null, decidedOn: '2026-02-03' },
          2,
        ],
        ['motive', { body: 'court', motive: 'error', degree: null, decidedOn: '2026-02-02' }, 3],
      ],
    ],
  ])('%#', (draw, matters, entries, expected) =>
    expect(shown(draw(about(matters, entries)))).toEqual(expected),
  );
});

it('what is withheld in several publications is suppressed in each', () => {
  const publication = (id: string, withheld?: readonly object[]) =>
    matter(id, 'publication', 'published', withheld === undefined ? {} : { withheld });
  const of = (...matters: readonly Matter[]) => suppressed(about(matters, []).pilot);
  expect(of(publication('p-1'), publication('p-2', []))).toEqual([]);
  expect(
    of(
      publication('p-1', [
        { part: 'decision', ground: 'security' },
        { part: 'costs', ground: 'stateSecret' },
      ]),
      publication('p-2', [
        { part: 'results', ground: 'openInquiry' },
        { part: 'decision', ground: 'personalData' },
      ]),
    ),
  ).toEqual(['decision', 'term', 'outcome', 'talent']);
});
