/** api: refuses what could not be kept or would deceive a reader: broken Unicode, control and direction signs, unsafe numbers. */
import { badText, malformed, tooDeep } from '../errors';

const deepest = 40;

// Halves of characters; controls except tab and line breaks; direction overrides and isolates; characters that are none.
const unwanted =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\p{Cs}]/u;

/** One spelling of each letter, so that what looks the same is the same. */
function cleanString(text: string, path: string): string {
  if (unwanted.test(text)) throw badText(path);
  return text.normalize('NFC');
}

function cleanNumber(value: number, path: string): number {
  const safe = Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
  if (!safe) throw badText(path);
  return value;
}

function cleanEntries(value: object, path: string, depth: number): object {
  const entries = Object.entries(value).map(([key, each]) => {
    if (key === '__proto__') throw malformed([{ path, message: 'unknown field' }]);
    const name = cleanString(key, path);
    return [name, clean(each, `${path}/${name}`, depth + 1)] as const;
  });
  return Object.fromEntries(entries);
}

export function clean(value: unknown, path = '', depth = 0): unknown {
  if (depth > deepest) throw tooDeep(deepest);
  if (typeof value === 'string') return cleanString(value, path === '' ? '/' : path);
  if (typeof value === 'number') return cleanNumber(value, path === '' ? '/' : path);
  if (Array.isArray(value)) return value.map((each, i) => clean(each, `${path}/${i}`, depth + 1));
  return typeof value === 'object' && value !== null ? cleanEntries(value, path, depth) : value;
}
