/** test: faults of a pack written as text are told by line. */
import * as fc from 'fast-check';
import { linesOf } from '../../../domain/law/json-lines';
import { validatePackText } from '../../../domain/law/pack-text';
import { pack, spoiled } from './samples';

const faultsOf = (text: string) => {
  const result = validatePackText(text);
  return result.ok ? [] : result.faults;
};

const written = (value: unknown) => JSON.stringify(value, null, 2);
const lineWith = (text: string, part: string) =>
  text.split('\n').findIndex((line) => line.includes(part)) + 1;

test('a good text is a pack', () => {
  expect(validatePackText(written(pack()))).toEqual({ ok: true, pack: pack() });
});

test('a wrong value is told with its line', () => {
  const text = written(spoiled('rules|approval.simple|value', -7));
  expect(faultsOf(text)).toEqual([
    {
      path: '/rules/approval.simple/value',
      line: lineWith(text, '-7'),
      fault: 'must not be negative',
    },
  ]);
});

test('what is missing is told with the line around it', () => {
  const text = written(spoiled('rules|approval.simple|article', undefined));
  expect(faultsOf(text)).toEqual([
    {
      path: '/rules/approval.simple/article',
      line: lineWith(text, '"approval.simple"'),
      fault: 'is missing',
    },
  ]);
});

test('a missing part of the whole is told with the first line', () => {
  const text = written(spoiled('ladders', undefined));
  expect(faultsOf(text)).toEqual([{ path: '/ladders', line: 1, fault: 'is missing' }]);
});

test('a rule given twice is a fault, though parsing keeps only the last', () => {
  const text = written(pack()).replace('"rules": {', '"rules": {\n "approval.simple": {},');
  const first = lineWith(text, '"approval.simple"');
  expect(faultsOf(text)).toEqual([
    { path: '/rules/approval.simple', line: first + 1, fault: 'is given twice' },
  ]);
});

test.each(['', '{', '{"id": }', 'pack', '{"id": "a",}'])('%p is not JSON', (text) => {
  const [fault, ...others] = faultsOf(text);
  expect(others).toEqual([]);
  expect(fault?.path).toBe('');
  expect(fault?.fault).toMatch(/^is not JSON: /);
});

test('the place where JSON breaks is told by line', () => {
  expect(faultsOf('{\n  "id": "a",\n  "version" "1"\n}')).toMatchObject([{ line: 3 }]);
});

test('lines of nested values', () => {
  const text = '{\n "a": [1,\n  {"b:c": "x,}"}],\n\n "d": "\\"\\n"\n}';
  expect(Object.fromEntries(linesOf(text).at)).toEqual({
    '': 1,
    '/a': 2,
    '/a/0': 2,
    '/a/1': 3,
    '/a/1/b:c': 3,
    '/d': 5,
  });
});

test('every value of any JSON has a line inside the text, and none is repeated', () => {
  const pointers = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null
      ? [
          path,
          ...Object.entries(value).flatMap(([key, each]) =>
            pointers(each, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
          ),
        ]
      : [path];
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = written(value);
      const lines = linesOf(text);
      expect(new Set(lines.at.keys())).toEqual(new Set(pointers(JSON.parse(text))));
      expect(Math.max(...lines.at.values())).toBeLessThanOrEqual(text.split('\n').length);
      expect(lines.repeated).toEqual([]);
    }),
  );
});
