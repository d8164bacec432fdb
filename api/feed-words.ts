/** api: the sentences of refusals about calendar feeds and webhooks. */
import type { Words } from '../domain/words';

export const feedWords = {
  NO_SUCH_FEED: {
    vi: 'Địa chỉ lịch này không có hoặc không còn hiệu lực. Hãy tạo địa chỉ mới ở mục Cài đặt của tôi.',
    en: 'There is no calendar feed at this address, or it has ended. Make a new one in My settings.',
    fr: "Il n'y a pas de flux de calendrier à cette adresse, ou il a pris fin. Créez-en un nouveau dans Mes réglages.",
  },
  NO_SUCH_WEBHOOK: {
    vi: 'Không có webhook nào như vậy đang hoạt động. Hãy tải lại danh sách; nếu webhook đã dừng, hãy bật lại trước.',
    en: 'There is no such webhook that works. Load the list again; if it was stopped, let it go on first.',
    fr: "Il n'y a pas de tel webhook en service. Rechargez la liste ; s'il est arrêté, remettez-le d'abord en marche.",
  },
  WEBHOOK_ADDRESS: {
    vi: 'Địa chỉ nhận phải bắt đầu bằng https:// và không chứa tên đăng nhập hay mật khẩu. Hãy sửa địa chỉ rồi gửi lại.',
    en: 'The address of a receiver begins with https:// and holds no user name or password. Correct it and send it again.',
    fr: "L'adresse d'un destinataire commence par https:// et ne contient ni nom d'utilisateur ni mot de passe. Corrigez-la et renvoyez-la.",
  },
} as const satisfies Readonly<Record<string, Words>>;
