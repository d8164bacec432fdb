/** domain glossary: the words of the regulatory backlog. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    regulatoryNeed: {
      vi: 'Nhu cầu hoàn thiện thể chế',
      en: 'Regulatory need',
      fr: 'Besoin réglementaire',
    },
  },
  states: {
    raised: { vi: 'Đã nêu', en: 'Raised', fr: 'Signalé' },
    drafted: { vi: 'Đã dự thảo', en: 'Drafted', fr: 'En projet' },
    issued: { vi: 'Đã ban hành', en: 'Issued', fr: 'Publié' },
    dropped: { vi: 'Không tiếp tục', en: 'Dropped', fr: 'Abandonné' },
  },
  commands: {
    RaiseRegulatoryNeed: {
      vi: 'Nêu nhu cầu sửa đổi quy định',
      en: 'Raise a regulatory need',
      fr: 'Signaler un besoin réglementaire',
    },
    DraftRegulatoryChange: {
      vi: 'Dự thảo sửa đổi quy định',
      en: 'Draft the change of rules',
      fr: 'Rédiger la modification',
    },
    IssueRegulatoryChange: {
      vi: 'Ghi nhận văn bản đã ban hành',
      en: 'Record the instrument issued',
      fr: 'Consigner le texte publié',
    },
    DropRegulatoryNeed: {
      vi: 'Không tiếp tục nhu cầu này',
      en: 'Drop the need',
      fr: 'Abandonner le besoin',
    },
  },
  events: {
    RegulatoryNeedRaised: {
      vi: 'Đã nêu nhu cầu {change} quy định',
      en: 'A regulatory need was raised: {change}',
      fr: 'Un besoin réglementaire a été signalé : {change}',
    },
    RegulatoryChangeDrafted: {
      vi: 'Đã dự thảo cho {matter}',
      en: 'A draft was made for {matter}',
      fr: 'Un projet a été rédigé pour {matter}',
    },
    RegulatoryChangeIssued: {
      vi: 'Văn bản theo {matter} đã ban hành ngày {issuedOn}',
      en: 'The instrument for {matter} was issued on {issuedOn}',
      fr: 'Le texte issu de {matter} a été publié le {issuedOn}',
    },
    RegulatoryNeedDropped: {
      vi: 'Không tiếp tục {matter}',
      en: '{matter} was dropped',
      fr: '{matter} a été abandonné',
    },
  },
  steps: {
    draftRegulatoryChange: {
      vi: 'Dự thảo sửa đổi quy định',
      en: 'Draft the change of rules',
      fr: 'Rédiger la modification',
    },
    issueRegulatoryChange: {
      vi: 'Trình ban hành văn bản',
      en: 'Have the instrument issued',
      fr: 'Faire publier le texte',
    },
  },
  refusals: {
    NEED_NAMES_NO_RULE: {
      vi: 'Muốn "{change}" thì phải nêu văn bản; hãy ghi số hiệu hoặc chọn "ban hành mới".',
      en: 'To "{change}" a rule it must be named; give its number or choose "issue anew".',
      fr: 'Pour « {change} » une règle, il faut la nommer ; donnez son numéro ou choisissez « édicter ».',
    },
    BOTTLENECK_NOT_LINKED: {
      vi: 'Thí điểm chưa gắn với điểm nghẽn {bottleneck}; hãy gắn trước.',
      en: 'The pilot is not linked to the bottleneck {bottleneck}; link it first.',
      fr: 'Le projet n’est pas rattaché au blocage {bottleneck} ; rattachez-le d’abord.',
    },
    NEED_RAISED_ALREADY: {
      vi: 'Nhu cầu này đã được nêu ({matter}); hãy xem mục đó.',
      en: 'This need is raised already ({matter}); see that entry.',
      fr: 'Ce besoin est déjà signalé ({matter}) ; voyez cette entrée.',
    },
  },
  fields: {
    change: {
      vi: 'Cần làm gì với quy định',
      en: 'What the rules need',
      fr: 'Ce qu’il faut aux règles',
    },
    instrument: { vi: 'Văn bản hiện hành', en: 'Instrument in force', fr: 'Texte en vigueur' },
    bottleneck: { vi: 'Mã điểm nghẽn', en: 'Bottleneck', fr: 'Blocage' },
    need: { vi: 'Nhu cầu', en: 'Need', fr: 'Besoin' },
    draft: { vi: 'Dự thảo', en: 'Draft', fr: 'Projet de texte' },
    number: { vi: 'Số hiệu văn bản', en: 'Number', fr: 'Numéro' },
    issuedOn: { vi: 'Ngày ban hành', en: 'Issued on', fr: 'Publié le' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
  },
  choices: {
    'change.amend': { vi: 'sửa đổi', en: 'amend', fr: 'modifier' },
    'change.supplement': { vi: 'bổ sung', en: 'supplement', fr: 'compléter' },
    'change.repeal': { vi: 'bãi bỏ', en: 'repeal', fr: 'abroger' },
    'change.new': { vi: 'ban hành mới', en: 'issue anew', fr: 'édicter' },
  },
};
