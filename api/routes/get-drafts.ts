/** api: GET /api/drafts. */
import type { Handler } from '../route';

export const getDrafts: Handler<'getDrafts'> = async ({ session }, { storage }) => ({
  status: 200,
  body: { drafts: [...(await storage.drafts.list(session.tenant, session.person))] },
});
