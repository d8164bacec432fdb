/** api: whose notices: a person in the posts held now. */
import type { SessionRow } from '../../contracts/reading';
import type { NoticeReader } from '../ports/notices';
import type { World } from '../route';
import { sceneOf } from '../scene';
import { postsOf } from './persona';

export async function noticeReader(
  world: World,
  { tenant, person }: SessionRow,
): Promise<NoticeReader> {
  const { directory, now } = await sceneOf(world, tenant);
  return { person, posts: postsOf(directory, person, now) };
}
