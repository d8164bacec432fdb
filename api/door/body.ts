/** api: reads a request's body within its limit: JSON strictly, documents as bytes. */
import express from 'express';
import type { Request, RequestHandler, Response } from 'express';
import { largestDocumentBytes, largestJsonBytes } from '../../contracts/requests';
import { badText, malformed, notJson, tooLarge } from '../errors';
import { asError } from './as-error';
import { clean } from './clean-text';

const bytesUpTo = (limit: number): RequestHandler =>
  express.raw({ type: () => true, limit, inflate: false });
const jsonBytes = bytesUpTo(largestJsonBytes);
const documentBytes = bytesUpTo(largestDocumentBytes);

interface ParserFault {
  readonly type?: unknown;
  readonly limit?: unknown;
}

function explain(error: unknown): Error {
  const { type, limit } = (error ?? {}) as ParserFault;
  if (type === 'entity.too.large') return tooLarge(Number(limit));
  if (type === 'encoding.unsupported') return notJson();
  if (typeof type === 'string') return malformed([{ path: '/', message: type }]);
  return asError(error);
}

function read(reader: RequestHandler, request: Request, response: Response): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    void reader(request, response, (error?: unknown) => {
      if (error !== undefined) reject(explain(error));
      else resolve(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0));
    });
  });
}

export const readDocument = (request: Request, response: Response): Promise<Buffer> =>
  read(documentBytes, request, response);

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw badText('/');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw malformed([{ path: '/', message: 'not JSON' }]);
  }
}

export async function readJson(request: Request, response: Response): Promise<unknown> {
  // Only this type: a form of another site cannot send it without being asked first.
  if (!/^application\/json(\s*;\s*charset=utf-8)?$/i.test(request.get('content-type') ?? ''))
    throw notJson();
  return clean(parsed(decoded(await read(jsonBytes, request, response))));
}
