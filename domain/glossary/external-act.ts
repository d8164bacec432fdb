/** domain glossary: the words of other authorities' acts. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    externalAct: { vi: 'Văn bản của cơ quan bên ngoài', en: 'External act', fr: 'Acte extérieur' },
  },
  states: {
    taken: { vi: 'Đã ghi nhận', en: 'Taken note of', fr: 'Pris en note' },
    mustStop: { vi: 'Buộc phải dừng', en: 'Demands a stop', fr: "Exige l'arrêt" },
    mustChange: { vi: 'Buộc phải điều chỉnh', en: 'Demands a change', fr: 'Exige un changement' },
    mustReply: { vi: 'Buộc phải trả lời', en: 'Demands a reply', fr: 'Exige une réponse' },
    replied: { vi: 'Đã trả lời', en: 'Replied', fr: 'Répondu' },
    followed: { vi: 'Đã báo cáo việc chấp hành', en: 'Compliance recorded', fr: 'Suite donnée' },
  },
  commands: {
    RecordExternalAct: {
      vi: 'Ghi nhận văn bản của cơ quan bên ngoài',
      en: 'Record an external act',
      fr: 'Consigner un acte extérieur',
    },
    ReplyToExternalAct: {
      vi: 'Trả lời cơ quan bên ngoài',
      en: 'Reply to the external act',
      fr: "Répondre à l'acte extérieur",
    },
    RecordCompliance: {
      vi: 'Báo cáo việc chấp hành',
      en: 'Record how it was followed',
      fr: 'Consigner la suite donnée',
    },
  },
  events: {
    ExternalActRecorded: {
      vi: 'Đã ghi nhận văn bản của cơ quan bên ngoài ({sort}); hệ quả: {effect}',
      en: 'An external act was recorded ({sort}); effect: {effect}',
      fr: 'Un acte extérieur a été consigné ({sort}) ; effet : {effect}',
    },
    ExternalActAnswered: {
      vi: 'Đã trả lời cơ quan bên ngoài',
      en: 'The external act was answered',
      fr: "Il a été répondu à l'acte extérieur",
    },
    ComplianceRecorded: {
      vi: 'Đã báo cáo việc chấp hành: {compliance}',
      en: 'It was recorded how the act was followed: {compliance}',
      fr: "La suite donnée à l'acte a été consignée : {compliance}",
    },
  },
  steps: {
    orderSuspension: {
      vi: 'Ra lệnh tạm dừng trong ngày',
      en: 'Order the suspension the same day',
      fr: 'Ordonner la suspension le jour même',
    },
    requestOrderedChange: {
      vi: 'Đề nghị điều chỉnh theo yêu cầu',
      en: 'Request the change that was demanded',
      fr: 'Demander le changement exigé',
    },
    replyToExternalAct: {
      vi: 'Trả lời cơ quan bên ngoài',
      en: 'Reply to the external act',
      fr: "Répondre à l'acte extérieur",
    },
    recordCompliance: {
      vi: 'Báo cáo việc chấp hành',
      en: 'Record how the act was followed',
      fr: 'Consigner la suite donnée',
    },
  },
  refusals: {
    NO_LONGER_POSSIBLE: {
      vi: 'Ở giai đoạn này thí điểm không còn có thể thực hiện yêu cầu đó ({effect}); hãy ghi nhận văn bản với hệ quả khác.',
      en: 'At this stage the pilot can no longer follow such a demand ({effect}); record the act with another effect.',
      fr: "À ce stade le pilote ne peut plus suivre une telle exigence ({effect}) ; consignez l'acte avec un autre effet.",
    },
    CHANGE_FIRST: {
      vi: 'Chưa có đề nghị điều chỉnh nào kể từ văn bản này; hãy nộp đề nghị điều chỉnh trước.',
      en: 'No change has been requested since this act; request the change first.',
      fr: "Aucun changement n'a été demandé depuis cet acte ; demandez d'abord le changement.",
    },
  },
  fields: {
    organisation: { vi: 'Cơ quan ban hành', en: 'Issuing body', fr: 'Organisme auteur' },
    sort: { vi: 'Loại văn bản', en: 'Sort of act', fr: "Sorte d'acte" },
    effect: { vi: 'Hệ quả đối với thí điểm', en: 'Effect on the pilot', fr: 'Effet sur le pilote' },
    number: { vi: 'Số văn bản', en: 'Document number', fr: 'Numéro du document' },
    issuedOn: { vi: 'Ngày ban hành', en: 'Date of issue', fr: "Date d'émission" },
    summary: { vi: 'Trích yếu', en: 'Summary', fr: 'Résumé' },
    reply: { vi: 'Nội dung trả lời', en: 'Reply', fr: 'Réponse' },
    compliance: { vi: 'Việc chấp hành', en: 'How it was followed', fr: 'Suite donnée' },
    account: { vi: 'Giải trình', en: 'Account', fr: 'Compte rendu' },
  },
  choices: {
    'sort.order': { vi: 'mệnh lệnh, chỉ đạo', en: 'order', fr: 'ordre' },
    'sort.ruling': { vi: 'bản án, quyết định của tòa', en: 'ruling', fr: 'décision de justice' },
    'sort.recommendation': { vi: 'kiến nghị', en: 'recommendation', fr: 'recommandation' },
    'sort.lawsuit': { vi: 'đơn khởi kiện', en: 'lawsuit', fr: 'action en justice' },
    'sort.study': { vi: 'nghiên cứu, đánh giá độc lập', en: 'study', fr: 'étude' },
    'effect.none': { vi: 'không có', en: 'none', fr: 'aucun' },
    'effect.mustStop': { vi: 'phải dừng', en: 'must stop', fr: "doit s'arrêter" },
    'effect.mustChange': { vi: 'phải điều chỉnh', en: 'must change', fr: 'doit changer' },
    'effect.mustReply': { vi: 'phải trả lời', en: 'must reply', fr: 'doit répondre' },
    'compliance.stopped': { vi: 'đã dừng', en: 'stopped', fr: 'arrêté' },
    'compliance.changed': {
      vi: 'đã đề nghị điều chỉnh',
      en: 'change requested',
      fr: 'changement demandé',
    },
    'compliance.alreadySo': {
      vi: 'đã đúng yêu cầu từ trước',
      en: 'was so already',
      fr: "l'était déjà",
    },
    'compliance.contested': { vi: 'không nhất trí, đã khiếu nại', en: 'contested', fr: 'contesté' },
  },
};
