/** domain glossary: the words of the protection chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { protection: { vi: 'Bảo vệ cán bộ', en: 'Protection', fr: 'Protection' } },
  states: {
    requested: { vi: 'Đã đề nghị', en: 'Requested', fr: 'Demandée' },
    inForce: { vi: 'Đang áp dụng', en: 'In force', fr: 'En vigueur' },
    refused: { vi: 'Không áp dụng', en: 'Refused', fr: 'Refusée' },
    ended: { vi: 'Đã chấm dứt', en: 'Ended', fr: 'Terminée' },
    declined: { vi: 'Người được bảo vệ từ chối', en: 'Declined', fr: 'Déclinée' },
  },
  commands: {
    RequestProtection: {
      vi: 'Đề nghị bảo vệ cán bộ',
      en: 'Ask for protection',
      fr: 'Demander une protection',
    },
    GrantProtection: {
      vi: 'Quyết định bảo vệ',
      en: 'Grant the protection',
      fr: 'Accorder la protection',
    },
    RefuseProtection: {
      vi: 'Không áp dụng bảo vệ',
      en: 'Refuse the protection',
      fr: 'Refuser la protection',
    },
    ReviewProtection: {
      vi: 'Rà soát biện pháp bảo vệ',
      en: 'Review the measures',
      fr: 'Réexaminer les mesures',
    },
    EndProtection: {
      vi: 'Chấm dứt bảo vệ',
      en: 'End the protection',
      fr: 'Mettre fin à la protection',
    },
    DeclineProtection: {
      vi: 'Từ chối bảo vệ',
      en: 'Decline the protection',
      fr: 'Décliner la protection',
    },
  },
  events: {
    ProtectionRequested: {
      vi: 'Đã đề nghị bảo vệ cán bộ',
      en: 'Protection was asked for',
      fr: 'Une protection a été demandée',
    },
    ProtectionGranted: {
      vi: 'Đã quyết định bảo vệ theo {article} {instrument}, rà soát ngày {reviewOn}',
      en: 'Protection was granted under {article} of {instrument}, to be reviewed on {reviewOn}',
      fr: 'La protection a été accordée selon {article} de {instrument}, à réexaminer le {reviewOn}',
    },
    ProtectionRefused: {
      vi: 'Đã quyết định không áp dụng bảo vệ theo {article} {instrument}',
      en: 'Protection was refused under {article} of {instrument}',
      fr: 'La protection a été refusée selon {article} de {instrument}',
    },
    ProtectionReviewed: {
      vi: 'Biện pháp bảo vệ đã được rà soát, rà soát tiếp ngày {reviewOn}',
      en: 'The measures were reviewed, next on {reviewOn}',
      fr: 'Les mesures ont été réexaminées, la prochaine fois le {reviewOn}',
    },
    ProtectionEnded: {
      vi: 'Việc bảo vệ đã chấm dứt',
      en: 'The protection ended',
      fr: 'La protection a pris fin',
    },
    ProtectionDeclined: {
      vi: 'Người được bảo vệ đã từ chối',
      en: 'The protected person declined',
      fr: 'La personne protégée a décliné',
    },
  },
  steps: {
    decideProtection: {
      vi: 'Quyết định bảo vệ cán bộ',
      en: 'Decide on the protection',
      fr: 'Statuer sur la protection',
    },
    reviewProtection: {
      vi: 'Rà soát biện pháp bảo vệ',
      en: 'Review the measures',
      fr: 'Réexaminer les mesures',
    },
  },
  refusals: {
    NOT_THAT_CAPACITY: {
      vi: 'Hồ sơ không cho thấy người này có tư cách "{protectedAs}" trong thí điểm; hãy chọn đúng người hoặc tư cách.',
      en: 'The record does not show this person as "{protectedAs}" of the pilot; choose the right person or capacity.',
      fr: 'Le dossier ne montre pas cette personne comme « {protectedAs} » du pilote ; choisissez la bonne personne ou qualité.',
    },
    PROTECTION_OPEN: {
      vi: 'Người này đã có vụ việc bảo vệ {matter}; hãy dùng vụ việc đó.',
      en: 'The protection case {matter} for this person is open; use that one.',
      fr: "L'affaire de protection {matter} pour cette personne est ouverte ; utilisez-la.",
    },
    MEASURES_NEEDED: {
      vi: 'Bảo vệ phải có ít nhất một biện pháp; hãy chọn biện pháp.',
      en: 'Protection needs at least one measure; choose one.',
      fr: 'La protection exige au moins une mesure ; choisissez-en une.',
    },
  },
  fields: {
    person: { vi: 'Người được bảo vệ', en: 'Person to protect', fr: 'Personne à protéger' },
    protectedAs: { vi: 'Tư cách', en: 'Capacity', fr: 'Qualité' },
    threat: { vi: 'Nguy cơ', en: 'What threatens', fr: 'Ce qui menace' },
    wished: { vi: 'Biện pháp mong muốn', en: 'Measures wished', fr: 'Mesures souhaitées' },
    measures: { vi: 'Biện pháp bảo vệ', en: 'Measures', fr: 'Mesures' },
    reviewOn: { vi: 'Ngày rà soát', en: 'To be reviewed on', fr: 'À réexaminer le' },
    ground: { vi: 'Căn cứ chấm dứt', en: 'Ground for ending', fr: 'Motif de fin' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    number: { vi: 'Số văn bản', en: 'Document number', fr: 'Numéro du document' },
  },
  choices: {
    'protectedAs.proposer': { vi: 'Người đề xuất', en: 'Proposer', fr: 'Auteur de la proposition' },
    'protectedAs.decidingHead': {
      vi: 'Người đứng đầu đã quyết định',
      en: 'Head who decided',
      fr: 'Chef qui a décidé',
    },
    'protectedAs.implementer': {
      vi: 'Người thực hiện',
      en: 'Implementer',
      fr: 'Responsable de la mise en œuvre',
    },
    'measures.noAdverseMove': {
      vi: 'Không điều động, thay đổi vị trí bất lợi',
      en: 'No adverse transfer',
      fr: 'Pas de mutation défavorable',
    },
    'measures.stayOfDiscipline': {
      vi: 'Tạm dừng xem xét kỷ luật',
      en: 'Stay of discipline',
      fr: 'Sursis disciplinaire',
    },
    'measures.noRatingLoss': {
      vi: 'Không hạ mức đánh giá',
      en: 'No loss of rating',
      fr: "Pas de baisse d'évaluation",
    },
    'measures.confidentiality': { vi: 'Giữ kín', en: 'Confidentiality', fr: 'Confidentialité' },
    'measures.rehabilitation': {
      vi: 'Khôi phục danh dự',
      en: 'Restoring the good name',
      fr: 'Rétablissement de la réputation',
    },
    'measures.support': { vi: 'Hỗ trợ pháp lý', en: 'Legal support', fr: 'Aide juridique' },
    'ground.threatOver': {
      vi: 'Không còn nguy cơ',
      en: 'The threat is over',
      fr: 'La menace a disparu',
    },
    'ground.abuseUpheld': {
      vi: 'Có kết luận lợi dụng chính sách',
      en: 'A case of abuse was upheld',
      fr: 'Un abus a été établi',
    },
    'ground.settled': { vi: 'Đã giải quyết xong', en: 'Settled', fr: 'Réglé' },
  },
};
