/** api: GET /api/library. What finished pilots teach, for whoever is about to try something alike. */
import { pageOf, pairIn, wordsIn } from '../cursor';
import type { Handler } from '../route';

export const getLibrary: Handler<'getLibrary'> = async ({ session, query }, { storage }) => {
  const { q, bottleneck = null, teaches = null, after, limit } = query;
  const found = await storage.library.search(session.tenant, {
    ...{ words: wordsIn(q), bottleneck, teaches, after: pairIn(after), limit: limit + 1 },
  });
  const { rows, next } = pageOf(found, limit, ({ place }) => place);
  const precedents = rows.map(({ place: _place, bottlenecks, instruments, ...row }) => ({
    ...row,
    ...{ bottlenecks: [...bottlenecks], instruments: [...instruments] },
  }));
  return { status: 200, body: { precedents, next } };
};
