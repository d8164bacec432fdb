/** api: what is asked of every document before it is kept, however it arrived. */
import { createHash } from 'node:crypto';
import type { DocumentRecord, SessionRow } from '../contracts/reading';
import { fileNameHeader } from '../contracts/requests';
import { clean } from './door/clean-text';
import { emptyFile, fileType, hashDiffers, malformed } from './errors';
import { allowedTypes, isDisguised, mediaTypeOf } from './media-type';
import type { World } from './route';

const longestName = 200;

export function nameIn(given: string | undefined): string {
  const cleaned = String(clean(given ?? '', fileNameHeader))
    .replace(/[/\\\r\n\t]/g, '_')
    .trim();
  if (cleaned === '' || cleaned.length > longestName)
    throw malformed([
      { path: fileNameHeader, message: `a name of at most ${longestName} letters` },
    ]);
  return cleaned;
}

export interface Arrived {
  readonly hash: string;
  readonly name: string;
  /** As the browser calls it. */
  readonly declared: string;
  readonly content: Buffer;
}

export function keepDocument(
  { documents }: World['storage'],
  { tenant, person }: SessionRow,
  { hash, name, declared, content }: Arrived,
): Promise<{ readonly record: DocumentRecord; readonly isNew: boolean }> {
  if (content.length === 0) throw emptyFile();
  if (createHash('sha256').update(content).digest('hex') !== hash) throw hashDiffers();
  const type = declared.split(';')[0]?.trim().toLowerCase() ?? '';
  const mediaType = mediaTypeOf(content, type);
  if (mediaType === null || isDisguised(type, mediaType)) throw fileType(allowedTypes);
  const document = { hash, name, mediaType, bytes: content.length, uploadedBy: person };
  return documents.keep(tenant, document, content);
}
