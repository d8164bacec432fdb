/** domain/law: how a rule is shown beside a date or a permission: its source, and how far it was verified. */
import type { Words } from '../words';
import type { Mark, Rule } from './pack';

export const OWN_PROPOSAL = 'own proposal';

export const markWords: Readonly<Record<Mark, Words>> = {
  V: {
    vi: 'đã đọc trong văn bản hiện hành',
    en: 'read in the text in force',
    fr: 'lu dans le texte en vigueur',
  },
  P: { vi: 'mới đọc một phần', en: 'partly read', fr: 'lu en partie' },
  D: {
    vi: 'chỉ có trong dự thảo; thiết lập của đơn vị',
    en: 'draft only; local setting',
    fr: 'projet seulement ; réglage local',
  },
  U: {
    vi: 'chưa kiểm chứng; thiết lập của đơn vị',
    en: 'not verified; local setting',
    fr: 'non vérifié ; réglage local',
  },
  X: {
    vi: 'đề xuất của hệ thống, không phải quy định',
    en: 'our own proposal, not a rule',
    fr: 'notre proposition, pas une règle',
  },
};

/** Articles are kept in English words; what they begin with is said in each language. */
const openings: readonly Words[] = [
  { vi: 'Điều', en: 'Art.', fr: 'art.' },
  { vi: 'Dự thảo', en: 'Draft', fr: 'Projet' },
  { vi: 'Chưa tìm thấy', en: 'Not found', fr: 'Non trouvé' },
  { vi: 'Chưa đọc được số điều', en: 'Article number not read', fr: 'Numéro d’article non lu' },
];

/** The article alone; of a number of our own, that it is one. */
export function articleWords(article: string): Words {
  if (article === OWN_PROPOSAL) return markWords.X;
  const opening = openings.find((each) => article.startsWith(each.en));
  const said = (word: string) => `${word}${article.slice(opening?.en.length)}`;
  return opening === undefined
    ? { vi: article, en: article, fr: article }
    : { vi: said(opening.vi), en: said(opening.en), fr: said(opening.fr) };
}

/** The article and the instrument; for a number of our own, that it is one. */
export function citation(rule: Pick<Rule, 'instrument' | 'article' | 'mark'>): Words {
  if (rule.mark === 'X') return markWords.X;
  const { vi, en, fr } = articleWords(rule.article);
  const placed = (article: string) => `${article}, ${rule.instrument}`;
  return { vi: placed(vi), en: placed(en), fr: placed(fr) };
}
