/** domain glossary: the words of the register of bottlenecks. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { bottleneck: { vi: 'Điểm nghẽn', en: 'Bottleneck', fr: 'Blocage' } },
  states: {
    linked: { vi: 'Đang gắn với thí điểm', en: 'Linked', fr: 'Rattaché' },
    unlinked: { vi: 'Không còn gắn', en: 'No longer linked', fr: 'Détaché' },
    opened: { vi: 'Đã được tháo gỡ', en: 'Opened', fr: 'Levé' },
  },
  commands: {
    LinkBottleneck: {
      vi: 'Gắn với điểm nghẽn',
      en: 'Link to a bottleneck',
      fr: 'Rattacher à un blocage',
    },
    UnlinkBottleneck: {
      vi: 'Bỏ gắn điểm nghẽn',
      en: 'Unlink the bottleneck',
      fr: 'Détacher le blocage',
    },
    ReportBottleneckOpened: {
      vi: 'Ghi nhận điểm nghẽn đã được tháo gỡ',
      en: 'Record that the bottleneck is opened',
      fr: 'Constater la levée du blocage',
    },
  },
  events: {
    BottleneckLinked: {
      vi: 'Thí điểm được gắn với điểm nghẽn {code} ({gap})',
      en: 'The pilot was linked to the bottleneck {code} ({gap})',
      fr: 'Le projet a été rattaché au blocage {code} ({gap})',
    },
    BottleneckUnlinked: {
      vi: 'Thí điểm không còn gắn với {matter}',
      en: 'The pilot is no longer linked to {matter}',
      fr: 'Le projet n’est plus rattaché à {matter}',
    },
    BottleneckOpened: {
      vi: '{matter} được ghi nhận là đã tháo gỡ',
      en: '{matter} was recorded as opened',
      fr: 'La levée de {matter} a été constatée',
    },
  },
  refusals: {
    BOTTLENECK_LINKED_ALREADY: {
      vi: 'Thí điểm đã gắn với điểm nghẽn này ({matter}); hãy xem mục đó.',
      en: 'The pilot is linked to this bottleneck already ({matter}); see that entry.',
      fr: 'Le projet est déjà rattaché à ce blocage ({matter}) ; voyez cette entrée.',
    },
    GAP_NEEDS_INSTRUMENTS: {
      vi: 'Vướng mắc "{gap}" phải dẫn ít nhất {needed} văn bản, mới dẫn {cited}; hãy bổ sung số hiệu văn bản.',
      en: 'The gap "{gap}" must cite at least {needed} instruments and cites {cited}; add their numbers.',
      fr: 'La lacune « {gap} » doit citer au moins {needed} textes et en cite {cited} ; ajoutez leurs numéros.',
    },
  },
  fields: {
    code: {
      vi: 'Mã trong sổ điểm nghẽn (chữ hoa, số, ví dụ DATDAI-01)',
      en: 'Code in the register (capitals and digits, such as DATDAI-01)',
      fr: 'Code au registre (majuscules et chiffres, par exemple DATDAI-01)',
    },
    field: { vi: 'Lĩnh vực', en: 'Field', fr: 'Domaine' },
    gap: { vi: 'Loại vướng mắc pháp lý', en: 'Gap in the rules', fr: 'Lacune des règles' },
    instruments: { vi: 'Văn bản được dẫn', en: 'Instruments cited', fr: 'Textes cités' },
    description: { vi: 'Mô tả', en: 'Description', fr: 'Description' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
    number: { vi: 'Văn bản tháo gỡ', en: 'Instrument that opened it', fr: 'Texte qui l’a levé' },
    explanation: {
      vi: 'Tháo gỡ bằng cách nào',
      en: 'How it was opened',
      fr: 'Comment il a été levé',
    },
  },
  choices: {
    'field.competence': { vi: 'Thẩm quyền', en: 'Competence', fr: 'Compétence' },
    'field.procedure': { vi: 'Thủ tục', en: 'Procedure', fr: 'Procédure' },
    'field.finance': { vi: 'Tài chính', en: 'Finance', fr: 'Finances' },
    'field.land': { vi: 'Đất đai', en: 'Land', fr: 'Foncier' },
    'field.investment': { vi: 'Đầu tư', en: 'Investment', fr: 'Investissement' },
    'field.procurement': { vi: 'Đấu thầu, mua sắm', en: 'Procurement', fr: 'Marchés publics' },
    'field.personnel': { vi: 'Nhân sự', en: 'Personnel', fr: 'Personnel' },
    'field.data': { vi: 'Dữ liệu', en: 'Data', fr: 'Données' },
    'field.technology': { vi: 'Công nghệ', en: 'Technology', fr: 'Technologie' },
    'field.coordination': { vi: 'Phối hợp', en: 'Co-ordination', fr: 'Coordination' },
    'field.publicService': { vi: 'Dịch vụ công', en: 'Public service', fr: 'Service public' },
    'field.other': { vi: 'Khác', en: 'Other', fr: 'Autre' },
    'gap.none': { vi: 'chưa có quy định', en: 'not regulated', fr: 'pas de règle' },
    'gap.unsuitable': {
      vi: 'không còn phù hợp',
      en: 'regulated but unsuitable',
      fr: 'règle inadaptée',
    },
    'gap.overlapping': { vi: 'chồng chéo', en: 'overlapping', fr: 'chevauchement' },
    'gap.contradictory': { vi: 'mâu thuẫn', en: 'contradictory', fr: 'contradiction' },
    'gap.notUniform': { vi: 'không thống nhất', en: 'not uniform', fr: 'manque d’uniformité' },
    'gap.notConnected': {
      vi: 'thiếu liên thông',
      en: 'not connected',
      fr: 'manque d’articulation',
    },
  },
};
