/** api: GET /api/pilots/:pilot/draft. A draft is its writer's own. */
import { noSuch } from '../errors';
import type { Handler } from '../route';

export const getDraft: Handler<'getDraft'> = async ({ session, params }, { storage }) => {
  const draft = await storage.drafts.find(session.tenant, session.person, params.pilot);
  if (draft === null) throw noSuch('DRAFT');
  return { status: 200, body: draft };
};
