/** test: a smallest pack, and ways to spoil it. */
import type { LawPack, Rule } from '../../../domain/law/pack';
import { validatePack } from '../../../domain/law/pack-validation';

export const rule = (changes: Partial<Rule> = {}): Rule => ({
  value: 7,
  unit: 'workingDays',
  instrument: '73/2023/NĐ-CP',
  article: 'Art. 8.1',
  mark: 'V',
  ...changes,
});

const ladder = {
  remindBefore: [3, 1],
  escalateAfter: [
    { after: 1, unit: 'workingDays', to: 'head' },
    { after: 5, unit: 'workingDays', to: 'superiorHead' },
  ],
  thenEvery: { months: 1 },
} as const;

export const pack = (changes: Partial<LawPack> = {}): LawPack => ({
  id: 'sample',
  version: '1',
  title: { vi: 'Mẫu', en: 'Sample', fr: 'Exemple' },
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
  calendar: 'generic',
  rules: { 'approval.simple': rule() },
  ladders: { default: ladder, lapsed: ladder, hours: ladder },
  ...changes,
});

/** A copy with one value put at, or (undefined) taken from, a path such as 'rules|approval.simple|article'. */
export function spoiled(path: string, value: unknown, base: unknown = pack()): unknown {
  // Through text, so that ladders which share an object are spoiled one by one.
  const copy: unknown = JSON.parse(JSON.stringify(base));
  const keys = path.split('|');
  const last = keys.pop() ?? '';
  let place = copy as Record<string, unknown>;
  for (const key of keys) place = place[key] as Record<string, unknown>;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
}

/** The faults of a candidate, each as its path and what is wrong there. */
export function faultsOf(candidate: unknown, known?: Parameters<typeof validatePack>[1]): string[] {
  const result = validatePack(candidate, known);
  return result.ok ? [] : result.faults.map(({ path, fault }) => `${path} ${fault}`);
}
