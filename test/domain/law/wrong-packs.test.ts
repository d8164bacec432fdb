/** test: every kind of wrong pack, as its writer would write it, is refused with the line that is wrong. */
import { packRules } from '../../../domain/book';
import { draftPacks } from '../../../domain/law/drafts';
import { validatePackText } from '../../../domain/law/pack-text';
import { packs } from '../../../domain/law/packs';
import { genericSandbox } from '../../../domain/law/packs/generic-sandbox';
import { vnDecree73Second } from '../../../domain/law/packs/vn-decree-73-2026-2';
import { inForceOn, oldestOf, validateSeries, validateWritten } from '../../../domain/law/series';
import { pack, spoiled } from './samples';

const written = (value: unknown) => JSON.stringify(value, null, 2);

/** The fault, and the text of the line that it names. */
function toldOf(text: string): readonly (readonly [string, string])[] {
  const result = validatePackText(text, packRules);
  const lines = text.split('\n');
  return result.ok
    ? []
    : result.faults.map(({ path, line, fault }) => [
        `${path} ${fault}`,
        (lines[(line ?? 0) - 1] ?? 'no line').trim(),
      ]);
}

const second = vnDecree73Second;

/** What is spoiled, with what; the fault; how the line that is wrong begins. */
const wrong: readonly (readonly [string, unknown, string, string])[] = [
  [
    'rules|approval.simple|article',
    undefined,
    '/rules/approval.simple/article is missing',
    '"approval.simple"',
  ],
  [
    'rules|approval.simple|article',
    ' ',
    '/rules/approval.simple/article must be a text',
    '"article"',
  ],
  [
    'rules|approval.simple|instrument',
    undefined,
    '/rules/approval.simple/instrument is missing',
    '"approval.simple"',
  ],
  [
    'rules|approval.simple|mark',
    'Z',
    '/rules/approval.simple/mark must be one of V, P, D, U, X',
    '"mark"',
  ],
  [
    'rules|approval.simple|value',
    -7,
    '/rules/approval.simple/value must not be negative',
    '"value": -7',
  ],
  [
    'rules|approval.simple|value',
    1.5,
    '/rules/approval.simple/value must be a whole number',
    '"value": 1.5',
  ],
  [
    'rules|approval.simple|value',
    '7',
    '/rules/approval.simple/value must be a number or null',
    '"value": "7"',
  ],
  [
    'rules|approval.simple|unit',
    undefined,
    '/rules/approval.simple/unit is missing',
    '"approval.simple"',
  ],
  [
    'rules|approval.simple|unit',
    'people',
    '/rules/approval.simple/unit must be one of workingDays, calendarDays, hours, months',
    '"unit"',
  ],
  ['rules|approval.simple', undefined, '/rules/approval.simple is missing', '"rules"'],
  [
    'rules|ballot.quorum|value',
    100,
    '/rules/ballot.quorum/value must be below 100',
    '"value": 100',
  ],
  [
    'rules|ballot.quorum.atLeast|value',
    20,
    '/rules/ballot.quorum.atLeast/value is a quorum that no council can reach',
    '"value": 20',
  ],
  [
    'rules|ballot.quorum.atLeast|value',
    0,
    '/rules/ballot.quorum.atLeast/value must be at least 1',
    '"value": 0',
  ],
  [
    'rules|council.size.max|value',
    2,
    '/rules/council.size.max/value is under council.size.min',
    '"value": 2',
  ],
  ['rules|cap.people|value', -1, '/rules/cap.people/value must not be negative', '"value": -1'],
  ['rules|cap.people|value', 0, '/rules/cap.people/value must be at least 1', '"value": 0'],
  [
    'rules|cap.people|unit',
    'count',
    '/rules/cap.people/unit must be one of people',
    '"unit": "count"',
  ],
  ['rules|cap.money|unit', '', '/rules/cap.money/unit must be one of workingDays', '"unit": ""'],
  [
    'rules|cap.money|unit',
    'people',
    '/rules/cap.money/unit must be one of vnd',
    '"unit": "people"',
  ],
  ['rules|cap.sites|unit', 'km2', '/rules/cap.sites/unit must be one of sites', '"unit": "km2"'],
  ['rules|cap.area|unit', 'sites', '/rules/cap.area/unit must be one of km2', '"unit": "sites"'],
  ['rules|cap.time|unit', undefined, '/rules/cap.time/unit is missing', '"cap.time"'],
  ['rules|cap.time|article', undefined, '/rules/cap.time/article is missing', '"cap.time"'],
  ['rules|stop.breach|value', 1, '/rules/stop.breach/value must be true or false', '"value": 1'],
  ['rules|stop.atLeast|value', null, '/rules/stop.atLeast/value must be set', '"value": null'],
  [
    'rules|extension.ask.late|value',
    'maybe',
    '/rules/extension.ask.late/value must be one of refuse, flag',
    '"value": "maybe"',
  ],
  [
    'rules|extension.ask|unit',
    'hours',
    '/rules/extension.ask/unit must be one of workingDays, calendarDays, months',
    '"unit": "hours"',
  ],
  [
    'rules|cap.luck',
    { value: 1, unit: 'count', instrument: 'x', article: 'y', mark: 'X' },
    '/rules/cap.luck is a rule that no clock knows',
    '"cap.luck"',
  ],
  ['effectiveFrom', '2026-02-30', '/effectiveFrom must be a date', '"effectiveFrom"'],
  ['effectiveTo', '0000-12-31', '/effectiveTo must be a date or null', '"effectiveTo"'],
  ['standing', 'maybe', '/standing must be one of draft', '"standing"'],
  ['replaces', '', '/replaces must be a text', '"replaces"'],
  ['replaces', '2026.1', '/replaces must be another version', '"replaces"'],
  ['basis', [], '/basis must list at least one', '"basis"'],
  ['statements', 'none', '/statements must list at least one', '"statements"'],
];

