/**
 * domain/concern: our own numbers (mark X) for what no instrument that we have read says. Regulation 231 of 17 January
 * 2025 protects those who speak up and names no day; a pack that knows more states the same keys.
 */
import type { Law } from '../law/law';
import type { Rule } from '../law/pack';

const own = (value: number, unit: Rule['unit']): Rule => ({
  value,
  unit,
  instrument: 'Pilotage',
  article: 'own proposal',
  mark: 'X',
});

export const concernRules = {
  'concern.acknowledge': own(3, 'workingDays'),
  'concern.classify': own(5, 'workingDays'),
  'concern.assign': own(2, 'workingDays'),
  'concern.conclude': own(45, 'workingDays'),
  'concern.conclude.urgent': own(10, 'workingDays'),
  'concern.answer': own(10, 'workingDays'),
  'concern.close': own(10, 'workingDays'),
  'concern.retaliation': own(2, 'workingDays'),
  'concern.opening': own(3, 'workingDays'),
  'concern.retention': own(12, 'months'),
} as const satisfies Readonly<Record<string, Rule>>;

export type ConcernRuleKey = keyof typeof concernRules;

// A memo, not state: the same law always gives the same.
const completed = new WeakMap<Law, Law>();

/** The law with our own numbers where its pack is silent. */
export function concernLaw(law: Law): Law {
  const known = completed.get(law);
  if (known !== undefined) return known;
  const whole = { ...law, pack: { ...law.pack, rules: { ...concernRules, ...law.pack.rules } } };
  completed.set(law, whole);
  return whole;
}
