/** adapters: what the vault's key does: hides texts, wraps the keys of identities, and makes ids and codes that only it can make. */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

const ivBytes = 12;
const tagBytes = 16;

/** AES-256-GCM; `bound` must be the same when it is opened: a text cannot be moved to another place. */
export function seal(key: Buffer, plain: Buffer, bound: string): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(bound));
  const hidden = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), hidden]);
}

/** Throws when the key, the place or a byte is another one. */
export function unseal(key: Buffer, sealed: Buffer, bound: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivBytes))
    .setAAD(Buffer.from(bound))
    .setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()]);
}

/** The same for the same words, and not to be found out without the key. */
export const derived = (key: Buffer, ...words: readonly string[]): Buffer =>
  createHmac('sha256', key).update(JSON.stringify(words)).digest();

/** Crockford's letters: none that are mistaken for another. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const inLetters = (bytes: Buffer, length: number): string =>
  [...bytes.subarray(0, length)].map((byte) => letters[byte % 32] ?? '0').join('');

const shelfLetters = 10;
const codeLetters = 30;

export interface CodeParts {
  readonly shelf: string;
  readonly digest: Buffer;
}

export const newCode = (bytes: Buffer): string =>
  (inLetters(bytes, codeLetters).match(/.{5}/g) ?? []).join('-');

/** As people type it: any case, with or without dashes, O for 0, I and L for 1. Never null: a wrong one takes as long. */
export function partsOfCode(typed: string): CodeParts {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return {
    shelf: plain.slice(0, shelfLetters),
    digest: createHash('sha256').update(plain.slice(shelfLetters)).digest(),
  };
}

/** Compares in the same time, whatever is there. */
export function isSame(found: Buffer | undefined, given: Buffer): boolean {
  const other = found ?? randomBytes(given.length);
  return other.length === given.length && timingSafeEqual(other, given) && found !== undefined;
}