describe('[M47] a pack that cannot be law is refused with the line that is wrong', () => {
  test.each(wrong)('%s = %p: %s', (path, value, fault, line) => {
    const told = toldOf(written(spoiled(path, value, genericSandbox)));
    const found = told.find(([said]) => said.startsWith(fault));
    expect(told.map(([said]) => said)).toContainEqual(expect.stringContaining(fault));
    expect(found?.[1]).toMatch(new RegExp(`^${line}`));
  });

  test('a rule that D or U marks must be a local setting', () => {
    const base = spoiled('rules|approval.simple|mark', 'U', genericSandbox);
    expect(toldOf(written(base))).toContainEqual([
      '/rules/approval.simple/localSetting must be true: the mark is U',
      '"approval.simple": {',
    ]);
  });

  test('the pack itself is good', () => {
    expect(toldOf(written(genericSandbox))).toEqual([]);
    expect(toldOf(written(second))).toEqual([]);
  });
});

describe('[M56] a lineage that cannot be', () => {
  test.each<[string, unknown, string, string]>([
    [
      'basis|1|from',
      '2020-01-01',
      '/basis/1/from must not be before the instrument above',
      '"from": "2020-01-01"',
    ],
    ['basis|1|from', 'later', '/basis/1/from must be a date', '"from": "later"'],
    ['basis|1|from', undefined, '/basis/1/from is missing', '{'],
    ['basis|0|kind', 'rumour', '/basis/0/kind must be one of', '"kind"'],
    ['basis|0|mark', 'A', '/basis/0/mark must be one of', '"mark"'],
    ['basis|0|instrument', '', '/basis/0/instrument must be a text', '"instrument"'],
    ['basis|2|title|fr', undefined, '/basis/2/title/fr is missing', '"title"'],
    ['basis|0', 'law', '/basis/0 must be an object', '"law"'],
  ])('%s = %p', (path, value, fault, line) => {
    const [said, at] = toldOf(written(spoiled(path, value, second)))[0] ?? ['', ''];
    expect(said).toContain(fault);
    expect(at.startsWith(line)).toBe(true);
  });

  test.each<[string, unknown, string]>([
    ['statements|0|article', undefined, '/statements/0/article is missing'],
    ['statements|0|instrument', '', '/statements/0/instrument must be a text'],
    ['statements|0|mark', 'Q', '/statements/0/mark must be one of'],
    ['statements|0|words|vi', '', '/statements/0/words/vi must be a text'],
    ['statements|0', null, '/statements/0 must be an object'],
  ])('%s = %p', (path, value, fault) => {
    const party = packs.find(({ id }) => id === 'vn-party-conclusion-14');
    const told = toldOf(written(spoiled(path, value, party)));
    expect(told.map(([said]) => said).join()).toContain(fault);
  });
});

