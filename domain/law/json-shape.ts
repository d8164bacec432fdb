/**
 * domain/law: small readers of unknown JSON. Each reports what is wrong by path (a JSON pointer) and goes on, so
 * that one reading of a pack tells all its faults.
 */
export interface PackFault {
  readonly path: string;
  /** Line of the text that the pack was read from, when it was read from text. */
  readonly line?: number;
  readonly fault: string;
}

export type Report = (path: string, fault: string) => void;

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A step of a JSON pointer, escaped by its rules. */
export function step(path: string, key: string | number): string {
  return `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** An object with these keys: the first are required, the others allowed; anything else is a fault. */
export function readObject(
  value: unknown,
  path: string,
  keys: { readonly required: readonly string[]; readonly allowed?: readonly string[] },
  report: Report,
): JsonObject | null {
  if (!isObject(value)) {
    report(path, 'must be an object');
    return null;
  }
  for (const key of keys.required) {
    if (!Object.hasOwn(value, key)) report(step(path, key), 'is missing');
  }
  const known = [...keys.required, ...(keys.allowed ?? [])];
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) report(step(path, key), 'is not known here');
  }
  return value;
}

export function readText(object: JsonObject, key: string, path: string, report: Report): void {
  if (!Object.hasOwn(object, key)) return;
  const value = object[key];
  if (typeof value !== 'string' || value.trim() === '') report(step(path, key), 'must be a text');
}

export function readWords(value: unknown, path: string, report: Report): void {
  const words = readObject(value, path, { required: ['vi', 'en', 'fr'] }, report);
  if (words === null) return;
  for (const language of ['vi', 'en', 'fr']) readText(words, language, path, report);
}

export function readOneOf(
  object: JsonObject,
  key: string,
  path: string,
  choices: readonly string[],
  report: Report,
): void {
  if (!Object.hasOwn(object, key)) return;
  const value = object[key];
  if (typeof value !== 'string' || !choices.includes(value)) {
    report(step(path, key), `must be one of ${choices.join(', ')}`);
  }
}
