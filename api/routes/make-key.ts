/** api: POST /api/keys. A key sees what its person sees, and never longer than a year; its secret is told this once. */
import { randomBytes } from 'node:crypto';
import { directoryAdmin } from '../directory/require-admin';
import { keyTooLong, noSuch } from '../errors';
import { hashOfSecret, newSecret } from '../identity/secrets';
import type { Handler } from '../route';

const dayMs = 86_400_000;
const mostDays = 366;
const idBytes = 12;

export const makeKey: Handler<'makeKey'> = async ({ session, body }, world) => {
  const { scene } = await directoryAdmin(world, session);
  if (scene.directory.person(body.person) === undefined) throw noSuch('PERSON');
  // Keys live in real time: a practice clock that runs ahead must not end them.
  const expiresAt = new Date(Date.parse(body.lastDay) + dayMs);
  const days = (expiresAt.getTime() - world.realNow().getTime()) / dayMs;
  if (days <= 0 || days > mostDays) throw keyTooLong(mostDays);
  const [id, secret] = [randomBytes(idBytes).toString('base64url'), newSecret()];
  const { name, person } = body;
  const scopes = [...new Set(body.scopes)];
  await world.storage.apiKeys.create({
    ...{ tenant: session.tenant, id, name, person, scopes, expiresAt },
    ...{ secretHash: hashOfSecret(secret), createdBy: session.person },
  });
  return {
    status: 201,
    body: {
      ...{ id, name, person, scopes },
      ...{ expiresAt: expiresAt.toISOString(), token: `${id}.${secret}` },
    },
  };
};
