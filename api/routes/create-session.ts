/** api: POST /api/session. Signs in as a persona; in practice mode only, where there is nothing to protect but the game. */
import { noSuch, notPractice } from '../errors';
import { cookieWith, newSecret, sessionIdOf } from '../identity/session-cookie';
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { sessionViewOf } from '../views/session-view';

const lastsSeconds = 12 * 60 * 60;

export const createSession: Handler<'createSession'> = async ({ body, language }, world) => {
  const { settings, storage, realNow } = world;
  if (settings.mode !== 'practice') throw notPractice();
  const scene = await sceneOf(world, settings.practiceTenant);
  if (scene.directory.person(body.person) === undefined) throw noSuch('PERSON');
  const secret = newSecret();
  const session = {
    id: sessionIdOf(secret),
    tenant: settings.practiceTenant,
    person: body.person,
    language: body.language ?? language,
    csrf: newSecret(),
  };
  await storage.sessions.open(session, new Date(realNow().getTime() + lastsSeconds * 1000));
  return {
    status: 201,
    body: sessionViewOf(world, scene, session),
    headers: { 'set-cookie': cookieWith(secret, lastsSeconds, settings.secureCookies) },
  };
};
