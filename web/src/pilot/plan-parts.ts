/** web: the plan in parts that people think in: the same for writing a proposal and for reading it. */
import type { Plan } from '../../../domain/state/proposal';

export type PlanPart =
  'need' | 'rules' | 'content' | 'scope' | 'term' | 'resources' | 'effect' | 'risks' | 'rest';

export const planParts: readonly {
  readonly part: PlanPart;
  readonly fields: readonly (keyof Plan)[];
}[] = [
  { part: 'need', fields: ['need', 'urgency', 'purpose', 'sector'] },
  { part: 'rules', fields: ['bottleneck', 'gap', 'instruments', 'novelty'] },
  { part: 'content', fields: ['content', 'tasks', 'solutions'] },
  { part: 'scope', fields: ['scope', 'territory', 'subjects', 'sites', 'caps'] },
  { part: 'term', fields: ['term'] },
  { part: 'resources', fields: ['resources', 'budgetVnd', 'budgetSource', 'feasibility'] },
  { part: 'effect', fields: ['indicators', 'positiveImpact', 'negativeImpact', 'expectedEffect'] },
  { part: 'risks', fields: ['risks', 'stopConditions', 'stopKinds', 'exitPlan', 'affectedPeople'] },
  { part: 'rest', fields: ['confidentiality', 'authorship'] },
];

const placed: ReadonlySet<string> = new Set(planParts.flatMap(({ fields }) => fields));

/** Fields of a plan that is newer than these screens go to the end, not under the table. */
export const partFields = (part: PlanPart, given: readonly string[]): readonly string[] => {
  const named: readonly string[] = planParts.find((each) => each.part === part)?.fields ?? [];
  const own = named.filter((name) => given.includes(name));
  return part === 'rest' ? [...own, ...given.filter((name) => !placed.has(name))] : own;
};
