/** Files of old pilots: what is wrong is told by line, whatever the file is. */
import fc from 'fast-check';
import { readCase } from '../../contracts/case-file';
import { fileOf } from '../domain/history/told';

const whole = fileOf([
  { kind: 'submitted', date: '2019' },
  { kind: 'approved_pilot', date: '2020-02', instrument: '12/QD' },
  { kind: 'started', date: '2020-03-01' },
]);
const textOf = (file: unknown): string => JSON.stringify(file, null, 2);

const withEvent = (change: object): string =>
  textOf({
    ...whole,
    events: whole.events.map((event, i) => (i === 1 ? { ...event, ...change } : event)),
  });

function faultsOf(source: string) {
  const read = readCase(source);
  return read.ok ? [] : read.faults.map(({ path, fault }) => ({ path, fault }));
}

/** The line on which the second event's field stands; every event has the usual ones. */
function lineOfField(source: string, field: string): number {
  const lines = source
    .split('\n')
    .flatMap((line, i) => (line.startsWith(`      "${field}"`) ? [i + 1] : []));
  return lines[1] ?? lines[0] ?? 0;
}

it('a file that is right is read as it stands', () => {
  const read = readCase(textOf(whole));
  expect(read).toMatchObject({ ok: true, file: whole, unknown: [] });
});

it('a byte order mark is no fault', () => {
  expect(readCase(`\uFEFF${textOf(whole)}`).ok).toBe(true);
});

describe('a fault is told by line', () => {
  it.each<[string, object, string]>([
    ['a kind that there is not', { kind: 'abandoned' }, 'kind'],
    ['a day that there is not', { date: '2020-02-30', precision: 'day' }, 'date'],
    ['a date in words', { date: 'spring 2020' }, 'date'],
    ['a date out of all reason', { date: '9999', precision: 'year' }, 'date'],
    ['another precision than the date has', { precision: 'day' }, 'date'],
    ['a summary of nothing', { summary: '  ' }, 'summary'],
    ['a sign that is no text', { summary: 'a\u0000b' }, 'summary'],
    ['a text that is turned round', { by: '\u202Eevil' }, 'by'],
    ['a lone half of a sign', { by: '\uD800' }, 'by'],
    ['a number for a text', { by: 7 }, 'by'],
  ])('%s', (_, change, field) => {
    const source = withEvent(change);
    const read = readCase(source);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.faults[0]).toMatchObject({
      path: `events.1.${field}`,
      line: lineOfField(source, field),
    });
  });

  it('what is missing, at the thing that misses it', () => {
    const { proposer: _, ...rest } = whole;
    expect(faultsOf(textOf(rest)).map(({ path }) => path)).toEqual(['proposer']);
    expect(faultsOf(textOf({ ...whole, events: [] })).map(({ path }) => path)).toEqual(['events']);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{"title": '],
    ['a comment', '{} // a pilot'],
    ['a list', '[]'],
    ['a number', '12'],
    ['null', 'null'],
  ])('%s', (_, source) => {
    expect(faultsOf(source).length).toBeGreaterThan(0);
  });

  it('too much of it', () => {
    expect(faultsOf(`"${'x'.repeat(5_000_001)}"`)).toEqual([
      { path: '', fault: 'is larger than 5 MB' },
    ]);
  });
});

describe('what a file leaves open', () => {
  it('null and nothing are not told', () => {
    const read = readCase(withEvent({ instrument: null, newEnd: '', note: null }));
    expect(read.ok && Object.keys(read.file.events[1] ?? {})).not.toContain('newEnd');
  });

  it('fields that nobody knows are named by line and not told', () => {
    const source = withEvent({ mood: 'good' });
    const read = readCase(source);
    expect(read.ok && read.unknown).toEqual([
      { line: lineOfField(source, 'mood'), path: 'events.1.mood', fault: 'is not known' },
    ]);
    expect(read.ok && read.file.events[1]).not.toHaveProperty('mood');
  });
});

it('is total over any text', () => {
  const any = fc.oneof(
    fc.string(),
    fc.json(),
    fc.json().map((json) => `{"events":${json}}`),
  );
  fc.assert(
    fc.property(any, (source) => {
      const read = readCase(source);
      expect(read.ok || read.faults.length > 0).toBe(true);
    }),
  );
});
