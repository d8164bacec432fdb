/** api: DELETE /api/sessions/{session}. One's own only; whoever else's is not there. */
import { noSuch } from '../errors';
import type { Handler } from '../route';

export const endSession: Handler<'endSession'> = async ({ session, params }, { storage }) => {
  const ended = await storage.sessions.end(session.tenant, session.person, params.session);
  if (ended === 0) throw noSuch('SESSION');
  return { status: 200, body: { ended } };
};
