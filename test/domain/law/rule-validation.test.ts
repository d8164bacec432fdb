/** test: a rule without a source, a mark or a number that makes sense is refused. */
import { knownBy, knownRules } from '../../../domain/law/known-rules';
import { vnDecree73 } from '../../../domain/law/packs/vn-decree-73';
import { faultsOf, pack, rule, spoiled } from './samples';

const SIMPLE = '/rules/approval.simple';

test.each<[string, unknown, string[]]>([
  ['article', undefined, ['article is missing']],
  ['article', '', ['article must be a text']],
  ['instrument', undefined, ['instrument is missing']],
  ['instrument', 73, ['instrument must be a text']],
  ['mark', undefined, ['mark is missing']],
  ['mark', 'W', ['mark must be one of V, P, D, U, X']],
  ['mark', 'D', ['localSetting must be true: the mark is D']],
  ['mark', 'U', ['localSetting must be true: the mark is U']],
  ['unit', undefined, ['unit is missing']],
  [
    'unit',
    'days',
    [
      'unit must be one of workingDays, calendarDays, hours, months, count, percent, choice, flag, people, vnd, sites, km2',
    ],
  ],
  ['value', undefined, ['value is missing']],
  ['value', -1, ['value must not be negative']],
  ['value', 1.5, ['value must be a whole number']],
  ['value', 2 ** 60, ['value must be a whole number']],
  ['value', 'seven', ['value must be a number or null']],
  ['value', true, ['value must be a number or null']],
  ['value', null, ['value must be set: the mark is V']],
  ['localSetting', 'yes', ['localSetting must be true or false']],
  ['note', 'why', ['note must be an object']],
  ['term', 7, ['term is not known here']],
])('rule with %s = %p', (key, value, expected) => {
  const faults = faultsOf(spoiled(`rules|approval.simple|${key}`, value));
  expect(faults).toEqual(expected.map((fault) => `${SIMPLE}/${fault}`));
});

test.each<[string, unknown, string[]]>([
  ['a list', [], [`${SIMPLE} must be an object`]],
  ['a bare number', 7, [`${SIMPLE} must be an object`]],
  ['nothing', null, [`${SIMPLE} must be an object`]],
  [
    'a percentage over 100',
    rule({ unit: 'percent', value: 101 }),
    [`${SIMPLE}/value must not be over 100 percent`],
  ],
  [
    'a flag that is a number',
    rule({ unit: 'flag', value: 1 }),
    [`${SIMPLE}/value must be true or false`],
  ],
  [
    'a flag that is not set',
    rule({ unit: 'flag', value: null, mark: 'X' }),
    [`${SIMPLE}/value must be true or false`],
  ],
  [
    'a choice without choices',
    rule({ unit: 'choice', value: 'head' }),
    [`${SIMPLE}/choices must list the texts to choose from`],
  ],
  [
    'a choice among none',
    rule({ unit: 'choice', value: 'head', choices: [] }),
    [`${SIMPLE}/choices must list the texts to choose from`],
  ],
  [
    'a choice outside its choices',
    rule({ unit: 'choice', value: 'chair', choices: ['head', 'none'] }),
    [`${SIMPLE}/value must be one of head, none`],
  ],
  ['a local setting with mark U', rule({ mark: 'U', localSetting: true }), []],
  ['an unset local setting', rule({ mark: 'U', localSetting: true, value: null }), []],
  ['an unlimited own rule', rule({ mark: 'X', value: null }), []],
  ['a good choice', rule({ unit: 'choice', value: 'head', choices: ['head', 'none'] }), []],
  ['a good flag', rule({ unit: 'flag', value: false }), []],
])('a rule that is %s', (_, candidate, expected) => {
  expect(faultsOf(spoiled('rules|approval.simple', candidate))).toEqual(expected);
});

describe('against the known rules', () => {
  const known = { 'approval.simple': knownRules['approval.simple'] };

  test('a rule that is forgotten', () => {
    expect(faultsOf(pack({ rules: {} }), known)).toEqual([`${SIMPLE} is missing`]);
  });

  test('a rule that no clock knows', () => {
    const rules = { 'approval.simple': rule(), 'approval.simpel': rule() };
    expect(faultsOf(pack({ rules }), known)).toEqual([
      '/rules/approval.simpel is a rule that no clock knows',
    ]);
    expect(faultsOf(pack({ rules }))).toEqual([]);
  });

  test('a unit that its clock does not count in', () => {
    const rules = { 'approval.simple': rule({ unit: 'percent' }) };
    expect(faultsOf(pack({ rules }), known)).toEqual([
      `${SIMPLE}/unit must be one of workingDays, calendarDays, hours, months`,
    ]);
  });

  test.each<[string, unknown, string]>([
    ['registration|value', null, '/rules/registration/value must be set'],
    ['legality.reviewers|value', 0, '/rules/legality.reviewers/value must be at least 1'],
    ['checkpoint.interval|value', 0, '/rules/checkpoint.interval/value must be at least 1'],
    ['ballot.tie|choices', ['head', 'oldest'], ''],
    ['ballot.tie|value', 'none', ''],
    ['extension.max.count|value', 3, ''],
  ])('a shipped pack with %s = %p', (path, value, expected) => {
    const candidate = spoiled(`rules|${path}`, value, vnDecree73);
    expect(faultsOf(candidate, knownRules)).toEqual(expected === '' ? [] : [expected]);
  });

  test('a choice that the law does not understand, though the pack lists it', () => {
    const choices = ['head', 'oldest'];
    const candidate = spoiled(
      'rules|ballot.tie',
      rule({ unit: 'choice', value: 'oldest', choices }),
      vnDecree73,
    );
    expect(faultsOf(candidate, knownRules)).toEqual([
      '/rules/ballot.tie/value must be one of head, none',
    ]);
  });
});

test.each<[string, unknown, string[]]>([
  [
    'ballot.quorum|value',
    100,
    [
      '/rules/ballot.quorum/value must be below 100',
      '/rules/ballot.quorum/value is a quorum that nobody can reach',
    ],
  ],
  [
    'ballot.quorum.atLeast|value',
    10,
    ['/rules/ballot.quorum.atLeast/value is a quorum that no council can reach'],
  ],
  ['council.size.max|value', 4, ['/rules/council.size.max/value is under council.size.min']],
  ['council.size.min|value', 10, ['/rules/council.size.max/value is under council.size.min']],
])('an impossible council: %s = %p', (path, value, expected) => {
  expect(faultsOf(spoiled(`rules|${path}`, value, vnDecree73), knownRules)).toEqual(expected);
});

describe('rules that a chapter brings along', () => {
  const tie = rule({ unit: 'choice', value: 'head', choices: ['head', 'none'] });
  const known = knownBy([
    ['own.days', rule()],
    ['own.tie', tie],
  ]);

  test('may be missing', () => {
    expect(faultsOf(pack({ rules: {} }), known)).toEqual([]);
  });

  test('may be restated, or lifted', () => {
    const rules = {
      'own.days': rule({ value: null, mark: 'X' }),
      'own.tie': { ...tie, value: 'none' },
    };
    expect(faultsOf(pack({ rules }), known)).toEqual([]);
  });

  test('keep their unit and their choices', () => {
    const rules = {
      'own.days': rule({ unit: 'months' }),
      'own.tie': { ...tie, value: 'chair', choices: ['chair'] },
    };
    expect(faultsOf(pack({ rules }), known)).toEqual([
      '/rules/own.days/unit must be one of workingDays',
      '/rules/own.tie/value must be one of head, none',
    ]);
  });
});
