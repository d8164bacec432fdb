/** domain glossary: the words of the incident chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    incident: { vi: 'Sự cố, thiệt hại', en: 'Incident or damage', fr: 'Incident ou dommage' },
  },
  states: {
    reported: { vi: 'Đã báo tin', en: 'Told', fr: 'Signalé' },
    described: {
      vi: 'Đã có báo cáo bằng văn bản',
      en: 'Reported in writing',
      fr: 'Rapporté par écrit',
    },
    assessed: { vi: 'Đã đánh giá', en: 'Assessed', fr: 'Évalué' },
  },
  commands: {
    ReportIncident: { vi: 'Báo tin sự cố', en: 'Tell of an incident', fr: 'Signaler un incident' },
    FileIncidentReport: {
      vi: 'Nộp báo cáo sự cố',
      en: 'File the incident report',
      fr: "Remettre le rapport d'incident",
    },
    AssessIncident: { vi: 'Đánh giá sự cố', en: 'Assess the incident', fr: "Évaluer l'incident" },
  },
  events: {
    IncidentReported: {
      vi: 'Đã báo tin sự cố ngày {happenedOn} ({incidentClass}, mức độ: {severity})',
      en: 'An incident of {happenedOn} was told ({incidentClass}, severity: {severity})',
      fr: 'Un incident du {happenedOn} a été signalé ({incidentClass}, gravité : {severity})',
    },
    IncidentReportFiled: {
      vi: 'Đã nộp báo cáo sự cố bằng văn bản',
      en: 'The incident was reported in writing',
      fr: "L'incident a été rapporté par écrit",
    },
    IncidentAssessed: {
      vi: 'Sự cố đã được đánh giá: {incidentClass}, mức độ: {severity}',
      en: 'The incident was assessed: {incidentClass}, severity: {severity}',
      fr: "L'incident a été évalué : {incidentClass}, gravité : {severity}",
    },
  },
  steps: {
    fileIncidentReport: {
      vi: 'Nộp báo cáo sự cố bằng văn bản',
      en: 'Report the incident in writing',
      fr: "Rapporter l'incident par écrit",
    },
    assessIncident: {
      vi: 'Đánh giá sự cố và thiệt hại',
      en: 'Assess the incident and its damage',
      fr: "Évaluer l'incident et son dommage",
    },
  },
  refusals: {
    INCIDENT_IN_FUTURE: {
      vi: 'Ngày phát hiện sự cố còn ở phía trước; hãy kiểm tra lại ngày.',
      en: 'The day on which it was noticed is still to come; check the date.',
      fr: "Le jour du constat n'est pas venu ; vérifiez la date.",
    },
    NOTICED_BEFORE_IT_HAPPENED: {
      vi: 'Ngày xảy ra ở sau ngày phát hiện; hãy kiểm tra lại hai ngày.',
      en: 'It cannot have happened after it was noticed; check both dates.',
      fr: "Il ne peut s'être produit après avoir été constaté ; vérifiez les deux dates.",
    },
    LATE_REASON_REQUIRED: {
      vi: 'Đã quá thời hạn báo cáo; hãy nêu lý do chậm và vẫn báo cáo.',
      en: 'The time for reporting has passed; give the reason for the delay and report all the same.',
      fr: 'Le délai du rapport est passé ; donnez le motif du retard et rapportez quand même.',
    },
    REPORT_AWAITED: {
      vi: 'Báo cáo bằng văn bản còn trong hạn đến {due}; hãy đánh giá khi đã có báo cáo hoặc khi quá hạn.',
      en: 'The written report may still come until {due}; assess when it is there or overdue.',
      fr: "Le rapport écrit peut encore venir jusqu'au {due} ; évaluez quand il est là ou en retard.",
    },
    INCIDENT_SAME_HANDS: {
      vi: 'Người đã báo tin, báo cáo hoặc khắc phục sự cố không được tự đánh giá, tự xác nhận; đề nghị người khác làm.',
      en: 'Whoever told of, reported or remedied the incident does not judge it; ask somebody else.',
      fr: "Qui a signalé, rapporté ou réparé l'incident ne le juge pas ; adressez-vous à un autre.",
    },
  },
  fields: {
    matter: { vi: 'Vụ việc', en: 'Matter', fr: 'Affaire' },
    happenedOn: { vi: 'Ngày xảy ra', en: 'Happened on', fr: 'Survenu le' },
    noticedOn: { vi: 'Ngày phát hiện', en: 'Noticed on', fr: 'Constaté le' },
    incidentClass: { vi: 'Phân loại', en: 'Class', fr: 'Catégorie' },
    severity: { vi: 'Mức độ', en: 'Severity', fr: 'Gravité' },
    description: { vi: 'Mô tả', en: 'Description', fr: 'Description' },
    estimatedVnd: {
      vi: 'Thiệt hại ước tính (đồng; để trống: chưa rõ)',
      en: 'Estimated damage in dong (empty: not known)',
      fr: 'Dommage estimé en dongs (vide : inconnu)',
    },
    peopleAffected: {
      vi: 'Số người bị ảnh hưởng (để trống: chưa rõ)',
      en: 'People affected (empty: not known)',
      fr: 'Personnes touchées (vide : inconnu)',
    },
    lateReason: { vi: 'Lý do báo cáo chậm', en: 'Reason for the delay', fr: 'Motif du retard' },
    course: { vi: 'Diễn biến', en: 'Course of events', fr: 'Déroulement' },
    measures: {
      vi: 'Biện pháp đã làm ngay',
      en: 'Measures taken at once',
      fr: 'Mesures prises aussitôt',
    },
    reasons: { vi: 'Căn cứ đánh giá', en: 'Reasons', fr: 'Motifs' },
  },
  choices: {
    'incidentClass.shortcoming': { vi: 'Khuyết điểm', en: 'Shortcoming', fr: 'Manquement' },
    'incidentClass.violation': { vi: 'Vi phạm', en: 'Violation', fr: 'Violation' },
    'incidentClass.limitation': { vi: 'Hạn chế', en: 'Limitation', fr: 'Limite' },
    'incidentClass.omission': { vi: 'Thiếu sót', en: 'Omission', fr: 'Omission' },
    'severity.low': { vi: 'nhẹ', en: 'low', fr: 'faible' },
    'severity.medium': { vi: 'trung bình', en: 'medium', fr: 'moyenne' },
    'severity.high': { vi: 'nghiêm trọng', en: 'high', fr: 'élevée' },
  },
  flags: {
    REPORTED_LATE: { vi: 'Báo cáo chậm', en: 'Reported late', fr: 'Rapporté en retard' },
    ASSESSED_ON_FILE: {
      vi: 'Đánh giá khi chưa có báo cáo',
      en: 'Assessed without the report',
      fr: 'Évalué sans le rapport',
    },
  },
};
