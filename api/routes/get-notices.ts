/** api: GET /api/notices. What the asker's posts were told, newest first, and what of it the asker has read. */
import type { NoticeRecord } from '../../contracts/reading';
import { pageOf, tripleIn } from '../cursor';
import { postsOf } from '../identity/persona';
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { sentenceOfEntry } from '../sentences';
import { textRefsIn } from '../views/references';

const placeOf = ({ at, pilot, id }: NoticeRecord): readonly string[] => [at, pilot, id];

export const getNotices: Handler<'getNotices'> = async ({ session, query, language }, world) => {
  const { storage } = world;
  const { tenant, person } = session;
  const { urgency = null, unread, after, limit } = query;
  const scene = await sceneOf(world, tenant);
  const posts = postsOf(scene.directory, person, scene.now);
  const wanted = { urgency, unreadOnly: unread === 'only', after: tripleIn(after) };
  const search = { person, posts, ...wanted, limit: limit + 1 };
  const { rows, next } = pageOf(await storage.notices.list(tenant, search), limit, placeOf);
  const texts = await storage.pilots.texts(tenant, textRefsIn(rows.map(({ body }) => body)));
  const notices = rows.map(({ body, ...row }) => ({
    ...row,
    sentence: sentenceOfEntry({ type: row.event, body }, language, scene.directory, texts),
  }));
  return { status: 200, body: { notices, next } };
};
