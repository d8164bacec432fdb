/** api: DELETE /api/session. Here at once; at the provider where the browser goes next. */
import { cookieGone } from '../identity/session-cookie';
import type { Handler } from '../route';

export const deleteSession: Handler<'deleteSession'> = async (
  { session },
  { storage, settings, provider },
) => {
  const idToken = await storage.sessions.close(session.id);
  const to = idToken === null || provider === null ? null : await provider.leave(idToken);
  return {
    status: 200,
    body: { to },
    headers: { 'set-cookie': cookieGone(settings.secureCookies) },
  };
};
