/** domain glossary: the words of the incident-remedy chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  states: {
    remedied: {
      vi: 'Đã khắc phục, chờ xác nhận',
      en: 'Remedied, to be confirmed',
      fr: 'Réparé, à confirmer',
    },
    closed: { vi: 'Đã khép lại', en: 'Closed', fr: 'Clos' },
  },
  commands: {
    RemedyIncident: {
      vi: 'Báo cáo đã khắc phục sự cố',
      en: 'Report the remedy',
      fr: 'Rendre compte de la réparation',
    },
    SettleDamage: {
      vi: 'Xác định mức bồi hoàn thiệt hại',
      en: 'Settle the damage',
      fr: 'Régler le dommage',
    },
    CloseIncident: {
      vi: 'Xác nhận và khép lại sự cố',
      en: 'Confirm the remedy and close',
      fr: 'Confirmer la réparation et clore',
    },
  },
  events: {
    IncidentRemedied: {
      vi: 'Đã báo cáo khắc phục sự cố',
      en: 'The incident was reported as remedied',
      fr: "La réparation de l'incident a été annoncée",
    },
    DamageSettled: {
      vi: 'Thiệt hại đã được giải quyết: {settledVnd} đồng (ước tính {estimatedVnd} đồng)',
      en: 'The damage was settled at {settledVnd} dong (estimated at {estimatedVnd})',
      fr: 'Le dommage a été réglé à {settledVnd} dongs (estimé à {estimatedVnd})',
    },
    IncidentClosed: {
      vi: 'Sự cố đã được xác nhận khắc phục và khép lại',
      en: 'The remedy was confirmed and the incident closed',
      fr: "La réparation a été confirmée et l'incident clos",
    },
    RemedyRejected: {
      vi: 'Việc khắc phục chưa đạt, phải làm lại',
      en: 'The remedy was not enough and is to be done again',
      fr: 'La réparation ne suffit pas et est à refaire',
    },
  },
  steps: {
    remedyIncident: { vi: 'Khắc phục sự cố', en: 'Remedy the incident', fr: "Réparer l'incident" },
    settleDamage: { vi: 'Giải quyết thiệt hại', en: 'Settle the damage', fr: 'Régler le dommage' },
    closeIncident: {
      vi: 'Xác nhận việc khắc phục do người khác làm',
      en: 'Confirm a remedy made by others',
      fr: "Confirmer une réparation faite par d'autres",
    },
  },
  refusals: {
    NO_DAMAGE_OWED: {
      vi: 'Sự cố này không có thiệt hại chờ giải quyết; hãy đánh giá lại nếu thiệt hại đã thay đổi.',
      en: 'No damage of this incident waits to be settled; it was estimated at nothing, is not known, or is settled already.',
      fr: "Aucun dommage de cet incident n'attend de règlement ; il est nul, inconnu ou déjà réglé.",
    },
    DAMAGE_NOT_SETTLED: {
      vi: 'Thiệt hại đã ước tính nhưng chưa giải quyết; hãy giải quyết thiệt hại rồi mới khép lại.',
      en: 'The damage was estimated and is not settled; settle it, then close.',
      fr: 'Le dommage est estimé et non réglé ; réglez-le, puis closez.',
    },
  },
  fields: {
    matter: { vi: 'Vụ việc', en: 'Matter', fr: 'Affaire' },
    remark: { vi: 'Nhận xét', en: 'Remark', fr: 'Remarque' },
    remedy: {
      vi: 'Đã khắc phục thế nào',
      en: 'How it was remedied',
      fr: 'Comment il a été réparé',
    },
    settledVnd: { vi: 'Số tiền giải quyết (đồng)', en: 'Settled at (dong)', fr: 'Réglé à (dongs)' },
    number: { vi: 'Số văn bản', en: 'Number of the document', fr: "Numéro de l'acte" },
    reasons: { vi: 'Căn cứ', en: 'Reasons', fr: 'Motifs' },
    remedied: { vi: 'Kết quả xác nhận', en: 'Result', fr: 'Résultat' },
  },
  choices: {
    'remedied.remedied': { vi: 'đã khắc phục', en: 'remedied', fr: 'réparé' },
    'remedied.notRemedied': { vi: 'chưa khắc phục', en: 'not remedied', fr: 'non réparé' },
  },
};
