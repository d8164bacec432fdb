/** api: POST /api/directory/files/:part/previews. Looks, and changes nothing. */
import { directoryAdmin } from '../directory/require-admin';
import { fileAsked } from '../directory/file-asked';
import type { Handler } from '../route';

export const previewDirectoryFile: Handler<'previewDirectoryFile'> = async (
  { session, params, body },
  world,
) => ({
  status: 200,
  body: fileAsked(params.part, body, await directoryAdmin(world, session)).preview,
});
