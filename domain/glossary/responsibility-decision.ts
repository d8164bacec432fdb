/** domain glossary: the words of a decision on responsibility. Exemption, exclusion and reduction are three different things. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    DecideResponsibility: {
      vi: 'Quyết định về trách nhiệm',
      en: 'Decide on the responsibility',
      fr: 'Statuer sur la responsabilité',
    },
    NotifyRespondent: {
      vi: 'Thông báo quyết định',
      en: 'Notify the respondent',
      fr: "Notifier l'intéressé",
    },
  },
  events: {
    ResponsibilityDecided: {
      vi: 'Đã quyết định về trách nhiệm: {result}',
      en: 'The responsibility was decided: {result}',
      fr: 'La responsabilité a été tranchée : {result}',
    },
    RespondentNotified: {
      vi: 'Người được xem xét đã được thông báo',
      en: 'The respondent was notified',
      fr: "L'intéressé a reçu notification",
    },
  },
  refusals: {
    FINDINGS_MISSING: {
      vi: 'Chưa có ba kết luận; hãy ghi ba kết luận có lý do trước khi quyết định.',
      en: 'The three findings are missing; record them with reasons before deciding.',
      fr: 'Les trois constats manquent ; consignez-les avec leurs motifs avant de statuer.',
    },
    DEGREE_GOES_WITH_REDUCTION: {
      vi: 'Mức giảm chỉ đi cùng kết quả "giảm trách nhiệm"; hãy ghi mức khi giảm và bỏ trống khi không giảm.',
      en: 'A degree goes with a reduction and only with it; give it when reducing and leave it out otherwise.',
      fr: 'Le degré accompagne une réduction et elle seule ; indiquez-le en cas de réduction, sinon omettez-le.',
    },
    TEST_NOT_MET: {
      vi: 'Có kết luận không đạt nên không thể miễn hoặc loại trừ; hãy chọn kết quả khác.',
      en: 'A finding is not met, so responsibility can be neither exempted nor excluded; choose another result.',
      fr: "Un constat n'est pas rempli : ni exemption ni exclusion possible ; choisissez un autre résultat.",
    },
    PROTECTION_ON_HOLD: {
      vi: 'Đang có vụ việc lợi dụng chính sách nên tạm dừng mọi bảo vệ; hãy đợi kết luận vụ việc.',
      en: 'A case of abuse is open or upheld, so protection is on hold; wait for its conclusion.',
      fr: "Une affaire d'abus est ouverte ou établie : la protection est suspendue ; attendez sa conclusion.",
    },
  },
  fields: {
    result: { vi: 'Kết quả', en: 'Result', fr: 'Résultat' },
    reducedByPercent: { vi: 'Mức giảm (%)', en: 'Reduced by (%)', fr: 'Réduction (%)' },
    regime: { vi: 'Chế độ trách nhiệm', en: 'Regime', fr: 'Régime' },
    number: { vi: 'Số văn bản', en: 'Document number', fr: 'Numéro du document' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
  },
  choices: {
    'result.exempt': { vi: 'Miễn trách nhiệm', en: 'Exempt', fr: 'Exempté' },
    'result.excluded': { vi: 'Loại trừ trách nhiệm', en: 'Excluded', fr: 'Responsabilité exclue' },
    'result.reduced': { vi: 'Giảm nhẹ trách nhiệm', en: 'Reduced', fr: 'Réduite' },
    'result.responsible': { vi: 'Chịu trách nhiệm', en: 'Responsible', fr: 'Responsable' },
    'regime.party': { vi: 'Kỷ luật Đảng', en: 'Party', fr: 'Parti' },
    'regime.administrative': { vi: 'Hành chính', en: 'Administrative', fr: 'Administratif' },
    'regime.civil': { vi: 'Dân sự', en: 'Civil', fr: 'Civil' },
    'regime.criminalReferral': {
      vi: 'Chuyển cơ quan điều tra',
      en: 'Referral to investigators',
      fr: "Renvoi à l'enquête pénale",
    },
  },
  flags: {
    FINDINGS_NOT_TOLD: {
      vi: 'Nguồn không nêu ba kết luận',
      en: 'The source states no findings',
      fr: "La source n'énonce pas de constats",
    },
  },
};
