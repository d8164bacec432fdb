/** domain glossary: the words of the dares; the Vietnamese is the term of the texts. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { dares: { vi: 'Nhãn tinh thần dám', en: 'Dares', fr: 'Audaces' } },
  states: {
    tagged: { vi: 'Đã gắn nhãn', en: 'Tagged', fr: 'Indiqué' },
    untagged: { vi: 'Đã bỏ nhãn', en: 'Tag removed', fr: 'Retiré' },
  },
  commands: {
    TagDares: {
      vi: 'Gắn nhãn tinh thần dám',
      en: 'Tag what it dares',
      fr: 'Indiquer ce qui est osé',
    },
    RemoveDares: { vi: 'Bỏ nhãn', en: 'Remove the tag', fr: 'Retirer l’indication' },
  },
  events: {
    DaresTagged: {
      vi: 'Đề xuất được gắn nhãn theo bộ {vocabulary}',
      en: 'The proposal was tagged by the list of {vocabulary}',
      fr: 'La proposition a été qualifiée selon la liste {vocabulary}',
    },
    DaresRemoved: {
      vi: 'Đã bỏ {matter}',
      en: '{matter} was removed',
      fr: '{matter} a été retiré',
    },
  },
  refusals: {
    VOCABULARY_NOT_YET: {
      vi: 'Bộ {vocabulary} chỉ có từ ngày {from}; hãy chọn bộ đang có hiệu lực.',
      en: 'The list of {vocabulary} exists only from {from}; choose one that was in use.',
      fr: 'La liste {vocabulary} n’existe que depuis le {from} ; choisissez-en une en usage.',
    },
    VOCABULARY_SWITCHED_OFF: {
      vi: 'Bộ {vocabulary} chưa được kiểm chứng nên chưa bật ở đây; hãy chọn bộ khác hoặc đề nghị bật cài đặt.',
      en: 'The list of {vocabulary} is not verified and switched off here; choose another or have the setting changed.',
      fr: 'La liste {vocabulary} n’est pas vérifiée et reste désactivée ici ; choisissez-en une autre ou faites changer le réglage.',
    },
    DARE_NOT_IN_VOCABULARY: {
      vi: '"{dares}" không có trong bộ {vocabulary}; hãy bỏ ra hoặc chọn bộ khác.',
      en: '"{dares}" is not in the list of {vocabulary}; leave it out or choose another list.',
      fr: '« {dares} » ne figure pas dans la liste {vocabulary} ; retirez-le ou choisissez une autre liste.',
    },
    DARES_TAGGED_ALREADY: {
      vi: 'Đề xuất đã có nhãn theo bộ này ({matter}); hãy bỏ nhãn cũ trước.',
      en: 'The proposal is tagged by this list already ({matter}); remove that tag first.',
      fr: 'La proposition est déjà qualifiée selon cette liste ({matter}) ; retirez d’abord cette indication.',
    },
  },
  fields: {
    vocabulary: {
      vi: 'Bộ từ (theo văn bản)',
      en: 'List (by its text)',
      fr: 'Liste (selon le texte)',
    },
    dares: { vi: 'Tinh thần dám', en: 'What it dares', fr: 'Ce qui est osé' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
  },
  choices: {
    'vocabulary.sixDares': {
      vi: 'sáu dám (Kết luận 14)',
      en: 'six dares (Conclusion 14)',
      fr: 'six audaces (Conclusion 14)',
    },
    'vocabulary.decree73': {
      vi: 'ba dám (Nghị định 73)',
      en: 'three dares (Decree 73)',
      fr: 'trois audaces (décret 73)',
    },
    'vocabulary.sevenDares': {
      vi: 'bảy dám (chưa kiểm chứng)',
      en: 'seven dares (not verified)',
      fr: 'sept audaces (non vérifié)',
    },
    'dares.think': { vi: 'dám nghĩ', en: 'dare to think', fr: 'oser penser' },
    'dares.speak': { vi: 'dám nói', en: 'dare to speak', fr: 'oser parler' },
    'dares.act': { vi: 'dám làm', en: 'dare to act', fr: 'oser agir' },
    'dares.answer': {
      vi: 'dám chịu trách nhiệm',
      en: 'dare to answer for it',
      fr: 'oser assumer ses responsabilités',
    },
    'dares.innovate': { vi: 'dám đổi mới, sáng tạo', en: 'dare to innovate', fr: 'oser innover' },
    'dares.face': {
      vi: 'dám đương đầu với khó khăn, thử thách',
      en: 'dare to face difficulty',
      fr: 'oser affronter les difficultés',
    },
    'dares.actForCommonGood': {
      vi: 'dám hành động vì lợi ích chung',
      en: 'dare to act for the common good',
      fr: 'oser agir pour le bien commun',
    },
  },
};
