/** domain: how an official document writes dates, places, numbers and names of posts (Decree 30/2020, Annex I and II). */
import type { Directory, UnitRow } from '../directory';
import type { LocalDate } from '../time';
import { partsOf } from '../time';

const blank = '……';

/** Days below ten and the first two months have a zero before, so that nobody puts a digit there. */
const padded = (number: number, below: number): string =>
  number < below ? `0${number}` : String(number);

export function longDate(date: LocalDate): string {
  const { year, month, day } = partsOf(date);
  return `ngày ${padded(day, 10)} tháng ${padded(month, 3)} năm ${year}`;
}

/** Of a paper that nobody signed: only the year is known. */
export const openDate = (today: LocalDate): string =>
  `ngày ${blank} tháng ${blank} năm ${partsOf(today).year}`;

const kindsOfPlace = /^.*\s(?:phường|xã|đặc khu|thị trấn|thành phố|tỉnh|quận|huyện)\s+/u;

/** Where a body sits is the name of what it administers; the State's own bodies sit in the capital. */
export function placeOf({ name, level }: UnitRow): string {
  if (level !== 'commune' && level !== 'province') return 'Hà Nội';
  return kindsOfPlace.test(name.vi) ? name.vi.replace(kindsOfPlace, '') : blank;
}

export const openNumber = `${blank}/QĐ-${blank}`;

/** Decimal comma, and points between thousands from five digits on. */
export function numberWords(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  return part === undefined ? grouped : `${grouped},${part}`;
}

export const upper = (words: string): string => words.toLocaleUpperCase('vi');

const unbroken = (words: string): string => words.replaceAll(' ', '\u00A0');

/** A letterhead breaks its line before what a body administers, never inside its name. */
export function letterhead(name: string): string {
  const place = name.replace(kindsOfPlace, '');
  const before = name.slice(0, name.length - place.length).trimEnd();
  return upper(before === '' ? name : `${before}\u00A0${unbroken(place)}`);
}

/** The title of a post, with its unit where the title does not name it. */
export function fullTitle(directory: Directory, post: string): string {
  const row = directory.post(post);
  if (row === undefined) return post;
  const unit = directory.unit(row.unit)?.name.vi ?? row.unit;
  return row.title.vi.includes(unit) ? row.title.vi : `${row.title.vi} ${unit}`;
}

/** One sentence end, whatever the prose ended with. */
export const ended = (words: string, end: ';' | '.' | ''): string =>
  `${words.trim().replace(/[\s.;,:]+$/u, '')}${end}`;
