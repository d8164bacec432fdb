/** api: POST /api/notices/reads. Whatever is not at the asker's posts stays as it was, and is not told of. */
import { noticeReader } from '../identity/notice-reader';
import type { Handler } from '../route';

export const readNotices: Handler<'readNotices'> = async ({ session: asker, body }, world) => {
  const { notices } = world.storage;
  const reader = await noticeReader(world, asker);
  if ('all' in body) await notices.readAll(asker.tenant, reader);
  else await notices.read(asker.tenant, reader, body.notices);
  return { status: 200, body: { unread: await notices.count(asker.tenant, reader) } };
};
