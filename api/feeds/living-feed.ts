/** api: a feed by the secret of its address, as long as its person is there and holds the post. Unknown, ended, left: all the same. */
import { heldSince } from '../../domain/feeds/held-since';
import { hashOfSecret } from '../identity/secrets';
import type { FeedRow } from '../ports/feeds';
import type { World } from '../route';
import type { Scene } from '../scene';
import { sceneOf } from '../scene';

const wellFormed = /^[\w-]{43}$/;

function isTheirs({ person, post, madeAtLegal }: FeedRow, { directory, now }: Scene): boolean {
  if (directory.person(person) === undefined) return false;
  return post === null || heldSince(directory, person, post, madeAtLegal, now);
}

export async function livingFeed(
  world: World,
  secret: string,
): Promise<{ readonly feed: FeedRow; readonly scene: Scene } | null> {
  if (!wellFormed.test(secret)) return null;
  const { feeds } = world.storage;
  const feed = await feeds.find(hashOfSecret(secret));
  if (feed === null) return null;
  const scene = await sceneOf(world, feed.tenant);
  if (isTheirs(feed, scene)) return { feed, scene };
  await feeds.end(feed.tenant, feed.person, feed.id);
  return null;
}
