/** A law that somebody wrote: read with the line of every fault, proposed by one, confirmed by another who saw the same. */
import type { Calendar } from '../../domain/calendar/calendar';
import { calendars } from '../../domain/calendar';
import { calendarFaults } from '../../domain/calendar/calendar-validation';
import { genericCalendar } from '../../domain/calendar/generic';
import { vietnamCalendar } from '../../domain/calendar/vietnam';
import { draftPacks } from '../../domain/law/drafts';
import { packs } from '../../domain/law/packs';
import type { LawPack } from '../../domain/law/pack';
import { newestOf, readWritten } from '../../domain/law-draft';
import { daysOff, packWith } from './support/drafts';

const there = { packs, calendars };
const today = '2026-03-02';
const text = (value: object): string => JSON.stringify(value, null, 2);
const lineOf = (written: string, part: string): number =>
  written.slice(0, written.indexOf(part)).split('\n').length;

const readPack = (value: object, among = there) =>
  readWritten({ kind: 'pack', text: text(value), effectiveFrom: null }, among, today);
const readCalendar = (value: object, effectiveFrom: string | null = '2026-04-01') =>
  readWritten({ kind: 'calendar', text: text(value), effectiveFrom }, there, today);

const pack = packWith({ registration: 2 });
const rules = (change: object): LawPack => ({ ...pack, rules: { ...pack.rules, ...change } });
const rule = pack.rules['registration'] ?? {};

describe('a pack', () => {
  it('that is right is a draft, in force from its own date, with the newest of its calendars', () => {
    const newer = { packs, calendars: [...calendars, daysOff('2026-05-04')] };
    expect(readPack(pack, newer)).toEqual({
      ok: true,
      draft: { kind: 'pack', pack, calendar: newer.calendars.at(-1) },
      effectiveFrom: '2027-01-01',
    });
  });

  it.each<[string, object, string, string]>([
    [
      'without an article',
      rules({ registration: { ...rule, article: '' } }),
      '/rules/registration/article',
      'must be a text',
    ],
    [
      'with a negative number',
      rules({ registration: { ...rule, value: -1 } }),
      '/rules/registration/value',
      'must not be negative',
    ],
    [
      'with a number without a unit',
      rules({ registration: { ...rule, unit: undefined } }),
      '/rules/registration/unit',
      'is missing',
    ],
    [
      'with an impossible quorum',
      rules({ 'ballot.quorum': { ...rule, unit: 'percent', value: 100 } }),
      '/rules/ballot.quorum/value',
      'is a quorum that nobody can reach',
    ],
    [
      'with a draft that is shown as law',
      rules({ registration: { ...rule, mark: 'D' } }),
      '/rules/registration/localSetting',
      'must be true: the mark is D',
    ],
    [
      'with a rule that nothing knows',
      rules({ moon: rule }),
      '/rules/moon',
      'is a rule that no clock knows',
    ],
    ['from today', { ...pack, effectiveFrom: today }, '/effectiveFrom', 'must be in the future'],
    [
      'of a version that is there',
      { ...pack, version: '2026.1' },
      '/version',
      'vn-decree-73 2026.1 is there twice',
    ],
    ['on an unknown calendar', { ...pack, calendar: 'moon' }, '/calendar', 'is not known here'],
  ])('%s is refused with the line that is wrong', (_, value, path, fault) => {
    const reading = readPack(value);
    const faults = reading.ok ? [] : reading.faults;
    expect(faults).toContainEqual({ path, fault, line: expect.any(Number) as number });
  });

  it('names the very line', () => {
    const written = text(rules({ registration: { ...rule, value: -1 } }));
    const reading = readWritten({ kind: 'pack', text: written, effectiveFrom: null }, there, today);
    expect(reading.ok ? [] : reading.faults).toEqual([
      {
        path: '/rules/registration/value',
        fault: 'must not be negative',
        line: lineOf(written, '"value": -1'),
      },
    ]);
  });

  it.each([
    ['a version that begins later', { ...pack, version: '2026.9', effectiveFrom: '2027-06-01' }],
    [
      'one that ends after this begins',
      { ...pack, version: '2026.9', effectiveFrom: '2026-06-01', effectiveTo: '2027-02-01' },
    ],
    ['one that begins the same day', { ...pack, version: '2026.9' }],
  ])('that overlaps %s is refused', (_, other) => {
    const reading = readPack(pack, { ...there, packs: [...packs, other] });
    expect(reading.ok ? [] : reading.faults).toContainEqual({
      path: '/effectiveFrom',
      fault: 'overlaps vn-decree-73 2026.9',
      line: 9,
    });
  });

  it('after one that ended the day before is right, and after one that it names', () => {
    const [first] = packs;
    const { replaces: _, ...follower } = pack;
    const ended = { ...first, effectiveTo: '2026-12-31' } as LawPack;
    expect(readPack(follower, { ...there, packs: [ended] }).ok).toBe(true);
    expect(readPack(pack).ok).toBe(true);
    expect(readPack(follower).ok).toBe(false);
  });

  it('that is a draft is only compared with: it may begin on any day [M59]', () => {
    const [draft] = draftPacks;
    expect(draft?.effectiveFrom.localeCompare(today)).toBeLessThan(1);
    expect(readPack({ ...draft, version: 'second' }).ok).toBe(true);
  });

  it.each([
    ['', 'is not JSON'],
    ['{', 'is not JSON'],
    ['[]', 'must be an object'],
    ['null', 'must be an object'],
  ])('written as %j is refused', (written, fault) => {
    const reading = readWritten({ kind: 'pack', text: written, effectiveFrom: null }, there, today);
    expect(reading.ok ? '' : reading.faults[0]?.fault).toContain(fault);
  });

  it('with a rule that is given twice is refused', () => {
    const written = text(pack).replace(
      '"rules": {',
      `"rules": { "registration": ${JSON.stringify(rule)},`,
    );
    const reading = readWritten({ kind: 'pack', text: written, effectiveFrom: null }, there, today);
    const faults = reading.ok ? [] : reading.faults.map(({ path, fault }) => [path, fault]);
    expect(faults).toContainEqual(['/rules/registration', 'is given twice']);
  });
});

