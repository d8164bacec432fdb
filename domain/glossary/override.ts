/** domain glossary: the words of the head's answer to a failed vote. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    OrderDespiteVote: {
      vi: 'Vẫn quyết định thực hiện',
      en: 'Order it despite the vote',
      fr: 'Ordonner malgré le vote',
    },
    LetStand: {
      vi: 'Giữ kết quả biểu quyết',
      en: 'Let the vote stand',
      fr: 'Laisser le vote produire effet',
    },
  },
  events: {
    OrderedDespiteVote: {
      vi: 'Thủ trưởng vẫn quyết định thực hiện và chịu trách nhiệm; đã báo cáo cấp trên',
      en: 'The head ordered it despite the vote and answers for it; the superior was told',
      fr: "Le chef l'a ordonné malgré le vote et en répond ; le supérieur est informé",
    },
    VoteLeftStanding: {
      vi: 'Thủ trưởng giữ kết quả biểu quyết: không phê duyệt',
      en: 'The head let the vote stand: refused',
      fr: 'Le chef a laissé le vote produire effet : refus',
    },
  },
  steps: {
    answerVote: {
      vi: 'Quyết định sau khi biểu quyết không thông qua',
      en: 'Answer the failed vote',
      fr: 'Répondre au vote négatif',
    },
  },
  fields: {
    necessity: { vi: 'Sự cần thiết', en: 'Why it is necessary', fr: 'Nécessité' },
    feasibility: { vi: 'Tính khả thi', en: 'Why it is feasible', fr: 'Faisabilité' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
  },
};
