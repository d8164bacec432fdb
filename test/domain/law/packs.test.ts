/** test: the shipped packs, each number transcribed a second time with its mark. */
import { packRules } from '../../../domain/book';
import { calendarById } from '../../../domain/calendar';
import { citation } from '../../../domain/law/citation';
import { knownRules } from '../../../domain/law/known-rules';
import type { RuleKey } from '../../../domain/law/known-rules';
import { packInForce, packs } from '../../../domain/law/packs';
import { generic } from '../../../domain/law/packs/generic';
import { vnDecree73 } from '../../../domain/law/packs/vn-decree-73';
import { genericNumbers, vnDecree73Numbers } from './released-numbers';
import { pack } from './samples';

/** Numbers that an instrument or a draft states; the rest is ours or a local setting. */
test.each<[RuleKey, number | string, string, string, string]>([
  ['approval.simple', 7, 'workingDays', 'Art. 8.1', 'V'],
  ['ballot.tie', 'head', 'choice', 'Art. 8.1', 'V'],
  ['completion.report', 5, 'workingDays', 'Art. 18', 'V'],
  ['assessment.simple', 7, 'workingDays', 'Art. 18', 'V'],
  ['assessment.act', 3, 'workingDays', 'Art. 18', 'P'],
  ['approval.urgent', 24, 'hours', 'Draft 1, 03/2023', 'D'],
  ['council.meet', 20, 'calendarDays', 'Draft 3, 05/2023', 'D'],
  ['council.papersBefore', 7, 'workingDays', 'Draft 3, 05/2023', 'D'],
  ['council.size.min', 5, 'count', 'Draft 3, 05/2023', 'D'],
  ['council.size.max', 9, 'count', 'Draft 3, 05/2023', 'D'],
])('Decree 73: %s is %p %s, %s, mark %s', (key, value, unit, article, mark) => {
  expect(vnDecree73.rules[key]).toMatchObject({ value, unit, article, mark });
});

const settings: readonly RuleKey[] = [
  'party.opinion',
  'approval.onReturn',
  'approval.resubmissions',
  'council.appraisal',
  'ballot.denominator',
  'ballot.council.tie',
  'assessment.council',
  'appeal.window',
  'appeal.decide',
  'terms.rollToWorkingDay',
];

test('Decree 73: what is not verified is a local setting with a note', () => {
  const unverified = Object.entries(vnDecree73.rules).filter(([, rule]) => rule.mark === 'U');
  expect(unverified.map(([key]) => key)).toEqual(settings);
  for (const [, rule] of unverified) {
    expect(rule.localSetting).toBe(true);
    expect(rule.note?.vi).toMatch(/thiết lập của đơn vị/);
  }
});

test('Decree 73: nothing draft or unverified is presented as law', () => {
  for (const rule of Object.values(vnDecree73.rules)) {
    expect(rule.localSetting === true).toBe(rule.mark === 'D' || rule.mark === 'U');
  }
});

test('Decree 73: the window of an appeal is not set, and no extension is capped', () => {
  for (const key of ['appeal.window', 'extension.max.count', 'extension.max.months'] as const) {
    expect(vnDecree73.rules[key]?.value).toBeNull();
  }
});

test('the generic pack is all our own, and says so', () => {
  for (const rule of Object.values(generic.rules)) {
    expect(rule.mark).toBe('X');
    expect(citation(rule).en).toBe('our own proposal, not a rule');
  }
});

test.each<[RuleKey, number | string]>([
  ['extension.max.count', 2],
  ['extension.max.months', 12],
  ['extension.ask', 90],
  ['report.due', 30],
  ['completion.report', 90],
  ['ballot.denominator', 'present'],
  ['ballot.tie', 'none'],
])('generic: %s is %p', (key, value) => {
  expect(generic.rules[key]?.value).toBe(value);
});

describe.each(packs)('$id', (each) => {
  test('has all the known rules and none that nothing reads', () => {
    const stated = Object.keys(each.rules).filter((key) => Object.hasOwn(knownRules, key));
    expect(stated.sort()).toEqual(Object.keys(knownRules).sort());
    expect(Object.keys(each.rules).filter((key) => !Object.hasOwn(packRules, key))).toEqual([]);
  });

  test('names a calendar that exists', () => {
    expect(calendarById(each.calendar)).toBeDefined();
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(each))).toEqual(each);
  });

  test('tells a lapse on days 1, 3, 7, 14, 30, then monthly', () => {
    const lapsed = each.ladders['lapsed'];
    expect(lapsed?.escalateAfter.map(({ after, unit }) => [after, unit])).toEqual(
      [1, 3, 7, 14, 30].map((day) => [day, 'calendarDays']),
    );
    expect(lapsed?.thenEvery).toEqual({ months: 1 });
  });

  test("a missing Party opinion goes to the committee's superior", () => {
    expect(each.ladders['party']?.escalateAfter.map(({ to }) => to)).toContain('partySuperior');
  });
});

test('a pack by its day', () => {
  expect(packInForce('vn-decree-73', '2023-09-29')).toBe(vnDecree73);
  expect(packInForce('vn-decree-73', '2023-09-28')).toBeUndefined();
  expect(packInForce('generic', '1968-01-01')).toBe(generic);
  expect(packInForce('moon', '2026-01-01')).toBeUndefined();
});

test('of two versions the one in force', () => {
  const first = pack({ effectiveTo: '2026-06-30' });
  const second = pack({ version: '2', effectiveFrom: '2026-07-01' });
  expect(packInForce('sample', '2026-06-30', [first, second])).toBe(first);
  expect(packInForce('sample', '2026-07-01', [first, second])).toBe(second);
});

describe.each([
  { id: 'vn-decree-73', released: vnDecree73, numbers: vnDecree73Numbers },
  { id: 'generic', released: generic, numbers: genericNumbers },
])('released: $id', ({ released, numbers }) => {
  test('version 2026.1', () => {
    expect(released.version).toBe('2026.1');
  });

  test.each(numbers)('%s is %p %s, mark %s', (key, value, unit, mark) => {
    expect(released.rules[key]).toMatchObject({ value, unit, mark });
  });

  test('and nothing else', () => {
    expect(Object.keys(released.rules)).toEqual(numbers.map(([key]) => key));
  });
});
