/** web: citations of the law as each language writes them. Packs and chapters keep one neutral form: "Art. 8.1" of "73/2023/NĐ-CP". */
import type { Language } from '../../../domain/words';
import { instruments, kinds, passages } from './instruments';

const article: Readonly<Record<Language, string>> = { vi: 'Điều', en: 'Art.', fr: 'art.' };
const point: Readonly<Record<Language, string>> = { vi: 'mục ', en: '§', fr: '§' };

const draft: Readonly<Record<Language, string>> = {
  vi: '(dự thảo)',
  en: '(draft)',
  fr: '(projet)',
};

/** In Vietnamese the paragraph comes before the article: khoản 1 Điều 8. */
function articleWords(cited: string, language: Language): string {
  const passage = passages[cited];
  if (passage !== undefined) return passage[language];
  const placed =
    language === 'vi'
      ? cited.replace(/\bArts?\. (\d+)\.(\d+)(?![\d.–-])/g, 'khoản $2 Điều $1')
      : cited;
  return placed
    .replace(/\bArts?\./g, article[language])
    .replace(/§(?=\d)/g, point[language])
    .replace(/\(draft\)/g, draft[language]);
}

function instrumentWords(named: string, language: Language): string {
  const own = instruments[named];
  if (own !== undefined) return own[language];
  const kind = kinds.find(({ number }) => number.test(named));
  const words = kind === undefined ? named : `${kind.words[language]} ${named}`;
  return words.replace('(draft)', draft[language]);
}

/** Our own numbers cite nobody. */
const ownInstrument = 'Pilotage';

export function citationOf(
  rule: { readonly article: string; readonly instrument: string },
  language: Language,
): string {
  if (rule.instrument === ownInstrument) return '';
  const place = articleWords(rule.article, language);
  const instrument = instrumentWords(rule.instrument, language);
  if (language !== 'vi') return `${place}, ${instrument}`;
  return rule.article in passages ? `${instrument} ${place}` : `${place} ${instrument}`;
}
