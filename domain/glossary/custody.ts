/** domain glossary: the words of taking a told pilot into care. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    TakeIntoCare: { vi: 'Tiếp nhận theo dõi', en: 'Take into care', fr: 'Prendre en charge' },
  },
  events: {
    TakenIntoCare: {
      vi: 'Thí điểm được tiếp nhận theo dõi; từ nay các thời hạn được tính và nhắc như mọi thí điểm',
      en: 'The pilot was taken into care; from now on its clocks ring like any other',
      fr: 'Le pilote a été pris en charge ; désormais ses échéances courent comme les autres',
    },
  },
  refusals: {
    ALREADY_IN_CARE: {
      vi: 'Thí điểm này đang được theo dõi; không cần tiếp nhận lại.',
      en: 'This pilot is in care already; nothing is to be done.',
      fr: "Ce pilote est déjà pris en charge ; il n'y a rien à faire.",
    },
  },
};
