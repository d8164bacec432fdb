/** domain: a rule with everything that it rests on, and which rules a check asked for. */
import { ownRules } from '../book';
import type { Law } from '../law/law';
import type { Rule } from '../law/pack';

export interface RuleTold {
  readonly key: string;
  readonly value: Rule['value'];
  readonly unit: Rule['unit'];
  readonly instrument: string;
  readonly article: string;
  readonly mark: Rule['mark'];
  /** Not law: set by whoever runs the system, and shown as that. */
  readonly localSetting: boolean;
  readonly note: Rule['note'] | null;
  /** The pack states it, or is silent and the chapter's own number stands. */
  readonly statedBy: 'pack' | 'chapter';
}

export function ruleTold({ pack }: Law, key: string): RuleTold | null {
  const rule = Object.hasOwn(pack.rules, key) ? pack.rules[key] : undefined;
  if (rule === undefined) return null;
  const { value, unit, instrument, article, mark, localSetting, note } = rule;
  return {
    key,
    value,
    unit,
    instrument,
    article,
    mark,
    localSetting: localSetting === true,
    note: note ?? null,
    statedBy: ownRules.get(key) === rule ? 'chapter' : 'pack',
  };
}

/** Does the work under a law that notes which of its rules are read: no list of them has to be kept by hand. */
export function rulesRead<T>(
  law: Law,
  work: (law: Law) => T,
): { readonly result: T; readonly keys: readonly string[] } {
  const keys = new Set<string>();
  const rules = new Proxy(law.pack.rules, {
    get(target, key) {
      if (typeof key === 'string') keys.add(key);
      return Reflect.get(target, key) as unknown;
    },
  });
  const result = work({ ...law, pack: { ...law.pack, rules } });
  return { result, keys: [...keys].filter((key) => Object.hasOwn(law.pack.rules, key)).sort() };
}
