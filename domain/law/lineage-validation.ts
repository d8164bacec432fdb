/**
 * domain/law: whether a pack says where it comes from in an order that can be (M56), and whether a draft stays one:
 * nothing in it was read in force (M59).
 */
import { isLocalDate } from '../time';
import type { JsonObject, Report } from './json-shape';
import { isObject, readObject, readOneOf, readText, readWords, step } from './json-shape';
import { INSTRUMENT_KINDS, MARKS } from './pack';

export function readLineage(pack: JsonObject, report: Report): void {
  readOneOf(pack, 'standing', '', ['draft'], report);
  readText(pack, 'replaces', '', report);
  if (pack['replaces'] !== undefined && pack['replaces'] === pack['version'])
    report('/replaces', 'must be another version');
  readList(pack['basis'], '/basis', report, readBasis);
  readList(pack['statements'], '/statements', report, readStatement);
  if (pack['standing'] === 'draft') readDraft(pack, report);
}

type ReadOne = (value: unknown, path: string, before: unknown, report: Report) => void;

function readList(value: unknown, path: string, report: Report, readOne: ReadOne): void {
  if (value === undefined) return;
  if (!Array.isArray(value) || value.length === 0) return report(path, 'must list at least one');
  value.forEach((each: unknown, i) => readOne(each, step(path, i), value[i - 1], report));
}

function readBasis(value: unknown, path: string, before: unknown, report: Report): void {
  const keys = { required: ['kind', 'instrument', 'title', 'from', 'mark'] };
  const basis = readObject(value, path, keys, report);
  if (basis === null) return;
  readText(basis, 'instrument', path, report);
  readOneOf(basis, 'kind', path, INSTRUMENT_KINDS, report);
  readOneOf(basis, 'mark', path, MARKS, report);
  if (Object.hasOwn(basis, 'title')) readWords(basis['title'], step(path, 'title'), report);
  const { from } = basis;
  if (!Object.hasOwn(basis, 'from')) return;
  if (!isLocalDate(from)) report(step(path, 'from'), 'must be a date');
  else if (isObject(before) && isLocalDate(before['from']) && from < before['from'])
    report(step(path, 'from'), 'must not be before the instrument above');
}

function readStatement(value: unknown, path: string, _before: unknown, report: Report): void {
  const keys = { required: ['words', 'instrument', 'article', 'mark'] };
  const statement = readObject(value, path, keys, report);
  if (statement === null) return;
  for (const key of ['instrument', 'article']) readText(statement, key, path, report);
  readOneOf(statement, 'mark', path, MARKS, report);
  if (Object.hasOwn(statement, 'words')) readWords(statement['words'], step(path, 'words'), report);
}

function readDraft({ rules }: JsonObject, report: Report): void {
  if (!isObject(rules)) return;
  for (const [key, rule] of Object.entries(rules)) {
    if (isObject(rule) && (rule['mark'] === 'V' || rule['mark'] === 'P'))
      report(step(step('/rules', key), 'mark'), 'must be D, U or X: a draft is not in force');
  }
}
