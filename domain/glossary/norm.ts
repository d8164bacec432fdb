/** domain glossary: the words of the track for an enabling instrument. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    NormNeeded: {
      vi: 'Kết luận cần văn bản cho phép trước',
      en: 'Find that an instrument is needed first',
      fr: "Constater qu'un texte est d'abord nécessaire",
    },
    RecordInstrument: {
      vi: 'Ghi nhận văn bản cho phép',
      en: 'Record the instrument',
      fr: 'Consigner le texte',
    },
  },
  events: {
    NormFoundNecessary: {
      vi: 'Cần có văn bản cho phép trước khi quyết định',
      en: 'An instrument is needed before it can be decided',
      fr: 'Un texte est nécessaire avant de décider',
    },
    InstrumentRecorded: {
      vi: 'Đã ghi nhận văn bản {number} ngày {date}, hiệu lực từ {validFrom}',
      en: 'Instrument {number} of {date} was recorded, valid from {validFrom}',
      fr: 'Le texte {number} du {date}, en vigueur le {validFrom}, a été consigné',
    },
  },
  steps: {
    recordInstrument: {
      vi: 'Theo dõi và ghi nhận văn bản cho phép',
      en: 'Follow and record the enabling instrument',
      fr: 'Suivre et consigner le texte habilitant',
    },
  },
  refusals: {
    INSTRUMENT_KNOWN: {
      vi: 'Văn bản {number} đã được ghi nhận.',
      en: 'Instrument {number} was recorded already.',
      fr: 'Le texte {number} est déjà consigné.',
    },
  },
  fields: {
    treatment: { vi: 'Phương án xử lý', en: 'Treatment', fr: 'Traitement' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
    draft: { vi: 'Dự thảo', en: 'Draft text', fr: 'Projet de texte' },
    number: { vi: 'Số, ký hiệu', en: 'Number', fr: 'Numéro' },
    date: { vi: 'Ngày ban hành', en: 'Date', fr: 'Date' },
    validFrom: { vi: 'Có hiệu lực từ', en: 'Valid from', fr: 'En vigueur le' },
    issuedBy: { vi: 'Cơ quan ban hành', en: 'Issued by', fr: 'Émis par' },
  },
  choices: {
    'treatment.interpret': {
      vi: 'Giải thích quy định',
      en: 'Interpret the rule',
      fr: 'Interpréter la règle',
    },
    'treatment.shortenedProcedure': {
      vi: 'Ban hành theo trình tự rút gọn',
      en: 'Shortened procedure',
      fr: 'Procédure abrégée',
    },
    'treatment.adjustingResolution': {
      vi: 'Nghị quyết điều chỉnh',
      en: 'Adjusting resolution',
      fr: "Résolution d'ajustement",
    },
    'treatment.assemblyResolution': {
      vi: 'Nghị quyết thí điểm của Quốc hội',
      en: 'Pilot resolution of the National Assembly',
      fr: "Résolution pilote de l'Assemblée nationale",
    },
  },
  flags: {
    VALID_BEFORE_ISSUED: {
      vi: 'Hiệu lực trước ngày ban hành',
      en: 'Valid before it was issued',
      fr: 'En vigueur avant son émission',
    },
  },
};
