/**
 * adapters: the root key of an installation. It signs the certificates of programs' keys and nothing else; it lies in
 * the data folder, readable by its owner only.
 */
import type { KeyObject } from 'node:crypto';
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

export interface RootKey {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

export const rootKeyFile = (dataFolder: string): string => join(dataFolder, 'keys', 'root.pem');

export function rootKeyOf(pem: string): RootKey {
  const privateKey = createPrivateKey(pem);
  return { privateKey, publicKey: createPublicKey(privateKey) };
}

export function newRootKey(): RootKey {
  return generateKeyPairSync('ed25519');
}

/** Makes the key when there is none. Programs that start together all get the one that was first. */
export function provideRootKey(file: string): RootKey {
  provideKeyFile(file, () =>
    newRootKey().privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  );
  return rootKeyOf(readFileSync(file, 'utf8'));
}

export function provideKeyFile(file: string, make: () => string): void {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const draft = `${file}.${process.pid}.draft`;
    writeFileSync(draft, make(), { mode: 0o600 });
    placeOnce(draft, file);
  }
  chmodSync(file, 0o600);
}

/** A hard link, unlike a rename, never takes the place of a key that is already there. */
function placeOnce(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
