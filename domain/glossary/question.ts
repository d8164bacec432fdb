/** domain glossary: the words of questions and answers. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { question: { vi: 'Chất vấn, câu hỏi', en: 'Question', fr: 'Question' } },
  states: {
    asked: { vi: 'Đang chờ trả lời', en: 'Asked', fr: 'Posée' },
    answered: { vi: 'Đã trả lời', en: 'Answered', fr: 'Répondue' },
    settled: { vi: 'Đã kết thúc', en: 'Settled', fr: 'Close' },
  },
  commands: {
    AskQuestion: { vi: 'Nêu câu hỏi', en: 'Ask a question', fr: 'Poser une question' },
    GatherAnswerData: {
      vi: 'Tập hợp số liệu trả lời',
      en: 'Gather the data for the answer',
      fr: 'Réunir les données de la réponse',
    },
    AnswerQuestion: {
      vi: 'Trả lời câu hỏi',
      en: 'Answer the question',
      fr: 'Répondre à la question',
    },
    PostponeAnswer: {
      vi: 'Xin lùi thời hạn trả lời',
      en: 'Postpone the answer',
      fr: 'Reporter la réponse',
    },
    SettleQuestion: {
      vi: 'Cho ý kiến về câu trả lời',
      en: 'Say whether the answer settles it',
      fr: 'Dire si la réponse suffit',
    },
  },
  events: {
    QuestionAsked: {
      vi: 'Một câu hỏi đã được nêu',
      en: 'A question was asked',
      fr: 'Une question a été posée',
    },
    AnswerDataGathered: {
      vi: 'Số liệu trả lời đã được tập hợp',
      en: 'The data for the answer were gathered',
      fr: 'Les données de la réponse ont été réunies',
    },
    QuestionAnswered: {
      vi: 'Câu hỏi đã được trả lời',
      en: 'The question was answered',
      fr: 'La question a reçu une réponse',
    },
    AnswerPostponed: {
      vi: 'Việc trả lời được lùi đến {until}',
      en: 'The answer was postponed to {until}',
      fr: 'La réponse a été reportée au {until}',
    },
    QuestionSettled: {
      vi: 'Người hỏi đã cho ý kiến về câu trả lời',
      en: 'The asker said whether the answer settles it',
      fr: "L'auteur de la question s'est prononcé sur la réponse",
    },
  },
  steps: {
    answerQuestion: {
      vi: 'Trả lời câu hỏi',
      en: 'Answer the question',
      fr: 'Répondre à la question',
    },
    settleQuestion: {
      vi: 'Cho ý kiến về câu trả lời',
      en: 'Say whether the answer settles it',
      fr: 'Dire si la réponse suffit',
    },
  },
  refusals: {
    ASKER_NEEDED: {
      vi: 'Chưa nêu đại biểu hoặc kiểm toán nào hỏi; hãy ghi rõ.',
      en: 'It is not said which deputy or auditor asks; write it down.',
      fr: "Il n'est pas dit quel député ou auditeur demande ; notez-le.",
    },
    ANSWER_DATA_EMPTY: {
      vi: 'Chưa có số liệu hay tài liệu nào; hãy thêm ít nhất một.',
      en: 'There is neither a figure nor a paper; add at least one.',
      fr: "Il n'y a ni chiffre ni pièce ; ajoutez-en au moins un.",
    },
    FIGURE_OF_NO_INDICATOR: {
      vi: 'Phương án không có chỉ tiêu {indicator}; hãy chọn chỉ tiêu của phương án.',
      en: 'The plan has no indicator {indicator}; choose one of the plan.',
      fr: "Le plan n'a pas d'indicateur {indicator} ; choisissez-en un du plan.",
    },
    FIGURE_FROM_FUTURE: {
      vi: 'Số liệu ghi ngày {on} chưa tới; hãy sửa ngày.',
      en: 'The figure is of {on}, a day to come; correct the day.',
      fr: 'Le chiffre est daté du {on}, un jour à venir ; corrigez la date.',
    },
    PAPER_NOT_IN_FILE: {
      vi: 'Hồ sơ không có tài liệu {document}; hãy đính kèm trước.',
      en: 'The file has no paper {document}; attach it first.',
      fr: "Le dossier n'a pas de pièce {document} ; joignez-la d'abord.",
    },
    ASKER_DOES_NOT_ANSWER: {
      vi: 'Người hỏi không tự trả lời; hãy để người có thẩm quyền khác trả lời.',
      en: 'Whoever asked does not answer; leave it to another competent post.',
      fr: 'Qui a demandé ne répond pas ; laissez-le à un autre poste compétent.',
    },
    ONLY_THE_ASKER: {
      vi: 'Chỉ nơi đã hỏi mới cho ý kiến về câu trả lời; hãy đợi nơi đó.',
      en: 'Only the post that asked says whether the answer settles it; wait for it.',
      fr: 'Seul le poste qui a demandé dit si la réponse suffit ; attendez-le.',
    },
    DATA_BEHIND_ANSWER_MISSING: {
      vi: 'Câu trả lời chưa có số liệu kèm theo; hãy tập hợp số liệu hoặc nêu lý do không có.',
      en: 'There are no data behind the answer; gather them or say why there are none.',
      fr: "Aucune donnée n'appuie la réponse ; réunissez-les ou dites pourquoi il n'y en a pas.",
    },
    POSTPONED_BEFORE: {
      vi: 'Thời hạn trả lời đã được lùi một lần; hãy trả lời đúng hạn này.',
      en: 'The answer was postponed once already; answer by the present day.',
      fr: 'La réponse a déjà été reportée une fois ; répondez à la date actuelle.',
    },
    ANSWER_OVERDUE: {
      vi: 'Thời hạn trả lời {due} đã qua nên không lùi được nữa; hãy trả lời ngay.',
      en: 'The answer was due on {due} and can no longer be postponed; answer now.',
      fr: 'La réponse était due le {due} et ne peut plus être reportée ; répondez maintenant.',
    },
    POSTPONED_TOO_FAR: {
      vi: 'Thời hạn mới phải sau {due} và chậm nhất là {latest}; hãy chọn ngày khác.',
      en: 'The new day lies after {due} and not after {latest}; choose another.',
      fr: 'La nouvelle date doit suivre le {due} sans dépasser le {latest} ; choisissez-en une autre.',
    },
    WHAT_IS_STILL_ASKED: {
      vi: 'Chưa nêu còn điều gì cần trả lời; hãy ghi rõ.',
      en: 'It is not said what is still asked; write it down.',
      fr: "Il n'est pas dit ce qui est encore demandé ; notez-le.",
    },
  },
  fields: {
    asker: { vi: 'Người hỏi', en: 'Who asks', fr: 'Qui demande' },
    question: { vi: 'Câu hỏi', en: 'Question', fr: 'Question' },
    number: { vi: 'Số văn bản', en: 'Number', fr: 'Numéro' },
    answerBy: { vi: 'Trả lời trước ngày', en: 'Answer by', fr: 'Réponse avant le' },
    figures: { vi: 'Số liệu', en: 'Figures', fr: 'Chiffres' },
    indicator: { vi: 'Chỉ tiêu', en: 'Indicator', fr: 'Indicateur' },
    value: { vi: 'Giá trị', en: 'Value', fr: 'Valeur' },
    on: { vi: 'Ngày', en: 'Day', fr: 'Jour' },
    documents: { vi: 'Tài liệu', en: 'Papers', fr: 'Pièces' },
    note: { vi: 'Ghi chú', en: 'Note', fr: 'Note' },
    answer: { vi: 'Trả lời', en: 'Answer', fr: 'Réponse' },
    withoutDataReasons: {
      vi: 'Lý do không có số liệu',
      en: 'Why there are no data',
      fr: "Pourquoi il n'y a pas de données",
    },
    until: { vi: 'Đến ngày', en: 'Until', fr: "Jusqu'au" },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    satisfied: { vi: 'Câu trả lời đã đủ', en: 'The answer settles it', fr: 'La réponse suffit' },
    remark: { vi: 'Điều còn hỏi', en: 'What is still asked', fr: 'Ce qui reste demandé' },
  },
};
