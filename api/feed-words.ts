/** api: the sentences of refusals about calendar feeds. */
import type { Words } from '../domain/words';

export const feedWords = {
  NO_SUCH_FEED: {
    vi: 'Địa chỉ lịch này không có hoặc không còn hiệu lực. Hãy tạo địa chỉ mới ở mục Cài đặt của tôi.',
    en: 'There is no calendar feed at this address, or it has ended. Make a new one in My settings.',
    fr: "Il n'y a pas de flux de calendrier à cette adresse, ou il a pris fin. Créez-en un nouveau dans Mes réglages.",
  },
} as const satisfies Readonly<Record<string, Words>>;
