/**
 * activities: the bytes of a value, the same wherever it is signed, hashed or compared (RFC 8785). Total: what JSON or
 * the database could not carry unchanged is refused before anything is made of it.
 */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

export type Canonical =
  | { readonly ok: true; readonly bytes: Buffer }
  | {
      readonly ok: false;
      readonly reason: 'BAD_TEXT' | 'BAD_NUMBER' | 'TOO_DEEP' | 'TOO_LARGE' | 'NOT_JSON';
    };

type Fault = Extract<Canonical, { ok: false }>['reason'];

const deepest = 64;
const mostNodes = 200_000;

/** `largest` in bytes; what is larger is refused. */
export function canonicalBytes(value: unknown, largest = 16 * 1024 * 1024): Canonical {
  const fault = faultOf(value);
  if (fault !== null) return { ok: false, reason: fault };
  const bytes = Buffer.from(canonicalize(value) ?? 'null', 'utf8');
  return bytes.length > largest ? { ok: false, reason: 'TOO_LARGE' } : { ok: true, bytes };
}

/** For our own values, where a fault is a bug of ours. */
export function bytesOf(value: unknown): Buffer {
  const canonical = canonicalBytes(value);
  if (!canonical.ok) throw new Error(`A value of ours cannot be written down: ${canonical.reason}`);
  return canonical.bytes;
}

export const sha256 = (...parts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

export const digestOf = (value: unknown): string => sha256(bytesOf(value));

/** Walks without recursion: a hostile value must not be able to end the stack. */
function faultOf(root: unknown): Fault | null {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 0 }];
  let nodes = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    nodes += 1;
    if (depth > deepest) return 'TOO_DEEP';
    if (nodes > mostNodes) return 'TOO_LARGE';
    const fault = faultOfLeaf(value);
    if (fault !== null) return fault;
    if (typeof value !== 'object' || value === null) continue;
    if (!isPlain(value)) return 'NOT_JSON';
    for (const [key, inner] of Object.entries(value)) {
      if (!isCleanText(key) || key === '__proto__') return 'BAD_TEXT';
      if (inner !== undefined || Array.isArray(value))
        open.push({ value: inner, depth: depth + 1 });
    }
  }
  return null;
}

function faultOfLeaf(value: unknown): Fault | null {
  switch (typeof value) {
    case 'string':
      return isCleanText(value) ? null : 'BAD_TEXT';
    case 'number':
      return isSafeNumber(value) ? null : 'BAD_NUMBER';
    case 'boolean':
    case 'object':
      return null;
    default:
      return 'NOT_JSON';
  }
}

/** Lone surrogates have no UTF-8; PostgreSQL's jsonb has no NUL. */
const isCleanText = (text: string): boolean => !/[\p{Surrogate}\0]/u.test(text);

const isSafeNumber = (value: number): boolean =>
  Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  // A value from another realm (a workflow's, a test's) has an Object of its own.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
