/** test: the packs of the regimes beside Decree 73: what each says, with its article and mark, and that it says no more. */
import { packRules } from '../../../domain/book';
import { citation } from '../../../domain/law/citation';
import { draftPacks } from '../../../domain/law/drafts';
import { knownRules } from '../../../domain/law/known-rules';
import type { LawPack, Rule } from '../../../domain/law/pack';
import { MARKS } from '../../../domain/law/pack';
import { packs } from '../../../domain/law/packs';
import { genericSandbox } from '../../../domain/law/packs/generic-sandbox';
import { vnDecree73 } from '../../../domain/law/packs/vn-decree-73';
import { vnDecree73Second } from '../../../domain/law/packs/vn-decree-73-2026-2';
import { vnPartyConclusion14 } from '../../../domain/law/packs/vn-party-conclusion-14';
import { vnSandboxDecree94 } from '../../../domain/law/packs/vn-sandbox-decree-94';
import { inForceOn, validateSeries } from '../../../domain/law/series';
import { languages } from '../../../domain/words';
import { faultsOf } from './samples';

const rulesOf = (pack: LawPack): [string, Rule][] => Object.entries(pack.rules);
const markedBy = (pack: LawPack, ...marks: readonly string[]) =>
  rulesOf(pack)
    .filter(([, { mark }]) => marks.includes(mark))
    .map(([key]) => key);

/** Every rule that a pack states as law: number, unit, instrument, article, mark. */
const asLaw: readonly (readonly [LawPack, string, number | boolean, string, string, string])[] = [
  [vnSandboxDecree94, 'cap.time', 24, 'months', '94/2025/NĐ-CP', 'V'],
  [vnSandboxDecree94, 'extension.max.count', 2, 'count', '94/2025/NĐ-CP', 'V'],
  [vnSandboxDecree94, 'extension.max.months', 12, 'months', '94/2025/NĐ-CP', 'V'],
  [vnDecree73Second, 'incentive.form.praise', true, 'flag', '73/2023/NĐ-CP', 'V'],
  [vnDecree73Second, 'incentive.form.classification', true, 'flag', '73/2023/NĐ-CP', 'V'],
  [vnDecree73Second, 'incentive.form.appointmentPriority', true, 'flag', '73/2023/NĐ-CP', 'V'],
  [vnDecree73Second, 'incentive.form.planningPriority', true, 'flag', '73/2023/NĐ-CP', 'V'],
  [vnDecree73Second, 'incentive.form.rotationPriority', true, 'flag', '73/2023/NĐ-CP', 'V'],
  [vnDecree73Second, 'incentive.form.rankPromotion', true, 'flag', '73/2023/NĐ-CP', 'V'],
  [vnDecree73Second, 'incentive.form.earlyPayStep', true, 'flag', '73/2023/NĐ-CP', 'V'],
  [vnDecree73Second, 'incentive.payStep.most', 12, 'months', '73/2023/NĐ-CP', 'V'],
];

describe.each(packs.map((pack) => [`${pack.id} ${pack.version}`, pack] as const))(
  '%s',
  (_, pack) => {
    test.each(rulesOf(pack))('%s has an instrument, an article and a mark', (_key, rule) => {
      expect(rule.instrument.trim()).not.toBe('');
      expect(rule.article.trim()).not.toBe('');
      expect(MARKS).toContain(rule.mark);
      for (const language of languages) expect(citation(rule)[language]).not.toBe('');
    });

    test('nothing draft or unverified is presented as law, and no such choice is on by itself', () => {
      for (const key of markedBy(pack, 'D', 'U')) {
        expect(pack.rules[key]?.localSetting).toBe(true);
        if (pack.rules[key]?.unit === 'flag' && !Object.hasOwn(knownRules, key))
          expect(pack.rules[key].value).toBe(false);
      }
    });

    test('states nothing that nobody reads, and says everything in three languages', () => {
      expect(faultsOf(pack, packRules)).toEqual([]);
    });
  },
);

test.each(asLaw)('%p: %s is %p %s, %s, mark %s', (pack, key, value, unit, instrument, mark) => {
  expect(pack.rules[key]).toMatchObject({ value, unit, instrument, mark });
});

test.each([
  [vnSandboxDecree94, 3],
  [vnDecree73Second, markedBy(vnDecree73, 'V', 'P').length + 8],
  [vnPartyConclusion14, 0],
  [genericSandbox, 0],
])('and %p states nothing else as law', (pack, number) => {
  expect(markedBy(pack, 'V', 'P')).toHaveLength(number);
});

