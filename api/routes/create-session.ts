/** api: POST /api/session. Signs in as a persona; in practice mode only, where there is nothing to protect but the game. */
import { noSuch, notPractice } from '../errors';
import { openSession } from '../identity/opening';
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { sessionViewOf } from '../views/session-view';

export const createSession: Handler<'createSession'> = async (
  { body, language, header },
  world,
) => {
  const { settings } = world;
  if (settings.mode !== 'practice') throw notPractice();
  const scene = await sceneOf(world, settings.tenant);
  if (scene.directory.person(body.person) === undefined) throw noSuch('PERSON');
  const { session, cookie } = await openSession(world, {
    ...{ person: body.person, language: body.language ?? language },
    ...{ kind: 'persona', idToken: null, userAgent: header('user-agent') },
  });
  return {
    status: 201,
    body: sessionViewOf(world, scene, session),
    headers: { 'set-cookie': cookie },
  };
};
