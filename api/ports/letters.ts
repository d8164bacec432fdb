/** api: what it needs of letters: where and how a person is written to, and what became of what was written. */
import type { Letter, LetterSettings, LetterWishes } from '../../contracts/letters';
import type { Instant } from '../../domain/time';

export type LetterRow = Omit<Letter, 'name'> & { readonly place: readonly [string, string] };

export interface LetterSearch {
  readonly of: 'mine' | 'undelivered' | 'proofs';
  readonly person: string;
  readonly after: readonly [string, string] | null;
  readonly limit: number;
}

export interface Letters {
  settings(tenant: string, person: string): Promise<Omit<LetterSettings, 'letters'>>;
  wish(tenant: string, person: string, wished: LetterWishes): Promise<void>;
  /** A letter with the code lies ready from a legal moment on; seconds to wait when one was asked for just now. */
  askAddress(
    tenant: string,
    person: string,
    asked: { readonly email: string; readonly code: string; readonly now: Instant },
  ): Promise<{ readonly waitSeconds: number }>;
  confirm(
    tenant: string,
    person: string,
    code: string,
  ): Promise<{ readonly kind: 'confirmed' | 'over' } | { readonly kind: 'wrong'; left: number }>;
  erase(tenant: string, person: string): Promise<void>;
  /** Newest first. */
  list(tenant: string, search: LetterSearch): Promise<readonly LetterRow[]>;
}
