/** web: legal time as people read it, at UTC+7 whatever the machine thinks. */
import type { Instant, LocalDate } from '../../../domain/time';
import type { Language } from '../../../domain/words';

const locales: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB', fr: 'fr-FR' };
const legalPlace = 'Asia/Ho_Chi_Minh';

type Style = 'day' | 'time' | 'moment' | 'weekday' | 'dayName' | 'month';

const styles: Readonly<Record<Style, Intl.DateTimeFormatOptions>> = {
  day: { day: '2-digit', month: '2-digit', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  moment: {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
  weekday: { weekday: 'long', day: '2-digit', month: '2-digit', year: 'numeric' },
  dayName: { weekday: 'long' },
  month: { month: 'long', year: 'numeric' },
};

// Making a formatter is slow; there are eighteen of them.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, style: Style, timeZone: string): Intl.DateTimeFormat {
  const key = `${language} ${style} ${timeZone}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locales[language], { ...styles[style], timeZone });
  formatters.set(key, made);
  return made;
}

const isReal = (date: Date): boolean => !Number.isNaN(date.getTime());

function shown(text: string, language: Language, style: Style, timeZone: string): string {
  const date = new Date(text);
  return isReal(date) ? formatter(language, style, timeZone).format(date) : text;
}

export const dayOf = (at: Instant, language: Language): string =>
  shown(at, language, 'day', legalPlace);
export const timeOf = (at: Instant, language: Language): string =>
  shown(at, language, 'time', legalPlace);
export const momentOf = (at: Instant, language: Language): string =>
  shown(at, language, 'moment', legalPlace);
/** Without the year, where room is short and the year is known. */
export const shortOf = (at: Instant, language: Language): string =>
  `${dayOf(at, language).slice(0, 5)}, ${timeOf(at, language)}`;
export const weekdayOf = (at: Instant, language: Language): string =>
  shown(at, language, 'weekday', legalPlace);
/** A calendar day has no zone. */
export const dateOf = (date: LocalDate, language: Language): string =>
  shown(`${date}T00:00:00.000Z`, language, 'day', 'UTC');
export const weekdayNameOf = (date: LocalDate, language: Language): string =>
  shown(`${date}T00:00:00.000Z`, language, 'dayName', 'UTC');
export const monthNameOf = (date: LocalDate, language: Language): string =>
  shown(`${date}T00:00:00.000Z`, language, 'month', 'UTC');

/** Day and time of the reader's own wall. */
export const wallMomentOf = (at: Instant, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], styles.moment).format(new Date(at));

/** Time of the reader's own wall: for what the program does, not the law. */
export const wallTimeOf = (at: Instant, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], styles.time).format(new Date(at));

const offsetMs = 7 * 3_600_000;
const dayMs = 24 * 3_600_000;

/** The calendar day at the legal place; what a date field means by today. */
export const localDayOf = (at: Instant): LocalDate =>
  new Date(new Date(at).getTime() + offsetMs).toISOString().slice(0, 10);

export const daysAfter = (date: LocalDate, days: number): LocalDate =>
  new Date(new Date(`${date}T00:00:00.000Z`).getTime() + days * dayMs).toISOString().slice(0, 10);