describe('a calendar', () => {
  it.each(calendars.map((each) => [each.id, each] as const))(
    '%s that is shipped has no fault',
    (_, calendar) => {
      expect(calendarFaults(calendar)).toEqual([]);
    },
  );

  const next: Calendar = daysOff('2026-05-04');
  it('that is right is a draft, in force from the day that is named', () => {
    expect(readCalendar(next)).toEqual({
      ok: true,
      draft: { kind: 'calendar', calendar: next },
      effectiveFrom: '2026-04-01',
    });
  });

  const name = { vi: 'Nghỉ', en: 'Off', fr: 'Repos' };
  const day = { date: '2026-05-04', name, mark: 'V' };
  it.each<[string, object, string, string]>([
    ['without a version', { version: undefined }, '/version', 'is missing'],
    ['with an empty id', { id: ' ' }, '/id', 'must be a text'],
    ['of an unknown id', { id: 'moon' }, '/id', 'is not known here'],
    [
      'of a version that is there',
      { version: vietnamCalendar.version },
      '/version',
      'vn-public 2026.1 is there already',
    ],
    ['that opens at night', { opensAtHour: 25 }, '/opensAtHour', 'must be an hour of the day'],
    [
      'that closes before it opens',
      { closesAtHour: 7 },
      '/closesAtHour',
      'must be after opensAtHour',
    ],
    ['with half an hour', { cutOffHour: 16.5 }, '/cutOffHour', 'must be an hour of the day'],
    ['in no zone', { utcOffsetMinutes: 2000 }, '/utcOffsetMinutes', 'must be minutes of a zone'],
    [
      'without a working day',
      { weekend: [0, 1, 2, 3, 4, 5, 6] },
      '/weekend',
      'leaves no working day',
    ],
    [
      'with an eighth day',
      { weekend: [7] },
      '/weekend',
      'must list days of the week from 0 (Sunday) to 6',
    ],
    [
      'that covers backwards',
      { covered: { from: '2026-02-01', to: '2026-01-01' } },
      '/covered/to',
      'must not be before from',
    ],
    [
      'that covers no dates',
      { covered: { from: 'x', to: '2026-01-01' } },
      '/covered/from',
      'must be a date',
    ],
    ['whose days are no list', { holidays: {} }, '/holidays', 'must be a list'],
    ['with a day that is no day', { holidays: [3] }, '/holidays/0', 'must be an object'],
    [
      'with a 30th of February',
      { holidays: [{ ...day, date: '2026-02-30' }] },
      '/holidays/0/date',
      'must be a date',
    ],
    ['with a day twice', { holidays: [day, day] }, '/holidays/1/date', 'is there twice'],
    [
      'with a nameless day',
      { holidays: [{ ...day, name: { ...name, vi: '' } }] },
      '/holidays/0/name/vi',
      'must be a text',
    ],
    [
      'with an unknown mark',
      { holidays: [{ ...day, mark: 'Z' }] },
      '/holidays/0/mark',
      'must be one of V, P, D, U, X',
    ],
    [
      'with a guess that has effect',
      { holidays: [{ ...day, mark: 'U' }] },
      '/holidays/0/active',
      'must be false: the mark is U',
    ],
    [
      'with a half active day',
      { holidays: [{ ...day, active: 1 }] },
      '/holidays/0/active',
      'must be true or false',
    ],
    [
      'with a swap for no day',
      { workingDays: [{ date: '2026-05-09', insteadOf: 'x', mark: 'V' }] },
      '/workingDays/0/insteadOf',
      'must be a date',
    ],
    ['with something else', { moon: 1 }, '/moon', 'is not known here'],
  ])('%s is refused', (_, change, path, fault) => {
    const reading = readCalendar({ ...next, ...change });
    expect(reading.ok ? [] : reading.faults).toContainEqual({
      path,
      fault,
      line: expect.any(Number) as number,
    });
  });

  it.each([null, today, '2026-03-01'])(
    'from %s on is refused: the effect is in the future',
    (from) => {
      expect(readCalendar(next, from)).toEqual({
        ok: false,
        faults: [{ path: '/effectiveFrom', fault: 'must be in the future' }],
      });
    },
  );

  it('the newest is the last that was put there', () => {
    expect(newestOf([vietnamCalendar, next, genericCalendar], 'vn-public')).toBe(next);
    expect(newestOf([], 'vn-public')).toBeUndefined();
  });
});
