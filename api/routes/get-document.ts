/** api: GET /api/documents/:hash. Always a download, never a page of ours. */
import { noSuch } from '../errors';
import type { Handler } from '../route';

export const getDocument: Handler<'getDocument'> = async ({ session, params }, { storage }) => {
  const found = await storage.documents.content(session.tenant, params.hash);
  if (found === null) throw noSuch('DOCUMENT');
  const { record, content } = found;
  return {
    status: 200,
    body: content,
    headers: {
      'content-type': record.mediaType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(record.name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, max-age=31536000, immutable',
    },
  };
};
