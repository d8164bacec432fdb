/** activities: what the record of concerns needs of the world. adapters/postgres/concern makes it real. */
import type { Known } from '../../contracts/messages';
import type { Concern } from '../../domain/concern/concern';
import type { Pilot } from '../../domain/pilot';
import type { Task } from '../../domain/tasks';
import type { Instant } from '../../domain/time';
import type { LegalClock } from '../legal-clock';
import type { KeptAnswer, LawBook, Log, RecordPorts } from '../ports';
import type { LedgerRow } from '../record/chain';

export interface ConcernPlace {
  readonly tenant: string;
  readonly concern: string;
}

/** All that one act or one ring of a clock tells. */
export interface DeliverConcernNotices extends ConcernPlace {
  readonly notices: readonly string[];
}

export interface StoredConcern {
  readonly revision: number;
  readonly head: string;
  readonly state: Concern;
  readonly lastLegal: Instant;
}

/** What a turn finds when it has the concern to itself. */
export interface SeenConcern {
  readonly stored: StoredConcern | null;
  /** Hash of the entry at the revision that the workflow knows; null when there is none. */
  readonly knownHash: string | null;
  readonly tail: Known;
  readonly clock: LegalClock;
  readonly answers: ReadonlyMap<string, KeptAnswer>;
  readonly directoryVersion: number | null;
  /** The state of a pilot that a concern names. */
  pilot(id: string): Promise<Pilot | null>;
}

export interface ConcernTaskRow {
  readonly task: Task;
  readonly remindAt: Instant;
}

export interface ConcernNotice {
  readonly id: string;
  readonly seq: number;
  readonly post: string;
  readonly event: string;
  readonly at: Instant;
}

export interface ConcernRow extends StoredConcern {
  readonly late: boolean;
  readonly nextRingAt: Instant | null;
  readonly settled: boolean;
}

/** Everything that one turn writes, together or not at all. */
export interface ConcernChanges {
  readonly entries: readonly LedgerRow[];
  readonly answers: readonly KeptAnswer[];
  /** null when nothing happened. */
  readonly row: ConcernRow | null;
  readonly tasks: readonly ConcernTaskRow[];
  readonly notices: readonly ConcernNotice[];
  /** The vault is to destroy its key. */
  readonly erase: boolean;
}

export interface ConcernLook extends ConcernPlace {
  readonly known: Known;
  readonly commandIds: readonly string[];
}

export interface ConcernStore {
  /** One transaction with the concern locked; when `work` throws, or time runs out, nothing is written. */
  turn<T>(
    look: ConcernLook,
    work: (seen: SeenConcern) => Promise<{ readonly changes: ConcernChanges; readonly result: T }>,
  ): Promise<T>;
}

export interface ConcernPorts {
  readonly store: ConcernStore;
  readonly verifier: RecordPorts['verifier'];
  readonly laws: LawBook;
  readonly log: Log;
  now(): Instant;
  incident(): string;
}
