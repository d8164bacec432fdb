/** api: the sentences of refusals about addresses and letters. */
import type { Words } from '../domain/words';

export const letterWords = {
  CODE_WRONG: {
    vi: 'Mã không đúng. Bạn còn {left} lần thử; hãy xem lại thư mới nhất.',
    en: 'The code is wrong. Tries left: {left}; look at the newest letter again.',
    fr: 'Le code est faux. Essais restants : {left} ; relisez le dernier courrier.',
  },
  CODE_OVER: {
    vi: 'Mã này đã hết hiệu lực hoặc đã thử quá nhiều lần. Hãy nhập lại địa chỉ để nhận mã mới.',
    en: 'This code has run out or was tried too often. Give the address again to get a new one.',
    fr: 'Ce code a expiré ou a été essayé trop souvent. Indiquez de nouveau votre adresse pour en recevoir un autre.',
  },
  CODE_TOO_SOON: {
    vi: 'Vừa mới gửi một mã. Hãy chờ {seconds} giây rồi yêu cầu mã khác.',
    en: 'A code was sent just now. Wait {seconds} seconds before you ask for another.',
    fr: "Un code vient d'être envoyé. Attendez {seconds} secondes avant d'en demander un autre.",
  },
  NO_MAIL_SERVER: {
    vi: 'Hệ thống chưa nối với máy chủ thư nên chưa gửi được mã. Hãy báo người vận hành.',
    en: 'This program is not connected to a mail server, so no code can be sent. Tell the operators.',
    fr: "Ce programme n'est relié à aucun serveur de courrier : aucun code ne peut être envoyé. Prévenez les opérateurs.",
  },
  NOT_AUDITOR: {
    vi: 'Chỉ kiểm toán nội bộ xem được chứng cứ gửi thư của mọi người. Hãy xem thư gửi cho bạn.',
    en: 'Only auditors see the proofs of all letters. Look at the letters to yourself.',
    fr: 'Seuls les auditeurs voient les preuves de tous les courriers. Consultez ceux qui vous sont adressés.',
  },
} as const satisfies Readonly<Record<string, Words>>;
