/** api: GET /api/notices/count. */
import { noticeReader } from '../identity/notice-reader';
import type { Handler } from '../route';

export const getNoticeCount: Handler<'getNoticeCount'> = async ({ session }, world) => {
  const reader = await noticeReader(world, session);
  return {
    status: 200,
    body: { unread: await world.storage.notices.count(session.tenant, reader) },
  };
};
