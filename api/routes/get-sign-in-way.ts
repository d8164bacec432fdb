/** api: GET /api/sign-in/way. */
import type { Handler } from '../route';

export const getSignInWay: Handler<'getSignInWay'> = (_call, { settings }) =>
  Promise.resolve({ status: 200, body: { mode: settings.mode } });
