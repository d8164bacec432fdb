/** api: somebody's calendar feeds, and the posts that they may make one of. */
import type { FeedList } from '../../contracts/feeds';
import type { SessionRow } from '../../contracts/reading';
import { postsOf } from '../identity/persona';
import type { World } from '../route';
import { sceneOf } from '../scene';

export async function feedListOf(
  world: World,
  { tenant, person }: Pick<SessionRow, 'tenant' | 'person'>,
): Promise<FeedList> {
  const [feeds, { directory, now }] = await Promise.all([
    world.storage.feeds.list(tenant, person),
    sceneOf(world, tenant),
  ]);
  return { feeds: [...feeds], posts: [...new Set(postsOf(directory, person, now))] };
}
