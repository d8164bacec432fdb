/** scripts: where the project is and where things outside of it are kept. */
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The cache outlives the project folder, so that a second clone needs no network. */
export function cacheFolder(env = process.env) {
  if (env.PILOTAGE_CACHE) return resolve(env.PILOTAGE_CACHE);
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'pilotage');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'pilotage');
  if (process.platform === 'win32' && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'pilotage');
  return join(homedir(), '.cache', 'pilotage');
}