describe('[M59] a draft', () => {
  test.each(['V', 'P'])('holds nothing with the mark %s', (mark) => {
    const told = toldOf(written(spoiled('rules|approval.simple|mark', mark, draftPacks[0])));
    expect(told).toContainEqual([
      '/rules/approval.simple/mark must be D, U or X: a draft is not in force',
      `"mark": "${mark}",`,
    ]);
  });

  test('is in force on no day, and is nobody’s oldest version', () => {
    const [draft] = draftPacks;
    expect(inForceOn(draftPacks, draft?.id ?? '', '2023-06-01')).toBeUndefined();
    expect(oldestOf(draftPacks, draft?.id ?? '')).toBeUndefined();
  });

  test('may lie over the versions in force without a fault', () => {
    expect(validateSeries([pack(), pack({ version: 'd', standing: 'draft' })])).toEqual([]);
  });
});

describe('[M47] versions of one pack', () => {
  const first = pack();
  const next = pack({ version: '2', effectiveFrom: '2026-07-01', replaces: '1' });

  test.each([
    ['2025-12-31', undefined],
    ['2026-01-01', '1'],
    ['2026-06-30', '1'],
    ['2026-07-01', '2'],
    ['2030-01-01', '2'],
  ])('on %s version %s is in force', (day, version) => {
    expect(inForceOn([next, first], 'sample', day)?.version).toBe(version);
  });

  test('the one that replaces puts an end to the other, whose body stays', () => {
    expect(validateSeries([first, next])).toEqual([]);
    expect(validateSeries([next, first])).toEqual([]);
    expect(first.effectiveTo).toBeNull();
  });

  test('what is older than all is under the oldest', () => {
    expect(oldestOf([next, first], 'sample')?.version).toBe('1');
  });

  const named = (each: object, name: string) => ({ name, text: written(each) });

  test.each([
    [
      'overlapping dates',
      pack({ version: '2', effectiveFrom: '2026-07-01' }),
      'overlaps sample 1',
      '"effectiveFrom"',
    ],
    ['the same version', pack(), 'sample 1 is there twice', '"version"'],
    [
      'a version that nobody knows',
      pack({ version: '2', effectiveFrom: '2026-07-01', replaces: '0' }),
      'names no version of sample',
      '"replaces"',
    ],
    [
      'one that begins before',
      pack({ version: '2', effectiveFrom: '2025-07-01', replaces: '1' }),
      'must begin after sample 1',
      '"replaces"',
    ],
  ])('%s: told with file and line', (_, other, fault, line) => {
    const texts = [named(first, 'a.json'), named(other, 'b.json')];
    const told = validateWritten(texts);
    const found = told.find((each) => each.fault === fault);
    expect(found?.name).toBe('b.json');
    expect(texts[1]?.text.split('\n')[(found?.line ?? 0) - 1]?.trim()).toMatch(
      new RegExp(`^${line}`),
    );
  });

  test('each file is told for itself as well', () => {
    const told = validateWritten([named(first, 'a.json'), { name: 'b.json', text: '{' }]);
    expect(told).toMatchObject([{ name: 'b.json', path: '' }]);
  });

  test('the shipped ones follow one another', () => {
    expect(validateSeries(packs)).toEqual([]);
    expect(validateSeries([...packs, ...draftPacks])).toEqual([]);
  });
});
