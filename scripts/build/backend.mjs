/**
 * scripts: compiles the backend rooms to build/js, file by file and only what changed.
 * No bundling: one source file is one output file, so a stack trace reads like the tree.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { swcOptions } from '../typescript-loader.mjs';
import { contentHash, filesBelow } from './inputs.mjs';

const rooms = [
  'domain',
  'contracts',
  'workflows',
  'activities',
  'adapters',
  'worker',
  'api',
  'cli',
];
const outputFolder = 'build/js';
const recordFile = `${outputFolder}/.record.json`;

const options = (root, file) => {
  const base = swcOptions(join(root, file));
  return {
    ...base,
    sourceMaps: true,
    // ES-module-only packages are loaded by a real import().
    module: { ...base.module, ignoreDynamic: true },
  };
};

function readRecord(root) {
  const file = join(root, recordFile);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** A reader never sees half a file: another set-up may be running the program already. */
function writeWhole(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.draft`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}

const isCode = (file) => file.endsWith('.ts') && !file.endsWith('.d.ts');
const outputOf = (file) => (isCode(file) ? `${file.slice(0, -'.ts'.length)}.js` : file);

async function compile(transform, root, file, source) {
  const output = join(root, outputFolder, outputOf(file));
  if (!isCode(file)) return writeWhole(output, source);
  const { code, map } = await transform(source.toString('utf8'), options(root, file));
  const relative = JSON.parse(map);
  relative.sources = [join('../'.repeat(file.split('/').length + 1), file)];
  writeWhole(`${output}.map`, JSON.stringify(relative));
  writeWhole(output, `${code}\n//# sourceMappingURL=${basename(output)}.map\n`);
}

function removeOrphans(root, before, after) {
  const orphans = Object.keys(before).filter((file) => !(file in after));
  for (const file of orphans) {
    const output = join(root, outputFolder, outputOf(file));
    rmSync(output, { force: true });
    rmSync(`${output}.map`, { force: true });
  }
  return orphans.length;
}

/** Answers how many files were written or removed, or undefined when all were fresh. */
export async function buildBackend(root) {
  const before = readRecord(root);
  const after = {};
  const stale = [];
  const shape = contentHash(readFileSync(new URL(import.meta.url)));
  for (const file of rooms.flatMap((room) => filesBelow(root, room))) {
    const source = readFileSync(join(root, file));
    after[file] = contentHash(Buffer.concat([Buffer.from(shape), source]));
    const built = existsSync(join(root, outputFolder, outputOf(file)));
    if (before[file] !== after[file] || !built) stale.push({ file, source });
  }
  const removed = removeOrphans(root, before, after);
  if (stale.length + removed === 0) return undefined;
  const { transform } = await import('@swc/core');
  await Promise.all(stale.map(({ file, source }) => compile(transform, root, file, source)));
  writeWhole(join(root, recordFile), JSON.stringify(after));
  return `${stale.length} files compiled`;
}
