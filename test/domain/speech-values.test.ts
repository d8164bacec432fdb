/** test: how a value is said in a sentence: dates, instants, matters, names, words by their place, what is empty. */
import {
  hasWord,
  sentenceOfEvent,
  sentenceOfRefusal,
  sentenceOfTerm,
  stateWord,
} from '../../domain/speech';
import type { Hearing } from '../../domain/speech';
import { say } from '../../domain/words';
import type { Language } from '../../domain/words';

/** Said in a sentence that shows one value. */
const due = (value: string, language: Language = 'en', hearing: Hearing = {}): string =>
  sentenceOfRefusal({ code: 'STILL_IN_TIME', params: { due: value } }, language, hearing);
const within = (sentence: string): string =>
  /has until (.*) to answer/.exec(sentence)?.[1] ?? sentence;

describe('a date', () => {
  test.each([
    ['2026-03-09', 'en', '9 Mar 2026'],
    ['2026-01-31', 'en', '31 Jan 2026'],
    ['2026-12-01', 'en', '1 Dec 2026'],
    ['2026-02-30', 'en', '2026-02-30'],
    ['2026-3-9', 'en', '2026-3-9'],
  ] as const)('%s in %s is "%s"', (value, language, expected) =>
    expect(within(due(value, language))).toBe(expected),
  );

  test.each(['vi', 'fr'] as const)('in %s has two digits for day and month', (language) => {
    expect(due('2026-03-09', language)).toContain('09/03/2026');
  });
});

describe('an instant', () => {
  test.each([
    ['2026-03-09T10:00:00.000Z', undefined, '9 Mar 2026 17:00'],
    ['2026-03-09T17:00:00.000Z', undefined, '10 Mar 2026 00:00'],
    ['2026-12-31T16:59:59.999Z', 420, '31 Dec 2026 23:59'],
    ['2026-12-31T17:00:00.000Z', 420, '1 Jan 2027 00:00'],
    ['2026-03-09T10:00:00.000Z', 0, '9 Mar 2026 10:00'],
    ['2026-03-09T00:15:00.000Z', -30, '8 Mar 2026 23:45'],
    ['2026-03-09T10:00:00Z', 0, '2026-03-09T10:00:00Z'],
  ])('%s at %p minutes is %s', (value, utcOffsetMinutes, expected) => {
    const hearing = utcOffsetMinutes === undefined ? {} : { utcOffsetMinutes };
    expect(within(due(value, 'en', hearing))).toBe(expected);
  });
});

