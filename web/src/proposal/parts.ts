/** web: the parts of the form that a proposer fills in, one after the other. */
import type { Fault } from '../form/faults';
import type { GroupField, NamedField } from '../form/model';
import type { Path } from '../form/values';
import { partFields, planParts } from '../pilot/plan-parts';
import type { PlanPart } from '../pilot/plan-parts';

export type ProposalPart = Exclude<PlanPart, 'rest'> | 'people';

export interface Placed extends NamedField {
  readonly path: Path;
}

/** Set by programs, or by the way in which the proposal came about. */
export const settled: ReadonlySet<string> = new Set(['minted', 'parent', 'predecessor']);

export const proposalParts: readonly ProposalPart[] = [
  ...planParts.map(({ part }) => part).filter((part) => part !== 'rest'),
  'people',
];

function planOf(group: GroupField): readonly NamedField[] {
  const plan = group.fields.find(({ name }) => name === 'plan')?.field;
  return plan?.kind === 'group' ? plan.fields : [];
}

export function fieldsOfPart(group: GroupField, part: ProposalPart): readonly Placed[] {
  const plan = planOf(group);
  const wanted = partFields(
    part === 'people' ? 'rest' : part,
    plan.map(({ name }) => name),
  );
  const fromPlan = wanted
    .flatMap((name) => plan.filter((each) => each.name === name))
    .map((each): Placed => ({ ...each, path: ['plan', each.name] }));
  const whole = (each: NamedField): Placed => ({ ...each, path: [each.name] });
  const title = group.fields.filter(({ name }) => name === 'title').map(whole);
  if (part === 'need') return [...title, ...fromPlan];
  if (part !== 'people') return fromPlan;
  const others = group.fields
    .filter(({ name }) => name !== 'title' && name !== 'plan' && !settled.has(name))
    .map(whole);
  return [...others, ...fromPlan];
}

const startsWith = (path: Path, start: Path): boolean => start.every((part, i) => path[i] === part);

export const faultsOfPart = (
  group: GroupField,
  part: ProposalPart,
  faults: readonly Fault[],
): readonly Fault[] => {
  const fields = fieldsOfPart(group, part);
  return faults.filter((fault) => fields.some((field) => startsWith(fault.path, field.path)));
};

/** Where a fault is to be found. */
export const partOfFault = (group: GroupField, fault: Fault): ProposalPart | undefined =>
  proposalParts.find((part) => faultsOfPart(group, part, [fault]).length > 0);
