/** domain glossary: the words of the review of causes. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    OpenCauses: {
      vi: 'Mở xem xét nguyên nhân',
      en: 'Open the review of causes',
      fr: "Ouvrir l'examen des causes",
    },
    ConcludeCauses: {
      vi: 'Kết luận nguyên nhân',
      en: 'Conclude on the causes',
      fr: 'Conclure sur les causes',
    },
  },
  events: {
    CauseReviewOpened: {
      vi: 'Việc xem xét nguyên nhân đã được mở',
      en: 'The review of causes was opened',
      fr: "L'examen des causes a été ouvert",
    },
    CausesConcluded: {
      vi: 'Nguyên nhân đã được kết luận',
      en: 'The causes were concluded',
      fr: 'Les causes ont été arrêtées',
    },
  },
  steps: {
    openCauses: {
      vi: 'Mở xem xét nguyên nhân',
      en: 'Open the review of causes',
      fr: "Ouvrir l'examen des causes",
    },
    concludeCauses: {
      vi: 'Nghe các bên và kết luận nguyên nhân',
      en: 'Hear the people and conclude on the causes',
      fr: 'Entendre les personnes et conclure sur les causes',
    },
  },
  refusals: {
    NO_CAUSES_TO_SEEK: {
      vi: 'Thí điểm đã hoàn thành và không có thiệt hại nên không mở xem xét nguyên nhân; hãy kết thúc hồ sơ.',
      en: 'The goal was achieved without damage, so there are no causes to review; close the pilot.',
      fr: "L'objectif est atteint sans dommage, il n'y a pas de causes à examiner ; clôturez le projet.",
    },
    PANEL_ONLY: {
      vi: 'Việc này do thành viên tổ xem xét nguyên nhân thực hiện; hãy lập tổ hoặc chuyển cho thành viên.',
      en: 'This is for members of the panel; appoint the panel or leave it to them.',
      fr: 'Cet acte revient aux membres de la commission ; nommez-la ou laissez-les agir.',
    },
    PANEL_MISSING: {
      vi: 'Chưa lập tổ xem xét nguyên nhân; hãy lập tổ trước khi kết luận.',
      en: 'There is no panel yet; appoint it before concluding.',
      fr: "Il n'y a pas encore de commission ; nommez-la avant de conclure.",
    },
    PROPOSER_NOT_HEARD: {
      vi: 'Người đề xuất chưa được nghe ý kiến; hãy nghe hoặc mời trước khi kết luận.',
      en: 'The proposer was not heard; hear or invite the proposer before concluding.',
      fr: "L'auteur de la proposition n'a pas été entendu ; entendez-le ou invitez-le avant de conclure.",
    },
    CAUSES_MISSING: {
      vi: 'Chưa nêu nguyên nhân nào; hãy nêu ít nhất một nguyên nhân.',
      en: 'No cause is named; name at least one.',
      fr: "Aucune cause n'est indiquée ; indiquez-en au moins une.",
    },
    WEIGHTS_NOT_WHOLE: {
      vi: 'Tổng tỷ trọng các nguyên nhân là {total} %; hãy chỉnh cho đủ 100 %.',
      en: 'The weights of the causes add up to {total} %; make them 100 %.',
      fr: 'Les poids des causes totalisent {total} % ; portez-les à 100 %.',
    },
  },
  fields: {
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    causes: { vi: 'Nguyên nhân', en: 'Causes', fr: 'Causes' },
    type: { vi: 'Loại', en: 'Type', fr: 'Type' },
    weightPercent: { vi: 'Tỷ trọng (%)', en: 'Weight (%)', fr: 'Poids (%)' },
    text: { vi: 'Nội dung', en: 'Text', fr: 'Texte' },
    dissent: { vi: 'Ý kiến khác', en: 'Dissent', fr: 'Avis divergent' },
  },
  choices: {
    'type.objective': { vi: 'Khách quan', en: 'Objective', fr: 'Objective' },
    'type.subjective': { vi: 'Chủ quan', en: 'Subjective', fr: 'Subjective' },
  },
  flags: {
    CAUSES_WITHOUT_NEED: {
      vi: 'Xem xét nguyên nhân dù đã hoàn thành',
      en: 'Causes reviewed although the goal was achieved',
      fr: "Causes examinées bien que l'objectif soit atteint",
    },
    PANEL_NOT_FOUND: {
      vi: 'Không tìm thấy tổ xem xét trong nguồn',
      en: 'No panel found in the sources',
      fr: 'Aucune commission trouvée dans les sources',
    },
    HEARING_NOT_FOUND: {
      vi: 'Không tìm thấy việc nghe người đề xuất trong nguồn',
      en: 'No hearing of the proposer found in the sources',
      fr: "Aucune audition de l'auteur trouvée dans les sources",
    },
    CAUSES_NOT_TOLD: {
      vi: 'Nguồn không nêu nguyên nhân',
      en: 'The source names no causes',
      fr: 'La source ne nomme aucune cause',
    },
  },
};
