/** api: PUT /api/documents/:hash. The same content twice is one document; what arrives damaged is not kept. */
import { fileNameHeader } from '../../contracts/requests';
import { keepDocument, nameIn } from '../documents';
import { malformed } from '../errors';
import type { Handler } from '../route';

function decoded(header: string | undefined): string {
  try {
    return decodeURIComponent(header ?? '');
  } catch {
    throw malformed([{ path: fileNameHeader, message: 'a percent-encoded name' }]);
  }
}

export const putDocument: Handler<'putDocument'> = async (
  { session, params: { hash }, body, header },
  { storage },
) => {
  const name = nameIn(decoded(header(fileNameHeader)));
  const declared = header('content-type') ?? '';
  const arrived = { hash, name, declared, content: body };
  const { record, isNew } = await keepDocument(storage, session, arrived);
  return { status: isNew ? 201 : 200, body: record };
};
