/** domain glossary: the words of the examination's routes. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    TakeSimpleRoute: {
      vi: 'Xử lý theo trình tự đơn giản',
      en: 'Take the simple route',
      fr: 'Suivre la voie simple',
    },
    TakeCouncilRoute: {
      vi: 'Xử lý qua Hội đồng thẩm định',
      en: 'Take the council route',
      fr: 'Suivre la voie du conseil',
    },
    AcceptUrgency: {
      vi: 'Chấp nhận xử lý khẩn',
      en: 'Accept the urgency',
      fr: "Reconnaître l'urgence",
    },
  },
  events: {
    SimpleRouteTaken: {
      vi: 'Hồ sơ đi theo trình tự đơn giản',
      en: 'The simple route was taken',
      fr: 'La voie simple a été choisie',
    },
    CouncilRouteTaken: {
      vi: 'Hồ sơ đi qua Hội đồng thẩm định',
      en: 'The council route was taken',
      fr: 'La voie du conseil a été choisie',
    },
    UrgencyAccepted: {
      vi: 'Thủ trưởng chấp nhận xử lý khẩn',
      en: 'The head accepted the urgency',
      fr: "Le chef a reconnu l'urgence",
    },
  },
  steps: {
    takeRoute: {
      vi: 'Kiểm tra hồ sơ và chọn trình tự xử lý',
      en: 'Check the dossier and choose the route',
      fr: 'Vérifier le dossier et choisir la voie',
    },
  },
  refusals: {
    LEGALITY_SHEETS_MISSING: {
      vi: 'Mới có {signed}/{needed} phiếu thẩm tra tính hợp pháp; hãy chờ đủ phiếu.',
      en: 'Only {signed} of {needed} legality sheets are signed; have the others signed first.',
      fr: 'Seules {signed} fiches de légalité sur {needed} sont signées ; faites signer les autres.',
    },
  },
  fields: {
    reason: {
      vi: 'Lý do (phạm vi rộng, phức tạp)',
      en: 'Reason (broad or complex)',
      fr: 'Motif (étendu ou complexe)',
    },
    harmIfDelayed: {
      vi: 'Thiệt hại nếu chậm trễ',
      en: 'Harm if delayed',
      fr: 'Dommage en cas de retard',
    },
  },
};
