/** domain glossary: the words of codification. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { codification: { vi: 'Thể chế hóa', en: 'Codification', fr: 'Codification' } },
  states: {
    drafted: { vi: 'Đã soạn thảo', en: 'Drafted', fr: 'Rédigé' },
    issued: { vi: 'Đã ban hành', en: 'Issued', fr: 'Promulgué' },
    abandoned: { vi: 'Không tiếp tục', en: 'Dropped', fr: 'Abandonné' },
  },
  commands: {
    ProposeCodification: {
      vi: 'Đề xuất thể chế hóa',
      en: 'Propose a codification',
      fr: 'Proposer une codification',
    },
    DraftCodification: {
      vi: 'Soạn dự thảo và lấy ý kiến',
      en: 'Draft the text and ask for opinions',
      fr: 'Rédiger le texte et recueillir les avis',
    },
    RecordInstrumentIssued: {
      vi: 'Ghi nhận văn bản đã ban hành',
      en: 'Record the issued instrument',
      fr: "Consigner l'instrument promulgué",
    },
    DropCodification: {
      vi: 'Không tiếp tục thể chế hóa',
      en: 'Drop the codification',
      fr: 'Abandonner la codification',
    },
  },
  events: {
    CodificationProposed: {
      vi: 'Việc thể chế hóa đã được đề xuất',
      en: 'A codification was proposed',
      fr: 'Une codification a été proposée',
    },
    CodificationDrafted: {
      vi: 'Dự thảo văn bản đã được soạn và gửi lấy ý kiến',
      en: 'The text was drafted and sent for opinions',
      fr: 'Le texte a été rédigé et soumis pour avis',
    },
    CodificationInstrumentIssued: {
      vi: 'Văn bản {number} đã được ban hành ngày {issuedOn}',
      en: 'Instrument {number} was issued on {issuedOn}',
      fr: "L'instrument {number} a été promulgué le {issuedOn}",
    },
    CodificationDropped: {
      vi: 'Việc thể chế hóa không được tiếp tục',
      en: 'The codification was dropped',
      fr: 'La codification a été abandonnée',
    },
  },
  steps: {
    draftCodification: { vi: 'Soạn dự thảo văn bản', en: 'Draft the text', fr: 'Rédiger le texte' },
    issueInstrument: {
      vi: 'Trình ban hành và ghi nhận văn bản',
      en: 'Bring the instrument to issue and record it',
      fr: "Faire promulguer l'instrument et le consigner",
    },
  },
  refusals: {
    UNIT_UNKNOWN: {
      vi: 'Không có đơn vị {unit} trong danh bạ; hãy chọn đơn vị khác.',
      en: 'Unit {unit} is not in the directory; choose another.',
      fr: "L'unité {unit} ne figure pas dans l'annuaire ; choisissez-en une autre.",
    },
    INSTRUMENT_NOT_ISSUED_YET: {
      vi: 'Ngày ban hành {issuedOn} chưa đến; hãy ghi nhận sau khi văn bản được ban hành.',
      en: 'The day of issue {issuedOn} has not come; record the instrument once it is issued.',
      fr: "La date de promulgation {issuedOn} n'est pas arrivée ; consignez l'instrument une fois promulgué.",
    },
    DRAFT_MISSING: {
      vi: 'Chưa có dự thảo; hãy soạn dự thảo trước khi ghi nhận văn bản.',
      en: 'There is no draft yet; draft the text before recording the instrument.',
      fr: "Il n'y a pas encore de projet de texte ; rédigez-le avant de consigner l'instrument.",
    },
    INSTRUMENT_NUMBER_MISSING: {
      vi: 'Chưa có số văn bản; hãy ghi số văn bản.',
      en: 'The number of the instrument is missing; give it.',
      fr: "Le numéro de l'instrument manque ; indiquez-le.",
    },
  },
  fields: {
    subject: {
      vi: 'Nội dung cần thể chế hóa',
      en: 'What is to become a rule',
      fr: 'Ce qui doit devenir une règle',
    },
    part: {
      vi: 'Phần của thí điểm (nếu không phải toàn bộ)',
      en: 'Part of the pilot (if not the whole)',
      fr: "Partie du projet (si ce n'est le tout)",
    },
    draft: { vi: 'Dự thảo', en: 'Draft', fr: 'Projet de texte' },
    consult: {
      vi: 'Đơn vị được lấy ý kiến',
      en: 'Units asked for an opinion',
      fr: 'Unités consultées',
    },
    number: { vi: 'Số văn bản', en: 'Document number', fr: 'Numéro du document' },
    issuer: { vi: 'Cơ quan ban hành', en: 'Issuing body', fr: 'Autorité émettrice' },
    issuedOn: { vi: 'Ngày ban hành', en: 'Issued on', fr: 'Promulgué le' },
    validFrom: { vi: 'Có hiệu lực từ', en: 'In force from', fr: 'En vigueur à partir du' },
    partial: {
      vi: 'Chỉ một phần thí điểm',
      en: 'Part of the pilot only',
      fr: 'Une partie du projet seulement',
    },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
  },
  flags: {
    DRAFT_NOT_FOUND: {
      vi: 'Không tìm thấy dự thảo trong nguồn',
      en: 'No draft found in the sources',
      fr: 'Aucun projet de texte trouvé dans les sources',
    },
    NUMBER_NOT_FOUND: {
      vi: 'Nguồn không nêu số văn bản',
      en: 'The source gives no number',
      fr: 'La source ne donne pas de numéro',
    },
  },
};
