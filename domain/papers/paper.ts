/**
 * domain: a formal document in the parts that Decree 30/2020 (Annex I) names, in Vietnamese, the language of the record.
 * How it is drawn is another's business; what it says is composed once, here.
 */
import type { Instant } from '../time';

/** The same on every document, in this form (Annex I, part II.1). */
export const state = {
  title: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
};
export const recipientsTitle = 'Nơi nhận:';
export const articleTitle = (n: number): string => `Điều ${n}. `;

export interface Article {
  /** What stands behind "Điều n." */
  readonly opening: string;
  /** Numbered beneath it. */
  readonly points: readonly string[];
}

export interface Paper {
  /** What it says across every page and at its foot, when it is worth nothing as a document. */
  readonly warning: { readonly across: string; readonly foot: string } | null;
  /** The body above the one that issues it; null at the top. */
  readonly superior: string | null;
  readonly body: string;
  readonly number: string;
  readonly placeAndDate: string;
  readonly sort: string;
  readonly about: string;
  readonly authority: string;
  readonly bases: readonly string[];
  readonly articles: readonly Article[];
  readonly recipients: readonly string[];
  readonly signature: {
    /** "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH": in what capacity, a line each. */
    readonly capacity: readonly string[];
    /** null: nobody signed yet. */
    readonly name: string | null;
  };
  /** The instant of the decision; the same document is the same file whenever it is asked for. */
  readonly madeAt: Instant;
}
