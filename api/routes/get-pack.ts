/** api: GET /api/packs/:pack. */
import { noSuch } from '../errors';
import type { Handler } from '../route';

export const getPack: Handler<'getPack'> = async ({ params }, { storage }) => {
  const named = (await storage.reference.packs()).filter(
    ({ hash, pack }) => hash === params.pack || pack.id === params.pack,
  );
  const found = named.sort((a, b) => (a.pack.effectiveFrom < b.pack.effectiveFrom ? 1 : -1))[0];
  if (found === undefined) throw noSuch('PACK');
  return { status: 200, body: { ...found.pack, hash: found.hash } };
};
