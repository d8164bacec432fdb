/** domain glossary: the words of opinions on the draft of a rule. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    GiveCodificationOpinion: {
      vi: 'Cho ý kiến về dự thảo',
      en: 'Give an opinion on the draft',
      fr: 'Donner un avis sur le projet de texte',
    },
  },
  events: {
    CodificationOpinionGiven: {
      vi: 'Đã có ý kiến về dự thảo: {position}',
      en: 'An opinion on the draft was given: {position}',
      fr: 'Un avis sur le projet de texte a été rendu : {position}',
    },
  },
  steps: {
    giveCodificationOpinion: {
      vi: 'Cho ý kiến về dự thảo',
      en: 'Give an opinion on the draft',
      fr: 'Donner un avis sur le projet de texte',
    },
  },
  refusals: {
    OPINION_NOT_ASKED: {
      vi: 'Đơn vị của bạn không được hỏi ý kiến hoặc đã trả lời; không cần làm gì thêm.',
      en: 'Your unit was not asked for an opinion, or has answered; nothing more is needed.',
      fr: "Votre unité n'a pas été consultée ou a déjà répondu ; rien de plus n'est requis.",
    },
  },
  fields: {
    position: { vi: 'Quan điểm', en: 'Position', fr: 'Position' },
    opinion: { vi: 'Ý kiến', en: 'Opinion', fr: 'Avis' },
  },
  choices: {
    'position.for': { vi: 'Đồng ý', en: 'For', fr: 'Favorable' },
    'position.against': { vi: 'Không đồng ý', en: 'Against', fr: 'Défavorable' },
    'position.conditional': {
      vi: 'Đồng ý có điều kiện',
      en: 'Conditional',
      fr: 'Favorable sous conditions',
    },
    'position.none': { vi: 'Không có ý kiến', en: 'No opinion', fr: 'Sans avis' },
  },
};
