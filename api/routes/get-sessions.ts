/** api: GET /api/sessions. */
import type { Handler } from '../route';

export const getSessions: Handler<'getSessions'> = async ({ session }, { storage }) => {
  const lines = await storage.sessions.of(session.tenant, session.person);
  return {
    status: 200,
    body: { sessions: lines.map((line) => ({ ...line, isThis: line.id === session.id })) },
  };
};
