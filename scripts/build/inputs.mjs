/** scripts: judges by content, never by time stamps, whether something built is still true. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const skipped = new Set(['node_modules', 'dist', 'build', '.data']);

/** All files below a folder (or the file itself), sorted, relative to `root`. */
export function filesBelow(root, path) {
  const whole = join(root, path);
  if (!existsSync(whole)) return [];
  const entries = readdirSync(whole, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  return entries.flatMap((entry) => {
    const inner = `${path}/${entry.name}`;
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesBelow(root, inner);
    return entry.isFile() ? [inner] : [];
  });
}

export const contentHash = (content) => createHash('sha256').update(content).digest('hex');

/** One hash over the names and contents of files, and over whatever else changes the result. */
export function inputsHash(root, folders, ...others) {
  const hash = createHash('sha256');
  for (const file of folders.flatMap((folder) => filesBelow(root, folder))) {
    hash.update(`${file}\0`).update(readFileSync(join(root, file))).update('\0');
  }
  for (const other of others) hash.update(JSON.stringify(other));
  return hash.digest('hex');
}

export function readStamp(root, name) {
  const file = join(root, 'build', 'stamps', name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

export function writeStamp(root, name, hash) {
  const file = join(root, 'build', 'stamps', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, hash);
}
