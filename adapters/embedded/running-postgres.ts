/** adapters: the embedded PostgreSQL of a program that runs now, for commands that look at it from outside. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownerUrl } from './postgres';

const portLine = 3;

/** Its address, or null when no server works in the folder. The folder is the one that startPostgres was given. */
export function runningPostgresUrl(folder: string): string | null {
  const note = join(folder, 'location');
  const home = existsSync(note) ? readFileSync(note, 'utf8').trim() : folder;
  const cluster = join(home, 'cluster');
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return null;
  const port = Number(readFileSync(pidFile, 'utf8').split('\n')[portLine]);
  if (!Number.isInteger(port) || port <= 0) return null;
  const password = readFileSync(join(home, 'password'), 'utf8').trim();
  return ownerUrl({ folder: cluster, password }, port);
}
