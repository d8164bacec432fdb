/** test: versions in time to the day: what is in force, what ends it, what overlaps; and texts read beside those that are there. */
import type { LawPack } from '../../../domain/law/pack';
import { isDraft } from '../../../domain/law/pack';
import { linesOf } from '../../../domain/law/json-lines';
import {
  isObject,
  readObject,
  readOneOf,
  readText,
  readWords,
  step,
} from '../../../domain/law/json-shape';
import type { PackFault, Report } from '../../../domain/law/json-shape';
import { inForceOn, oldestOf, validateSeries, validateWritten } from '../../../domain/law/series';
import { pack } from './samples';

const version = (
  name: string,
  from: string,
  to: string | null = null,
  change: Partial<LawPack> = {},
): LawPack => pack({ version: name, effectiveFrom: from, effectiveTo: to, ...change });
const told = (...packs: readonly LawPack[]) =>
  validateSeries(packs).map(({ path, fault }) => `${path} ${fault}`);

const first = version('1', '2026-01-01', '2026-06-30');
const second = version('2', '2026-07-01');
const third = version('3', '2027-01-01', null, { replaces: '2' });
const draft = version('d', '2020-01-01', null, { standing: 'draft' });

describe('the version in force', () => {
  const all = [third, draft, first, second];

  test.each([
    ['2025-12-31', undefined],
    ['2026-01-01', '1'],
    ['2026-06-30', '1'],
    ['2026-07-01', '2'],
    ['2026-12-31', '2'],
    ['2027-01-01', '3'],
    ['2099-01-01', '3'],
  ])('on %s is %s', (day, expected) => {
    expect(inForceOn(all, 'sample', day)?.version).toBe(expected);
    expect(inForceOn(all.toReversed(), 'sample', day)?.version).toBe(expected);
  });

  test('of another pack, or of none, is nobody’s', () => {
    expect(inForceOn(all, 'other', '2026-07-01')).toBeUndefined();
    expect(inForceOn([], 'sample', '2026-07-01')).toBeUndefined();
    expect(inForceOn([first], 'sample', '2026-07-01')).toBeUndefined();
  });

  test('before all of them is the oldest, which no draft is', () => {
    expect(oldestOf(all, 'sample')?.version).toBe('1');
    expect([oldestOf([draft], 'sample'), oldestOf(all, 'other')]).toEqual([undefined, undefined]);
    expect([isDraft(draft), isDraft(first)]).toEqual([true, false]);
  });

  test('asking leaves the list as it was', () => {
    const before = [...all];
    inForceOn(all, 'sample', '2027-01-01');
    oldestOf(all, 'sample');
    expect(all).toEqual(before);
  });
});

describe('versions beside each other', () => {
  test.each<[string, readonly LawPack[], readonly string[]]>([
    ['the day after follows', [first, version('2', '2026-07-01')], []],
    [
      'the last day is one too early',
      [first, version('2', '2026-06-30')],
      ['/1/effectiveFrom overlaps sample 1'],
    ],
    [
      'an earlier one, told later, must end before',
      [second, version('1', '2026-01-01', '2026-07-01')],
      ['/1/effectiveFrom overlaps sample 2'],
    ],
    ['a gap between them is nobody’s fault', [first, version('2', '2028-01-01')], []],
    ['what replaces ends the other on the day before', [second, third], []],
    ['in whatever order they are told', [third, second], []],
    [
      'an end of its own that comes earlier stands',
      [version('2', '2026-07-01', '2026-08-31'), third, version('x', '2026-09-01', '2026-12-31')],
      [],
    ],
    [
      'an end of its own that comes later does not',
      [version('2', '2026-07-01', '2030-01-01'), third],
      [],
    ],
    [
      'a draft ends nothing',
      [second, { ...third, standing: 'draft' }, version('4', '2027-06-01')],
      ['/2/effectiveFrom overlaps sample 2'],
    ],
    ['a draft lies over anything', [first, draft, second], []],
    [
      'but not twice under one name',
      [first, { ...draft, version: '1' }],
      ['/1/version sample 1 is there twice'],
    ],
    ['the same name of another pack is another', [first, { ...first, id: 'other' }], []],
    [
      'another pack’s version is not replaced',
      [second, { ...third, id: 'other' }],
      ['/1/replaces names no version of other'],
    ],
    [
      'a replacement begins after what it replaces',
      [second, version('3', '2026-07-02', null, { replaces: '2' })],
      [],
    ],
    [
      'not on the same day',
      [second, version('3', '2026-07-01', null, { replaces: '2' })],
      ['/1/replaces must begin after sample 2'],
    ],
    [
      'each pair is told',
      [second, version('3', '2026-08-01'), version('4', '2026-09-01')],
      [
        '/1/effectiveFrom overlaps sample 2',
        '/2/effectiveFrom overlaps sample 2',
        '/2/effectiveFrom overlaps sample 3',
      ],
    ],
    ['none at all', [], []],
  ])('%s', (_, packs, expected) => expect(told(...packs)).toEqual(expected));
});

