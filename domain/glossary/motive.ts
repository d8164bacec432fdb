/** domain glossary: the words of how authorised bodies classify a motive. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { motive: { vi: 'Phân loại động cơ', en: 'Class of motive', fr: 'Classe de motif' } },
  states: { classified: { vi: 'Đã phân loại', en: 'Classified', fr: 'Classé' } },
  commands: {
    RecordMotive: {
      vi: 'Ghi nhận phân loại động cơ',
      en: 'Record the classification of a motive',
      fr: 'Consigner la classification du motif',
    },
  },
  events: {
    MotiveClassified: {
      vi: 'Theo văn bản {number} ngày {decidedOn}, {body} phân loại động cơ của {person}: {motive}',
      en: 'By document {number} of {decidedOn} the {body} classified the motive of {person}: {motive}',
      fr: 'Par le document {number} du {decidedOn}, {body} a classé le motif de {person} : {motive}',
    },
  },
  refusals: {
    DEGREE_GOES_WITH_BLAME: {
      vi: 'Chỉ động cơ bị quy trách mới có mức độ và phải có; hãy sửa lại.',
      en: 'A degree belongs to a motive that is held against somebody and to no other; correct the entry.',
      fr: 'Un degré va avec un motif reproché et avec nul autre ; corrigez la saisie.',
    },
    MOTIVE_RECORDED_ALREADY: {
      vi: 'Phân loại theo văn bản {number} đã được ghi nhận; không cần ghi lại.',
      en: 'The classification by document {number} is recorded already; there is no need to enter it again.',
      fr: 'La classification du document {number} est déjà consignée ; inutile de la saisir à nouveau.',
    },
  },
  fields: {
    motive: { vi: 'Động cơ', en: 'Motive', fr: 'Motif' },
    degree: { vi: 'Mức độ', en: 'Degree', fr: 'Degré' },
    number: { vi: 'Số văn bản', en: 'Document number', fr: 'Numéro du document' },
    decidedOn: { vi: 'Ngày văn bản', en: 'Date of the document', fr: 'Date du document' },
    reasons: { vi: 'Căn cứ được nêu', en: 'Grounds given', fr: 'Motifs donnés' },
  },
  choices: {
    'body.inspection': { vi: 'cơ quan thanh tra', en: 'inspection', fr: "l'inspection" },
    'body.investigation': { vi: 'cơ quan điều tra', en: 'investigation', fr: "l'enquête" },
    'body.prosecution': { vi: 'viện kiểm sát', en: 'prosecution', fr: 'le parquet' },
    'body.court': { vi: 'tòa án', en: 'court', fr: 'le tribunal' },
    'motive.commonGood': { vi: 'vì lợi ích chung', en: 'common good', fr: 'bien commun' },
    'motive.error': { vi: 'sai sót không cố ý', en: 'honest error', fr: 'erreur de bonne foi' },
    'motive.negligence': { vi: 'thiếu trách nhiệm', en: 'negligence', fr: 'négligence' },
    'motive.personalGain': { vi: 'vụ lợi cá nhân', en: 'personal gain', fr: 'gain personnel' },
    'motive.groupInterest': { vi: 'lợi ích nhóm', en: 'group interest', fr: 'intérêt de groupe' },
    'motive.concealment': { vi: 'bao che', en: 'concealment', fr: 'dissimulation' },
    'degree.slight': { vi: 'nhẹ', en: 'slight', fr: 'légère' },
    'degree.serious': { vi: 'nghiêm trọng', en: 'serious', fr: 'grave' },
    'degree.verySerious': { vi: 'rất nghiêm trọng', en: 'very serious', fr: 'très grave' },
  },
};
