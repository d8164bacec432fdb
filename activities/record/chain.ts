/** activities: an event as an entry of the ledger: its canonical bytes, chained to the entry before by SHA-256. */
import type { PilotEvent } from '../../domain/kernel';
import type { Instant } from '../../domain/time';
import { bytesOf, sha256 } from '../canonical';
import type { Place } from '../ports';

/** A row of the ledger. The columns beside `entry` repeat what is in it, for searching; the bytes are the record. */
export interface LedgerRow {
  readonly seq: number;
  readonly eventTime: Instant;
  readonly legalTime: Instant;
  readonly recordTime: Instant;
  readonly type: string;
  readonly version: number;
  readonly actor: string;
  readonly commandId: string | null;
  readonly n: number;
  readonly clock: string | null;
  readonly entry: Buffer;
  readonly prevHash: string;
  readonly hash: string;
}

export interface Entry extends Place, Omit<PilotEvent, 'at'> {
  readonly seq: number;
  /** Event time. */
  readonly at: Instant;
  /** Legal and real time of the record. */
  readonly legalTime: Instant;
  readonly recordTime: Instant;
  /** The command that brought it about; null for clocks. */
  readonly command: string | null;
  /** nth of what its command or ring brought about, from 1. */
  readonly n: number;
  /** Version of the directory that was asked. */
  readonly directory: number;
}

export interface Stamp extends Place {
  readonly legalTime: Instant;
  readonly recordTime: Instant;
  readonly command: string | null;
  readonly directory: number;
}

export const hashOf = (prevHash: string, entry: Buffer): string => sha256(prevHash, entry);

export function chained(
  events: readonly PilotEvent[],
  after: { readonly seq: number; readonly head: string },
  stamp: Stamp,
): readonly LedgerRow[] {
  let prevHash = after.head;
  return events.map((event, i) => {
    const entry: Entry = { ...event, ...stamp, seq: after.seq + i + 1, n: i + 1 };
    const row = rowOf(entry, bytesOf(entry), prevHash);
    prevHash = row.hash;
    return row;
  });
}

export function rowOf(entry: Entry, bytes: Buffer, prevHash: string): LedgerRow {
  return {
    seq: entry.seq,
    eventTime: entry.at,
    legalTime: entry.legalTime,
    recordTime: entry.recordTime,
    type: entry.type,
    version: entry.v,
    actor: entry.by.person,
    commandId: entry.command,
    n: entry.n,
    clock: entry.clock ?? null,
    entry: bytes,
    prevHash,
    hash: hashOf(prevHash, bytes),
  };
}

export const entryOf = (bytes: Buffer): Entry => JSON.parse(bytes.toString('utf8')) as Entry;

export const eventOf = ({ type, v, at, by, body, clock, source, flags }: Entry): PilotEvent => ({
  type,
  v,
  at,
  by,
  body,
  ...(clock === undefined ? {} : { clock }),
  ...(source === undefined ? {} : { source }),
  ...(flags === undefined ? {} : { flags }),
});
