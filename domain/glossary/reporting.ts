/** domain glossary: the words of the reporting chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    FileProgressReport: {
      vi: 'Nộp báo cáo tiến độ',
      en: 'File a progress report',
      fr: "Déposer un rapport d'étape",
    },
  },
  events: {
    ProgressReportFiled: {
      vi: 'Đã nộp báo cáo tiến độ đến ngày {periodTo}',
      en: 'A progress report up to {periodTo} was filed',
      fr: "Un rapport d'étape jusqu'au {periodTo} a été déposé",
    },
  },
  steps: {
    fileReport: {
      vi: 'Nộp báo cáo tiến độ định kỳ',
      en: 'File the periodic progress report',
      fr: "Déposer le rapport d'étape périodique",
    },
  },
  refusals: {
    PERIOD_NOT_OVER: {
      vi: 'Kỳ báo cáo chưa kết thúc; chỉ báo cáo đến ngày hôm nay.',
      en: 'The period is not over; report up to today at most.',
      fr: "La période n'est pas terminée ; rendez compte jusqu'à aujourd'hui au plus.",
    },
    PERIOD_ALREADY_REPORTED: {
      vi: 'Kỳ này đã được báo cáo đến {covered}; hãy báo cáo kỳ sau hoặc nộp báo cáo đột xuất.',
      en: 'The period is reported up to {covered} already; report a later one or file an extraordinary report.',
      fr: "La période est déjà couverte jusqu'au {covered} ; couvrez la suite ou déposez un rapport extraordinaire.",
    },
  },
  fields: {
    sort: { vi: 'Loại báo cáo', en: 'Sort of report', fr: 'Sorte de rapport' },
    periodTo: { vi: 'Báo cáo đến hết ngày', en: 'Covers up to', fr: "Couvre jusqu'au" },
    progress: { vi: 'Tiến độ', en: 'Progress', fr: 'Avancement' },
    values: { vi: 'Số liệu các chỉ tiêu', en: 'Indicator values', fr: 'Valeurs des indicateurs' },
    indicator: { vi: 'Chỉ tiêu', en: 'Indicator', fr: 'Indicateur' },
    value: { vi: 'Giá trị', en: 'Value', fr: 'Valeur' },
    spendingVnd: { vi: 'Đã chi (đồng)', en: 'Spending (VND)', fr: 'Dépenses (VND)' },
    issues: { vi: 'Khó khăn', en: 'Issues', fr: 'Difficultés' },
    risks: { vi: 'Rủi ro', en: 'Risks', fr: 'Risques' },
    requests: { vi: 'Kiến nghị', en: 'Requests', fr: 'Demandes' },
  },
  choices: {
    'sort.periodic': { vi: 'Định kỳ', en: 'Periodic', fr: 'Périodique' },
    'sort.extraordinary': { vi: 'Đột xuất', en: 'Extraordinary', fr: 'Extraordinaire' },
  },
  flags: {
    PERIOD_REPORTED_AGAIN: {
      vi: 'Kỳ đã được báo cáo trước đó',
      en: 'A period that was reported before',
      fr: 'Une période déjà couverte',
    },
  },
};
