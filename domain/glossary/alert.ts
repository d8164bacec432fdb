/** domain glossary: the words of the alert chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    alert: { vi: 'Cảnh báo', en: 'Alert', fr: 'Alerte' },
  },
  states: {
    raisedAlert: { vi: 'Chờ xử lý', en: 'Waiting for an answer', fr: 'En attente de réponse' },
    acknowledged: {
      vi: 'Đã ghi nhận, có nêu lý do',
      en: 'Acknowledged with reasons',
      fr: 'Prise en note avec motifs',
    },
    turned: {
      vi: 'Đã chuyển thành vụ việc',
      en: 'Turned into a matter',
      fr: 'Devenue une affaire',
    },
  },
  commands: {
    AcknowledgeAlert: {
      vi: 'Ghi nhận cảnh báo',
      en: 'Acknowledge the alert',
      fr: "Prendre note de l'alerte",
    },
    TurnAlertIntoObstacle: {
      vi: 'Chuyển cảnh báo thành vướng mắc',
      en: 'Turn the alert into an obstacle',
      fr: "Faire de l'alerte un obstacle",
    },
    TurnAlertIntoFinding: {
      vi: 'Chuyển cảnh báo thành phát hiện',
      en: 'Turn the alert into a finding',
      fr: "Faire de l'alerte un constat",
    },
    TurnAlertIntoIncident: {
      vi: 'Chuyển cảnh báo thành sự cố',
      en: 'Turn the alert into an incident',
      fr: "Faire de l'alerte un incident",
    },
  },
  events: {
    AlertAcknowledged: {
      vi: 'Cảnh báo đã được ghi nhận, có nêu lý do',
      en: 'The alert was acknowledged with reasons',
      fr: "L'alerte a été prise en note avec motifs",
    },
    AlertTurned: {
      vi: 'Cảnh báo đã được chuyển thành vụ việc {opened}',
      en: 'The alert was turned into {opened}',
      fr: "L'alerte est devenue {opened}",
    },
  },
  steps: {
    answerAlert: { vi: 'Xử lý cảnh báo', en: 'Answer the alert', fr: "Répondre à l'alerte" },
  },
  fields: {
    matter: { vi: 'Vụ việc', en: 'Matter', fr: 'Affaire' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
    description: { vi: 'Mô tả', en: 'Description', fr: 'Description' },
    hinders: { vi: 'Vướng ở đâu', en: 'What it hinders', fr: "Ce qu'il entrave" },
    severity: { vi: 'Mức độ', en: 'Severity', fr: 'Gravité' },
    incidentClass: { vi: 'Phân loại', en: 'Class', fr: 'Catégorie' },
  },
  choices: {
    'incidentClass.shortcoming': { vi: 'Khuyết điểm', en: 'Shortcoming', fr: 'Manquement' },
    'incidentClass.violation': { vi: 'Vi phạm', en: 'Violation', fr: 'Violation' },
    'incidentClass.limitation': { vi: 'Hạn chế', en: 'Limitation', fr: 'Limite' },
    'incidentClass.omission': { vi: 'Thiếu sót', en: 'Omission', fr: 'Omission' },
    'severity.low': { vi: 'nhẹ', en: 'low', fr: 'faible' },
    'severity.medium': { vi: 'trung bình', en: 'medium', fr: 'moyenne' },
    'severity.high': { vi: 'nghiêm trọng', en: 'high', fr: 'élevée' },
    'hinders.resources': { vi: 'Nguồn lực', en: 'Resources', fr: 'Ressources' },
    'hinders.rules': { vi: 'Quy định', en: 'Rules', fr: 'Règles' },
    'hinders.coordination': { vi: 'Phối hợp', en: 'Co-ordination', fr: 'Coordination' },
    'hinders.people': { vi: 'Con người', en: 'People', fr: 'Personnes' },
    'hinders.other': { vi: 'Khác', en: 'Other', fr: 'Autre' },
  },
};
