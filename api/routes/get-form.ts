/** api: GET /api/forms/:command. */
import { noSuch } from '../errors';
import { forms } from '../forms';
import type { Handler } from '../route';

export const getForm: Handler<'getForm'> = async ({ params }) => {
  const form = forms().get(params.command);
  if (form === undefined) throw noSuch('FORM');
  return { status: 200, body: form, headers: { 'cache-control': 'private, max-age=300' } };
};
