/** cli/docs: the main track as a Mermaid state diagram. Acts that lead from many stages to one are drawn once. */
import { anyStage, phaseOfStage } from '../../domain/stages';
import type { Observed } from './observed';
import { theClock } from './observed';

interface Edge {
  readonly from: string;
  readonly by: string;
  readonly to: string;
}

/** From this many stages of one phase on, an act is drawn from the phase. */
const many = 4;

const phaseOf = (stage: string): string =>
  (phaseOfStage as Readonly<Record<string, string>>)[stage] ?? stage;

const gatheredName = (phase: string): string => `any_${phase}`;

function gathered(edges: readonly Edge[]): readonly Edge[] {
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = `${edge.by} ${edge.to} ${phaseOf(edge.from)}`;
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined || group.length < many
      ? group
      : [{ ...first, from: gatheredName(phaseOf(first.from)) }];
  });
}

/** One arrow for each pair of stages, with all the acts that lead along it. */
function arrows(edges: readonly Edge[]): readonly string[] {
  const labels = new Map<string, string[]>();
  for (const { from, by, to } of edges) {
    const pair = `${from === 'NEW' ? '[*]' : from} --> ${to}`;
    labels.set(pair, [...(labels.get(pair) ?? []), by === theClock ? 'time alone' : by]);
  }
  return [...labels].map(([pair, acts]) => `  ${pair}: ${acts.join(', ')}`);
}

const rankOf = (stage: string): number => (anyStage as readonly string[]).indexOf(stage);

export function trackDiagram({ moves }: Observed): string {
  const edges = gathered(moves.map(([from, by, to]) => ({ from, by, to })));
  const sorted = [...edges].sort((a, b) => rankOf(a.from) - rankOf(b.from));
  const phases = [...new Set(edges.map(({ from }) => from))].filter((from) =>
    from.startsWith('any_'),
  );
  return [
    'stateDiagram-v2',
    ...phases.map((name) => `  state "several stages of ${name.slice('any_'.length)}" as ${name}`),
    ...arrows(sorted),
    '  ARCHIVED --> [*]',
  ].join('\n');
}
