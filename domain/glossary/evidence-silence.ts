/** domain glossary: the words of telling, and not yet telling, whom evidence is about. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    TellSubject: {
      vi: 'Báo cho người liên quan',
      en: 'Tell the person concerned',
      fr: 'Informer la personne concernée',
    },
    KeepSilent: {
      vi: 'Tiếp tục chưa báo',
      en: 'Keep silent for longer',
      fr: 'Prolonger le silence',
    },
  },
  events: {
    SubjectTold: {
      vi: 'Đã báo cho người liên quan về {matter}',
      en: 'The person concerned was told of {matter}',
      fr: 'La personne concernée a été informée de {matter}',
    },
    SilenceKept: {
      vi: 'Việc báo về {matter} được hoãn đến {silentUntil}: {silenceGround}',
      en: 'Telling of {matter} was put off until {silentUntil}: {silenceGround}',
      fr: "L'information sur {matter} a été différée jusqu'au {silentUntil} : {silenceGround}",
    },
  },
  steps: {
    tellSubject: {
      vi: 'Báo cho người liên quan, hoặc nêu căn cứ tiếp tục chưa báo',
      en: 'Tell the person concerned, or say why not yet',
      fr: 'Informer la personne concernée, ou dire pourquoi pas encore',
    },
  },
  fields: {
    number: { vi: 'Số văn bản', en: 'Document number', fr: 'Numéro du document' },
    silenceGround: {
      vi: 'Căn cứ chưa báo cho người liên quan (đề xuất của hệ thống)',
      en: 'Why the law forbids telling the person (our own proposal)',
      fr: "Pourquoi la loi interdit d'informer la personne (notre proposition)",
    },
    silentUntil: {
      vi: 'Xem lại việc chưa báo vào ngày',
      en: 'Silence to be reviewed on',
      fr: 'Silence à réexaminer le',
    },
  },
};
