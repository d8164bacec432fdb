/** api: the sentences of refusals about sessions, identities and keys. */
import type { Words } from '../domain/words';

export const identityWords = {
  KEY_REFUSED: {
    vi: 'Khóa truy cập không đúng, đã hết hạn hoặc đã bị thu hồi. Hãy xin quản trị danh bạ khóa mới.',
    en: 'The key is wrong, has run out or was revoked. Ask a directory administrator for a new one.',
    fr: "La clé est fausse, expirée ou révoquée. Demandez-en une nouvelle à un administrateur de l'annuaire.",
  },
  NOT_FOR_KEYS: {
    vi: 'Việc này chỉ dành cho người đã đăng nhập, không dành cho hệ thống khác. Hãy đăng nhập để làm.',
    en: 'This is for people who are signed in, not for other systems. Sign in to do it.',
    fr: 'Ceci est réservé aux personnes connectées, non aux autres systèmes. Connectez-vous pour le faire.',
  },
  OUT_OF_SCOPE: {
    vi: 'Khóa truy cập này không có phạm vi {scope}. Hãy xin quản trị danh bạ khóa có phạm vi đó.',
    en: 'This key does not have the scope {scope}. Ask a directory administrator for one that has.',
    fr: "Cette clé n'a pas la portée {scope}. Demandez à un administrateur de l'annuaire une clé qui l'a.",
  },
  KEY_TOO_LONG: {
    vi: 'Ngày cuối của khóa phải ở phía trước và không quá {days} ngày. Hãy chọn ngày khác.',
    en: 'The last day of a key lies ahead, within {days} days. Choose another day.',
    fr: "Le dernier jour d'une clé est à venir, dans les {days} jours. Choisissez un autre jour.",
  },
  NO_SUCH_KEY: {
    vi: 'Không có khóa nào như vậy còn hiệu lực. Hãy tải lại danh sách.',
    en: 'There is no such key that still works. Load the list again.',
    fr: "Il n'y a pas de telle clé en vigueur. Rechargez la liste.",
  },
  NO_SUCH_SESSION: {
    vi: 'Phiên này không còn mở. Hãy tải lại danh sách.',
    en: 'This session is not open any more. Load the list again.',
    fr: "Cette session n'est plus ouverte. Rechargez la liste.",
  },
  NO_SUCH_IDENTITY: {
    vi: 'Không có tài khoản nào với mã này. Hãy tải lại danh sách.',
    en: 'Nobody came with this reference. Load the list again.',
    fr: "Personne n'est venu avec cette référence. Rechargez la liste.",
  },
} as const satisfies Readonly<Record<string, Words>>;
