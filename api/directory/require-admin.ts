/** api: what only an administrator of the directory sees and does. */
import type { SessionRow } from '../../contracts/reading';
import { refuse } from '../../domain/kernel';
import { refusedByLaw } from '../errors';
import type { World } from '../route';
import type { DirectoryClerk } from './clerk';
import { clerkOf } from './clerk';

export async function directoryAdmin(world: World, session: SessionRow): Promise<DirectoryClerk> {
  const clerk = await clerkOf(world, session);
  if (!clerk.isAdmin) throw refusedByLaw(refuse('NOT_DIRECTORY_ADMIN'));
  return clerk;
}
