/** domain: where the sources' languages disagree: the Vietnamese term is authoritative, the doubt is kept beside it (M13, M30). */
import type { Words } from './words';

export interface Doubt {
  /** The Vietnamese word of the text in force is the one that counts. */
  readonly term: Words;
  /** What a translation says otherwise. */
  readonly rendered: string;
  readonly source: string;
  /** How this program understands it, and why. */
  readonly taken: Words;
}

export const doubts: readonly Doubt[] = [
  {
    term: {
      vi: 'Hiến pháp và Điều lệ Đảng',
      en: 'Constitution and Party Charter',
      fr: 'Constitution et Statuts du Parti',
    },
    rendered: 'statutes and charter',
    source: 'French text of Conclusion 14-KL/TW, §2.3',
    taken: {
      vi: 'Phiếu thẩm tra tính hợp pháp hỏi về Hiến pháp và Điều lệ Đảng; văn bản quy phạm khác có thể chính là vướng mắc cần thí điểm.',
      en: 'The legality sheet asks about the Constitution and the Party Charter; other rules may be the very bottleneck.',
      fr: "La fiche de légalité porte sur la Constitution et les Statuts du Parti ; d'autres règles peuvent être l'obstacle même.",
    },
  },
  {
    term: {
      vi: 'xem xét miễn hoặc giảm trách nhiệm',
      en: 'consider exemption or reduction of responsibility',
      fr: "examiner l'exemption ou la réduction de responsabilité",
    },
    rendered: 'may be considered (“peut être envisagée”)',
    source: 'French text of Conclusion 14-KL/TW, §2.4; the commentary reads “shall be considered”',
    taken: {
      vi: 'Việc xem xét là bắt buộc; kết quả do người có thẩm quyền quyết định, không bao giờ tự động.',
      en: 'The review is mandatory; its result is a person’s decision and never automatic.',
      fr: "L'examen est obligatoire ; son résultat est la décision d'une personne, jamais automatique.",
    },
  },
  {
    term: { vi: 'miễn trách nhiệm', en: 'exemption', fr: 'exemption' },
    rendered: 'exclusion',
    source: 'Decree 73/2023 distinguishes loại trừ (exclusion), miễn (exemption), giảm (reduction)',
    taken: {
      vi: 'Ba kết quả riêng biệt: loại trừ, miễn, giảm; không dùng lẫn.',
      en: 'Three results of their own: exclusion, exemption, reduction; never one word for two.',
      fr: 'Trois résultats distincts : exclusion, exemption, réduction ; jamais un mot pour deux.',
    },
  },
  {
    term: { vi: 'cán bộ', en: 'cadre', fr: 'cadre' },
    rendered: 'official, civil servant',
    source: 'translations of Conclusion 14-KL/TW and of Decree 73/2023',
    taken: {
      vi: 'Kết luận 14 nói về mọi cán bộ; Nghị định 73 về cán bộ, công chức, viên chức theo phạm vi của nó.',
      en: 'Conclusion 14 speaks of all cadres; Decree 73 of those within its scope. The pack says which.',
      fr: 'La Conclusion 14 vise tous les cadres ; le Décret 73 ceux de son champ. Le paquet de règles le dit.',
    },
  },
];
