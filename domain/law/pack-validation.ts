/**
 * domain/law: whether unknown JSON is a law pack. Total: any value gets an answer, and every fault is told at once.
 * A pack that passes here can be pinned to a pilot for years.
 */
import { isLocalDate } from '../time';
import type { JsonObject, PackFault, Report } from './json-shape';
import { isObject, readObject, readText, readWords, step } from './json-shape';
import type { KnownRule } from './known-rules';
import { REQUIRED_LADDERS, readLadder } from './ladder-validation';
import { readLineage } from './lineage-validation';
import type { LawPack } from './pack';
import { readRule } from './rule-validation';

export type PackValidation =
  | { readonly ok: true; readonly pack: LawPack }
  | { readonly ok: false; readonly faults: readonly PackFault[] };

const KEYS = {
  required: [
    'id',
    'version',
    'title',
    'effectiveFrom',
    'effectiveTo',
    'calendar',
    'rules',
    'ladders',
  ],
  allowed: ['standing', 'replaces', 'basis', 'statements'],
};

/** `known`: the rules that must be there and what each may be; without it only the shape is checked. */
export function validatePack(
  candidate: unknown,
  known?: Readonly<Record<string, KnownRule>>,
): PackValidation {
  const faults: PackFault[] = [];
  const report: Report = (path, fault) => faults.push({ path, fault });
  const pack = readObject(candidate, '', KEYS, report);
  if (pack !== null) {
    for (const key of ['id', 'version', 'calendar']) readText(pack, key, '', report);
    if (Object.hasOwn(pack, 'title')) readWords(pack['title'], '/title', report);
    readEffect(pack, report);
    readRules(pack['rules'], known, report);
    readLadders(pack['ladders'], report);
    readLineage(pack, report);
  }
  // The shape was read field by field above.
  return faults.length === 0 ? { ok: true, pack: candidate as LawPack } : { ok: false, faults };
}

function readEffect(pack: JsonObject, report: Report): void {
  const { effectiveFrom: from, effectiveTo: to } = pack;
  if (Object.hasOwn(pack, 'effectiveFrom') && !isLocalDate(from))
    report('/effectiveFrom', 'must be a date');
  if (Object.hasOwn(pack, 'effectiveTo') && to !== null && !isLocalDate(to)) {
    report('/effectiveTo', 'must be a date or null');
  }
  if (isLocalDate(from) && isLocalDate(to) && to < from)
    report('/effectiveTo', 'must not be before effectiveFrom');
}

function readRules(
  rules: unknown,
  known: Readonly<Record<string, KnownRule>> | undefined,
  report: Report,
): void {
  if (rules === undefined) return;
  if (!isObject(rules)) return report('/rules', 'must be an object');
  for (const [key, rule] of Object.entries(rules)) {
    const shape = known !== undefined && Object.hasOwn(known, key) ? known[key] : undefined;
    if (known !== undefined && shape === undefined)
      report(step('/rules', key), 'is a rule that no clock knows');
    readRule(rule, step('/rules', key), shape, report);
  }
  for (const [key, shape] of Object.entries(known ?? {})) {
    const required = shape.optional !== true;
    if (required && !Object.hasOwn(rules, key)) report(step('/rules', key), 'is missing');
  }
  readCouncil(rules, report);
}

/** A council that cannot have its smallest size, or never reach the quorum, could never decide. */
function readCouncil(rules: JsonObject, report: Report): void {
  const number = (key: string): number | null => {
    const rule = rules[key];
    const value = isObject(rule) ? rule['value'] : null;
    return typeof value === 'number' ? value : null;
  };
  const [min, max] = [number('council.size.min'), number('council.size.max')];
  const [quorum, share] = [number('ballot.quorum.atLeast'), number('ballot.quorum')];
  if (min !== null && max !== null && max < min)
    report('/rules/council.size.max/value', 'is under council.size.min');
  if (quorum !== null && max !== null && quorum > max) {
    report('/rules/ballot.quorum.atLeast/value', 'is a quorum that no council can reach');
  }
  if (share !== null && share >= 100)
    report('/rules/ballot.quorum/value', 'is a quorum that nobody can reach');
}

function readLadders(ladders: unknown, report: Report): void {
  if (ladders === undefined) return;
  if (!isObject(ladders)) return report('/ladders', 'must be an object');
  for (const name of REQUIRED_LADDERS) {
    if (!Object.hasOwn(ladders, name)) report(step('/ladders', name), 'is missing');
  }
  for (const [name, ladder] of Object.entries(ladders))
    readLadder(ladder, step('/ladders', name), report);
}