describe('Conclusion 14', () => {
  test('[M47] is in effect from its day of issue, for as long as none takes its place', () => {
    expect(vnPartyConclusion14).toMatchObject({ effectiveFrom: '2021-09-22', effectiveTo: null });
    const inForce = (day: string) => inForceOn(packs, vnPartyConclusion14.id, day);
    expect(inForce('2021-09-21')).toBeUndefined();
    expect([inForce('2021-09-22'), inForce('2035-01-01')]).toEqual([
      vnPartyConclusion14,
      vnPartyConclusion14,
    ]);
  });

  test('gives no number: each is our own, a local setting, and says so', () => {
    for (const [, rule] of rulesOf(vnPartyConclusion14)) {
      expect(rule).toMatchObject({ mark: 'X', localSetting: true });
      expect(rule.note?.vi).toMatch(/Kết luận không nêu con số/);
    }
  });

  test('takes no number from a draft', () => {
    const drafted = markedBy(vnDecree73, 'D', 'U');
    const taken = drafted.filter(
      (key) =>
        JSON.stringify(vnPartyConclusion14.rules[key]?.value) ===
        JSON.stringify(vnDecree73.rules[key]?.value),
    );
    // What both say alike is ours by the general pack.
    for (const key of taken)
      expect(vnPartyConclusion14.rules[key]?.value).toEqual(genericSandbox.rules[key]?.value);
  });

  test.each(['§2.2', '§2.3', '§2.4', '§2.5'])('states what it says in %s, as read', (article) => {
    const said = (vnPartyConclusion14.statements ?? []).filter((each) => each.article === article);
    expect(said.length).toBeGreaterThan(0);
    for (const each of said) expect(each).toMatchObject({ instrument: '14-KL/TW', mark: 'V' });
  });
});

describe('Decree 94', () => {
  test('is in force from 1 July 2025, in the country only', () => {
    expect(vnSandboxDecree94.effectiveFrom).toBe('2025-07-01');
    expect(vnSandboxDecree94.statements?.[0]).toMatchObject({
      words: { en: 'Testing takes place within the country only.' },
      mark: 'V',
    });
  });

  test('an article that was not read is not invented', () => {
    const rule = vnSandboxDecree94.rules['cap.time'] as Rule;
    expect(citation(rule)).toEqual({
      vi: 'Chưa đọc được số điều, 94/2025/NĐ-CP',
      en: 'Article number not read, 94/2025/NĐ-CP',
      fr: 'Numéro d’article non lu, 94/2025/NĐ-CP',
    });
  });

  test('the days of its steps are local settings that say so', () => {
    const said = ['cap.time', 'extension.max.count', 'extension.max.months'];
    for (const [key, rule] of rulesOf(vnSandboxDecree94)) {
      if (!said.includes(key)) expect(rule).toMatchObject({ mark: 'X', localSetting: true });
    }
  });
});

describe('the second version of Decree 73', () => {
  test('takes the place of the first, which stays what pilots are pinned to', () => {
    expect(vnDecree73Second.replaces).toBe(vnDecree73.version);
    expect(vnDecree73.effectiveTo).toBeNull();
    expect(validateSeries([vnDecree73, vnDecree73Second])).toEqual([]);
  });

  test.each(Object.keys(knownRules))('%s is what it was', (key) => {
    expect(vnDecree73Second.rules[key]).toEqual(vnDecree73.rules[key]);
  });
});

describe('[M56] where a rule comes from', () => {
  test.each([
    ['vn-decree-73', ['conclusion', 'decree', 'law']],
    ['vn-party-conclusion-14', ['conclusion', 'decree', 'law']],
    ['vn-sandbox-decree-94', ['decree', 'law']],
  ])('%s: %j', (id, kinds) => {
    const pack = packs.find((each) => each.id === id && each.basis !== undefined);
    const basis = pack?.basis ?? [];
    expect(basis.map(({ kind }) => kind)).toEqual(kinds);
    const days = basis.map(({ from }) => from);
    expect(days).toEqual([...days].sort());
  });

  test('the law that was not verified says so', () => {
    const { id, version } = vnDecree73Second;
    const shipped = packs.find((each) => each.id === id && each.version === version);
    expect(shipped?.basis?.at(-1)).toMatchObject({ kind: 'law', mark: 'U' });
  });
});

describe('[M59] drafts', () => {
  test('are apart from the packs in force', () => {
    expect(draftPacks.length).toBeGreaterThan(0);
    for (const draft of draftPacks) {
      expect(draft.standing).toBe('draft');
      expect(packs.some(({ id }) => id === draft.id)).toBe(false);
    }
    expect(packs.filter(({ standing }) => standing === 'draft')).toEqual([]);
  });

  test('hold nothing that was read in force', () => {
    expect(draftPacks.flatMap((draft) => markedBy(draft, 'D')).length).toBeGreaterThan(0);
    for (const draft of draftPacks) expect(markedBy(draft, 'V', 'P')).toEqual([]);
  });

  test.each([
    ['approval.simple', 10, 'calendarDays'],
    ['approval.urgent', 24, 'hours'],
    ['council.meet', 20, 'calendarDays'],
    ['council.papersBefore', 7, 'workingDays'],
    ['council.size.min', 5, 'count'],
    ['council.size.max', 9, 'count'],
  ])('the draft Decree: %s is %p %s, mark D', (key, value, unit) => {
    expect(draftPacks[0]?.rules[key]).toMatchObject({ value, unit, mark: 'D', localSetting: true });
  });
});
