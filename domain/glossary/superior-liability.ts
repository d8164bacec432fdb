/** domain glossary: the words of the superior-liability chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    superiorLiability: {
      vi: 'Trách nhiệm người đứng đầu',
      en: "Superior's liability",
      fr: 'Responsabilité du supérieur',
    },
  },
  states: {
    noted: { vi: 'Đã ghi nhận', en: 'Noted', fr: 'Notée' },
    replied: { vi: 'Đã giải trình', en: 'Replied', fr: 'Répondu' },
    answerable: { vi: 'Phải chịu trách nhiệm', en: 'Answerable', fr: 'Responsable' },
    notAnswerable: {
      vi: 'Không phải chịu trách nhiệm',
      en: 'Not answerable',
      fr: 'Non responsable',
    },
  },
  commands: {
    ReplyToLiabilityNote: {
      vi: 'Giải trình trách nhiệm người đứng đầu',
      en: "Reply for one's own part",
      fr: 'Répondre de sa propre part',
    },
    ConcludeLiabilityNote: {
      vi: 'Kết luận trách nhiệm người đứng đầu',
      en: "Conclude on the superior's liability",
      fr: 'Conclure sur la responsabilité du supérieur',
    },
  },
  events: {
    SuperiorLiabilityNoted: {
      vi: 'Đã ghi nhận trách nhiệm của người đứng đầu ({post}) từ vụ việc {abuse}',
      en: 'The liability of the superior ({post}) was noted from {abuse}',
      fr: 'La responsabilité du supérieur ({post}) a été notée à la suite de {abuse}',
    },
    LiabilityNoteReplied: {
      vi: 'Người đứng đầu đã giải trình',
      en: 'The superior replied',
      fr: 'Le supérieur a répondu',
    },
    LiabilityNoteConcluded: {
      vi: 'Đã kết luận trách nhiệm của người đứng đầu',
      en: "The superior's liability was concluded",
      fr: 'La responsabilité du supérieur a été conclue',
    },
  },
  steps: {
    replyToLiabilityNote: {
      vi: 'Giải trình trách nhiệm người đứng đầu',
      en: "Reply for one's own part",
      fr: 'Répondre de sa propre part',
    },
    concludeLiabilityNote: {
      vi: 'Kết luận trách nhiệm người đứng đầu',
      en: "Conclude on the superior's liability",
      fr: 'Conclure sur la responsabilité du supérieur',
    },
  },
  fields: {
    prevention: {
      vi: 'Đã làm gì để phòng ngừa',
      en: 'What was done to prevent it',
      fr: 'Ce qui a été fait pour la prévenir',
    },
    knewOfIt: { vi: 'Đã biết việc này', en: 'Knew of it', fr: 'En avait connaissance' },
    reply: { vi: 'Nội dung giải trình', en: 'Reply', fr: 'Réponse' },
    answerable: { vi: 'Kết luận', en: 'Conclusion', fr: 'Conclusion' },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    number: { vi: 'Số văn bản', en: 'Document number', fr: 'Numéro du document' },
  },
  choices: {
    'answerable.answerable': {
      vi: 'Phải chịu trách nhiệm',
      en: 'Answerable',
      fr: 'Responsable',
    },
    'answerable.notAnswerable': {
      vi: 'Không phải chịu trách nhiệm',
      en: 'Not answerable',
      fr: 'Non responsable',
    },
  },
  flags: {
    WITHOUT_REPLY: {
      vi: 'Không có giải trình',
      en: 'Without a reply',
      fr: 'Sans réponse',
    },
  },
};
