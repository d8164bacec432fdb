/** domain glossary: the words of consultation. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    consultation: {
      vi: 'Lấy ý kiến cơ quan',
      en: 'Consultation of an agency',
      fr: "Consultation d'un organisme",
    },
  },
  states: {
    asked: { vi: 'Đã gửi hỏi', en: 'Asked', fr: 'Demandé' },
    answered: { vi: 'Đã trả lời', en: 'Answered', fr: 'Répondu' },
    silent: { vi: 'Không trả lời', en: 'No answer', fr: 'Sans réponse' },
  },
  commands: {
    AskConsultation: { vi: 'Gửi lấy ý kiến', en: 'Ask agencies', fr: 'Consulter des organismes' },
    AnswerConsultation: {
      vi: 'Trả lời ý kiến',
      en: 'Answer the consultation',
      fr: 'Répondre à la consultation',
    },
    CloseConsultation: {
      vi: 'Kết thúc lấy ý kiến',
      en: 'Close the consultation',
      fr: 'Clore la consultation',
    },
  },
  events: {
    ConsultationAsked: {
      vi: 'Đã gửi lấy ý kiến {unit}',
      en: '{unit} was asked for its opinion',
      fr: '{unit} a été consulté',
    },
    ConsultationAnswered: {
      vi: '{unit} đã trả lời',
      en: '{unit} answered',
      fr: '{unit} a répondu',
    },
    ConsultationClosed: {
      vi: 'Kết thúc lấy ý kiến: {answered}/{asked} cơ quan trả lời; không trả lời được ghi là không trả lời',
      en: 'The consultation was closed: {answered} of {asked} answered; silence is recorded as silence',
      fr: 'La consultation est close : {answered} réponses sur {asked} ; le silence est consigné comme tel',
    },
  },
  steps: {
    answerConsultation: {
      vi: 'Trả lời ý kiến được hỏi',
      en: 'Answer the consultation',
      fr: 'Répondre à la consultation',
    },
    closeConsultation: {
      vi: 'Kết thúc lấy ý kiến và trình lãnh đạo',
      en: 'Close the consultation and bring the dossier to the leadership',
      fr: 'Clore la consultation et saisir la direction',
    },
  },
  refusals: {
    UNIT_ALREADY_ASKED: {
      vi: '{unit} đã được hỏi và chưa trả lời; hãy chờ trả lời.',
      en: '{unit} was asked already and has not answered; wait for its answer.',
      fr: "{unit} a déjà été consulté et n'a pas répondu ; attendez sa réponse.",
    },
    REPLY_TERM_RUNNING: {
      vi: 'Cơ quan được hỏi còn thời hạn trả lời đến {due}; hãy kết thúc sau hạn đó hoặc khi đã đủ trả lời.',
      en: 'A consulted agency may still answer until {due}; close after that, or when all have answered.',
      fr: "Un organisme consulté peut encore répondre jusqu'au {due} ; closez ensuite, ou quand tous auront répondu.",
    },
  },
  fields: {
    units: { vi: 'Cơ quan được hỏi', en: 'Agencies asked', fr: 'Organismes consultés' },
    question: { vi: 'Nội dung xin ý kiến', en: 'Question', fr: 'Question' },
    matter: { vi: 'Việc', en: 'Matter', fr: 'Affaire' },
    position: { vi: 'Quan điểm', en: 'Position', fr: 'Position' },
    number: { vi: 'Số văn bản', en: 'Document number', fr: 'Numéro du document' },
    text: { vi: 'Nội dung ý kiến', en: 'Opinion', fr: 'Avis' },
  },
  choices: {
    'position.for': { vi: 'Đồng ý', en: 'For', fr: 'Favorable' },
    'position.against': { vi: 'Không đồng ý', en: 'Against', fr: 'Défavorable' },
    'position.conditional': {
      vi: 'Đồng ý có điều kiện',
      en: 'For, on conditions',
      fr: 'Favorable sous conditions',
    },
    'position.none': { vi: 'Không có ý kiến', en: 'No opinion', fr: 'Sans avis' },
  },
};
