/** Late truth: taken at any stage, with event time as exactly as the source knows it, with its doubt; corrected by added entries. */
import { schemas } from '../../../contracts/commands/late-fact';
import { eventKinds } from '../../../domain/history/case';
import type { Source } from '../../../domain/kernel';
import {
  alive,
  bodyOf,
  codeOf,
  lastOf,
  program,
  proposer,
  supervisor,
  told,
  head,
  owner,
} from '../support/alive';
import { chronicle } from '../support/chronicle';
import { changed } from '../support/gates';
import { allBut, doors, shared } from '../support/tables';

const fact = {
  kind: 'other',
  happenedOn: '2024-11',
  description: 'text:what',
  organisation: 'text:who',
  origin: null,
  confidence: 'snippet',
  doubt: 'text:two sources differ',
};

describe('a late fact', () => {
  it.each(['SUBMITTED', 'LAPSED', 'RESPONSIBILITY', 'WITHDRAWN', 'ARCHIVED'] as const)(
    'is taken at %s and changes nothing else',
    (stage) => {
      const life = alive({ stage });
      const before = life.pilot;
      life.does('hoa-lac:clerk', 'RecordFact', fact);
      expect(life.pilot).toEqual({
        ...before,
        revision: before.revision + 1,
        facts: before.facts + 1,
      });
    },
  );

  it.each([
    ['1998', 'year'],
    ['2024-11', 'month'],
    ['2024-11-30', 'day'],
  ])('%s is kept as exactly as it was told: to the %s', (happenedOn, precision) => {
    const life = alive().does(program, 'RecordFact', { ...fact, happenedOn });
    expect(bodyOf(life, 'FactRecorded')).toEqual({ ...fact, happenedOn, precision });
    expect(lastOf(life, 'FactRecorded')?.at).toBe(life.now);
  });

  it.each([
    ['2026-03-03', 'FACT_IN_FUTURE'],
    ['2026-04', 'FACT_IN_FUTURE'],
    ['2027', 'FACT_IN_FUTURE'],
    ['2026-02-30', 'DATE_UNCLEAR'],
    ['2025-13', 'DATE_UNCLEAR'],
    ['2026-03-02', null],
    ['2026-03', null],
    ['2026', null],
  ])('told on 2 March 2026, %s: %s', (happenedOn, code) => {
    expect(codeOf(alive().tries(proposer, 'RecordFact', { ...fact, happenedOn }))).toBe(code);
  });

  it('[M9] of activity before a decision is flagged for good', () => {
    const life = alive({ stage: 'INTAKE' }).does(supervisor, 'RecordFact', {
      ...fact,
      kind: 'progress_report',
    });
    expect(lastOf(life, 'FactRecorded')?.flags).toEqual(['ACTIVITY_BEFORE_DECISION']);
    expect(life.pilot.flags).toEqual([{ code: 'ACTIVITY_BEFORE_DECISION', at: life.now }]);
    const later = alive().does(supervisor, 'RecordFact', { ...fact, kind: 'progress_report' });
    expect(later.pilot.flags).toEqual([]);
  });

  it('carries its source into the ledger, flags included', () => {
    const source: Source = {
      organisation: 'text:press',
      precision: 'month',
      told: '2024-11',
      confidence: 'snippet',
      flags: ['RETROACTIVE'],
    };
    const life = told().does(program, 'RecordFact', fact, { source });
    expect(lastOf(life, 'FactRecorded')).toMatchObject({ source, flags: ['RETROACTIVE'] });
  });

  it('comes from those who know or keep the file', () => {
    expect(codeOf(alive().tries('hoa-lac:deputy-1', 'RecordFact', fact))).toBe('NOT_YOURS');
    expect(codeOf(alive({ stage: 'NEW' }).tries(program, 'RecordFact', fact))).toBe(
      'NO_SUCH_PILOT',
    );
  });
});

describe('a correction', () => {
  it('is an entry of its own; what it corrects stays', () => {
    const life = alive({ stage: 'ARCHIVED' });
    const before = life.pilot;
    life.does('hoa-lac:clerk', 'CorrectEntry', {
      entry: 30,
      correction: 'text:right',
      reason: 'text:typo',
    });
    expect(life.pilot).toEqual({ ...before, revision: 31 });
    expect(life.types).toEqual(['EntryCorrected']);
  });

  it('names an entry that there is', () => {
    const wrong = { entry: 31, correction: 'text:right', reason: 'text:typo' };
    expect(alive().tries('hoa-lac:clerk', 'CorrectEntry', wrong)).toMatchObject({
      code: 'NO_SUCH_ENTRY',
      params: { entry: 31, entries: 30 },
    });
    expect(codeOf(alive().tries(supervisor, 'CorrectEntry', { ...wrong, entry: 3 }))).toBe(
      'NOT_YOURS',
    );
  });
});

