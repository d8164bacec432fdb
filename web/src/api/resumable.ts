/** web: sends a large document in parts; what has arrived is remembered, so that a closed browser goes on where it stopped. */
import { DetailedError, Upload } from 'tus-js-client';
import type { DocumentRow } from '../../../contracts/http';
import { problemIn, Declined, Unreachable, tokenHeaders } from './client';
import type { UploadOptions } from './upload';

const partBytes = 512 * 1024;
const retryMs = [0, 1_000, 3_000, 5_000, 10_000, 20_000];

function failureOf(error: Error): Error {
  const said = error instanceof DetailedError ? error.originalResponse?.getBody() : undefined;
  const problem = problemIn(said);
  return problem === null ? new Unreachable() : new Declined(problem);
}

export function uploadInParts(
  file: File,
  hash: string,
  { onProgress, signal }: UploadOptions,
): Promise<DocumentRow> {
  return new Promise((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint: '/api/uploads',
      chunkSize: partBytes,
      retryDelays: retryMs,
      headers: tokenHeaders(),
      metadata: { hash, filename: file.name, filetype: file.type },
      // The same content is the same upload, whatever file it lies in.
      fingerprint: async () => `upload ${hash}`,
      removeFingerprintOnSuccess: true,
      onProgress: (sent, all) => onProgress?.(all === 0 ? 0 : sent / all),
      onError: (error) => reject(failureOf(error)),
      onSuccess: ({ lastResponse }) => resolve(JSON.parse(lastResponse.getBody()) as DocumentRow),
    });
    signal?.addEventListener('abort', () => {
      // Also there, so that half of it does not lie about for a day.
      void upload.abort(true).catch(() => undefined);
      reject(new DOMException('cancelled', 'AbortError'));
    });
    void upload.findPreviousUploads().then(([before]) => {
      if (signal?.aborted === true) return;
      if (before !== undefined) upload.resumeFromPreviousUpload(before);
      upload.start();
    });
  });
}
