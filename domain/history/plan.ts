/** domain: the plan of a pilot as far as its sources tell it; every other field says that they do not. */
import { addMonths } from '../time';
import type { LocalDate } from '../time';
import type { Indicator, Plan, TermWish } from '../state/proposal';
import type { Fill } from './act';
import { notTold, sourceSilent } from './act';
import type { CaseFile } from './case';
import { lastDay, precisionOf } from './moments';

const silentFields = [
  'urgency', 'gap', 'tasks', 'solutions', 'subjects', 'resources', 'feasibility', 'positiveImpact', 'exitPlan', 'affectedPeople',
  'stopConditions', 'risks', 'authorship',
] as const;

export const planFills: readonly Fill[] = [...notTold(...silentFields.map((field) => `plan.${field}`)), ...notTold('interestsDeclared', 'withinDuties')];

const sectorChars = 80;
const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

/** The end as told: a date, or in words a condition that is looked at again after a year. */
export function termFrom(plannedEnd: string | null, today: LocalDate): TermWish {
  if (plannedEnd !== null && precisionOf(plannedEnd) !== null) {
    const end = lastDay(plannedEnd);
    if (end >= today) return { kind: 'date', end };
  }
  return { kind: 'condition', condition: plannedEnd ?? sourceSilent, reviewOn: addMonths(today, 12) };
}

/** Objectives become indicators; a target in words is no number. */
function indicatorsFrom(file: CaseFile): readonly Indicator[] {
  const texts = file.objectives.length === 0 ? [sourceSilent] : file.objectives.map(({ text, target }) => (target === undefined ? text : `${text} – ${target}`));
  return texts.slice(0, 30).map((text, i) => ({ id: `o-${i + 1}`, name: cut(text, 300), unit: 'n/a', baseline: null, target: null, better: 'higher' }));
}

const sectorFrom = (file: CaseFile): string => cut(file.sector.replace(/[^\p{L}\p{N} %.,()/&²³-]+/gu, ' ').trim() || 'n/a', sectorChars).replace('…', '');

export function planFrom(file: CaseFile, today: LocalDate): Plan {
  const objectives = file.objectives.map(({ text, target }) => (target === undefined ? text : `${text} (${target})`));
  return {
    need: file.bottleneck, urgency: 'ordinary', purpose: objectives.join('; ') || sourceSilent, bottleneck: file.bottleneck, gap: 'unsuitable',
    instruments: [], content: file.scope, tasks: sourceSilent, solutions: sourceSilent, scope: file.scope, territory: cut(file.territory, 300),
    subjects: sourceSilent, sites: [cut(file.territory, 300)], caps: { people: null, amountVnd: null }, term: termFrom(file.plannedEnd, today),
    resources: sourceSilent, budgetVnd: null, budgetSource: null, feasibility: sourceSilent, positiveImpact: sourceSilent, negativeImpact: null,
    expectedEffect: objectives[0] ?? sourceSilent, indicators: indicatorsFrom(file), risks: [], stopConditions: [sourceSilent], exitPlan: sourceSilent,
    affectedPeople: sourceSilent, confidentiality: 'public', authorship: [], novelty: [], sector: sectorFrom(file),
  };
}

export const titleFrom = (file: CaseFile): string => cut(file.title.original, 300);
