/** api: what it needs to tell what became of pilots: their families, and the entry behind a certificate. */
import type { Relative } from '../../contracts/after';
import type { LedgerRow } from '../../contracts/reading';

export interface Afterwards {
  /** The whole family of a pilot, each parent before its children. */
  family(tenant: string, pilot: string, most: number): Promise<readonly Relative[]>;
  /** The award whose hash begins so; null: none, or more than one. */
  award(
    tenant: string,
    hash: string,
  ): Promise<{ readonly pilot: string; readonly row: LedgerRow } | null>;
  /** Entries of a pilot of some types, oldest first. */
  told(tenant: string, pilot: string, types: readonly string[]): Promise<readonly LedgerRow[]>;
}
