/** domain glossary: the words of resources. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: { resource: { vi: 'Nguồn lực', en: 'Resource', fr: 'Moyens' } },
  states: {
    requested: { vi: 'Đã đề nghị', en: 'Requested', fr: 'Demandé' },
    committed: { vi: 'Đã cam kết bố trí', en: 'Committed', fr: 'Engagé' },
    delivered: { vi: 'Đã nhận đủ', en: 'Delivered', fr: 'Livré' },
    notGranted: { vi: 'Không bố trí', en: 'Refused', fr: 'Refusé' },
  },
  commands: {
    RequestResource: {
      vi: 'Đề nghị nguồn lực',
      en: 'Request a resource',
      fr: 'Demander des moyens',
    },
    CommitResource: {
      vi: 'Cam kết bố trí nguồn lực',
      en: 'Commit the resource',
      fr: 'Engager les moyens',
    },
    ConfirmDelivery: {
      vi: 'Xác nhận đã nhận nguồn lực',
      en: 'Confirm the delivery',
      fr: 'Confirmer la livraison',
    },
    RefuseResource: {
      vi: 'Từ chối bố trí nguồn lực',
      en: 'Refuse the resource',
      fr: 'Refuser les moyens',
    },
  },
  events: {
    ResourceRequested: {
      vi: 'Chủ trì đã đề nghị nguồn lực ({resource})',
      en: 'The owner requested a resource ({resource})',
      fr: 'Le responsable a demandé des moyens ({resource})',
    },
    ResourceCommitted: {
      vi: 'Nguồn lực ({resource}) được cam kết bố trí trước ngày {deliverBy}',
      en: 'A resource ({resource}) was committed for {deliverBy}',
      fr: 'Des moyens ({resource}) ont été engagés pour le {deliverBy}',
    },
    DeliveryConfirmed: {
      vi: 'Chủ trì xác nhận đã nhận nguồn lực',
      en: 'The owner confirmed the delivery',
      fr: 'Le responsable a confirmé la livraison',
    },
    ResourceRefused: {
      vi: 'Đề nghị nguồn lực bị từ chối',
      en: 'The resource was refused',
      fr: 'Les moyens ont été refusés',
    },
  },
  steps: {
    commitResource: {
      vi: 'Bố trí hoặc từ chối nguồn lực',
      en: 'Commit or refuse the resource',
      fr: 'Engager ou refuser les moyens',
    },
    confirmDelivery: {
      vi: 'Nhận và xác nhận nguồn lực',
      en: 'Receive the resource and confirm',
      fr: 'Recevoir les moyens et confirmer',
    },
    answerOverdueDelivery: {
      vi: 'Xử lý nguồn lực giao chậm',
      en: 'Answer for a late delivery',
      fr: "Répondre d'une livraison en retard",
    },
  },
  refusals: {
    AMOUNT_REQUIRED: {
      vi: 'Chưa nêu số lượng; hãy ghi số tiền nếu là kinh phí, số lượng nếu là nhân lực hoặc thiết bị.',
      en: 'The amount is missing; give a sum for money, a number for people and equipment.',
      fr: "La quantité manque ; donnez une somme pour l'argent, un nombre pour les personnes et le matériel.",
    },
  },
  fields: {
    resource: { vi: 'Loại nguồn lực', en: 'Kind of resource', fr: 'Type de moyens' },
    amountVnd: { vi: 'Số tiền (đồng)', en: 'Amount (dong)', fr: 'Montant (dongs)' },
    quantity: { vi: 'Số lượng', en: 'Number', fr: 'Nombre' },
    description: { vi: 'Mô tả', en: 'Description', fr: 'Description' },
    deliverBy: {
      vi: 'Giao trước ngày (để trống: theo quy định)',
      en: 'Deliver by (empty: the term of the rules)',
      fr: 'À livrer avant le (vide : délai des règles)',
    },
    remark: { vi: 'Ghi chú', en: 'Remark', fr: 'Remarque' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
  },
  choices: {
    'resource.people': { vi: 'nhân lực', en: 'people', fr: 'personnel' },
    'resource.money': { vi: 'kinh phí', en: 'money', fr: 'argent' },
    'resource.equipment': { vi: 'thiết bị', en: 'equipment', fr: 'matériel' },
  },
};
