/** domain/law: a pack written by a person as JSON text: faults are told with the line, a rule given twice too. */
import type { PackFault } from './json-shape';
import type { KnownRule } from './known-rules';
import { linesOf } from './json-lines';
import type { JsonLines } from './json-lines';
import type { LawPack } from './pack';
import { validatePack } from './pack-validation';
import type { PackValidation } from './pack-validation';

export function validatePackText(
  text: string,
  known?: Readonly<Record<string, KnownRule>>,
): PackValidation {
  const read = readJsonText(text, (candidate) => {
    const result = validatePack(candidate, known);
    return result.ok ? [] : result.faults;
  });
  // The shape was read field by field.
  return read.ok ? { ok: true, pack: read.value as LawPack } : read;
}

/** Any law written as text: what `faultsOf` finds is told with its line. */
export function readJsonText(
  text: string,
  faultsOf: (candidate: unknown) => readonly PackFault[],
): { readonly ok: true; readonly value: unknown } | Extract<PackValidation, { ok: false }> {
  const candidate = parse(text);
  if ('fault' in candidate) return { ok: false, faults: [candidate.fault] };
  const lines = linesOf(text);
  const twice = lines.repeated.map((path): PackFault => ({ path, fault: 'is given twice' }));
  const faults = [...faultsOf(candidate.value), ...twice];
  return faults.length === 0
    ? { ok: true, value: candidate.value }
    : { ok: false, faults: faults.map((each) => withLine(each, lines)) };
}

function parse(text: string): { readonly value: unknown } | { readonly fault: PackFault } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(message)?.[1];
    const line =
      position === undefined ? {} : { line: text.slice(0, Number(position)).split('\n').length };
    return { fault: { path: '', ...line, fault: `is not JSON: ${message}` } };
  }
}

/** What is missing has no line of its own: that of the nearest thing around it. */
function withLine(fault: PackFault, lines: JsonLines): PackFault {
  let path = fault.path;
  while (path !== '' && !lines.at.has(path)) path = path.slice(0, path.lastIndexOf('/'));
  const line = lines.at.get(path);
  return line === undefined ? fault : { ...fault, line };
}
