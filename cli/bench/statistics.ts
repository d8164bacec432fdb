/** cli: what a bench says about many measured times: their order, their rate, and how cost grows with size. */

export interface Latency {
  readonly n: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

/** Nearest rank: a value that was measured, never one between two. */
function rank(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export function latencyOf(milliseconds: readonly number[]): Latency {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  return {
    n: sorted.length,
    p50Ms: rank(sorted, 0.5),
    p95Ms: rank(sorted, 0.95),
    p99Ms: rank(sorted, 0.99),
    maxMs: rank(sorted, 1),
  };
}

export interface Cost {
  readonly size: number;
  readonly cost: number;
}

/** cost ~ size ^ exponent: 0 does not grow, 1 grows with the size, 2 with its square. */
export const exponentOf = (small: Cost, large: Cost): number =>
  Math.log(large.cost / small.cost) / Math.log(large.size / small.size);

export async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const since = performance.now();
  const result = await work();
  return { ms: performance.now() - since, result };
}

/** Each of `lanes` takes the next item as soon as it has done its last. */
export async function inLanes<T>(
  lanes: number,
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const left = items.values();
  const lane = async (): Promise<void> => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
