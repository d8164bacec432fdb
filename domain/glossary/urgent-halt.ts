/** domain glossary: the words of the urgent halt chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    OrderUrgentHalt: {
      vi: 'Ra lệnh dừng khẩn cấp',
      en: 'Order an urgent halt',
      fr: "Ordonner un arrêt d'urgence",
    },
    ConfirmHalt: { vi: 'Xác nhận lệnh dừng', en: 'Confirm the halt', fr: "Confirmer l'arrêt" },
    LiftHalt: { vi: 'Gỡ lệnh dừng', en: 'Lift the halt', fr: "Lever l'arrêt" },
  },
  events: {
    UrgentHaltOrdered: {
      vi: 'Người giám sát đã ra lệnh dừng khẩn cấp từ {from}',
      en: 'The supervisor ordered an urgent halt from {from}',
      fr: "Le superviseur a ordonné un arrêt d'urgence dès le {from}",
    },
    HaltConfirmed: {
      vi: 'Lệnh dừng khẩn cấp đã được xác nhận',
      en: 'The urgent halt was confirmed',
      fr: "L'arrêt d'urgence a été confirmé",
    },
    HaltLifted: {
      vi: 'Lệnh dừng khẩn cấp được gỡ ngày {liftedOn}',
      en: 'The urgent halt was lifted on {liftedOn}',
      fr: "L'arrêt d'urgence a été levé le {liftedOn}",
    },
  },
  steps: {
    confirmHalt: {
      vi: 'Xác nhận hoặc gỡ lệnh dừng khẩn cấp',
      en: 'Confirm or lift the urgent halt',
      fr: "Confirmer ou lever l'arrêt d'urgence",
    },
  },
  refusals: {
    HALT_END_IN_PAST: {
      vi: 'Ngày dự kiến tiếp tục phải ở sau hôm nay; hãy chọn ngày khác hoặc gỡ lệnh dừng.',
      en: 'The planned end must lie after today; choose another day or lift the halt.',
      fr: "La fin prévue doit être postérieure à aujourd'hui ; choisissez un autre jour ou levez l'arrêt.",
    },
  },
  fields: {
    matter: { vi: 'Lệnh dừng', en: 'Halt', fr: 'Arrêt' },
    part: {
      vi: 'Phần (để trống: toàn bộ)',
      en: 'Part (empty: the whole)',
      fr: 'Partie (vide : le tout)',
    },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    stopsTerm: { vi: 'Ngừng tính thời hạn', en: 'Stops the term', fr: 'Arrête la durée' },
    plannedUntil: {
      vi: 'Dự kiến tiếp tục ngày',
      en: 'Planned to run again on',
      fr: 'Reprise prévue le',
    },
    note: { vi: 'Ghi chú', en: 'Note', fr: 'Note' },
  },
};
