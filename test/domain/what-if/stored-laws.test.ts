/** test: which law is found for a pin, which calendar is in effect, which law a draft would follow, and what it would make. */
import { vietnamCalendar } from '../../../domain/calendar/vietnam';
import type { Calendar } from '../../../domain/calendar/calendar';
import type { LawPack } from '../../../domain/law/pack';
import { vnDecree73 } from '../../../domain/law/packs/vn-decree-73';
import type { LawDraft } from '../../../domain/what-if/draft';
import { DRAFT_HASH, concerns, lawUnder } from '../../../domain/what-if/draft';
import type { Stored } from '../../../domain/what-if/stored-laws';
import { calendarAt, currentLaw, lawsAmong } from '../../../domain/what-if/stored-laws';
import { lawOf, local } from '../support/life';

const pack = (version: string, effectiveFrom: string, more: Partial<LawPack> = {}): LawPack => ({
  ...{ ...vnDecree73, version, effectiveFrom, effectiveTo: null, ...more },
});
const calendar = (version: string, more: Partial<Calendar> = {}): Calendar => ({
  ...{ ...vietnamCalendar, version, ...more },
});
const stored: Stored = {
  packs: [
    { hash: 'h2', body: pack('2', '2026-07-01') },
    { hash: 'h1', body: pack('1', '2026-01-01', { effectiveTo: '2026-06-30' }) },
    { hash: 'hx', body: pack('1', '2026-01-01', { id: 'other', calendar: 'gone' }) },
  ],
  calendars: [
    { body: calendar('1'), from: null },
    { body: calendar('2'), from: '2026-04-01' },
    { body: calendar('9', { id: 'elsewhere' }), from: null },
  ],
};

describe('the law that a pilot is pinned to', () => {
  const among = lawsAmong(stored);
  const pin = (packHash: string, name: string) => ({ pack: 'any', packHash, calendar: name });

  it('is found by the hash of the pack and the name of the calendar, and completed by our own rules', () => {
    const law = among(pin('h1', 'vn-public@2'));
    expect([law.pack.version, law.packHash, law.calendar.version]).toEqual(['1', 'h1', '2']);
    expect(law.pack.rules['causes.appoint']).toMatchObject({ mark: 'X' });
    expect(vnDecree73.rules['causes.appoint']).toBeUndefined();
  });

  it('is made once for all pilots that have it, and apart for each other', () => {
    expect(among(pin('h1', 'vn-public@1'))).toBe(among(pin('h1', 'vn-public@1')));
    expect(among(pin('h1', 'vn-public@1'))).not.toBe(among(pin('h2', 'vn-public@1')));
    expect(among(pin('h1', 'vn-public@1'))).not.toBe(among(pin('h1', 'vn-public@2')));
  });

  it.each([
    ['h3', 'vn-public@1'],
    ['h1', 'vn-public@3'],
    ['h1', 'vn-public'],
  ])('that is not stored, %s with %s, is a fault and no silence', (hash, name) =>
    expect(() => among(pin(hash, name))).toThrow(`There is no law ${hash} with ${name}`),
  );
});

it.each([
  ['vn-public', '2026-03-31 23:59', '1'],
  ['vn-public', '2026-04-01 00:00', '2'],
  ['elsewhere', '2020-01-01 09:00', '9'],
  ['moon', '2026-04-01 09:00', undefined],
])('the calendar %s at %s is version %s', (id, at, version) =>
  expect(calendarAt(stored, id, local(at))?.version).toBe(version),
);

it('of calendars in effect the one stored last counts, and one to come does not', () => {
  const [first, second] = stored.calendars;
  const turned = { ...stored, calendars: [second!, first!] };
  expect(calendarAt(turned, 'vn-public', local('2026-05-01'))?.version).toBe('1');
  const late = { ...stored, calendars: [{ ...first!, from: '2026-06-01' }] };
  expect(calendarAt(late, 'vn-public', local('2026-05-31 23:59'))).toBeUndefined();
});

const next: LawDraft = { kind: 'pack', pack: pack('3', '2027-01-01'), calendar: calendar('1') };
const days: LawDraft = { kind: 'calendar', calendar: calendar('3') };
const first: LawDraft = { ...next, pack: pack('1', '2027-01-01', { id: 'new' }) };

describe('the law that a draft would follow', () => {
  it.each<[string, LawDraft, string, readonly string[] | null]>([
    ['before any is in effect', next, '2025-12-31 23:59', null],
    ['on its first day', next, '2026-01-01 00:00', ['h1', '1']],
    ['with the calendar of that day', next, '2026-04-01 09:00', ['h1', '2']],
    ['on its last day', next, '2026-06-30 23:59', ['h1', '2']],
    ['the day after', next, '2026-07-01 00:00', ['h2', '2']],
    ['of a calendar', days, '2026-03-02 09:00', ['h1', '1']],
    ['of the first of its name', first, '2026-08-01 09:00', null],
    ['of another calendar', { ...days, calendar: calendar('1', { id: 'x' }) }, '2026-08-01', null],
  ])('%s', (_, draft, at, expected) => {
    const law = currentLaw(stored, draft, local(at));
    expect(law && [law.packHash, law.calendar.version]).toEqual(expected);
  });

  it('whose calendar is not stored is none', () => {
    const gone: LawDraft = { ...next, pack: pack('2', '2027-01-01', { id: 'other' }) };
    expect(currentLaw(stored, gone, local('2026-03-02'))).toBeNull();
  });

  it('is the younger where two are in effect, in whatever order they were stored', () => {
    const open = { hash: 'h1', body: pack('1', '2026-01-01') };
    for (const packs of [
      [open, stored.packs[0]!],
      [stored.packs[0]!, open],
    ])
      expect(currentLaw({ ...stored, packs }, next, local('2026-07-01'))?.packHash).toBe('h2');
  });
});

describe('what a draft makes of a law', () => {
  const law = { ...lawOf(), calendar: calendar('1') };

  it('a calendar brings its days and leaves the pack', () => {
    const after = lawUnder(days, law);
    expect(after).toEqual({ ...law, calendar: days.calendar });
    expect([after.pack, after.calendar]).toEqual([law.pack, days.calendar]);
  });

  it('a pack keeps the pilot’s own calendar, unless it counts by another', () => {
    const after = lawUnder(next, law);
    expect([after.packHash, after.pack.version]).toEqual([DRAFT_HASH, '3']);
    expect(after.calendar).toBe(law.calendar);
    const moved = { ...next, pack: pack('3', '2027-01-01', { calendar: 'elsewhere' }) };
    expect(lawUnder(moved, law).calendar).toBe(next.calendar);
  });

  it('is the same for the same law, and another for another', () => {
    expect(lawUnder(next, law)).toBe(lawUnder(next, law));
    expect(lawUnder(next, law)).not.toBe(lawUnder(next, { ...law }));
    expect(lawUnder(next, law)).not.toBe(lawUnder({ ...next }, law));
  });

  it.each<[string, LawDraft, boolean]>([
    ['the next version of its pack', next, true],
    ['the first of another', first, false],
    ['the next version of its calendar', days, true],
    ['another calendar', { ...days, calendar: calendar('1', { id: 'x' }) }, false],
  ])('%s concerns a law: %s', (_, draft, expected) => expect(concerns(draft, law)).toBe(expected));
});
