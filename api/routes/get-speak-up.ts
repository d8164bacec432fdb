/** api: GET /api/speak-up. Units and posts that a concern may be about; posts, and nobody's name. */
import type { Handler } from '../route';
import { sceneOf } from '../scene';

export const getSpeakUp: Handler<'getSpeakUp'> = async (_call, world) => {
  const { directory } = await sceneOf(world, world.settings.tenant);
  const units = directory.data.units.map(({ id, name }) => ({ id, name: { ...name } }));
  const posts = directory.data.posts.map(({ id, unit, title }) => ({
    id,
    unit,
    title: { ...title },
  }));
  return { status: 200, body: { units, posts } };
};
