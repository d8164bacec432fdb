/** api: PUT /api/directory/files/:part/imports/:id. Whole or not at all; the law is asked again under the lock. */
import { createHash } from 'node:crypto';
import type { FilePreview } from '../../contracts/directory-files';
import { digestOf } from '../decision/digest';
import { fileAsked } from '../directory/file-asked';
import { directoryAdmin } from '../directory/require-admin';
import { commandIdReused, refusedByLaw } from '../errors';
import { decideDirectory } from '../../domain/directory/decide';
import type { Refusal } from '../../domain/kernel';
import { refuse } from '../../domain/kernel';
import type { Handler } from '../route';

function faultIn({ faults, faultCount, adds }: FilePreview): Refusal | null {
  const [first] = faults;
  if (first !== undefined)
    return refuse('FILE_HAS_FAULTS', { count: faultCount, line: first.line });
  return Object.values(adds).some((count) => count > 0) ? null : refuse('FILE_BRINGS_NOTHING');
}

export const importDirectoryFile: Handler<'importDirectoryFile'> = async (
  { session, params: { part, id }, body },
  world,
) => {
  const clerk = await directoryAdmin(world, session);
  const { scene, actor, days } = clerk;
  const { tenant, person } = session;
  const { payload, preview } = fileAsked(part, body, clerk);
  const done = await world.storage.directoryDesk.act({
    ...{ tenant, actor, commandId: id, at: scene.now },
    digest: digestOf({ part, person, file: createHash('sha256').update(body).digest('hex') }),
    decide: (directory) =>
      faultIn(preview) ??
      decideDirectory('ImportRows', {
        ...{ directory, actor, now: scene.now, ...days },
        ...{ payload, id },
      }),
  });
  if (done.kind === 'reused') throw commandIdReused();
  if (done.kind === 'refused') throw refusedByLaw(done.refusal);
  return { status: 200, body: { version: done.version, adds: preview.adds } };
};
