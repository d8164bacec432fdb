/** api: POST /api/settings/feeds. The address is told this once; it ends the one that was given out before for the same. */
import { randomUUID } from 'node:crypto';
import { notYourPost } from '../errors';
import { hashOfSecret, newSecret } from '../identity/secrets';
import { postsOf } from '../identity/persona';
import type { Handler } from '../route';
import { sceneOf } from '../scene';

export const makeFeed: Handler<'makeFeed'> = async ({ session, body: { post } }, world) => {
  const { tenant, person, language } = session;
  const { directory, now } = await sceneOf(world, tenant);
  if (post !== null && !postsOf(directory, person, now).includes(post)) throw notYourPost(post);
  const secret = newSecret();
  const made = await world.storage.feeds.make({
    ...{ tenant, id: randomUUID(), person, post, language, madeAtLegal: now },
    secretHash: hashOfSecret(secret),
  });
  const { id, madeAt } = made;
  const address = `${world.settings.baseUrl ?? ''}/feeds/${secret}.ics`;
  return { status: 201, body: { id, post, madeAt, address } };
};
