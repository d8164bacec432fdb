/**
 * domain/statistics: a table with its sums as a network in which the numbers flow: row -> column -> the column sums'
 * node -> the row sums' node -> row. Whoever knows the shown numbers knows what must flow; a hidden one can be anything
 * that the others leave open. How far up it can go is a maximal flow; what has to be hidden beside it is a path.
 */

export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** Of sums: hidden only when nothing else helps. */
  readonly isSum: boolean;
}

/** A step along an arc, or against it. */
interface Step {
  readonly arc: number;
  readonly forward: boolean;
  readonly to: number;
}

const unbounded = Number.MAX_SAFE_INTEGER;

function stepsFrom(arcs: readonly Arc[]): ReadonlyMap<number, readonly Step[]> {
  const steps = new Map<number, Step[]>();
  const put = (from: number, step: Step): void => {
    steps.set(from, [...(steps.get(from) ?? []), step]);
  };
  arcs.forEach(({ from, to }, arc) => {
    put(from, { arc, forward: true, to });
    put(to, { arc, forward: false, to: from });
  });
  return steps;
}

interface Way {
  readonly cost: number;
  readonly steps: readonly Step[];
}

/** The cheapest way round, back to where `arc` begins; null: there is none. */
function cheapest(
  arcs: readonly Arc[],
  arc: number,
  costOf: (step: Step) => number | null,
): readonly Step[] | null {
  const around = stepsFrom(arcs);
  const { from: goal, to: start } = arcs[arc] as Arc;
  const best = new Map<number, Way>([[start, { cost: 0, steps: [] }]]);
  const done = new Set<number>();
  for (;;) {
    const [node, way] =
      [...best].filter(([at]) => !done.has(at)).toSorted(([, a], [, b]) => a.cost - b.cost)[0] ??
      [];
    if (node === undefined || way === undefined) return null;
    if (node === goal) return way.steps;
    done.add(node);
    for (const step of around.get(node) ?? []) {
      const cost = step.arc === arc ? null : costOf(step);
      if (cost === null || done.has(step.to)) continue;
      const known = best.get(step.to);
      if (known === undefined || way.cost + cost < known.cost)
        best.set(step.to, { cost: way.cost + cost, steps: [...way.steps, step] });
    }
  }
}

/** How high an onlooker must think that a hidden number can be, looked at up to `enough`. */
export function couldBe(
  arcs: readonly Arc[],
  hidden: ReadonlySet<number>,
  arc: number,
  enough: number,
): number {
  const against = arcs.map(({ n }) => n);
  let high = against[arc] ?? 0;
  while (high < enough) {
    const room = ({ arc: other, forward }: Step): number =>
      forward ? unbounded : (against[other] ?? 0);
    const way = cheapest(arcs, arc, (step) => (hidden.has(step.arc) && room(step) > 0 ? 1 : null));
    if (way === null) return high;
    const more = Math.min(enough - high, ...way.map(room));
    for (const step of way)
      against[step.arc] = (against[step.arc] ?? 0) + (step.forward ? more : -more);
    high += more;
  }
  return high;
}

const dear = 1_000_000_000;

/** What to hide so that `arc` can be no longer told from a number of `least` or more: the fewest cases on the way. */
export function companions(
  arcs: readonly Arc[],
  hidden: ReadonlySet<number>,
  arc: number,
  least: number,
): readonly number[] {
  const needed = least - (arcs[arc]?.n ?? 0);
  const way = cheapest(arcs, arc, ({ arc: other, forward }) => {
    const { n, isSum } = arcs[other] as Arc;
    if (!forward && n < needed) return null;
    return hidden.has(other) ? 0 : n + 1 + (isSum ? dear : 0);
  });
  return (way ?? []).map((step) => step.arc).filter((other) => !hidden.has(other));
}
