/** web: citations of the law as each language writes them. The pack keeps one neutral form: "Art. 8.1" of "73/2023/NĐ-CP". */
import type { Language } from '../../../domain/words';

const decree: Readonly<Record<Language, string>> = { vi: 'Nghị định', en: 'Decree', fr: 'Décret' };
const article: Readonly<Record<Language, string>> = { vi: 'Điều', en: 'Art.', fr: 'art.' };

/** In Vietnamese the paragraph comes before the article: khoản 1 Điều 8. */
function articleWords(cited: string, language: Language): string {
  if (language !== 'vi') return cited.replace(/\bArts?\./g, article[language]);
  return cited
    .replace(/\bArts?\. (\d+)\.(\d+)(?![\d.-])/g, 'khoản $2 Điều $1')
    .replace(/\bArts?\./g, article.vi)
    .replace(/\(draft\)/g, '(dự thảo)');
}

const instrumentWords = (named: string, language: Language): string =>
  /^\d+\/\d{4}\/NĐ-CP/.test(named) ? `${decree[language]} ${named}` : named;

/** Our own numbers cite nobody. */
const ownInstrument = 'Pilotage';

export function citationOf(
  rule: { readonly article: string; readonly instrument: string },
  language: Language,
): string {
  if (rule.instrument === ownInstrument) return '';
  return [articleWords(rule.article, language), instrumentWords(rule.instrument, language)]
    .filter((part) => part !== '')
    .join(language === 'vi' ? ' ' : ', ');
}
