/** test: laws that are not in force yet, made from those that are. */
import { lawInForce } from '../../../domain/book';
import type { Calendar } from '../../../domain/calendar/calendar';
import { withHoliday } from '../../../domain/calendar/versions';
import { vietnamCalendar } from '../../../domain/calendar/vietnam';
import type { Law } from '../../../domain/law/law';
import type { LawPack, Rule } from '../../../domain/law/pack';
import { vnDecree73 } from '../../../domain/law/packs/vn-decree-73';
import { vnDecree73Second } from '../../../domain/law/packs/vn-decree-73-2026-2';
import type { Pilot } from '../../../domain/pilot';
import type { OpenPilot } from '../../../domain/what-if';
import type { LawDraft } from '../../../domain/what-if/draft';
import { lawOf, local } from './life';

export const law = lawOf();
export const at = local('2026-03-02 09:00');

/** What the next version follows. */
const newest = vnDecree73Second;

type Values = Readonly<Record<string, Rule['value']>>;

/** A next version of the Decree's pack with other values. */
export function packWith(values: Values, change: Partial<LawPack> = {}): LawPack {
  const rules = Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const rule = law.pack.rules[key];
      if (rule === undefined) throw new Error(`No rule ${key}`);
      return [key, { ...rule, value }];
    }),
  );
  return {
    ...vnDecree73,
    version: '2027.1',
    effectiveFrom: '2027-01-01',
    replaces: newest.version,
    rules: { ...vnDecree73.rules, ...rules },
    ...change,
  };
}

export const packDraft = (values: Values): LawDraft => ({
  kind: 'pack',
  pack: packWith(values),
  calendar: vietnamCalendar,
});

export const lawWith = (values: Values): Law =>
  lawInForce(packWith(values), 'with', vietnamCalendar);

/** Days that are decreed off, in a next version of the calendar. */
export const daysOff = (...dates: readonly string[]): Calendar =>
  dates.reduce(
    (calendar, date, i) =>
      withHoliday(
        calendar,
        { date, name: { vi: 'Nghỉ', en: 'Off', fr: 'Repos' }, mark: 'V' },
        `2026.${i + 2}`,
      ),
    vietnamCalendar,
  );

export const calendarDraft = (...dates: readonly string[]): LawDraft => ({
  kind: 'calendar',
  calendar: daysOff(...dates),
});

export const open = (pilot: Pilot, change: Partial<OpenPilot> = {}): OpenPilot => ({
  pilot,
  law,
  at,
  ...change,
});
