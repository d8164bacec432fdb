/** Late truth: taken at any stage, with event time as exactly as the source knows it, with its doubt; corrected by added entries. */
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
} from '../support/alive';

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
