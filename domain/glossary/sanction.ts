/** domain glossary: the words of the sanction chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    sanction: { vi: 'Kỷ luật', en: 'Sanction', fr: 'Sanction' },
    confidenceVote: {
      vi: 'Lấy phiếu tín nhiệm',
      en: 'Vote of confidence',
      fr: 'Vote de confiance',
    },
  },
  states: {
    sanctioned: { vi: 'Đang có hiệu lực', en: 'In force', fr: 'En vigueur' },
    restored: { vi: 'Đã hết hiệu lực', en: 'Eligibility restored', fr: 'Éligibilité rétablie' },
    annulled: { vi: 'Đã hủy bỏ', en: 'Annulled', fr: 'Annulée' },
    voted: { vi: 'Đã lấy phiếu', en: 'Voted', fr: 'Voté' },
  },
  commands: {
    RecordSanction: {
      vi: 'Ghi nhận kỷ luật',
      en: 'Record a sanction',
      fr: 'Inscrire une sanction',
    },
    RestoreEligibility: {
      vi: 'Xác nhận hết thời hạn kỷ luật',
      en: 'Restore eligibility',
      fr: "Rétablir l'éligibilité",
    },
    AnnulSanction: {
      vi: 'Ghi nhận hủy bỏ kỷ luật',
      en: 'Annul the sanction',
      fr: 'Annuler la sanction',
    },
    RecordConfidenceVote: {
      vi: 'Ghi nhận kết quả lấy phiếu tín nhiệm',
      en: 'Record a vote of confidence',
      fr: 'Inscrire un vote de confiance',
    },
  },
  events: {
    SanctionRecorded: {
      vi: 'Đã ghi nhận kỷ luật đến ngày {endsOn}',
      en: 'A sanction until {endsOn} was recorded',
      fr: "Une sanction jusqu'au {endsOn} a été inscrite",
    },
    EligibilityRestored: {
      vi: 'Đã xác nhận hết thời hạn kỷ luật',
      en: 'Eligibility was restored after the sanction',
      fr: "L'éligibilité a été rétablie après la sanction",
    },
    SanctionAnnulled: {
      vi: 'Kỷ luật đã được hủy bỏ',
      en: 'The sanction was annulled',
      fr: 'La sanction a été annulée',
    },
    ConfidenceVoteRecorded: {
      vi: 'Đã ghi nhận lấy phiếu tín nhiệm ngày {heldOn}: cao {high}, trung bình {medium}, thấp {low}',
      en: 'A vote of confidence of {heldOn} was recorded: {high} high, {medium} medium, {low} low',
      fr: 'Un vote de confiance du {heldOn} a été inscrit : {high} fort, {medium} moyen, {low} faible',
    },
  },
  steps: {
    restoreEligibility: {
      vi: 'Xác nhận hết thời hạn kỷ luật',
      en: 'Restore eligibility after the sanction',
      fr: "Rétablir l'éligibilité après la sanction",
    },
  },
  refusals: {
    SANCTION_IN_FORCE: {
      vi: 'Người này đang chịu kỷ luật đến ngày {until} và chưa được xác nhận hết thời hạn; hãy chọn người khác hoặc chờ.',
      en: 'This person is under a sanction until {until} and not restored yet; choose another or wait.',
      fr: "Cette personne est sous sanction jusqu'au {until} et n'est pas rétablie ; choisissez-en une autre ou attendez.",
    },
    CONFIDENCE_LACKING: {
      vi: 'Kết quả lấy phiếu tín nhiệm ngày {heldOn} không cho phép; hãy chọn người khác.',
      en: 'The vote of confidence of {heldOn} does not allow it; choose somebody else.',
      fr: "Le vote de confiance du {heldOn} ne le permet pas ; choisissez quelqu'un d'autre.",
    },
    NOT_DECIDED_YET: {
      vi: 'Ngày {date} còn ở tương lai; hãy ghi sau khi đã có quyết định.',
      en: 'The day {date} lies ahead; record it once it has happened.',
      fr: 'Le {date} est à venir ; inscrivez-le après coup.',
    },
    SANCTION_ENDS_BEFORE_IT_BEGINS: {
      vi: 'Ngày hết kỷ luật phải sau ngày quyết định; hãy sửa lại.',
      en: 'A sanction ends after it was decided; correct the dates.',
      fr: 'Une sanction finit après sa décision ; corrigez les dates.',
    },
    NO_VOTES_CAST: {
      vi: 'Chưa có phiếu nào; hãy nhập số phiếu.',
      en: 'No votes are given; enter the counts.',
      fr: "Aucune voix n'est indiquée ; saisissez les nombres.",
    },
  },
  fields: {
    person: { vi: 'Người liên quan', en: 'Person', fr: 'Personne' },
    sanction: { vi: 'Hình thức kỷ luật', en: 'Sanction', fr: 'Sanction' },
    body: { vi: 'Cơ quan', en: 'Body', fr: 'Organe' },
    number: { vi: 'Số văn bản', en: 'Document number', fr: 'Numéro du document' },
    decidedOn: { vi: 'Ngày quyết định', en: 'Decided on', fr: 'Décidée le' },
    endsOn: { vi: 'Ngày hết thời hạn', en: 'Ends on', fr: 'Fin le' },
    remarks: { vi: 'Ghi chú', en: 'Remarks', fr: 'Remarques' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    heldOn: { vi: 'Ngày lấy phiếu', en: 'Held on', fr: 'Tenu le' },
    high: { vi: 'Tín nhiệm cao', en: 'High confidence', fr: 'Confiance forte' },
    medium: { vi: 'Tín nhiệm', en: 'Medium confidence', fr: 'Confiance moyenne' },
    low: { vi: 'Tín nhiệm thấp', en: 'Low confidence', fr: 'Confiance faible' },
  },
  choices: {
    'sanction.reprimand': { vi: 'Khiển trách', en: 'Reprimand', fr: 'Blâme' },
    'sanction.warning': { vi: 'Cảnh cáo', en: 'Warning', fr: 'Avertissement' },
    'sanction.demotion': { vi: 'Giáng chức', en: 'Demotion', fr: 'Rétrogradation' },
    'sanction.dismissalFromPost': { vi: 'Cách chức', en: 'Dismissal from post', fr: 'Destitution' },
    'sanction.party': { vi: 'Kỷ luật Đảng', en: 'Party discipline', fr: 'Discipline du Parti' },
  },
};
