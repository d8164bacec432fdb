/** domain glossary: the words of how long a record is kept. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    retention: { vi: 'Thời hạn bảo quản', en: 'Retention period', fr: 'Durée de conservation' },
  },
  states: {
    retentionSet: { vi: 'Đã ấn định', en: 'Set', fr: 'Fixée' },
  },
  commands: {
    SetRetention: {
      vi: 'Ấn định thời hạn bảo quản hồ sơ',
      en: 'Set how long the record is kept',
      fr: 'Fixer la durée de conservation du dossier',
    },
  },
  events: {
    RetentionSet: {
      vi: 'Thời hạn bảo quản hồ sơ được ấn định, đến {until}',
      en: 'The retention period of the record was set, until {until}',
      fr: 'La durée de conservation du dossier a été fixée, jusqu’au {until}',
    },
  },
  refusals: {
    RETENTION_TOO_SHORT: {
      vi: 'Thời hạn {months} tháng ngắn hơn mức tối thiểu {least} tháng đang áp dụng; hãy ấn định dài hơn.',
      en: 'A period of {months} months is shorter than the least of {least} months that applies; set a longer one.',
      fr: 'Une durée de {months} mois est inférieure au minimum de {least} mois en vigueur ; fixez-en une plus longue.',
    },
    RETENTION_ONLY_GROWS: {
      vi: 'Hồ sơ đã được ấn định bảo quản đến {until}; thời hạn chỉ được kéo dài, không được rút ngắn.',
      en: 'The record is already to be kept until {until}; the period can be made longer, not shorter.',
      fr: 'Le dossier doit déjà être conservé jusqu’au {until} ; la durée peut être allongée, non réduite.',
    },
  },
  fields: {
    months: {
      vi: 'Số tháng bảo quản (để trống: vĩnh viễn)',
      en: 'Months to be kept (empty: for ever)',
      fr: 'Mois de conservation (vide : sans limite)',
    },
    basis: { vi: 'Căn cứ', en: 'Basis', fr: 'Fondement' },
  },
};
