/** api: GET /api/verify/:code. What a certificate says, to whoever holds its code. */
import { hashOfCode } from '../../domain/after/certificate';
import { noSuch } from '../errors';
import type { Handler } from '../route';
import { certificateOf } from '../views/certificate';

export const getCertificate: Handler<'getCertificate'> = async ({ params }, world) => {
  const { tenant } = world.settings;
  const hash = hashOfCode(params.code);
  const found = hash === null ? null : await world.storage.afterwards.award(tenant, hash);
  const body = found === null ? null : await certificateOf(world, tenant, found);
  if (body === null) throw noSuch('CERTIFICATE');
  return { status: 200, body };
};
