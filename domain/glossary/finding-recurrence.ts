/** domain glossary: the words of the finding-recurrence chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    recurrence: {
      vi: 'Sai sót lặp lại cùng nguyên nhân',
      en: 'Recurrence of a cause',
      fr: "Récidive d'une cause",
    },
  },
  states: {
    linked: { vi: 'Đã xác định lặp lại', en: 'Cause came again', fr: 'Cause revenue' },
    preventing: { vi: 'Đang phòng ngừa', en: 'Being prevented', fr: 'Prévention en cours' },
    prevented: {
      vi: 'Đã báo cáo phòng ngừa',
      en: 'Prevention reported',
      fr: 'Prévention annoncée',
    },
    confirmed: { vi: 'Đã xác nhận hiệu quả', en: 'Found effective', fr: 'Jugée efficace' },
  },
  commands: {
    LinkRecurrence: {
      vi: 'Xác định lặp lại cùng nguyên nhân',
      en: 'Link to an earlier finding of the same cause',
      fr: 'Relier à un constat antérieur de même cause',
    },
    OrderPrevention: {
      vi: 'Yêu cầu phòng ngừa tận gốc',
      en: 'Order a prevention',
      fr: 'Ordonner une prévention',
    },
    ReportPrevention: {
      vi: 'Báo cáo phòng ngừa',
      en: 'Report the prevention',
      fr: 'Rendre compte de la prévention',
    },
    ConfirmPrevention: {
      vi: 'Xác nhận hiệu quả phòng ngừa',
      en: 'Confirm the effect',
      fr: "Confirmer l'effet",
    },
  },
  events: {
    RecurrenceLinked: {
      vi: 'Cùng một nguyên nhân lặp lại lần thứ {times} ({earlier}, nay là {finding})',
      en: 'The same cause came again, time {times} ({earlier}, now {finding})',
      fr: 'La même cause est revenue, fois {times} ({earlier}, maintenant {finding})',
    },
    RecurrenceReportedUp: {
      vi: 'Đã báo cáo cấp trên: cùng nguyên nhân lặp lại lần thứ {times}',
      en: 'The superior was told: the same cause came again, time {times}',
      fr: 'Le supérieur est informé : même cause, fois {times}',
    },
    PreventionOrdered: {
      vi: 'Đã yêu cầu phòng ngừa tận gốc chậm nhất ngày {preventBy}',
      en: 'A prevention was ordered, due {preventBy}',
      fr: 'Une prévention a été ordonnée pour le {preventBy}',
    },
    PreventionReported: {
      vi: 'Đã báo cáo việc phòng ngừa',
      en: 'The prevention was reported',
      fr: 'La prévention a été annoncée',
    },
    PreventionConfirmed: {
      vi: 'Việc phòng ngừa được xác nhận có hiệu quả',
      en: 'The prevention was found effective',
      fr: 'La prévention a été jugée efficace',
    },
    PreventionFailed: {
      vi: 'Việc phòng ngừa chưa có hiệu quả, phải yêu cầu lại',
      en: 'The prevention was found without effect and is to be ordered again',
      fr: 'La prévention est sans effet et à ordonner à nouveau',
    },
  },
  steps: {
    orderPrevention: {
      vi: 'Yêu cầu phòng ngừa tận gốc',
      en: 'Order the prevention',
      fr: 'Ordonner la prévention',
    },
    reportPrevention: {
      vi: 'Phòng ngừa và báo cáo',
      en: 'Prevent and report',
      fr: 'Prévenir et rendre compte',
    },
    confirmPrevention: {
      vi: 'Xác nhận hiệu quả phòng ngừa do người khác làm',
      en: 'Confirm a prevention made by others',
      fr: "Confirmer une prévention faite par d'autres",
    },
  },
  refusals: {
    NO_EARLIER_FINDING: {
      vi: '{finding} không phải là một sai sót đã phát hiện trước đó; hãy chọn phát hiện khác.',
      en: '{finding} is no negative finding made earlier; choose another.',
      fr: "{finding} n'est pas un constat négatif antérieur ; choisissez-en un autre.",
    },
    EARLIER_NOT_CORRECTED: {
      vi: '{finding} còn chưa khắc phục nên chưa thể gọi là lặp lại; hãy xử lý phát hiện đó trước.',
      en: '{finding} is not corrected yet, so nothing came again; deal with it first.',
      fr: "{finding} n'est pas encore corrigé, rien n'est donc revenu ; traitez-le d'abord.",
    },
    RECURRENCE_ALREADY_LINKED: {
      vi: 'Phát hiện này đã được xác định là lặp lại; hãy xem vụ việc đang có.',
      en: 'This finding is linked already; see the matter that exists.',
      fr: "Ce constat est déjà relié ; voyez l'affaire existante.",
    },
    PREVENTION_SAME_HANDS: {
      vi: 'Người đã yêu cầu hoặc thực hiện phòng ngừa không được tự xác nhận; đề nghị người khác.',
      en: 'Whoever ordered or made the prevention does not confirm it; ask somebody else.',
      fr: 'Qui a ordonné ou fait la prévention ne la confirme pas ; adressez-vous à un autre.',
    },
  },
  fields: {
    matter: { vi: 'Vụ việc', en: 'Matter', fr: 'Affaire' },
    remark: { vi: 'Nhận xét', en: 'Remark', fr: 'Remarque' },
    earlier: { vi: 'Phát hiện trước đó', en: 'Earlier finding', fr: 'Constat antérieur' },
    cause: { vi: 'Nguyên nhân chung', en: 'The cause they share', fr: 'La cause commune' },
    measure: { vi: 'Biện pháp phòng ngừa', en: 'Preventive measure', fr: 'Mesure préventive' },
    preventBy: { vi: 'Hạn phòng ngừa', en: 'Prevent by', fr: 'À prévenir avant le' },
    evidence: { vi: 'Minh chứng', en: 'Evidence', fr: 'Preuves' },
    effect: { vi: 'Hiệu quả', en: 'Effect', fr: 'Effet' },
  },
  choices: {
    'effect.effective': { vi: 'có hiệu quả', en: 'effective', fr: 'efficace' },
    'effect.ineffective': { vi: 'chưa có hiệu quả', en: 'not effective', fr: 'sans effet' },
  },
};
