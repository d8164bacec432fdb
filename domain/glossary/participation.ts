/** domain glossary: the words of the participation chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    StartParticipant: {
      vi: 'Cho đơn vị bắt đầu',
      en: 'Start the participant',
      fr: 'Faire commencer le participant',
    },
    SuspendParticipant: {
      vi: 'Tạm dừng đơn vị tham gia',
      en: 'Suspend the participant',
      fr: 'Suspendre le participant',
    },
    ResumeParticipant: {
      vi: 'Cho đơn vị tiếp tục',
      en: 'Resume the participant',
      fr: 'Faire reprendre le participant',
    },
    ReleaseParticipant: {
      vi: 'Ghi nhận đơn vị rời thí điểm',
      en: 'Record that the participant left',
      fr: 'Enregistrer le départ du participant',
    },
  },
  events: {
    ParticipantStarted: {
      vi: 'Đơn vị tham gia bắt đầu ngày {startedOn}',
      en: 'The participant started on {startedOn}',
      fr: 'Le participant a commencé le {startedOn}',
    },
    ParticipantSuspended: {
      vi: 'Đơn vị tham gia tạm dừng từ {from}',
      en: 'The participant was suspended from {from}',
      fr: 'Le participant a été suspendu dès le {from}',
    },
    ParticipantResumed: {
      vi: 'Đơn vị tham gia tiếp tục từ {resumedOn}',
      en: 'The participant runs again from {resumedOn}',
      fr: 'Le participant reprend dès le {resumedOn}',
    },
    ParticipantLapsed: {
      vi: 'Thời hạn riêng của đơn vị tham gia đã hết mà không ai quyết định; từ {from} phải dừng',
      en: "The participant's own term ran out and nobody decided; from {from} it must stop",
      fr: 'La durée propre du participant a expiré sans décision ; dès le {from} il doit cesser',
    },
    ParticipantLeft: {
      vi: 'Đơn vị tham gia rời thí điểm ngày {leftOn}',
      en: 'The participant left on {leftOn}',
      fr: 'Le participant est parti le {leftOn}',
    },
  },
  steps: {
    startParticipant: {
      vi: 'Cho đơn vị tham gia bắt đầu',
      en: 'Start the participant',
      fr: 'Faire commencer le participant',
    },
    confirmParticipantEnd: {
      vi: 'Hết hạn của đơn vị tham gia: ghi nhận rời hoặc xin gia hạn',
      en: "The participant's term ends: record its leaving or ask for an extension",
      fr: 'La durée du participant expire : enregistrer son départ ou demander une prolongation',
    },
    resumeParticipant: {
      vi: 'Cho đơn vị tham gia tiếp tục',
      en: 'Resume the participant',
      fr: 'Faire reprendre le participant',
    },
  },
  refusals: {
    PARTICIPANT_TOO_EARLY: {
      vi: 'Đơn vị này chỉ được bắt đầu từ {earliest}; hãy chọn ngày từ đó trở đi.',
      en: 'This participant may start from {earliest} on; choose that day or a later one.',
      fr: 'Ce participant peut commencer dès le {earliest} ; choisissez ce jour ou plus tard.',
    },
    SUSPEND_TODAY: {
      vi: 'Việc tạm dừng một đơn vị có hiệu lực ngay hôm nay; hãy ghi ngày hôm nay.',
      en: "A participant is suspended as of today; give today's date.",
      fr: "Un participant est suspendu dès aujourd'hui ; indiquez la date du jour.",
    },
    LEFT_IN_FUTURE: {
      vi: 'Ngày rời còn ở phía trước; hãy ghi khi đơn vị đã rời.',
      en: 'The day of leaving is still to come; record it once it has left.',
      fr: "Le jour du départ n'est pas venu ; enregistrez-le une fois parti.",
    },
  },
  fields: {
    matter: { vi: 'Đơn vị tham gia', en: 'Participant', fr: 'Participant' },
    startedOn: { vi: 'Ngày bắt đầu', en: 'Started on', fr: 'Commencé le' },
    from: { vi: 'Từ ngày', en: 'From', fr: 'Dès le' },
    plannedUntil: {
      vi: 'Dự kiến tiếp tục ngày',
      en: 'Planned to run again on',
      fr: 'Reprise prévue le',
    },
    reasons: { vi: 'Lý do', en: 'Reasons', fr: 'Motifs' },
    resumedOn: {
      vi: 'Ngày đầu tiên chạy lại',
      en: 'First day that runs again',
      fr: 'Premier jour de reprise',
    },
    leftOn: { vi: 'Ngày rời', en: 'Left on', fr: 'Parti le' },
    reason: { vi: 'Lý do', en: 'Reason', fr: 'Motif' },
    note: { vi: 'Ghi chú', en: 'Note', fr: 'Note' },
  },
  choices: {
    'reason.completed': { vi: 'Đã hoàn thành', en: 'Completed', fr: 'Achevé' },
    'reason.withdrew': { vi: 'Tự rút', en: 'Withdrew', fr: 'Retrait volontaire' },
    'reason.excluded': { vi: 'Bị loại', en: 'Excluded', fr: 'Exclu' },
  },
  flags: {
    ACTIVITY_BEFORE_ADMISSION: {
      vi: 'Hoạt động trước khi được chấp nhận',
      en: 'Activity before the admission',
      fr: "Activité avant l'admission",
    },
    PARTICIPANT_LAPSED: {
      vi: 'Thời hạn của đơn vị tham gia hết mà không có quyết định',
      en: "A participant's term ran out without a decision",
      fr: "La durée d'un participant a expiré sans décision",
    },
  },
};
