/** domain glossary: marks on what is told from sources. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {},
  events: {},
  flags: {
    EXTERNAL_BODY: {
      vi: 'Việc của cơ quan ngoài hồ sơ',
      en: 'Act of a body outside the file',
      fr: 'Acte d’un organisme extérieur au dossier',
    },
    CALENDAR_NOT_COVERED: {
      vi: 'Lịch ngày nghỉ không bao quát thời gian này',
      en: 'Calendar not covered',
      fr: 'Calendrier non couvert',
    },
  },
};
