/** domain glossary: the words of the appeal in a matter of responsibility. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    RespondentAppeals: { vi: 'Khiếu nại quyết định', en: 'Appeal', fr: 'Former un recours' },
    ConfirmNoAppeal: {
      vi: 'Xác nhận không có khiếu nại',
      en: 'Confirm that no appeal came',
      fr: "Confirmer l'absence de recours",
    },
    DecideResponsibilityAppeal: {
      vi: 'Giải quyết khiếu nại',
      en: 'Decide the appeal',
      fr: 'Statuer sur le recours',
    },
  },
  events: {
    ResponsibilityAppealed: {
      vi: 'Người được xem xét đã khiếu nại',
      en: 'The respondent appealed',
      fr: "L'intéressé a formé un recours",
    },
    ResponsibilityBecameFinal: {
      vi: 'Đã xác nhận không có khiếu nại',
      en: 'It was confirmed that no appeal came',
      fr: "L'absence de recours a été confirmée",
    },
    ResponsibilityAppealDecided: {
      vi: 'Khiếu nại đã được giải quyết',
      en: 'The appeal was decided',
      fr: 'Le recours a été tranché',
    },
  },
  steps: {
    confirmNoAppeal: {
      vi: 'Xác nhận không có khiếu nại',
      en: 'Confirm that no appeal came',
      fr: "Confirmer l'absence de recours",
    },
    decideResponsibilityAppeal: {
      vi: 'Giải quyết khiếu nại',
      en: 'Decide the appeal',
      fr: 'Statuer sur le recours',
    },
  },
  refusals: {
    APPEAL_WINDOW_OPEN: {
      vi: 'Thời hạn khiếu nại còn đến {until}; hãy đợi hết hạn rồi xác nhận.',
      en: 'An appeal may still come until {until}; confirm after that.',
      fr: "Un recours peut encore être formé jusqu'au {until} ; confirmez ensuite.",
    },
    SAME_DECIDER: {
      vi: 'Người đã ra quyết định không được giải quyết khiếu nại về quyết định đó; hãy để người khác giải quyết.',
      en: 'Whoever decided may not decide the appeal against it; leave it to another person.',
      fr: "L'auteur de la décision ne peut statuer sur le recours ; laissez-le à une autre personne.",
    },
  },
  fields: {
    grounds: { vi: 'Nội dung khiếu nại', en: 'Grounds', fr: 'Moyens' },
    basis: { vi: 'Căn cứ xác nhận', en: 'How this is known', fr: 'Comment on le sait' },
    changedTo: {
      vi: 'Kết quả mới (để trống nếu giữ nguyên)',
      en: 'New result (empty: it stands)',
      fr: 'Nouveau résultat (vide : maintien)',
    },
    reducedByPercent: { vi: 'Mức giảm (%)', en: 'Reduced by (%)', fr: 'Réduction (%)' },
    number: { vi: 'Số văn bản', en: 'Document number', fr: 'Numéro du document' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
  },
  choices: {
    'changedTo.exempt': { vi: 'Miễn trách nhiệm', en: 'Exempt', fr: 'Exempté' },
    'changedTo.excluded': {
      vi: 'Loại trừ trách nhiệm',
      en: 'Excluded',
      fr: 'Responsabilité exclue',
    },
    'changedTo.reduced': { vi: 'Giảm nhẹ trách nhiệm', en: 'Reduced', fr: 'Réduite' },
    'changedTo.responsible': { vi: 'Chịu trách nhiệm', en: 'Responsible', fr: 'Responsable' },
  },
  flags: {
    LATE_APPEAL: {
      vi: 'Khiếu nại quá thời hạn',
      en: 'Appeal after the window',
      fr: 'Recours hors délai',
    },
  },
};
