/** domain glossary: the words of calendars put in force. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {
    AdoptCalendar: {
      vi: 'Áp dụng lịch làm việc mới',
      en: 'Adopt a calendar',
      fr: 'Adopter un calendrier',
    },
  },
  events: {
    CalendarAdopted: {
      vi: 'Lịch làm việc {to} thay cho {from}',
      en: 'Calendar {to} took the place of {from}',
      fr: 'Le calendrier {to} a remplacé {from}',
    },
    DueDatesMoved: {
      vi: '{count} thời hạn thay đổi theo lịch làm việc {calendar}',
      en: '{count} due dates moved with calendar {calendar}',
      fr: '{count} échéances déplacées par le calendrier {calendar}',
    },
    ExcusedByCalendar: {
      vi: 'Mục quá hạn ({step}) được giữ nguyên; lịch {calendar} lùi hạn từ {due} sang {newDue}',
      en: 'The overdue entry ({step}) stays; calendar {calendar} moves its due date from {due} to {newDue}',
      fr: "Le retard inscrit ({step}) demeure ; le calendrier {calendar} reporte l'échéance du {due} au {newDue}",
    },
  },
  refusals: {
    CALENDAR_IN_USE: {
      vi: 'Lịch làm việc {calendar} đang được áp dụng; không cần làm gì thêm.',
      en: 'Calendar {calendar} is in use already; nothing is to be done.',
      fr: "Le calendrier {calendar} est déjà en usage ; il n'y a rien à faire.",
    },
    CALENDAR_UNKNOWN: {
      vi: 'Không có lịch làm việc {calendar}; hãy chọn một lịch đã được ban hành.',
      en: 'There is no calendar {calendar}; choose one that was issued.',
      fr: "Il n'y a pas de calendrier {calendar} ; choisissez-en un qui a été publié.",
    },
  },
  fields: {
    calendar: { vi: 'Lịch làm việc', en: 'Calendar', fr: 'Calendrier' },
  },
};
