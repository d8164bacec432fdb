/** domain glossary: the words of the supervision-intensity chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    intensity: {
      vi: 'Giám sát theo rủi ro',
      en: 'Risk-based supervision',
      fr: 'Supervision selon le risque',
    },
  },
  states: {
    inForce: { vi: 'Đang áp dụng', en: 'In force', fr: 'En vigueur' },
  },
  commands: {
    AdoptRiskBasedSupervision: {
      vi: 'Áp dụng giám sát theo rủi ro',
      en: 'Adopt risk-based supervision',
      fr: 'Adopter la supervision selon le risque',
    },
    DecideIntensity: {
      vi: 'Quyết định cường độ giám sát',
      en: 'Decide the intensity of supervision',
      fr: "Décider l'intensité de la supervision",
    },
  },
  events: {
    RiskBasedSupervisionAdopted: {
      vi: 'Đã áp dụng giám sát theo rủi ro, {surprisesPerYear} lần kiểm tra đột xuất mỗi năm',
      en: 'Risk-based supervision was adopted, with {surprisesPerYear} surprise visits a year',
      fr: 'La supervision selon le risque est adoptée, avec {surprisesPerYear} visites inopinées par an',
    },
    IntensityDecided: {
      vi: 'Đã quyết định kiểm tra {everyMonths} tháng một lần (trước: {fromMonths}; quy tắc đề xuất: {proposedMonths})',
      en: 'Visits every {everyMonths} months were decided (formerly {fromMonths}; the rule proposed {proposedMonths})',
      fr: 'Des visites tous les {everyMonths} mois ont été décidées (avant : {fromMonths} ; la règle proposait {proposedMonths})',
    },
  },
  steps: {
    answerIntensityProposal: {
      vi: 'Quyết định về đề xuất thay đổi cường độ giám sát',
      en: 'Decide on the proposed intensity of supervision',
      fr: "Décider de l'intensité de supervision proposée",
    },
    reviewIntensity: {
      vi: 'Xem lại cường độ giám sát',
      en: 'Review the intensity of supervision',
      fr: "Revoir l'intensité de la supervision",
    },
    makeSurpriseVisit: {
      vi: 'Kiểm tra đột xuất',
      en: 'Make a surprise visit',
      fr: 'Faire une visite inopinée',
    },
  },
  refusals: {
    RISK_BASED_ALREADY: {
      vi: 'Thí điểm đã áp dụng giám sát theo rủi ro; hãy quyết định cường độ.',
      en: 'The pilot is under risk-based supervision already; decide its intensity.',
      fr: "Le pilote est déjà supervisé selon le risque ; décidez de l'intensité.",
    },
    INTENSITY_OUT_OF_BOUNDS: {
      vi: 'Khoảng cách kiểm tra phải từ {tightest} đến {loosest} tháng; hãy chọn trong khoảng này.',
      en: 'The interval must lie between {tightest} and {loosest} months; choose within these bounds.',
      fr: "L'intervalle doit être entre {tightest} et {loosest} mois ; choisissez dans ces limites.",
    },
    INTENSITY_NEEDS_REASON: {
      vi: 'Quyết định khác với đề xuất của quy tắc ({proposed} tháng) phải nêu lý do; hãy ghi lý do.',
      en: 'A decision other than the rule proposes ({proposed} months) needs its reason; write it down.',
      fr: 'Une décision autre que celle que la règle propose ({proposed} mois) exige son motif ; inscrivez-le.',
    },
    VISIT_AWAITED_FIRST: {
      vi: 'Lần kiểm tra mốc {anchor} đang chờ sẽ bị tính là lỡ; hãy kiểm tra, hoặc bỏ qua có đồng xác nhận, trước khi rút ngắn.',
      en: 'The awaited visit of {anchor} would become a missed one; hold it, or have it skipped, before you tighten.',
      fr: 'La visite attendue du {anchor} deviendrait manquée ; faites-la, ou faites-la omettre, avant de resserrer.',
    },
  },
  fields: {
    matter: { vi: 'Vụ việc', en: 'Matter', fr: 'Affaire' },
    surprisesPerYear: {
      vi: 'Số lần kiểm tra đột xuất mỗi năm',
      en: 'Surprise visits a year',
      fr: 'Visites inopinées par an',
    },
    everyMonths: {
      vi: 'Kiểm tra mỗi (tháng)',
      en: 'Visit every (months)',
      fr: 'Visite tous les (mois)',
    },
    reason: {
      vi: 'Lý do (bắt buộc khi khác đề xuất)',
      en: 'Reason (required where it is not as proposed)',
      fr: "Motif (exigé si ce n'est pas comme proposé)",
    },
  },
};
