/** api: GET /api/directory. */
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { directoryViewOf } from '../views/directory-view';

export const getDirectory: Handler<'getDirectory'> = async ({ session }, world) => ({
  status: 200,
  body: directoryViewOf(await sceneOf(world, session.tenant)),
});
