/** adapters: text as the typeface can show it: composed letters, plain words for signs that it lacks, a mark for the rest. */
const insteadOf: Readonly<Record<string, string>> = { '≥': '>=', '≤': '<=', '≈': '~', '→': '->' };
/** Latin with all that Vietnamese adds, and the signs of print. */
const known =
  /[\t\n\r\u0020-\u007E\u00A0-\u024F\u0300-\u0309\u0323\u1E00-\u1EFF\u2010-\u2027\u2030-\u203A\u20A0-\u20AC\u2122\u2212]/u;
const missing = '\uFFFD';

const shown = (text: string): string =>
  [...text.normalize('NFC')]
    .map((sign) => (known.test(sign) ? sign : (insteadOf[sign] ?? missing)))
    .join('');

/** Every text in a value, wherever it is. */
export function printable<T>(value: T): T {
  if (typeof value === 'string') return shown(value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => printable(each)) as T;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, printable<unknown>(each)]),
    ) as T;
  return value;
}
