/** test: typed readers of the rules; a fault of a pack is told by key, never read as zero. */
import { tally } from '../../../domain/ballot';
import { genericCalendar } from '../../../domain/calendar/generic';
import { ballotSettings } from '../../../domain/law/ballot-settings';
import { citation, markWords } from '../../../domain/law/citation';
import {
  choiceRule,
  days,
  flagRule,
  ladderOf,
  numberRule,
  optionalNumberRule,
  optionalTermRule,
  ruleOf,
  termRule,
} from '../../../domain/law/law';
import type { Law } from '../../../domain/law/law';
import type { Rule } from '../../../domain/law/pack';
import { generic } from '../../../domain/law/packs/generic';
import { vnDecree73 } from '../../../domain/law/packs/vn-decree-73';
import { pack, rule } from './samples';

const lawWith = (rules: Record<string, Rule>): Law => ({
  pack: pack({ rules }),
  packHash: 'hash',
  calendar: genericCalendar,
});

const law = lawWith({
  term: rule(),
  hours: rule({ unit: 'hours', value: 24 }),
  months: rule({ unit: 'months', value: 3 }),
  unset: rule({ value: null, mark: 'U', localSetting: true }),
  count: rule({ unit: 'count', value: 2 }),
  share: rule({ unit: 'percent', value: 50 }),
  choice: rule({ unit: 'choice', value: 'head', choices: ['head', 'none'] }),
  flag: rule({ unit: 'flag', value: false }),
  wrong: rule({ value: 'seven' }),
});

test('numbers', () => {
  expect(numberRule(law, 'term')).toBe(7);
  expect(numberRule(law, 'share')).toBe(50);
  expect(optionalNumberRule(law, 'unset')).toBeNull();
  expect(days(law, 'term')).toBe(7);
});

test('terms', () => {
  expect(termRule(law, 'term')).toEqual({ value: 7, unit: 'workingDays', roll: true });
  expect(termRule(law, 'hours')).toEqual({ value: 24, unit: 'hours', roll: true });
  expect(optionalTermRule(law, 'unset')).toBeNull();
});

test.each([true, false])('terms roll to a working day: %p', (value) => {
  const rolling = lawWith({
    months: rule({ unit: 'months', value: 3 }),
    'terms.rollToWorkingDay': rule({ unit: 'flag', value }),
  });
  expect(termRule(rolling, 'months')).toEqual({ value: 3, unit: 'months', roll: value });
});

test('choices and flags', () => {
  expect(choiceRule(law, 'choice')).toBe('head');
  expect(flagRule(law, 'flag')).toBe(false);
});

test('a rule that the pack is silent on may have a fallback', () => {
  const fallback = rule({ value: 1 });
  expect(ruleOf(law, 'nowhere', fallback)).toBe(fallback);
  expect(ruleOf(law, 'term', fallback).value).toBe(7);
  expect(ruleOf(law, 'term')).toEqual(rule());
});

test.each<[string, () => unknown, string]>([
  ['missing', () => ruleOf(law, 'nowhere'), "rule 'nowhere' of pack sample 1 is missing"],
  [
    'a name of the language',
    () => ruleOf(law, 'toString'),
    "rule 'toString' of pack sample 1 is missing",
  ],
  ['unset', () => numberRule(law, 'unset'), "rule 'unset' of pack sample 1 has no number set"],
  ['an unset term', () => termRule(law, 'unset'), "rule 'unset' of pack sample 1 has no term set"],
  [
    'a choice as a number',
    () => numberRule(law, 'choice'),
    "rule 'choice' of pack sample 1 is a choice, not a number",
  ],
  [
    'a text as a number',
    () => numberRule(law, 'wrong'),
    "rule 'wrong' of pack sample 1 has no number",
  ],
  ['a count as a term', () => termRule(law, 'count'), "rule 'count' of pack sample 1 is no term"],
  [
    'months as days',
    () => days(law, 'months'),
    "rule 'months' of pack sample 1 counts in months, not in days",
  ],
  [
    'a number as a choice',
    () => choiceRule(law, 'term'),
    "rule 'term' of pack sample 1 is no choice",
  ],
  ['a number as a flag', () => flagRule(law, 'term'), "rule 'term' of pack sample 1 is no flag"],
])('%s is a fault that names the key', (_, read, message) => {
  expect(read).toThrow(message);
});

