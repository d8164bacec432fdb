/** api: GET /api/directory/entries. The ledger of the directory, for whoever keeps it and whoever audits it. */
import { refuse } from '../../domain/kernel';
import { clerkOf } from '../directory/clerk';
import { refusedByLaw } from '../errors';
import type { Handler } from '../route';

export const getDirectoryEntries: Handler<'getDirectoryEntries'> = async (
  { session, query },
  world,
) => {
  const { scene, isAdmin } = await clerkOf(world, session);
  const { directory, now } = scene;
  const audits = directory
    .holdingsOf(session.person, now)
    .some(({ post }) => directory.post(post)?.kind === 'auditor');
  if (!isAdmin && !audits) throw refusedByLaw(refuse('NOT_DIRECTORY_ADMIN'));
  const { before = null, limit } = query;
  const rows = await world.storage.directoryDesk.entries(session.tenant, before, limit);
  const last = rows.at(-1);
  return {
    status: 200,
    body: {
      entries: rows.map(({ by, body, ...row }) => ({
        ...row,
        ...{ person: by.person, post: by.post, body: { ...body } },
      })),
      next: rows.length < limit || last === undefined ? null : last.version,
    },
  };
};
