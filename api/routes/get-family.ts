/** api: GET /api/pilots/:pilot/family. Pilots that repeat each other, from the first one down. */
import { noSuch } from '../errors';
import type { Handler } from '../route';

/** More than anybody reads in a tree. */
const most = 300;

export const getFamily: Handler<'getFamily'> = async ({ session, params }, { storage }) => {
  const found = await storage.afterwards.family(session.tenant, params.pilot, most + 1);
  if (found.length === 0) throw noSuch('PILOT');
  return { status: 200, body: { pilots: found.slice(0, most), more: found.length > most } };
};
