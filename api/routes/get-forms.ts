/** api: GET /api/forms. */
import { forms } from '../forms';
import type { Handler } from '../route';

export const getForms: Handler<'getForms'> = async () => ({
  status: 200,
  body: { forms: [...forms().values()] },
  headers: { 'cache-control': 'private, max-age=300' },
});
