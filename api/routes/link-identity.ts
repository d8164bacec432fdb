/** api: PUT /api/identities/{reference}. Nobody says who they are themselves: another administrator does. */
import { refuse } from '../../domain/kernel';
import { directoryAdmin } from '../directory/require-admin';
import { noSuch, refusedByLaw } from '../errors';
import type { Handler } from '../route';
import { mostIdentities } from './get-identities';

export const linkIdentity: Handler<'linkIdentity'> = async ({ session, params, body }, world) => {
  const { scene } = await directoryAdmin(world, session);
  const { identities } = world.storage;
  const { tenant, person: by } = session;
  const { person } = body;
  if (person !== null && scene.directory.person(person) === undefined) throw noSuch('PERSON');
  if (person === by) throw refusedByLaw(refuse('NOT_ONESELF'));
  if (!(await identities.link(tenant, params.reference, person, by))) throw noSuch('IDENTITY');
  const list = await identities.list(tenant, mostIdentities);
  return { status: 200, body: { identities: [...list] } };
};
