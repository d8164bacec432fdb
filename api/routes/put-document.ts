/** api: PUT /api/documents/:hash. The same content twice is one document; what arrives damaged is not kept. */
import { createHash } from 'node:crypto';
import { fileNameHeader } from '../../contracts/requests';
import { clean } from '../door/clean-text';
import { emptyFile, fileType, hashDiffers, malformed } from '../errors';
import { allowedTypes, isDisguised, mediaTypeOf } from '../media-type';
import type { Handler } from '../route';

const longestName = 200;

function nameIn(header: string | undefined): string {
  const refusal = malformed([
    { path: fileNameHeader, message: `a percent-encoded name of at most ${longestName} letters` },
  ]);
  if (header === undefined) throw refusal;
  let name: string;
  try {
    name = decodeURIComponent(header);
  } catch {
    throw refusal;
  }
  const cleaned = String(clean(name, fileNameHeader))
    .replace(/[/\\\r\n\t]/g, '_')
    .trim();
  if (cleaned === '' || cleaned.length > longestName) throw refusal;
  return cleaned;
}

export const putDocument: Handler<'putDocument'> = async (
  { session, params: { hash }, body, header },
  { storage },
) => {
  const name = nameIn(header(fileNameHeader));
  if (body.length === 0) throw emptyFile();
  if (createHash('sha256').update(body).digest('hex') !== hash) throw hashDiffers();
  const declared = (header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const mediaType = mediaTypeOf(body, declared);
  if (mediaType === null || isDisguised(declared, mediaType)) throw fileType(allowedTypes);
  const document = { hash, name, mediaType, bytes: body.length, uploadedBy: session.person };
  const { record, isNew } = await storage.documents.keep(session.tenant, document, body);
  return { status: isNew ? 201 : 200, body: record };
};
