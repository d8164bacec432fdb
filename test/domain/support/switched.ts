/** test: the law with some of its switches thrown otherwise. */
import type { Law } from '../../../domain/law/law';
import { lawOf } from './life';

export function lawSwitched(values: Readonly<Record<string, boolean>>): Law {
  const law = lawOf();
  const rules = { ...law.pack.rules };
  for (const [key, value] of Object.entries(values)) {
    const rule = rules[key];
    if (rule === undefined) throw new Error(`No rule ${key}`);
    rules[key] = { ...rule, value };
  }
  return { ...law, pack: { ...law.pack, rules } };
}
