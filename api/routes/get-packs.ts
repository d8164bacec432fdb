/** api: GET /api/packs. */
import type { Handler } from '../route';

export const getPacks: Handler<'getPacks'> = async (_call, { storage }) => ({
  status: 200,
  body: {
    packs: (await storage.reference.packs()).map(
      ({ hash, pack: { id, version, title, effectiveFrom, effectiveTo } }) => ({
        hash,
        id,
        version,
        title,
        effectiveFrom,
        effectiveTo,
      }),
    ),
  },
});
