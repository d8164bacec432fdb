/** api: GET /api/concerns/{concern}. For who may handle it; for everybody else there is none. */
import { viewOf } from '../concern/views';
import type { Handler } from '../route';

export const getConcern: Handler<'getConcern'> = async ({ session, params }, world) => ({
  status: 200,
  body: await viewOf(world, session, params.concern),
});
