/** api: what it needs of confidential concerns, and of the vault that alone knows who speaks. */
import type {
  ConcernSealed,
  ConcernText,
  ConcernWhole,
  Identity,
  Opened,
  Unlocking,
} from '../../contracts/concern-reading';

export interface Concerns {
  find(tenant: string, id: string): Promise<ConcernWhole | null>;
  list(tenant: string, limit: number): Promise<readonly ConcernWhole[]>;
  sealed(tenant: string, commandId: string): Promise<ConcernSealed | null>;
  /** Once; answers what is kept, which another call may have kept first. */
  keep(
    tenant: string,
    sealed: ConcernSealed,
    texts: readonly ConcernText[],
  ): Promise<ConcernSealed>;
  texts(tenant: string, concern: string): Promise<ReadonlyMap<string, Buffer>>;
}

interface ConcernPlace {
  readonly tenant: string;
  readonly concern: string;
}

/** The identity vault. */
export interface Vault {
  /** Ids and code of a raising: the same on every retry of it. */
  minted(
    tenant: string,
    request: string,
  ): { readonly concern: string; readonly command: string; readonly code: string };
  salt(...words: readonly string[]): string;
  hide(place: ConcernPlace, text: string): Buffer;
  show(place: ConcernPlace, hidden: Buffer): string;
  keep(place: ConcernPlace, code: string, identity: Identity | null): Promise<void>;
  concernOf(tenant: string, code: string): Promise<string | null>;
  /** null: erased, too late, or not for this reader. */
  open(place: ConcernPlace, by: Unlocking): Promise<Identity | null>;
  openings(place: ConcernPlace): Promise<readonly Opened[]>;
}