test('ladders by name, else the default', () => {
  expect(ladderOf(law)).toBe(law.pack.ladders['default']);
  expect(ladderOf(law, 'lapsed')).toBe(law.pack.ladders['lapsed']);
  expect(ladderOf(law, 'nowhere')).toBe(law.pack.ladders['default']);
  expect(() => ladderOf({ ...law, pack: pack({ ladders: {} }) })).toThrow('has no default ladder');
});

describe('ballots', () => {
  const lawOf = (each: typeof generic): Law => ({
    pack: each,
    packHash: '',
    calendar: genericCalendar,
  });
  const vn = lawOf(vnDecree73);

  test('the settings of Decree 73', () => {
    const settings = { denominator: 'entitled', quorumPercent: 50, quorumAtLeast: 2 };
    expect(ballotSettings(vn, 'leadership')).toEqual({ ...settings, tieFollowsHead: true });
    expect(ballotSettings(vn, 'council')).toEqual({ ...settings, tieFollowsHead: false });
    expect(ballotSettings(lawOf(generic), 'leadership')).toMatchObject({ denominator: 'present' });
  });

  test('V2 and V12 by the pack: a tie follows the head of a leadership, not the chair of a council', () => {
    const tied = {
      members: [{ id: 'a', head: true }, { id: 'b' }],
      exclusions: [],
      recusals: [],
      votes: [
        { member: 'a', choice: 'for' as const },
        { member: 'b', choice: 'against' as const },
      ],
      present: [],
      closed: true,
    };
    const result = (kind: 'leadership' | 'council') =>
      tally({ ...tied, kind }, ballotSettings(vn, kind)).result;
    expect(result('leadership')).toBe('passed_by_tie');
    expect(result('council')).toBe('failed');
  });

  test('a denominator that nobody can count is a fault', () => {
    const choice = rule({ unit: 'choice', value: 'born', choices: ['born'] });
    expect(() => ballotSettings(lawWith({ 'ballot.denominator': choice }), 'council')).toThrow(
      "no denominator 'born'",
    );
  });
});

describe('what is shown beside a date', () => {
  test.each<[Partial<Rule>, string, string, string]>([
    [{}, 'Điều 8.1, 73/2023/NĐ-CP', 'Art. 8.1, 73/2023/NĐ-CP', 'art. 8.1, 73/2023/NĐ-CP'],
    [
      { article: 'Draft 3, 05/2023', mark: 'D' },
      'Dự thảo 3, 05/2023, 73/2023/NĐ-CP',
      'Draft 3, 05/2023, 73/2023/NĐ-CP',
      'Projet 3, 05/2023, 73/2023/NĐ-CP',
    ],
    [
      { article: 'Not found', mark: 'U' },
      'Chưa tìm thấy, 73/2023/NĐ-CP',
      'Not found, 73/2023/NĐ-CP',
      'Non trouvé, 73/2023/NĐ-CP',
    ],
    [
      { article: 'Annex 2' },
      'Annex 2, 73/2023/NĐ-CP',
      'Annex 2, 73/2023/NĐ-CP',
      'Annex 2, 73/2023/NĐ-CP',
    ],
  ])('%p', (changes, vi, en, fr) => {
    expect(citation(rule(changes))).toEqual({ vi, en, fr });
  });

  test('a number of our own says that it is one', () => {
    expect(citation(rule({ mark: 'X' }))).toBe(markWords.X);
  });
});
