/** domain/exports: the ledger behind a line: what stands in an export is shown by entries, each with its place and hash. */
import type { LedgerLine } from '../proof';
import type { Instant } from '../time';

export interface Cited {
  readonly seq: number;
  readonly type: string;
  /** Event time and record time. */
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly hash: string;
}

export interface Trail {
  readonly lines: readonly LedgerLine[];
  /** The last entry of one of these types, of this matter when one is named; none is an empty list. */
  last(types: readonly string[], matter?: string): readonly Cited[];
}

export const cite = ({ seq, recordedAt, hash, event }: LedgerLine): Cited => ({
  seq,
  type: event.type,
  at: event.at,
  recordedAt,
  hash,
});

export const matterIn = ({ event }: LedgerLine): string | null => {
  const { matter } = (event.body ?? {}) as { readonly matter?: unknown };
  return typeof matter === 'string' ? matter : null;
};

export function trailOf(lines: readonly LedgerLine[]): Trail {
  const ordered = [...lines].sort((a, b) => a.seq - b.seq);
  return {
    lines: ordered,
    last(types, matter) {
      const found = ordered.findLast(
        (line) =>
          types.includes(line.event.type) && (matter === undefined || matterIn(line) === matter),
      );
      return found === undefined ? [] : [cite(found)];
    },
  };
}
