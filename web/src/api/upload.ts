/** web: sends a document under the sha256 of its content, so that sending it twice is sending it once. Large ones go in parts. */
import type { DocumentRow } from '../../../contracts/http';
import type { fileNameHeader } from '../../../contracts/requests';
import { send } from './client';

const nameHeader: typeof fileNameHeader = 'x-file-name';
/** Below it, one request is quicker than asking how to send it. */
const wholeUpToBytes = 1024 * 1024;

export interface UploadOptions {
  /** From 0 to 1. */
  readonly onProgress?: (part: number) => void;
  readonly signal?: AbortSignal;
}

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function uploadWhole(
  file: File,
  content: ArrayBuffer,
  hash: string,
  { signal }: UploadOptions,
): Promise<DocumentRow> {
  const headers = {
    'content-type': file.type === '' ? 'application/octet-stream' : file.type,
    [nameHeader]: encodeURIComponent(file.name),
  };
  const init = { method: 'PUT', body: content, headers, ...(signal && { signal }) };
  return (await send<DocumentRow>(`/api/documents/${hash}`, init)).body;
}

export async function uploadDocument(
  file: File,
  options: UploadOptions = {},
): Promise<DocumentRow> {
  const content = await file.arrayBuffer();
  const hash = hex(await crypto.subtle.digest('SHA-256', content));
  if (content.byteLength <= wholeUpToBytes) return uploadWhole(file, content, hash, options);
  const { uploadInParts } = await import('./resumable');
  return uploadInParts(file, hash, options);
}
