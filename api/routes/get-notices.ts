/** api: GET /api/notices. What the asker's posts were told, newest first. */
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
  const scene = await sceneOf(world, session.tenant);
  const posts = postsOf(scene.directory, session.person, scene.now);
  const found = await storage.inbox.notices(
    session.tenant,
    posts,
    tripleIn(query.after),
    query.limit + 1,
  );
  const { rows, next } = pageOf(found, query.limit, placeOf);
  const texts = await storage.pilots.texts(
    session.tenant,
    textRefsIn(rows.map(({ body }) => body)),
  );
  const notices = rows.map(({ body, ...row }) => ({
    ...row,
    sentence: sentenceOfEntry({ type: row.event, body }, language, scene.directory, texts),
  }));
  return { status: 200, body: { notices, next } };
};
