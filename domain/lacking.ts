/** domain: what an act lacks. A live act is refused for it; an act told from sources is kept and flagged. */
import type { Refusal } from './kernel';
import { refuse } from './kernel';
import type { WordParams } from './words';

export interface Lack {
  readonly when: boolean;
  readonly code: string;
  /** Raised instead of the refusal while the pilot is told from sources. */
  readonly flag: string;
  readonly params?: WordParams;
}

/** The refusal of the first lack, or the flags under which the act is kept. */
export function weigh(reconstructed: boolean, lacks: readonly Lack[]): Refusal | readonly string[] {
  const found = lacks.filter((lack) => lack.when);
  const first = found[0];
  if (first !== undefined && !reconstructed) return refuse(first.code, first.params);
  return [...new Set(found.map((lack) => lack.flag))];
}
