/** cli/docs: a list of stages said shortly: whole groups by their name, the rest one by one. */
import type { Stage } from '../../domain/stages';
import { anyStage, living, phaseOfStage, started, underTerm } from '../../domain/stages';

interface Group {
  readonly name: string;
  readonly stages: readonly Stage[];
}

const inPhase = (phase: string): readonly Stage[] =>
  anyStage.filter((stage) => phaseOfStage[stage] === phase);

/** Largest first: what one covers is not said again. */
export const groups: readonly Group[] = [
  { name: 'every stage', stages: anyStage },
  { name: 'every stage but ARCHIVED', stages: living },
  { name: 'all of approval', stages: inPhase('approval') },
  { name: 'all of consequences', stages: inPhase('consequences') },
  { name: 'all under a term', stages: underTerm },
  { name: 'all of the outcome review', stages: inPhase('outcomeReview') },
  { name: 'all after the start', stages: started },
];

export function stagesInWords(stages: readonly string[]): string {
  let left = stages.filter((stage) => stage !== 'NEW');
  const said: string[] = stages.includes('NEW') ? ['NEW'] : [];
  for (const group of groups) {
    if (!group.stages.every((stage) => left.includes(stage))) continue;
    said.push(group.name);
    left = left.filter((stage) => !(group.stages as readonly string[]).includes(stage));
  }
  return [...said, ...left].join(', ');
}
