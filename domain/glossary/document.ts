/** domain glossary: the words of papers. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { document: { vi: 'Tài liệu', en: 'Document', fr: 'Document' } },
  states: { attached: { vi: 'Đã đính kèm', en: 'Attached', fr: 'Joint' } },
  commands: {
    AttachDocument: { vi: 'Đính kèm tài liệu', en: 'Attach a document', fr: 'Joindre un document' },
  },
  events: {
    DocumentAttached: {
      vi: 'Đã đính kèm tài liệu vào hồ sơ',
      en: 'A document was attached to the file',
      fr: 'Un document a été joint au dossier',
    },
  },
  refusals: {
    ALREADY_ATTACHED: {
      vi: 'Tài liệu này đã có trong hồ sơ ({matter}); không cần đính kèm lần nữa.',
      en: 'This document is in the file already ({matter}); there is no need to attach it again.',
      fr: 'Ce document figure déjà au dossier ({matter}) ; inutile de le joindre de nouveau.',
    },
  },
  fields: {
    document: {
      vi: 'Mã băm của tài liệu',
      en: 'Hash of the document',
      fr: 'Empreinte du document',
    },
    title: { vi: 'Tên tài liệu', en: 'Title', fr: 'Intitulé' },
    sort: { vi: 'Loại tài liệu', en: 'Sort of document', fr: 'Nature du document' },
    about: { vi: 'Thuộc việc nào', en: 'Belongs to', fr: 'Se rapporte à' },
  },
  choices: {
    'sort.proposal': { vi: 'Đề xuất', en: 'Proposal', fr: 'Proposition' },
    'sort.opinion': { vi: 'Ý kiến', en: 'Opinion', fr: 'Avis' },
    'sort.minutes': { vi: 'Biên bản', en: 'Minutes', fr: 'Procès-verbal' },
    'sort.decision': { vi: 'Quyết định', en: 'Decision', fr: 'Décision' },
    'sort.report': { vi: 'Báo cáo', en: 'Report', fr: 'Rapport' },
    'sort.evidence': { vi: 'Chứng cứ', en: 'Evidence', fr: 'Preuve' },
    'sort.other': { vi: 'Khác', en: 'Other', fr: 'Autre' },
  },
};
