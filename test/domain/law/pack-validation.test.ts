/** test: what is no law pack is refused, with every fault by its path. */
import * as fc from 'fast-check';
import { packRules } from '../../../domain/book';
import { draftPacks } from '../../../domain/law/drafts';
import { knownRules } from '../../../domain/law/known-rules';
import { validatePack } from '../../../domain/law/pack-validation';
import { packs } from '../../../domain/law/packs';
import { validateSeries } from '../../../domain/law/series';
import { faultsOf, pack, spoiled } from './samples';

test('a good pack is given back as it is', () => {
  const candidate = pack();
  expect(validatePack(candidate)).toEqual({ ok: true, pack: candidate });
});

test.each([...packs, ...draftPacks])(
  'the pack $id $version is good against the rules',
  (shipped) => {
    expect(faultsOf(shipped, packRules)).toEqual([]);
  },
);

test.each<[string, unknown, string[]]>([
  ['id', undefined, ['/id is missing']],
  ['id', '', ['/id must be a text']],
  ['version', 3, ['/version must be a text']],
  ['calendar', null, ['/calendar must be a text']],
  ['title', undefined, ['/title is missing']],
  ['title', 'Sample', ['/title must be an object']],
  ['title|fr', undefined, ['/title/fr is missing']],
  ['title|vi', ' ', ['/title/vi must be a text']],
  ['title|de', 'Muster', ['/title/de is not known here']],
  ['effectiveFrom', '2026-02-30', ['/effectiveFrom must be a date']],
  ['effectiveTo', undefined, ['/effectiveTo is missing']],
  ['effectiveTo', 'never', ['/effectiveTo must be a date or null']],
  ['effectiveTo', '2025-12-31', ['/effectiveTo must not be before effectiveFrom']],
  ['rules', undefined, ['/rules is missing']],
  ['rules', [], ['/rules must be an object']],
  ['ladders', 7, ['/ladders must be an object']],
  ['author', 'me', ['/author is not known here']],
])('pack with %s = %p', (path, value, expected) => {
  expect(faultsOf(spoiled(path, value))).toEqual(expected);
});

test('all faults are told at once', () => {
  const candidate = spoiled('rules|approval.simple|article', '', spoiled('id', ''));
  expect(faultsOf(candidate)).toEqual([
    '/id must be a text',
    '/rules/approval.simple/article must be a text',
  ]);
});

test('a path is a JSON pointer, also for odd keys', () => {
  const rules = { 'a/b~c': 7 } as unknown as ReturnType<typeof pack>['rules'];
  expect(faultsOf(pack({ rules }))).toEqual(['/rules/a~1b~0c must be an object']);
});

describe('total over any JSON', () => {
  test.each([[undefined], [null], [0], ['pack'], [[]], [true], [[pack()]]])(
    '%p is no pack',
    (candidate) => {
      expect(faultsOf(candidate)).toEqual([' must be an object']);
    },
  );

  test('keys of the language are only keys', () => {
    const text = '{"__proto__": {}, "constructor": 1, "rules": {"__proto__": 3, "toString": null}}';
    const faults = faultsOf(JSON.parse(text), knownRules);
    expect(faults).toContain('/__proto__ is not known here');
    expect(faults).toContain('/rules/toString is a rule that no clock knows');
  });

  test('any JSON gets an answer, with a path and a fault each', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (candidate) => {
        const result = validatePack(candidate, knownRules);
        expect(result.ok).toBe(false);
        for (const each of result.ok ? [] : result.faults) expect(each.fault).not.toBe('');
      }),
    );
  });

  test('a good pack with any one thing replaced never throws', () => {
    const places = [
      'id',
      'title',
      'title|vi',
      'effectiveTo',
      'rules',
      'rules|approval.simple',
      'rules|approval.simple|value',
      'rules|approval.simple|choices',
      'ladders|default|remindBefore',
      'ladders|default|escalateAfter',
      'ladders|default|escalateAfter|1',
      'ladders|hours',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (path, value) => {
        expect(typeof validatePack(spoiled(path, value)).ok).toBe('boolean');
      }),
    );
  });
});

describe('versions of one pack', () => {
  const first = pack({ effectiveTo: '2026-06-30' });
  const second = pack({ version: '2', effectiveFrom: '2026-07-01' });

  test('one after the other', () => {
    expect(validateSeries([first, second])).toEqual([]);
    expect(validateSeries([second, first])).toEqual([]);
  });

  test('overlapping', () => {
    const early = pack({ version: '2', effectiveFrom: '2026-06-30' });
    expect(validateSeries([first, early])).toEqual([
      { path: '/1/effectiveFrom', fault: 'overlaps sample 1' },
    ]);
  });

  test('an open end overlaps whatever comes', () => {
    expect(validateSeries([pack(), second])).toEqual([
      { path: '/1/effectiveFrom', fault: 'overlaps sample 1' },
    ]);
  });

  test('the same version twice', () => {
    expect(validateSeries([first, first])).toEqual([
      { path: '/1/version', fault: 'sample 1 is there twice' },
    ]);
  });

  test('different packs may be in force together', () => {
    expect(validateSeries([pack(), pack({ id: 'other' })])).toEqual([]);
    expect(validateSeries(packs)).toEqual([]);
  });
});
