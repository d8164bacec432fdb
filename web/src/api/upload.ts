/** web: sends a document under the sha256 of its content, so that sending it twice is sending it once. */
import type { DocumentRow } from '../../../contracts/http';
import type { fileNameHeader } from '../../../contracts/requests';
import { send } from './client';

const nameHeader: typeof fileNameHeader = 'x-file-name';

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export async function uploadDocument(file: File): Promise<DocumentRow> {
  const content = await file.arrayBuffer();
  const hash = hex(await crypto.subtle.digest('SHA-256', content));
  const headers = {
    'content-type': file.type === '' ? 'application/octet-stream' : file.type,
    [nameHeader]: encodeURIComponent(file.name),
  };
  return (
    await send<DocumentRow>(`/api/documents/${hash}`, { method: 'PUT', body: content, headers })
  ).body;
}
