/** domain glossary: the words of the risk tier and of the screen for abuse. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    abuseScreen: {
      vi: 'Rà soát nguy cơ lợi dụng',
      en: 'Abuse-risk screen',
      fr: 'Examen du risque d’abus',
    },
  },
  states: { screened: { vi: 'Đã rà soát', en: 'Screened', fr: 'Examiné' } },
  commands: {
    ScreenAbuseRisk: {
      vi: 'Rà soát nguy cơ bị lợi dụng',
      en: 'Screen for the risk of abuse',
      fr: 'Examiner le risque d’abus',
    },
  },
  events: {
    AbuseRiskScreened: {
      vi: 'Đã rà soát nguy cơ bị lợi dụng: mức {level}',
      en: 'The risk of abuse was screened: {level}',
      fr: 'Le risque d’abus a été examiné : {level}',
    },
  },
  steps: {
    screenAbuseRisk: {
      vi: 'Rà soát nguy cơ bị lợi dụng',
      en: 'Screen for the risk of abuse',
      fr: 'Examiner le risque d’abus',
    },
  },
  refusals: {
    SCREEN_NEEDS_SIGNS: {
      vi: 'Mức nguy cơ "{level}" phải nêu dấu hiệu; hãy chọn ít nhất một dấu hiệu.',
      en: 'A risk called "{level}" must name its signs; choose at least one.',
      fr: 'Un risque dit « {level} » doit nommer ses indices ; choisissez-en au moins un.',
    },
    SCREEN_NEEDS_MEASURES: {
      vi: 'Mức nguy cơ "{level}" phải kèm biện pháp phòng ngừa; hãy nêu biện pháp.',
      en: 'A risk called "{level}" needs measures against it; name them.',
      fr: 'Un risque dit « {level} » appelle des mesures ; indiquez-les.',
    },
    ABUSE_SCREEN_FIRST: {
      vi: 'Đề xuất này phải được rà soát nguy cơ bị lợi dụng trước; hãy yêu cầu đơn vị giám sát rà soát.',
      en: 'This must first be screened for the risk of abuse; ask the supervisor for the screen.',
      fr: 'Le risque d’abus doit d’abord être examiné ; demandez cet examen au superviseur.',
    },
    RISK_NEEDS_COUNCIL: {
      vi: 'Đề xuất thuộc mức rủi ro cao nên phải do hội đồng thẩm định; hãy chọn lấy ý kiến hội đồng.',
      en: 'The proposal is of the high risk tier, so a council must appraise it; take the council route.',
      fr: 'La proposition relève du niveau de risque élevé et doit passer en conseil ; prenez la voie du conseil.',
    },
    RISK_NEEDS_VISITS: {
      vi: 'Mức rủi ro đòi hỏi kiểm tra ít nhất {most} tháng một lần, không phải {months} tháng; hãy rút ngắn nhịp kiểm tra.',
      en: 'The risk tier asks for a visit at least every {most} months, not every {months}; shorten the interval.',
      fr: 'Le niveau de risque exige une visite au moins tous les {most} mois, et non tous les {months} ; réduisez l’intervalle.',
    },
  },
  fields: {
    level: { vi: 'Mức nguy cơ', en: 'Level of risk', fr: 'Niveau de risque' },
    signs: { vi: 'Dấu hiệu', en: 'Signs', fr: 'Indices' },
    measures: {
      vi: 'Biện pháp phòng ngừa',
      en: 'Measures against it',
      fr: 'Mesures de prévention',
    },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
  },
  choices: {
    'level.low': { vi: 'thấp', en: 'low', fr: 'faible' },
    'level.medium': { vi: 'trung bình', en: 'medium', fr: 'moyen' },
    'level.high': { vi: 'cao', en: 'high', fr: 'élevé' },
    'signs.relatedBeneficiary': {
      vi: 'Người hưởng lợi có liên quan với người đề xuất',
      en: 'A beneficiary is related to the proposer',
      fr: 'Un bénéficiaire est lié à l’auteur',
    },
    'signs.singleSupplier': {
      vi: 'Chỉ một nhà cung cấp',
      en: 'A single supplier',
      fr: 'Un seul fournisseur',
    },
    'signs.publicAssets': {
      vi: 'Sử dụng đất đai, tài sản công',
      en: 'Public land or assets are used',
      fr: 'Usage de terrains ou de biens publics',
    },
    'signs.skippedProcedure': {
      vi: 'Bỏ qua thủ tục kiểm soát',
      en: 'A control is left out',
      fr: 'Un contrôle est omis',
    },
    'signs.oneHandDecides': {
      vi: 'Một người quyết định nhiều khâu',
      en: 'One hand decides several steps',
      fr: 'Une même main décide à plusieurs étapes',
    },
    'signs.unclearMoney': {
      vi: 'Kinh phí chưa rõ nguồn hoặc mục đích',
      en: 'Money without clear source or purpose',
      fr: 'Fonds sans origine ou but clair',
    },
    'signs.resultsNotMeasurable': {
      vi: 'Kết quả không đo được',
      en: 'Results cannot be measured',
      fr: 'Résultats non mesurables',
    },
  },
};
