/** domain glossary: the words of what follows a finding. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    AnswerRecommendation: {
      vi: 'Trả lời kiến nghị tạm dừng',
      en: 'Answer the recommendation to suspend',
      fr: 'Répondre à la recommandation de suspendre',
    },
    RecommendNomination: {
      vi: 'Đề nghị biểu dương',
      en: 'Recommend a nomination',
      fr: 'Recommander une distinction',
    },
    NoteFinding: {
      vi: 'Ghi nhận, không yêu cầu khắc phục',
      en: 'Note the finding without an order',
      fr: 'Prendre note du constat sans ordre',
    },
  },
  events: {
    RecommendationAnswered: {
      vi: 'Thủ trưởng đã trả lời kiến nghị tạm dừng: {answer}',
      en: 'The head answered the recommendation to suspend: {answer}',
      fr: 'Le chef a répondu à la recommandation de suspendre : {answer}',
    },
    NominationRecommended: {
      vi: 'Giám sát đã đề nghị biểu dương nhân tố tích cực',
      en: 'Supervision recommended a nomination for what works well',
      fr: 'La supervision a recommandé une distinction pour ce qui réussit',
    },
    FindingNoted: {
      vi: 'Phát hiện được ghi nhận, không yêu cầu khắc phục',
      en: 'The finding was noted without an order',
      fr: 'Il a été pris note du constat, sans ordre',
    },
  },
  steps: {
    answerRecommendation: {
      vi: 'Trả lời kiến nghị tạm dừng',
      en: 'Answer the recommendation to suspend',
      fr: 'Répondre à la recommandation de suspendre',
    },
    recommendNomination: {
      vi: 'Đề nghị biểu dương hoặc ghi nhận',
      en: 'Recommend a nomination, or note the finding',
      fr: 'Recommander une distinction ou prendre note',
    },
  },
  refusals: {
    SUSPEND_FIRST: {
      vi: 'Chưa có quyết định tạm dừng nào có hiệu lực; hãy ra lệnh tạm dừng trước rồi ghi nhận việc này.',
      en: 'No suspension has been ordered yet; order the suspension first, then record this.',
      fr: "Aucune suspension n'est ordonnée ; ordonnez d'abord la suspension, puis consignez ceci.",
    },
    CORRECTION_REQUIRED: {
      vi: 'Phát hiện này không phải mức nhẹ nên phải được khắc phục; hãy ra yêu cầu khắc phục.',
      en: 'This finding is not a light one and must be corrected; order a correction.',
      fr: "Ce constat n'est pas léger et doit être corrigé ; ordonnez une correction.",
    },
  },
  fields: {
    answer: { vi: 'Trả lời', en: 'Answer', fr: 'Réponse' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
  },
  choices: {
    'answer.suspend': { vi: 'đã tạm dừng', en: 'suspended', fr: 'suspendu' },
    'answer.correctAgain': {
      vi: 'tiếp tục, yêu cầu khắc phục lại',
      en: 'goes on, correction ordered again',
      fr: 'se poursuit, correction à nouveau ordonnée',
    },
    'answer.tolerate': {
      vi: 'tiếp tục, chấp nhận có lý do',
      en: 'goes on, tolerated with reasons',
      fr: 'se poursuit, toléré avec motifs',
    },
  },
};
