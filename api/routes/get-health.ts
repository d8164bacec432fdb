/** api: GET /healthz. Says that the program is alive, nothing more. */
import type { Handler } from '../route';

export const getHealth: Handler<'getHealth'> = async () => ({
  status: 200,
  body: { status: 'ok' },
});
