/** test: a calendar by which nobody could count is refused, every fault by its path and all of them at once. */
import { calendarFaults } from '../../../domain/calendar/calendar-validation';
import { calendars } from '../../../domain/calendar';
import { spoiled } from '../law/samples';

const words = { vi: 'Nghỉ', en: 'Off', fr: 'Repos' };
const calendar = {
  ...{ id: 'c', version: '1', utcOffsetMinutes: 420, weekend: [0, 6] },
  ...{
    opensAtHour: 8,
    closesAtHour: 17,
    cutOffHour: 17,
    covered: { from: '2026-01-01', to: '2026-12-31' },
  },
  holidays: [
    { date: '2026-04-30', name: words, mark: 'V', source: 'Labour Code' },
    { date: '2026-11-24', name: words, mark: 'U', active: false },
  ],
  workingDays: [{ date: '2026-08-22', insteadOf: '2026-08-31', mark: 'P' }],
};
const told = (candidate: unknown): readonly string[] =>
  calendarFaults(candidate).map(({ path, fault }) => `${path} ${fault}`);
const faults = (path: string, value: unknown) => told(spoiled(path, value, calendar));

const zone = '/utcOffsetMinutes must be minutes of a zone';
const hour = (key: string) => `/${key} must be an hour of the day`;
const order = '/closesAtHour must be after opensAtHour';
const week = '/weekend must list days of the week from 0 (Sunday) to 6';

describe('the frame of a calendar', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['id', undefined, ['/id is missing']],
    ['id', ' ', ['/id must be a text']],
    ['version', 2, ['/version must be a text']],
    ['author', 'me', ['/author is not known here']],
    ['utcOffsetMinutes', undefined, ['/utcOffsetMinutes is missing', zone]],
    ['utcOffsetMinutes', 840, []],
    ['utcOffsetMinutes', -840, []],
    ['utcOffsetMinutes', 841, [zone]],
    ['utcOffsetMinutes', -841, [zone]],
    ['utcOffsetMinutes', 7.5, [zone]],
    ['utcOffsetMinutes', '420', [zone]],
  ])('%s = %p', (path, value, expected) => expect(faults(path, value)).toEqual(expected));
});

describe('its hours', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['opensAtHour', 0, []],
    ['opensAtHour', 16, []],
    ['opensAtHour', 17, [order]],
    ['opensAtHour', 18, [order]],
    ['opensAtHour', -1, [hour('opensAtHour')]],
    ['opensAtHour', undefined, ['/opensAtHour is missing']],
    ['closesAtHour', 24, []],
    ['closesAtHour', 9, []],
    ['closesAtHour', 8, [order]],
    ['closesAtHour', 25, [hour('closesAtHour')]],
    ['closesAtHour', 17.5, [hour('closesAtHour')]],
    ['cutOffHour', 0, []],
    ['cutOffHour', 24, []],
    ['cutOffHour', 25, [hour('cutOffHour')]],
    ['cutOffHour', '17', [hour('cutOffHour')]],
  ])('%s = %p', (path, value, expected) => expect(faults(path, value)).toEqual(expected));
});

describe('its week', () => {
  test.each<[unknown, readonly string[]]>([
    [[], []],
    [[0, 1, 2, 3, 4, 5], []],
    [[0, 1, 2, 3, 4, 5, 6], ['/weekend leaves no working day']],
    [[0, 0, 0, 0, 0, 0, 0, 6], []],
    [[7], [week]],
    [[-1], [week]],
    [[1.5], [week]],
    [['0'], [week]],
    [6, [week]],
    [null, [week]],
    [undefined, ['/weekend is missing']],
  ])('weekend = %p', (value, expected) => expect(faults('weekend', value)).toEqual(expected));
});

describe('the years that it knows', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['covered', null, []],
    ['covered', undefined, ['/covered is missing']],
    ['covered', [], ['/covered must be an object']],
    ['covered', {}, ['/covered/from is missing', '/covered/to is missing']],
    ['covered|from', '2026-13-01', ['/covered/from must be a date']],
    ['covered|to', 2026, ['/covered/to must be a date']],
    ['covered|to', '2025-12-31', ['/covered/to must not be before from']],
    ['covered|to', '2026-01-01', []],
    ['covered|until', '2026-01-01', ['/covered/until is not known here']],
  ])('%s = %p', (path, value, expected) => expect(faults(path, value)).toEqual(expected));
});

describe('its days', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['holidays', undefined, ['/holidays is missing']],
    ['holidays', {}, ['/holidays must be a list']],
    ['holidays', [], []],
    ['holidays|0', '2026-04-30', ['/holidays/0 must be an object']],
    ['holidays|0|date', undefined, ['/holidays/0/date is missing']],
    ['holidays|0|date', '2026-02-29', ['/holidays/0/date must be a date']],
    ['holidays|1|date', '2026-04-30', ['/holidays/1/date is there twice']],
    ['holidays|0|name', 'Off', ['/holidays/0/name must be an object']],
    ['holidays|0|name|vi', '', ['/holidays/0/name/vi must be a text']],
    ['holidays|0|mark', 'Z', ['/holidays/0/mark must be one of V, P, D, U, X']],
    ['holidays|0|mark', 'D', ['/holidays/0/active must be false: the mark is D']],
    ['holidays|0|mark', 'U', ['/holidays/0/active must be false: the mark is U']],
    ['holidays|0|mark', 'X', []],
    ['holidays|1|active', true, ['/holidays/1/active must be false: the mark is U']],
    ['holidays|1|active', undefined, ['/holidays/1/active must be false: the mark is U']],
    ['holidays|0|active', 1, ['/holidays/0/active must be true or false']],
    ['holidays|0|active', true, []],
    ['holidays|0|insteadOf', '2026-05-02', ['/holidays/0/insteadOf is not known here']],
    ['workingDays', 'none', ['/workingDays must be a list']],
    ['workingDays|0|insteadOf', undefined, []],
    ['workingDays|0|insteadOf', 'Monday', ['/workingDays/0/insteadOf must be a date']],
    ['workingDays|0|mark', undefined, ['/workingDays/0/mark is missing']],
    ['workingDays|0|mark', 'U', []],
    ['workingDays|0|name', words, ['/workingDays/0/name is not known here']],
  ])('%s = %p', (path, value, expected) => expect(faults(path, value)).toEqual(expected));

  test('a day off may be worked as well: the two lists are read apart', () =>
    expect(faults('workingDays|0|date', '2026-04-30')).toEqual([]));
});

test.each([[null], [undefined], [7], ['calendar'], [[]]])('%p is no calendar', (candidate) =>
  expect(told(candidate)).toEqual([' must be an object']),
);

test('every fault is told at once, in the order of the fields', () => {
  const wrong = { ...calendar, id: '', weekend: [9], closesAtHour: 8, holidays: 0 };
  expect(told(wrong)).toEqual(['/id must be a text', order, week, '/holidays must be a list']);
});

test('a good one has none, and neither have those that are shipped', () => {
  expect([calendar, ...calendars].flatMap(told)).toEqual([]);
});
