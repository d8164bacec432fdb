/** domain glossary: the words of the suspension chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  kinds: {
    suspension: { vi: 'Tạm dừng', en: 'Suspension', fr: 'Suspension' },
  },
  states: {
    ordered: {
      vi: 'Đã quyết định, chưa bắt đầu',
      en: 'Ordered, not begun',
      fr: 'Ordonnée, non commencée',
    },
    suspended: { vi: 'Đang tạm dừng', en: 'Suspended', fr: 'Suspendu' },
    halted: {
      vi: 'Dừng khẩn cấp, chờ xác nhận',
      en: 'Urgent halt, unconfirmed',
      fr: "Arrêt d'urgence, non confirmé",
    },
    resumed: { vi: 'Đã tiếp tục', en: 'Resumed', fr: 'Repris' },
    lifted: { vi: 'Đã gỡ lệnh dừng', en: 'Lifted', fr: 'Levé' },
    revoked: {
      vi: 'Đã hủy trước khi bắt đầu',
      en: 'Revoked before it began',
      fr: 'Révoquée avant son début',
    },
    ended: {
      vi: 'Thí điểm kết thúc khi đang tạm dừng',
      en: 'The pilot ended while suspended',
      fr: 'Le pilote a fini pendant la suspension',
    },
    dropped: { vi: 'Không còn đối tượng', en: 'Without object', fr: 'Sans objet' },
  },
  commands: {
    OrderSuspension: {
      vi: 'Quyết định tạm dừng',
      en: 'Order a suspension',
      fr: 'Ordonner une suspension',
    },
    BeginSuspension: {
      vi: 'Bắt đầu tạm dừng',
      en: 'Begin the suspension',
      fr: 'Commencer la suspension',
    },
    ProlongSuspension: {
      vi: 'Kéo dài tạm dừng',
      en: 'Prolong the suspension',
      fr: 'Prolonger la suspension',
    },
    ResumeSuspension: { vi: 'Cho tiếp tục', en: 'Resume', fr: 'Reprendre' },
  },
  events: {
    SuspensionOrdered: {
      vi: 'Đã quyết định tạm dừng từ {from}',
      en: 'A suspension from {from} was ordered',
      fr: 'Une suspension dès le {from} a été ordonnée',
    },
    SuspensionBegun: {
      vi: 'Việc tạm dừng đã bắt đầu',
      en: 'The suspension began',
      fr: 'La suspension a commencé',
    },
    SuspensionProlonged: {
      vi: 'Tạm dừng được kéo dài đến {plannedUntil}',
      en: 'The suspension was prolonged to {plannedUntil}',
      fr: 'La suspension a été prolongée au {plannedUntil}',
    },
    SuspensionRevoked: {
      vi: 'Quyết định tạm dừng được hủy trước khi bắt đầu',
      en: 'The suspension was revoked before it began',
      fr: 'La suspension a été révoquée avant son début',
    },
    SuspensionResumed: {
      vi: 'Tiếp tục từ {resumedOn}',
      en: 'It runs again from {resumedOn}',
      fr: 'Reprise dès le {resumedOn}',
    },
  },
  steps: {
    beginSuspension: {
      vi: 'Thực hiện tạm dừng đã quyết định',
      en: 'Begin the suspension that was ordered',
      fr: 'Commencer la suspension ordonnée',
    },
    resumeSuspension: {
      vi: 'Cho tiếp tục, hoặc kéo dài tạm dừng',
      en: 'Resume, or prolong the suspension',
      fr: 'Reprendre, ou prolonger la suspension',
    },
  },
  refusals: {
    SUSPENSION_IN_PAST: {
      vi: 'Ngày tạm dừng đã qua; quyết định chỉ có hiệu lực từ hôm nay trở đi.',
      en: 'The suspension would begin in the past; it can begin today or later.',
      fr: "La suspension commencerait dans le passé ; elle peut commencer aujourd'hui ou plus tard.",
    },
    PLANNED_END_BEFORE_START: {
      vi: 'Ngày dự kiến tiếp tục phải sau ngày tạm dừng; hãy sửa ngày.',
      en: 'The planned end must come after the first day; correct the dates.',
      fr: 'La fin prévue doit suivre le premier jour ; corrigez les dates.',
    },
    PLANNED_END_IN_PAST: {
      vi: 'Ngày dự kiến tiếp tục phải ở sau hôm nay và sau ngày tạm dừng; hãy chọn ngày khác.',
      en: 'The planned end must lie after today and after the first day; choose another.',
      fr: "La fin prévue doit être postérieure à aujourd'hui et au premier jour ; choisissez-en une autre.",
    },
    STARTED_ALREADY: {
      vi: 'Thí điểm đã bắt đầu nên không thể tạm dừng "trước khi bắt đầu"; hãy chọn loại khác.',
      en: 'The pilot has started, so it cannot be suspended "before the start"; choose another sort.',
      fr: 'Le pilote a démarré ; il ne peut être suspendu « avant le démarrage » ; choisissez une autre sorte.',
    },
    SUSPENSION_NOT_YET: {
      vi: 'Việc tạm dừng chỉ bắt đầu từ {from}; hãy đợi đến ngày đó.',
      en: 'The suspension begins on {from}; wait for that day.',
      fr: 'La suspension commence le {from} ; attendez ce jour.',
    },
    RESUME_IN_FUTURE: {
      vi: 'Ngày tiếp tục còn ở phía trước; hãy ghi vào ngày đó hoặc kéo dài tạm dừng đến ngày đó.',
      en: 'The day of resuming is still to come; record it then, or plan the end of the suspension for it.',
      fr: "Le jour de reprise n'est pas venu ; enregistrez-le alors, ou fixez-y la fin prévue.",
    },
    RESUME_BEFORE_SUSPENSION: {
      vi: 'Ngày tiếp tục ở trước ngày tạm dừng ({from}); hãy kiểm tra lại.',
      en: 'The day of resuming lies before the suspension ({from}); check it.',
      fr: 'La reprise précède la suspension ({from}) ; vérifiez.',
    },
  },
  fields: {
    matter: { vi: 'Tạm dừng', en: 'Suspension', fr: 'Suspension' },
    sort: { vi: 'Loại', en: 'Sort', fr: 'Sorte' },
    part: {
      vi: 'Phần (để trống: toàn bộ)',
      en: 'Part (empty: the whole)',
      fr: 'Partie (vide : le tout)',
    },
    stopsTerm: { vi: 'Ngừng tính thời hạn', en: 'Stops the term', fr: 'Arrête la durée' },
    stopsCheckpoints: {
      vi: 'Ngừng kiểm tra định kỳ',
      en: 'Stops the checkpoints',
      fr: 'Arrête les contrôles',
    },
    from: { vi: 'Từ ngày', en: 'From', fr: 'Dès le' },
    plannedUntil: {
      vi: 'Dự kiến tiếp tục ngày',
      en: 'Planned to run again on',
      fr: 'Reprise prévue le',
    },
    order: { vi: 'Số quyết định', en: 'Order number', fr: "Numéro de l'ordre" },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    resumedOn: {
      vi: 'Ngày đầu tiên chạy lại',
      en: 'First day that runs again',
      fr: 'Premier jour de reprise',
    },
    note: { vi: 'Ghi chú', en: 'Note', fr: 'Note' },
  },
  choices: {
    'sort.planned': { vi: 'Theo kế hoạch', en: 'Planned', fr: 'Prévue' },
    'sort.forced': { vi: 'Bắt buộc', en: 'Forced', fr: 'Forcée' },
    'sort.beforeStart': {
      vi: 'Trước khi bắt đầu',
      en: 'Before the start',
      fr: 'Avant le démarrage',
    },
    'sort.intakeOnly': {
      vi: 'Chỉ ngừng tiếp nhận mới',
      en: 'Intake only',
      fr: 'Admission seulement',
    },
  },
};
