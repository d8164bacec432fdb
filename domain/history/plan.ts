/** domain: the plan of a pilot as far as its sources tell it; every other field says that they do not. */
import { addMonths } from '../time';
import type { LocalDate } from '../time';
import type { Indicator, Plan, TermWish } from '../state/proposal';
import type { Fill } from './act';
import { notTold, sourceSilent } from './act';
import type { CaseFile } from './case';
import { cut, dayOf, head, line } from './words';

const silentFields = [
  'urgency',
  'gap',
  'tasks',
  'solutions',
  'subjects',
  'resources',
  'feasibility',
  'positiveImpact',
  'exitPlan',
  'affectedPeople',
  'stopConditions',
  'risks',
  'authorship',
] as const;

export const planFills: readonly Fill[] = [
  ...notTold(...silentFields.map((field) => `plan.${field}`)),
  ...notTold('interestsDeclared', 'withinDuties'),
];

const sectorChars = 80;
const mostIndicators = 30;
const longestProse = 10_000;

/** The end as told: a date, or in words a condition that is looked at again after a year. */
export function termFrom(plannedEnd: string | null, today: LocalDate): TermWish {
  const end = dayOf(plannedEnd);
  if (end !== null && end >= today) return { kind: 'date', end };
  return {
    kind: 'condition',
    condition: plannedEnd ?? sourceSilent,
    reviewOn: addMonths(today, 12),
  };
}

/** Objectives become indicators; a target in words is no number. */
function indicatorsFrom({ objectives }: CaseFile): readonly Indicator[] {
  const texts = objectives.map(({ text, target }) =>
    target === undefined ? text : `${text} – ${target}`,
  );
  return (texts.length === 0 ? [sourceSilent] : texts).slice(0, mostIndicators).map((text, i) => ({
    id: `o-${i + 1}`,
    name: line(text),
    unit: 'n/a',
    baseline: null,
    target: null,
    better: 'higher',
  }));
}

const sectorFrom = ({ sector }: CaseFile): string =>
  head(sector.replace(/[^\p{L}\p{N} %.,()/&²³-]+/gu, ' ').trim(), sectorChars) || 'n/a';

export function planFrom(file: CaseFile, today: LocalDate): Plan {
  const objectives = file.objectives.map(({ text, target }) =>
    target === undefined ? text : `${text} (${target})`,
  );
  return {
    need: file.bottleneck,
    urgency: 'ordinary',
    purpose: cut(objectives.join('; '), longestProse) || sourceSilent,
    bottleneck: file.bottleneck,
    gap: 'unsuitable',
    instruments: [],
    content: file.scope,
    tasks: sourceSilent,
    solutions: sourceSilent,
    scope: file.scope,
    territory: line(file.territory),
    subjects: sourceSilent,
    sites: [line(file.territory)],
    caps: { people: null, amountVnd: null },
    term: termFrom(file.plannedEnd, today),
    resources: sourceSilent,
    budgetVnd: null,
    budgetSource: null,
    feasibility: sourceSilent,
    positiveImpact: sourceSilent,
    negativeImpact: null,
    expectedEffect: objectives[0] ?? sourceSilent,
    indicators: indicatorsFrom(file),
    risks: [],
    stopConditions: [sourceSilent],
    exitPlan: sourceSilent,
    affectedPeople: sourceSilent,
    confidentiality: 'public',
    authorship: [],
    novelty: [],
    sector: sectorFrom(file),
  };
}

export const titleFrom = (file: CaseFile): string => line(file.title.original);
