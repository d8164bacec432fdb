/** api: DELETE /api/session. */
import { cookieGone } from '../identity/session-cookie';
import type { Handler } from '../route';

export const deleteSession: Handler<'deleteSession'> = async (
  { session },
  { storage, settings },
) => {
  await storage.sessions.close(session.id);
  return { status: 204, body: null, headers: { 'set-cookie': cookieGone(settings.secureCookies) } };
};