describe('texts beside the laws that are there', () => {
  const text = (each: object): string => JSON.stringify(each, null, 2);

  test('a fault between those that are there is not the writer’s', () =>
    expect(
      validateWritten(
        [{ name: 'a', text: text({ ...third, replaces: 'nothing', id: 'mine' }) }],
        undefined,
        [first, first],
      ),
    ).toEqual([
      {
        name: 'a',
        path: '/replaces',
        line: expect.any(Number) as number,
        fault: 'names no version of mine',
      },
    ]));

  test('a text follows what is there, and its own line is told', () => {
    expect(validateWritten([{ name: 'a', text: text(third) }], undefined, [first, second])).toEqual(
      [],
    );
    const [fault, ...others] = validateWritten(
      [{ name: 'a', text: text(version('9', '2026-08-01')) }],
      undefined,
      [first, second],
    );
    expect([fault?.name, fault?.path, fault?.fault, others]).toEqual([
      'a',
      '/effectiveFrom',
      'overlaps sample 2',
      [],
    ]);
    expect(text(version('9', '2026-08-01')).split('\n')[(fault?.line ?? 0) - 1]).toContain(
      '"effectiveFrom"',
    );
  });

  test('one that cannot be read is left out of the series, the others keep their places', () => {
    const written = [
      { name: 'broken', text: '{"id": ' },
      { name: 'good', text: text(first) },
      { name: 'twice', text: text(first) },
    ];
    const faults = validateWritten(written, undefined, [second]);
    expect(faults.map(({ name, path }) => [name, path])).toEqual([
      ['broken', ''],
      ['twice', '/version'],
    ]);
  });
});

describe('the readers of unknown JSON', () => {
  const gathered = (read: (report: Report) => void): readonly PackFault[] => {
    const faults: PackFault[] = [];
    read((path, fault) => faults.push({ path, fault }));
    return faults;
  };
  const said = (read: (report: Report) => void) =>
    gathered(read).map(({ path, fault }) => `${path} ${fault}`);

  test.each([
    [{}, true],
    [Object.create(null), true],
    [[], false],
    [null, false],
    [undefined, false],
    ['{}', false],
  ])('%p is an object: %s', (value, is) => expect(isObject(value)).toBe(is));

  test.each([
    ['', 'a', '/a'],
    ['/a', 0, '/a/0'],
    ['', 'a/b', '/a~1b'],
    ['', '~1', '/~01'],
    ['/x', '', '/x/'],
  ])('%p and %p is %s', (path, key, expected) => expect(step(path, key)).toBe(expected));

  test('an object: what is missing first, then what is not known, by their order', () => {
    const keys = { required: ['a', 'b'], allowed: ['c'] };
    expect(said((report) => readObject({ x: 1, a: null, c: 2, y: 3 }, '/o', keys, report))).toEqual(
      ['/o/b is missing', '/o/x is not known here', '/o/y is not known here'],
    );
    expect(said((report) => readObject({ a: 1, b: undefined }, '', keys, report))).toEqual([]);
    expect(readObject([], '', keys, () => undefined)).toBeNull();
    expect(readObject({ q: 1 }, '', keys, () => undefined)).toEqual({ q: 1 });
  });

  test.each([
    [{ k: 'x' }, []],
    [{ k: '' }, ['/o/k must be a text']],
    [{ k: '\n ' }, ['/o/k must be a text']],
    [{ k: null }, ['/o/k must be a text']],
    [{ k: ['x'] }, ['/o/k must be a text']],
    [{}, []],
  ])('a text in %j', (object, expected) =>
    expect(said((report) => readText(object, 'k', '/o', report))).toEqual(expected),
  );

  test.each([
    [{ k: 'a' }, []],
    [{ k: 'A' }, ['/o/k must be one of a, b']],
    [{ k: undefined }, ['/o/k must be one of a, b']],
    [{}, []],
  ])('one of two in %j', (object, expected) =>
    expect(said((report) => readOneOf(object, 'k', '/o', ['a', 'b'], report))).toEqual(expected),
  );

  test('words are in three languages, each of them', () =>
    expect(said((report) => readWords({ vi: 'a', en: ' ', de: 'x' }, '/w', report))).toEqual([
      '/w/fr is missing',
      '/w/de is not known here',
      '/w/en must be a text',
    ]));

  test('a key that is given twice is told at each place, with the last line for its value', () => {
    const { at, repeated } = linesOf('{\n"a": 1,\n"b": {"c": 1,\n"c": 2},\n"a": [3]}');
    expect(repeated).toEqual(['/b/c', '/a']);
    expect([at.get('/b'), at.get('/b/c'), at.get('/a'), at.get('/a/0')]).toEqual([3, 4, 5, 5]);
  });
});
