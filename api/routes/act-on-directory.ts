/** api: POST /api/directory/acts. The same id is the same act, however often it is sent; the law is asked under the lock. */
import { decideDirectory } from '../../domain/directory/decide';
import type { Directory } from '../../domain/directory';
import type { Answer } from '../../domain/directory/asking';
import { clerkOf } from '../directory/clerk';
import { digestOf } from '../decision/digest';
import { commandIdReused, refusedByLaw } from '../errors';
import type { Handler } from '../route';

export const actOnDirectory: Handler<'actOnDirectory'> = async ({ session, body }, world) => {
  const { scene, actor, days } = await clerkOf(world, session);
  const { tenant, person } = session;
  const decide = (directory: Directory): Answer =>
    decideDirectory(body.name, {
      ...{ directory, actor, now: scene.now, ...days },
      ...{ payload: body.payload, id: body.id },
    });
  const done = await world.storage.directoryDesk.act({
    ...{ tenant, actor, decide, commandId: body.id, at: scene.now },
    digest: digestOf({ ...body, person }),
  });
  if (done.kind === 'reused') throw commandIdReused();
  if (done.kind === 'refused') throw refusedByLaw(done.refusal);
  return { status: 200, body: { version: done.version } };
};
