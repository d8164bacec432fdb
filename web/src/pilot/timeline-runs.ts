/** web: a clock that rang for months must not drown what people did: rings in a row become one line that opens. */
import type { TimelineEntry } from '../../../contracts/http';

/** Newest first, as they are shown. */
export interface Run {
  readonly entries: readonly TimelineEntry[];
  /** Several rings of clocks in a row; otherwise a single entry. */
  readonly rings: boolean;
}

const fewest = 3;
const isRing = ({ event }: TimelineEntry): boolean => event.type === 'ClockRang';

export function runsOf(entries: readonly TimelineEntry[]): readonly Run[] {
  const runs: TimelineEntry[][] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    const before = last?.[0];
    if (last !== undefined && before !== undefined && isRing(before) && isRing(entry))
      last.push(entry);
    else runs.push([entry]);
  }
  return runs.flatMap((run): readonly Run[] =>
    run.length < fewest
      ? run.map((entry) => ({ entries: [entry], rings: false }))
      : [{ entries: run, rings: true }],
  );
}