const clerk = 'hoa-lac:clerk';
const secretary = 'hoa-lac:secretary';
const archivist = 'an-binh:archivist';
const factOf = (change: object = {}) => ({
  ...{ kind: 'started', happenedOn: '2025-11', description: 'text:what', organisation: 'text:who' },
  ...{ origin: null, confidence: 'read', doubt: null, ...change },
});
const correction = (entry: number) => ({ entry, correction: 'text:right', reason: 'text:typo' });
const begun = shared(alive);

doors([
  {
    ...{ command: 'RecordFact', life: begun, post: clerk, payload: factOf(), stages: allBut() },
    posts: [
      ...[proposer, owner, clerk, secretary, 'hoa-lac:legal-1', 'hoa-lac:legal-2'],
      ...[supervisor, head, archivist, 'government:auditor'],
    ],
  },
  {
    ...{ command: 'CorrectEntry', life: begun, post: clerk, payload: correction(3) },
    ...{ posts: [clerk, secretary, archivist], stages: allBut() },
  },
]);

chronicle('an archived record', () => alive({ stage: 'ARCHIVED' }), [
  {
    when: 'takes what an auditor heard, with its doubt, and stays archived',
    ...{ by: 'government:auditor', does: 'RecordFact' },
    with: factOf({ confidence: 'snippet', doubt: 'text:d', origin: 'text:o', happenedOn: '2024' }),
    emits: [
      [
        'FactRecorded',
        {
          ...{ kind: 'started', happenedOn: '2024', description: 'text:what' },
          ...{ organisation: 'text:who', origin: 'text:o', confidence: 'snippet', doubt: 'text:d' },
          precision: 'year',
        },
      ],
    ],
    changes: { facts: 1 },
    tells: ['hoa-lac:cadre-2', 'hoa-lac:supervisor'],
  },
  {
    ...{ when: 'is corrected by an entry about that entry', by: archivist, does: 'CorrectEntry' },
    with: correction(31),
    emits: [['EntryCorrected', correction(31)]],
    tells: ['hoa-lac:cadre-2', 'hoa-lac:supervisor'],
  },
]);

const early = [
  ...['SUBMITTED', 'INTAKE', 'RETURNED', 'URGENT_REVIEW', 'COUNCIL_FORMING', 'APPRAISAL'],
  ...['CONSULT', 'LEADERSHIP_REVIEW', 'OVERRIDE_WINDOW', 'DECISION_DRAFT', 'REFERRED_UP'],
  'NORM_TRACK',
];
const flagged = (kind: string): readonly string[] =>
  allBut().filter((stage) => {
    const life = changed(begun(), (pilot) => ({ ...pilot, stage }));
    return lastOf(life.does(clerk, 'RecordFact', factOf({ kind })), 'FactRecorded')?.flags?.length;
  });

test.each(['started', 'progress_report'])('[M9] %s is early just until the decision', (kind) =>
  expect(flagged(kind)).toEqual(early),
);

test('[M9] nothing else that a source tells was activity', () => {
  const others = eventKinds.filter((kind) => !['started', 'progress_report'].includes(kind));
  expect(others).toHaveLength(26);
  const intake = changed(begun(), (pilot) => ({ ...pilot, stage: 'INTAKE' }));
  for (const kind of others) intake.does(clerk, 'RecordFact', factOf({ kind }));
  expect(intake.pilot).toMatchObject({ flags: [], facts: 26, stage: 'INTAKE' });
});

test.each([
  ['0', 'DATE_UNCLEAR'],
  ['2025-1', 'DATE_UNCLEAR'],
  ['2025-00', 'DATE_UNCLEAR'],
  ['2024-02-29', null],
  ['2025-02-29', 'DATE_UNCLEAR'],
  ['2025-04-31', 'DATE_UNCLEAR'],
  ['1945-09-02', null],
])('a day told as %s: %s', (happenedOn, code) =>
  expect(codeOf(begun().tries(clerk, 'RecordFact', factOf({ happenedOn })))).toBe(code),
);

test.each([
  [1, null],
  [30, null],
  [31, 'NO_SUCH_ENTRY'],
])('of thirty entries number %d is corrected: %s', (entry, code) =>
  expect(codeOf(begun().tries(secretary, 'CorrectEntry', correction(entry)))).toBe(code),
);

test.each([0, -1, 1.5])('the form knows no entry %d', (entry) =>
  expect(schemas.CorrectEntry.safeParse(correction(entry)).success).toBe(false),
);
