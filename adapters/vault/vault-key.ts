/** adapters: the vault's key, in a file of its own beside the root key: never in the database, so that a copy of the database opens nothing. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provideKeyFile } from '../keys/root-key';

const keyBytes = 32;

export const vaultKeyFile = (dataFolder: string): string => join(dataFolder, 'keys', 'vault.key');

export const newVaultKey = (): Buffer => randomBytes(keyBytes);

export function provideVaultKey(file: string): Buffer {
  provideKeyFile(file, () => newVaultKey().toString('base64'));
  const key = Buffer.from(readFileSync(file, 'utf8'), 'base64');
  if (key.length !== keyBytes) throw new Error(`The vault's key ${file} is damaged.`);
  return key;
}
