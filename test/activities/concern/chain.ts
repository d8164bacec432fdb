/** test: reads a chain of entries and fails where it breaks. */
import { entryOf, eventOf, hashOf } from '../../../activities/record/chain';
import type { PilotEvent } from '../../../domain/kernel';

export interface ChainRow {
  readonly entry: Buffer;
  readonly prev_hash: string;
  readonly hash: string;
}

export function verifyingHash(rows: readonly ChainRow[]): readonly PilotEvent[] {
  let head = '';
  return rows.map(({ entry, prev_hash: before, hash }) => {
    expect(before).toBe(head);
    expect(hashOf(before, entry)).toBe(hash);
    head = hash;
    return eventOf(entryOf(entry));
  });
}
