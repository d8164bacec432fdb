/** scripts: builds the screens by vite when anything that they are made of changed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../set-up/run.mjs';
import { inputsHash, readStamp, writeStamp } from './inputs.mjs';

export async function buildWeb(root) {
  if (!existsSync(join(root, 'web', 'index.html'))) return undefined;
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const recipe = readFileSync(new URL(import.meta.url), 'utf8');
  const hash = inputsHash(root, ['web', 'contracts', 'domain'], lock, recipe);
  const built = existsSync(join(root, 'web', 'dist', 'index.html'));
  if (readStamp(root, 'web') === hash && built) return undefined;
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', 'web', '--config', 'web/vite.config.ts', '--logLevel', 'warn'];
  // A test run builds the screens that people get, not a slower and larger kind for developers.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { code, output } = await run(process.execPath, args, { cwd: root, env });
  if (code !== 0) throw new Error(`the screens do not build:\n${output.trim()}`);
  writeStamp(root, 'web', hash);
  return 'built';
}
