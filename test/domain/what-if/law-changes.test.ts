/** test: what differs between two laws, and only that: rules, ladders, days and hours. */
import type { Calendar } from '../../../domain/calendar/calendar';
import { vietnamCalendar } from '../../../domain/calendar/vietnam';
import type { Ladder, Rule } from '../../../domain/law/pack';
import { vnDecree73 } from '../../../domain/law/packs/vn-decree-73';
import { changedDays, changedRules, changesBetween } from '../../../domain/what-if/law-changes';

const rule = { value: 5, unit: 'workingDays', instrument: 'I', article: '1', mark: 'V' } as const;
const ladder: Ladder = {
  remindBefore: [3, 1],
  escalateAfter: [{ after: 1, unit: 'workingDays', to: 'head' }],
};
const plain: Calendar = { ...vietnamCalendar, holidays: [], workingDays: [] };
const lawWith = (
  rules: Readonly<Record<string, Rule>>,
  ladders: Readonly<Record<string, Ladder>> = {},
  calendar = plain,
) => ({ pack: { ...vnDecree73, rules, ladders }, packHash: 'h', calendar });
const nothing = { rules: [], ladders: [], days: [], hours: [] };

const turned = { mark: 'V', article: '1', instrument: 'I', unit: 'workingDays', value: 5 } as const;
it.each<[string, Readonly<Record<string, Rule>>, readonly string[]]>([
  ['the same', { a: { ...rule } }, []],
  ['its fields in another order', { a: turned }, []],
  ['a value', { a: { ...rule, value: 6 } }, ['a']],
  ['a value as text', { a: { ...rule, value: '5' } }, ['a']],
  ['no value', { a: { ...rule, value: null } }, ['a']],
  ['a unit', { a: { ...rule, unit: 'calendarDays' } }, ['a']],
  ['an instrument', { a: { ...rule, instrument: 'II' } }, ['a']],
  ['an article', { a: { ...rule, article: '2' } }, ['a']],
  ['a mark', { a: { ...rule, mark: 'X' } }, ['a']],
  ['a local setting', { a: { ...rule, localSetting: true } }, ['a']],
  ['two more, by name', { c: rule, a: rule, b: rule }, ['b', 'c']],
  ['one gone', {}, ['a']],
  ['a name that every object has', { a: rule, constructor: rule }, ['constructor']],
])('rules: %s', (_, rules, keys) => {
  const [before, after] = [lawWith({ a: rule }), lawWith(rules)];
  expect(changedRules(before, after)).toEqual(
    keys.map((key) => ({
      key,
      before: key === 'a' ? rule : null,
      after: Object.hasOwn(rules, key) ? rules[key] : null,
    })),
  );
  expect(changesBetween(before, after)).toEqual({ ...nothing, rules: changedRules(before, after) });
});

it.each<[string, Ladder, boolean]>([
  ['the same', { ...ladder }, false],
  ['a reminder less', { ...ladder, remindBefore: [3] }, true],
  ['its reminders turned round', { ...ladder, remindBefore: [1, 3] }, true],
  ['a step later', { ...ladder, escalateAfter: [{ ...ladder.escalateAfter[0]!, after: 2 }] }, true],
  [
    'told to another',
    { ...ladder, escalateAfter: [{ ...ladder.escalateAfter[0]!, to: 'monitor' }] },
    true,
  ],
  ['going on', { ...ladder, thenEvery: { months: 1 } }, true],
])('ladders: %s', (_, other, differs) => {
  const [before, after] = [lawWith({}, { default: ladder }), lawWith({}, { default: other })];
  const expected = { ...nothing, ladders: differs ? ['default'] : [] };
  expect(changesBetween(before, after)).toEqual(expected);
  expect(changesBetween(after, before)).toEqual(expected);
});

describe('days', () => {
  const name = { vi: 'Nghỉ', en: 'Off', fr: 'Repos' };
  const off = (...dates: readonly string[]) => ({
    ...plain,
    holidays: dates.map((date) => ({ date, name, mark: 'V' as const })),
  });
  const swapped = (date: string, insteadOf?: string) => ({
    ...plain,
    workingDays: [
      { date, name, mark: 'V' as const, ...(insteadOf === undefined ? {} : { insteadOf }) },
    ],
  });
  it.each<[string, Calendar, readonly (readonly [string, 'working' | 'off'])[]]>([
    ['the same', { ...plain }, []],
    ['a Tuesday off', off('2026-03-03'), [['2026-03-03', 'off']]],
    ['a Saturday off, which it was', off('2026-03-07'), []],
    [
      'two, in the order of time',
      off('2026-03-05', '2026-03-03'),
      [
        ['2026-03-03', 'off'],
        ['2026-03-05', 'off'],
      ],
    ],
    ['a Saturday worked', swapped('2026-03-07'), [['2026-03-07', 'working']]],
    [
      'a Saturday worked for a Monday',
      swapped('2026-03-07', '2026-03-09'),
      [
        ['2026-03-07', 'working'],
        ['2026-03-09', 'off'],
      ],
    ],
  ])('%s', (_, calendar, changed) => {
    expect(changedDays(plain, calendar)).toEqual(
      changed.map(([date, becomes]) => ({ date, becomes })),
    );
    expect(changedDays(calendar, plain)).toEqual(
      changed.map(([date, becomes]) => ({
        ...{ date, becomes: becomes === 'off' ? 'working' : 'off' },
      })),
    );
  });
});

it.each<[string, Partial<Calendar>]>([
  ['utcOffsetMinutes', { utcOffsetMinutes: 480 }],
  ['weekend', { weekend: [0] }],
  ['opensAtHour', { opensAtHour: 7 }],
  ['closesAtHour', { closesAtHour: 16 }],
  ['cutOffHour', { cutOffHour: 15 }],
  ['covered', { covered: null }],
])('hours: %s', (key, change) => {
  const other = lawWith({}, {}, { ...plain, version: 'x', ...change });
  expect(changesBetween(lawWith({}), other)).toEqual({ ...nothing, hours: [key] });
});

it('another name of a pack, its hash or its dates are no change', () => {
  const before = lawWith({ a: rule });
  const pack = { ...before.pack, version: '9', effectiveFrom: '2030-01-01' };
  expect(changesBetween(before, { ...before, packHash: 'other', pack })).toEqual(nothing);
});
