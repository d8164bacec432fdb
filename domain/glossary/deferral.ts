/** domain glossary: the words of a deferred decision on responsibility. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    DeferResponsibility: {
      vi: 'Hoãn xem xét trách nhiệm',
      en: 'Defer the decision',
      fr: 'Différer la décision',
    },
    ProlongDeferral: {
      vi: 'Kéo dài thời gian hoãn',
      en: 'Prolong the deferral',
      fr: 'Prolonger le report',
    },
    EndDeferral: { vi: 'Chấm dứt việc hoãn', en: 'End the deferral', fr: 'Mettre fin au report' },
  },
  events: {
    ResponsibilityDeferred: {
      vi: 'Việc xem xét trách nhiệm được hoãn, xem lại ngày {reviewOn}',
      en: 'The decision was deferred, to be looked at again on {reviewOn}',
      fr: 'La décision a été différée, à revoir le {reviewOn}',
    },
    DeferralProlonged: {
      vi: 'Việc hoãn được kéo dài, xem lại ngày {reviewOn}',
      en: 'The deferral was prolonged, to be looked at again on {reviewOn}',
      fr: 'Le report a été prolongé, à revoir le {reviewOn}',
    },
    DeferralEnded: {
      vi: 'Việc hoãn đã chấm dứt',
      en: 'The deferral ended',
      fr: 'Le report a pris fin',
    },
  },
  steps: {
    reviewDeferral: {
      vi: 'Xem lại căn cứ hoãn',
      en: 'Look again at the ground of the deferral',
      fr: 'Revoir le motif du report',
    },
  },
  refusals: {
    REVIEW_NOT_AHEAD: {
      vi: 'Ngày xem lại {reviewOn} không ở phía trước; hãy chọn ngày sau hôm nay.',
      en: 'The day of review {reviewOn} does not lie ahead; choose a later one.',
      fr: "La date de réexamen {reviewOn} n'est pas à venir ; choisissez-en une ultérieure.",
    },
  },
  fields: {
    ground: { vi: 'Căn cứ hoãn', en: 'Ground', fr: 'Motif légal' },
    reviewOn: { vi: 'Ngày xem lại', en: 'Look again on', fr: 'Réexamen le' },
    proof: { vi: 'Giấy tờ chứng minh', en: 'Proof', fr: 'Justificatif' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
  },
  choices: {
    'ground.illness': {
      vi: 'Ốm nặng, đang điều trị nội trú',
      en: 'Serious illness or in-patient',
      fr: 'Maladie grave ou hospitalisation',
    },
    'ground.maternity': {
      vi: 'Mang thai, thai sản, nuôi con dưới 12 tháng',
      en: 'Pregnancy, maternity, child under 12 months',
      fr: 'Grossesse, maternité, enfant de moins de 12 mois',
    },
    'ground.prosecution': {
      vi: 'Đang bị khởi tố, tạm giữ, tạm giam',
      en: 'Under prosecution or detention',
      fr: 'Poursuite ou détention en cours',
    },
  },
};
