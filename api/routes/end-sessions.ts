/** api: DELETE /api/sessions. Everywhere, also here. */
import { cookieGone } from '../identity/session-cookie';
import type { Handler } from '../route';

export const endSessions: Handler<'endSessions'> = async (
  { session },
  { storage, settings, provider },
) => {
  const idToken = await storage.sessions.close(session.id);
  await storage.sessions.end(session.tenant, session.person, null);
  const to = idToken === null || provider === null ? null : await provider.leave(idToken);
  return {
    status: 200,
    body: { to },
    headers: { 'set-cookie': cookieGone(settings.secureCookies) },
  };
};
