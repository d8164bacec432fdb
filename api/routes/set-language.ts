/** api: PUT /api/session/language. */
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { sessionViewOf } from '../views/session-view';

export const setLanguage: Handler<'setLanguage'> = async (
  { session, body: { language } },
  world,
) => {
  await world.storage.sessions.speak(session.id, language);
  return {
    status: 200,
    body: sessionViewOf(world, await sceneOf(world, session.tenant), { ...session, language }),
  };
};
