/** domain glossary: the words of calendar feeds and webhooks. What is to be done is said in the words of its chapter. */
import type { Glossary } from '../glossary-shape';

export const glossary: Glossary = {
  commands: {},
  events: {
    WebhookGone: {
      vi: 'Webhook tới {host} đã dừng: bên nhận báo không nhận nữa. Nếu đây là nhầm lẫn, hãy bật lại ở trang Webhook',
      en: 'The webhook to {host} was stopped: its receiver wants no more. If that is a mistake, let it go on at Webhooks',
      fr: 'Le webhook vers {host} est arrêté : son destinataire n’en veut plus. Si c’est une erreur, remettez-le en marche à la page Webhooks',
    },
    WebhookFailing: {
      vi: 'Webhook tới {host} đã dừng: nhiều ngày liền bên nhận không nhận gì. Hãy kiểm tra bên nhận rồi bật lại ở trang Webhook',
      en: 'The webhook to {host} was stopped: its receiver has taken nothing for days. Look at the receiver, then let it go on at Webhooks',
      fr: 'Le webhook vers {host} est arrêté : son destinataire n’a rien pris depuis des jours. Vérifiez-le, puis remettez-le en marche à la page Webhooks',
    },
  },
  terms: {
    'feed.own': {
      vi: 'Hạn việc của tôi',
      en: 'My deadlines',
      fr: 'Mes échéances',
    },
    'feed.post': {
      vi: 'Hạn việc: {post}',
      en: 'Deadlines: {post}',
      fr: 'Échéances : {post}',
    },
    'feed.task': {
      vi: '{what} · {number}',
      en: '{what} · {number}',
      fr: '{what} · {number}',
    },
    'feed.noNumber': { vi: 'chưa có số', en: 'no number yet', fr: 'sans numéro' },
    'feed.ground': { vi: 'Căn cứ: {ground}', en: 'Ground: {ground}', fr: 'Fondement : {ground}' },
    'feed.confidential': {
      vi: 'Bạn có nội dung cần đọc',
      en: 'You have something to read',
      fr: 'Vous avez quelque chose à lire',
    },
    'feed.confidentialWhy': {
      vi: 'Nội dung chỉ xem được sau khi đăng nhập.',
      en: 'What it is about can be read only when signed in.',
      fr: 'Son contenu ne se lit qu’une fois connecté.',
    },
    'feed.more': {
      vi: 'Còn {count} việc nữa không hiện trong lịch này',
      en: 'Tasks that this calendar does not show: {count}',
      fr: 'Tâches que ce calendrier ne montre pas : {count}',
    },
    'feed.moreWhy': {
      vi: 'Lịch chỉ hiện những việc có hạn gần nhất. Hãy mở danh sách việc để xem tất cả.',
      en: 'The calendar shows the tasks that are due first. Open the list of tasks to see them all.',
      fr: 'Le calendrier montre les tâches dont l’échéance est la plus proche. Ouvrez la liste des tâches pour les voir toutes.',
    },
    'feed.over': {
      vi: 'Đã xong hoặc không còn hạn này',
      en: 'Done, or no longer due on this day',
      fr: 'Terminé, ou plus à échéance ce jour',
    },
  },
};
