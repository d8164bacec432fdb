/** web: the instruments and passages that rules cite, in each language. A test asks for every one that the law cites. */
import type { Words } from '../../../domain/words';

/** Written by number; what kind of instrument it is comes before. */
export const kinds: readonly { readonly number: RegExp; readonly words: Words }[] = [
  { number: /^\d+\/\d{4}\/NĐ-CP/, words: { vi: 'Nghị định', en: 'Decree', fr: 'Décret' } },
  {
    number: /^(06\/2022|64\/2025|91\/2015)\/QH\d+/,
    words: { vi: 'Luật số', en: 'Law', fr: 'Loi' },
  },
];

export const instruments: Readonly<Record<string, Words>> = {
  '91/2015/QH13': {
    vi: 'Bộ luật Dân sự 91/2015/QH13',
    en: 'Civil Code 91/2015/QH13',
    fr: 'Code civil 91/2015/QH13',
  },
  'Conclusion 14-KL/TW': {
    vi: 'Kết luận 14-KL/TW',
    en: 'Conclusion 14-KL/TW',
    fr: 'Conclusion 14-KL/TW',
  },
  'Resolution 28-NQ/TW': {
    vi: 'Nghị quyết 28-NQ/TW',
    en: 'Resolution 28-NQ/TW',
    fr: 'Résolution 28-NQ/TW',
  },
  'Regulation 96-QĐ/TW (2023)': {
    vi: 'Quy định 96-QĐ/TW (2023)',
    en: 'Regulation 96-QĐ/TW (2023)',
    fr: 'Règlement 96-QĐ/TW (2023)',
  },
  'Regulation 214-QĐ/TW': {
    vi: 'Quy định 214-QĐ/TW',
    en: 'Regulation 214-QĐ/TW',
    fr: 'Règlement 214-QĐ/TW',
  },
  'Regulation 89-QĐ/TW': {
    vi: 'Quy định 89-QĐ/TW',
    en: 'Regulation 89-QĐ/TW',
    fr: 'Règlement 89-QĐ/TW',
  },
  'later Party texts': {
    vi: 'các văn bản sau này của Đảng',
    en: 'later Party texts',
    fr: 'textes ultérieurs du Parti',
  },
  'draft Decree (news, March 2023)': {
    vi: 'dự thảo Nghị định (báo chí, tháng 3/2023)',
    en: 'draft Decree (news, March 2023)',
    fr: 'projet de décret (presse, mars 2023)',
  },
  'Government explanation to the National Assembly, 31 May 2023': {
    vi: 'giải trình của Chính phủ trước Quốc hội, 31/5/2023',
    en: 'Government explanation to the National Assembly, 31 May 2023',
    fr: "explications du Gouvernement devant l'Assemblée nationale, 31 mai 2023",
  },
};

/** Places without a number: the words that the text itself uses. */
export const passages: Readonly<Record<string, Words>> = {
  end: { vi: '(phần cuối)', en: 'end', fr: 'fin' },
  'ch. V': { vi: '(chương V)', en: 'ch. V', fr: 'ch. V' },
  promulgation: { vi: 'về ban hành văn bản', en: 'on promulgation', fr: 'sur la promulgation' },
  consultation: { vi: 'về lấy ý kiến', en: 'on consultation', fr: 'sur la consultation' },
  incentives: { vi: 'về khuyến khích', en: 'on incentives', fr: 'sur les encouragements' },
  supervision: { vi: 'về giám sát', en: 'on supervision', fr: 'sur la supervision' },
  'co-ordination': { vi: 'về phối hợp', en: 'on co-ordination', fr: 'sur la coordination' },
  'control of power': {
    vi: 'về kiểm soát quyền lực',
    en: 'on the control of power',
    fr: 'sur le contrôle du pouvoir',
  },
  'publicity and transparency': {
    vi: 'về công khai, minh bạch',
    en: 'on publicity and transparency',
    fr: 'sur la publicité et la transparence',
  },
  'supervision by the people': {
    vi: 'về giám sát của nhân dân',
    en: 'on supervision by the people',
    fr: 'sur la supervision par le peuple',
  },
  'elections and appointments by law and charters': {
    vi: 'về bầu cử, bổ nhiệm theo luật và điều lệ',
    en: 'on elections and appointments by law and charters',
    fr: 'sur les élections et nominations selon la loi et les statuts',
  },
  'cadres connected across levels': {
    vi: 'về liên thông cán bộ các cấp',
    en: 'on cadres connected across levels',
    fr: 'sur les cadres reliés entre échelons',
  },
  'degrees of motive': {
    vi: 'về mức độ động cơ',
    en: 'on degrees of motive',
    fr: 'sur les degrés du motif',
  },
  'after discipline': {
    vi: 'về bố trí cán bộ sau kỷ luật',
    en: 'on work after discipline',
    fr: 'sur le travail après une sanction',
  },
  'votes of confidence': {
    vi: 'về lấy phiếu tín nhiệm',
    en: 'on votes of confidence',
    fr: 'sur les votes de confiance',
  },
  'answers to deputies': {
    vi: 'về trả lời đại biểu',
    en: 'on answers to deputies',
    fr: 'sur les réponses aux députés',
  },
  'prompt commendation': {
    vi: 'về khen thưởng kịp thời',
    en: 'on prompt commendation',
    fr: 'sur la distinction sans délai',
  },
  'intellectual property rights': {
    vi: 'về quyền sở hữu trí tuệ',
    en: 'on intellectual property rights',
    fr: 'sur la propriété intellectuelle',
  },
  'Draft 1, 03/2023': {
    vi: '(dự thảo 1, 3/2023)',
    en: 'draft 1, March 2023',
    fr: 'projet 1, mars 2023',
  },
  'Draft 3, 05/2023': {
    vi: '(dự thảo 3, 5/2023)',
    en: 'draft 3, May 2023',
    fr: 'projet 3, mai 2023',
  },
  'draft of March 2023': {
    vi: '(dự thảo 3/2023)',
    en: 'draft of March 2023',
    fr: 'projet de mars 2023',
  },
  'draft 3 of May 2023': {
    vi: '(dự thảo 3, 5/2023)',
    en: 'draft 3 of May 2023',
    fr: 'projet 3 de mai 2023',
  },
  'not read': { vi: '(chưa đọc)', en: 'not read', fr: 'non lu' },
  'Article number not read': {
    vi: '(chưa đọc được số điều)',
    en: 'article number not read',
    fr: "numéro de l'article non lu",
  },
  'Not found': {
    vi: '(chưa tìm thấy quy định)',
    en: 'no provision found',
    fr: 'aucune disposition trouvée',
  },
};
