/** domain glossary: deeds at the desk: who has a task in hand, and reminders by those who wait. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {},
  events: {
    TaskNudged: {
      vi: '{by} nhắc: đang chờ "{step}"',
      en: '{by} sends a reminder: “{step}” is waited for',
      fr: '{by} envoie un rappel : « {step} » est attendu',
    },
  },
  refusals: {
    TASK_CLOSED: {
      vi: 'Việc này không còn mở: đã có người làm xong hoặc không còn cần nữa; hãy tải lại danh sách.',
      en: 'This task is not open any more: somebody did it or it is no longer needed; load the list again.',
      fr: "Cette tâche n'est plus ouverte : quelqu'un l'a faite ou elle n'est plus nécessaire ; rechargez la liste.",
    },
    TASK_NOT_ON_DESK: {
      vi: 'Việc này không thuộc chức danh của bạn vào lúc này; chỉ người giữ chức danh đó mới nhận, trả hoặc chuyển được.',
      en: 'This task is not at any post of yours now; only those who hold its post can take it, give it back or hand it over.',
      fr: "Cette tâche n'est à aucun de vos postes pour l'instant ; seuls ceux qui occupent son poste peuvent la prendre, la rendre ou la confier.",
    },
    TASK_IN_OTHER_HANDS: {
      vi: '{name} đã nhận việc này từ {at}; hãy trao đổi với người đó, hoặc chọn việc khác; thẩm quyền xử lý của bạn vẫn giữ nguyên.',
      en: '{name} has had this task in hand since {at}; speak to them, or choose another; you may still act on it yourself.',
      fr: 'La tâche est entre les mains de {name} depuis le {at} ; voyez avec cette personne, ou choisissez-en une autre ; vous pouvez toujours agir vous-même.',
    },
    HANDED_OVER_TO_SELF: {
      vi: 'Không thể chuyển việc cho chính mình; hãy dùng "Nhận việc", hoặc chọn người khác.',
      en: 'A task cannot be handed over to oneself; take it in hand, or choose somebody else.',
      fr: 'On ne se confie pas une tâche à soi-même ; prenez-la en main, ou choisissez une autre personne.',
    },
    HANDED_OVER_OUTSIDE: {
      vi: '{name} không giữ chức danh được làm việc này hoặc đang vắng mặt; hãy chọn người có trong danh sách.',
      en: '{name} does not hold a post that this task is at, or is away; choose somebody from the list.',
      fr: "{name} n'occupe aucun poste auquel est cette tâche, ou est en absence ; choisissez quelqu'un de la liste.",
    },
    NUDGE_NOT_YOURS: {
      vi: 'Chỉ chủ trì, người giám sát và người đề xuất của thí điểm mới gửi được lời nhắc.',
      en: 'Only the owner, the supervisor and the proposer of the pilot can send a reminder.',
      fr: 'Seuls le responsable, le superviseur et le proposant du projet peuvent envoyer un rappel.',
    },
    NUDGE_OWN_TASK: {
      vi: 'Việc này đang ở chính chức danh của bạn; hãy xử lý, hoặc chuyển cho người khác.',
      en: 'This task is at a post of your own; act on it, or hand it over.',
      fr: "Cette tâche est à l'un de vos propres postes ; traitez-la, ou confiez-la.",
    },
    NUDGE_NOBODY_THERE: {
      vi: 'Chưa có chức danh nào giữ việc này nên không có ai để nhắc; người vận hành đã được báo.',
      en: 'No post holds this task, so there is nobody to remind; the operators have been told.',
      fr: "Aucun poste ne tient cette tâche : il n'y a personne à qui envoyer un rappel ; les opérateurs sont prévenus.",
    },
    NUDGED_ALREADY: {
      vi: '{name} đã nhắc việc này trong ngày làm việc {day}; hãy đợi đến ngày làm việc tiếp theo.',
      en: '{name} sent a reminder of this task on the working day {day} already; wait for the next one.',
      fr: '{name} a déjà envoyé un rappel de cette tâche le jour ouvré {day} ; attendez le suivant.',
    },
    TOO_MANY_VIEWS: {
      vi: 'Bạn đã lưu {most} bộ lọc, là số nhiều nhất; hãy xóa bớt rồi lưu lại.',
      en: 'You keep {most} views already, which is the most; delete one and try again.',
      fr: 'Vous conservez déjà {most} vues, le maximum ; supprimez-en une et réessayez.',
    },
    VIEW_SHARED_OUTSIDE: {
      vi: 'Chỉ chia sẻ được bộ lọc với chức danh trong đơn vị của bạn; hãy chọn chức danh khác, hoặc gửi đường dẫn.',
      en: 'A view can be shared with posts of your own units only; choose another post, or send the link.',
      fr: "Une vue ne se partage qu'avec les postes de vos unités ; choisissez un autre poste, ou envoyez le lien.",
    },
  },
};