describe('a value by its place', () => {
  const wrongState = (matter: string, state: string, language: Language = 'en') =>
    sentenceOfRefusal({ code: 'WRONG_STATE', params: { matter, state } }, language);

  test('a state is said as its own kind of matter says it', () => {
    expect(wrongState('checkpoint-3', 'held', 'vi')).toContain('Đã kiểm tra');
    expect(wrongState('interimReview-1', 'held', 'vi')).toContain('Đã sơ kết');
  });

  test('a state, a stage and a command are said by their words', () => {
    expect(wrongState('obstacle-1', 'raised')).toContain('Raised');
    expect(
      sentenceOfRefusal({ code: 'WRONG_STAGE', params: { stage: 'LAPSED' } }, 'fr'),
    ).not.toContain('LAPSED');
    expect(
      sentenceOfRefusal({ code: 'NOT_YOURS', params: { command: 'Submit' } }, 'en'),
    ).not.toContain('"Submit"');
  });

  test('a state that has no word stands as it is', () =>
    expect(wrongState('obstacle-1', 'teleported')).toContain('teleported'));

  test('a name is asked for last: words of the law come before it', () => {
    const nameOf = (id: string): string => `Mr ${id}`;
    expect(within(due('someday', 'en', { nameOf }))).toBe('Mr someday');
    expect(within(due('2026-03-09', 'en', { nameOf }))).toBe('9 Mar 2026');
    expect(within(due('someday', 'en', { nameOf: () => undefined }))).toBe('someday');
  });

  test('what is neither text nor number has no place in a sentence', () => {
    const params = { stage: null, list: [1], more: { a: 1 } } as unknown as Record<string, string>;
    expect(sentenceOfRefusal({ code: 'WRONG_STAGE', params }, 'en')).toContain('{stage}');
  });

  test('numbers are said as they are, nought too', () => {
    const stale = (seen: number, current: number) =>
      sentenceOfRefusal({ code: 'STALE', params: { seen, current } }, 'en');
    expect(stale(0, 12)).toMatch(/\b12\b/);
    expect(stale(0, 12)).not.toMatch(/\{\w+\}/);
  });

  test('a clock says which step it rang for, in each language', () => {
    const rang = (rung: string, kind: string) => ({
      type: 'ClockRang',
      body: { matter: 'obstacle-1', step: 'resolveObstacle', rung, kind, to: 'head', role: 'head' },
    });
    expect(sentenceOfEvent(rang('overdue', 'overdue'), 'en')).toBe(
      'Clock: overdue – Resolve the obstacle',
    );
    expect(sentenceOfEvent(rang('due', 'due'), 'en')).toBe('Clock: due – Resolve the obstacle');
    for (const language of ['vi', 'fr'] as const)
      expect(sentenceOfEvent(rang('due', 'due'), language)).not.toMatch(/resolveObstacle|\{/);
  });
});

describe('a term with places', () => {
  const none = 'no such term {a} {b}';

  test('that nobody wrote stands for itself, filled all the same', () => {
    expect(sentenceOfTerm(none, { a: 'x', b: 2 }, 'vi')).toBe('no such term x 2');
    expect(sentenceOfTerm(none, { a: null, b: true }, 'en')).toBe('no such term – true');
    expect(sentenceOfTerm(none, { a: false }, 'en')).toBe('no such term false {b}');
    expect(sentenceOfTerm(none, { a: '2026-03-09', b: '' }, 'fr')).toBe('no such term 09/03/2026 ');
  });

  test.each([
    ['{matter}', { matter: 'obstacle-3' }, 'Obstacle 3'],
    ['{matter}', { matter: 'finding-12' }, 'Finding 12'],
    ['{matter}', { matter: 'nothingKnown-2' }, 'nothingKnown 2'],
    ['{matter}', { matter: 'obstacle' }, 'Obstacle'],
    ['{role}', { role: 'no-role' }, 'no-role'],
    ['{article}', { article: 'Art. 8.1' }, 'Art. 8.1'],
    ['{article}', { article: 'own proposal' }, 'our own proposal, not a rule'],
  ])('%s of %j is "%s"', (term, values, expected) =>
    expect(sentenceOfTerm(term, values, 'en')).toBe(expected),
  );

  test('an article is said in each language', () => {
    expect(sentenceOfTerm('{article}', { article: 'Art. 8.1' }, 'vi')).toBe('Điều 8.1');
    expect(sentenceOfTerm('{article}', { article: 'Art. 8.1' }, 'fr')).toBe('art. 8.1');
  });
});

describe('words', () => {
  test('fill each place as often as it stands, and leave what is not given', () => {
    const words = { vi: '{a} {a}', en: '{a}-{b}', fr: '{a}{c}' };
    expect(say(words, 'vi', { a: 1 })).toBe('1 1');
    expect(say(words, 'en', { a: '{b}', b: 'x' })).toBe('{b}-x');
    expect([say(words, 'fr', { a: 0 }), say(words, 'fr')]).toEqual(['0{c}', '{a}{c}']);
  });

  test('of a state are those of its kind first', () => {
    expect(stateWord('resource', 'notGranted').en).toBe('Refused');
    expect(stateWord('noSuchKind', 'raised').en).toBe('Raised');
    expect(stateWord('noSuchKind', 'noSuchState').fr).toBe('noSuchState');
  });

  test('are of one sort: a command’s name is no step', () => {
    expect([
      hasWord('command', 'Submit'),
      hasWord('step', 'Submit'),
      hasWord('event', 'Submit'),
    ]).toEqual([true, false, false]);
  });
});
