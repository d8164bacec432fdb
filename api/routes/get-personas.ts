/** api: GET /api/personas. Whom one may play in practice mode; nobody in any other. */
import { notPractice } from '../errors';
import { personaOf } from '../identity/persona';
import type { Handler } from '../route';
import { sceneOf } from '../scene';

export const getPersonas: Handler<'getPersonas'> = async (_call, world) => {
  if (world.settings.mode !== 'practice') throw notPractice();
  const { directory, now } = await sceneOf(world, world.settings.tenant);
  return {
    status: 200,
    body: { personas: directory.data.people.map(({ id }) => personaOf(directory, id, now)) },
  };
};
