/** domain glossary: the words of the mentoring chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    mentoring: { vi: 'Hướng dẫn, kèm cặp', en: 'Mentoring', fr: 'Accompagnement' },
  },
  states: {
    mentored: { vi: 'Đang hướng dẫn', en: 'Under way', fr: 'En cours' },
    mentoringEnded: { vi: 'Đã kết thúc', en: 'Ended', fr: 'Terminé' },
  },
  commands: {
    NameMentor: { vi: 'Cử người hướng dẫn', en: 'Name a mentor', fr: 'Nommer un mentor' },
    RecordMentorContact: {
      vi: 'Ghi buổi trao đổi',
      en: 'Record a contact',
      fr: 'Enregistrer un échange',
    },
    EndMentoring: {
      vi: 'Kết thúc hướng dẫn',
      en: 'End the mentoring',
      fr: "Mettre fin à l'accompagnement",
    },
  },
  events: {
    MentorNamed: {
      vi: 'Đã cử {owner} hướng dẫn',
      en: '{owner} was named as mentor',
      fr: '{owner} a été nommé mentor',
    },
    MentorContactRecorded: {
      vi: 'Người hướng dẫn đã trao đổi ngày {metOn}',
      en: "The mentor met the pilot's people on {metOn}",
      fr: 'Le mentor a rencontré les gens du pilote le {metOn}',
    },
    MentoringEnded: {
      vi: 'Việc hướng dẫn đã kết thúc',
      en: 'The mentoring was ended',
      fr: "L'accompagnement a pris fin",
    },
  },
  steps: {
    recordMentorContact: {
      vi: 'Trao đổi, hướng dẫn',
      en: 'Meet and advise',
      fr: 'Rencontrer et conseiller',
    },
  },
  refusals: {
    MENTOR_TOO_NEAR: {
      vi: 'Người đề xuất, người thực hiện hoặc người giám sát không thể đồng thời hướng dẫn ({post}); hãy cử người khác.',
      en: 'Who proposes, implements or supervises the pilot does not mentor it ({post}); name somebody else.',
      fr: "Qui propose, exécute ou supervise le pilote n'en est pas le mentor ({post}) ; nommez quelqu'un d'autre.",
    },
    MENTOR_ALREADY_NAMED: {
      vi: '{post} đã là người hướng dẫn; không cần cử lại.',
      en: '{post} is a mentor already; there is no need to name them again.',
      fr: '{post} est déjà mentor ; inutile de le nommer à nouveau.',
    },
    CONTACT_IN_FUTURE: {
      vi: 'Ngày trao đổi còn ở phía trước; chỉ ghi buổi đã diễn ra.',
      en: 'The day of the contact is still to come; record only what took place.',
      fr: "Le jour de l'échange n'est pas venu ; n'enregistrez que ce qui a eu lieu.",
    },
  },
  fields: {
    matter: { vi: 'Vụ việc', en: 'Matter', fr: 'Affaire' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
    post: { vi: 'Người hướng dẫn', en: 'Mentor', fr: 'Mentor' },
    subject: { vi: 'Nội dung hướng dẫn', en: 'Subject', fr: 'Sujet' },
    metOn: { vi: 'Ngày trao đổi', en: 'Met on', fr: 'Rencontre du' },
    advice: { vi: 'Nội dung trao đổi, lời khuyên', en: 'Advice given', fr: 'Conseils donnés' },
  },
};
