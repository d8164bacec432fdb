/** api: GET /api/openapi.json. */
import { openApi } from '../../contracts/openapi';
import type { Handler } from '../route';

let printed: ReturnType<typeof openApi> | undefined;

export const getOpenApi: Handler<'getOpenApi'> = async () => {
  printed ??= openApi();
  return { status: 200, body: printed, headers: { 'cache-control': 'no-cache' } };
};
