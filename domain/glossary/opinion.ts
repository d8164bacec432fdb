/** domain glossary: the words of opinions asked of other units and of free ones. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { opinion: { vi: 'Ý kiến', en: 'Opinion', fr: 'Avis' } },
  states: {
    asked: { vi: 'Đã xin ý kiến', en: 'Asked', fr: 'Demandé' },
    answered: { vi: 'Đã trả lời', en: 'Answered', fr: 'Rendu' },
    silent: { vi: 'Không trả lời', en: 'Silent', fr: 'Sans réponse' },
    given: { vi: 'Ý kiến tự nguyện', en: 'Given freely', fr: 'Donné librement' },
  },
  commands: {
    AskOpinion: {
      vi: 'Xin ý kiến cơ quan',
      en: 'Ask a unit for its opinion',
      fr: "Demander l'avis d'une unité",
    },
    AnswerOpinion: { vi: 'Trả lời xin ý kiến', en: 'Give the opinion', fr: "Rendre l'avis" },
    RecordSilence: {
      vi: 'Ghi nhận không trả lời',
      en: 'Record the silence',
      fr: 'Constater le silence',
    },
    RecordOpinion: {
      vi: 'Ghi nhận ý kiến nhận được',
      en: 'Record an opinion received',
      fr: 'Consigner un avis reçu',
    },
  },
  events: {
    OpinionAsked: {
      vi: 'Đã xin ý kiến của {unit}',
      en: '{unit} was asked for its opinion',
      fr: "L'avis de {unit} a été demandé",
    },
    OpinionAnswered: {
      vi: 'Cơ quan được hỏi đã trả lời: {position}',
      en: 'The unit gave its opinion: {position}',
      fr: "L'unité a rendu son avis : {position}",
    },
    SilenceRecorded: {
      vi: '{unit} không trả lời; không trả lời không phải là đồng ý',
      en: '{unit} did not answer; silence is not consent',
      fr: "{unit} n'a pas répondu ; le silence ne vaut pas accord",
    },
    OpinionRecorded: {
      vi: 'Đã ghi nhận một ý kiến: {position}',
      en: 'An opinion was recorded: {position}',
      fr: 'Un avis a été consigné : {position}',
    },
  },
  steps: {
    answerOpinion: {
      vi: 'Trả lời xin ý kiến',
      en: 'Give the opinion asked for',
      fr: "Rendre l'avis demandé",
    },
    recordSilence: {
      vi: 'Ghi nhận việc không trả lời',
      en: 'Record that no answer came',
      fr: "Constater l'absence de réponse",
    },
  },
  refusals: {
    STILL_IN_TIME: {
      vi: 'Cơ quan được hỏi còn thời hạn trả lời đến {due}; hãy chờ hết hạn.',
      en: 'The unit asked has until {due} to answer; wait until then.',
      fr: "L'unité consultée a jusqu'au {due} pour répondre ; attendez ce terme.",
    },
  },
  fields: {
    unit: { vi: 'Cơ quan được hỏi', en: 'Unit asked', fr: 'Unité consultée' },
    question: { vi: 'Nội dung xin ý kiến', en: 'Question', fr: 'Question' },
    about: {
      vi: 'Về vụ việc (để trống: toàn bộ thí điểm)',
      en: 'About the matter (empty: the whole pilot)',
      fr: "Au sujet de l'affaire (vide : tout le pilote)",
    },
    position: { vi: 'Quan điểm', en: 'Position', fr: 'Position' },
    text: { vi: 'Nội dung ý kiến', en: 'Text of the opinion', fr: "Texte de l'avis" },
    number: { vi: 'Số văn bản', en: 'Document number', fr: 'Numéro du document' },
    organisation: { vi: 'Cơ quan, tổ chức', en: 'Organisation', fr: 'Organisme' },
    issuedOn: { vi: 'Ngày ban hành', en: 'Date of issue', fr: "Date d'émission" },
  },
  choices: {
    'position.for': { vi: 'đồng ý', en: 'for', fr: 'favorable' },
    'position.against': { vi: 'không đồng ý', en: 'against', fr: 'défavorable' },
    'position.conditional': { vi: 'đồng ý có điều kiện', en: 'conditional', fr: 'sous conditions' },
    'position.none': { vi: 'không nêu quan điểm', en: 'no position', fr: 'sans position' },
  },
  flags: {
    ANSWERED_LATE: {
      vi: 'Trả lời sau khi hết hạn',
      en: 'Answered after the time limit',
      fr: 'Répondu hors délai',
    },
  },
};
