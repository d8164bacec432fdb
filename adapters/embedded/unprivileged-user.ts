/**
 * adapters: PostgreSQL refuses to run as root. When we are root, it runs as an ordinary user of the
 * system, and what it reads must lie where that user may go.
 */
import { createHash } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

const candidates = ['postgres', 'nobody'];
const rootsOwnFolder = '/var/lib/pilotage';

/** Undefined when we are an ordinary user already (or on a system without users of this kind). */
export function unprivilegedUser(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const rows = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((row) => row.split(':'));
  for (const name of candidates) {
    const row = rows.find((fields) => fields[0] === name);
    if (row) return { uid: Number(row[2]), gid: Number(row[3]) };
  }
  throw new Error(
    'PostgreSQL cannot run as root, and this system has neither a user "postgres" nor "nobody". ' +
      'Run Pilotage as an ordinary user, or set DATABASE_URL to a PostgreSQL server.',
  );
}

/** May this user walk down to the folder? Asked of every folder above it. */
export function isReachable(folder: string, user: SystemUser): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(at)) {
      const { mode, uid, gid } = statSync(at);
      const mask = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
      if ((mode & mask) === 0) return false;
    }
    if (at === dirname(at)) return true;
  }
}

const shortName = (path: string): string =>
  createHash('sha256').update(path).digest('hex').slice(0, 12);

/** The wanted folder keeps the address of its stand-in, so that who deletes the one begins anew. */
function standIn(wanted: string): string {
  const note = join(wanted, 'location');
  if (existsSync(note)) return readFileSync(note, 'utf8').trim();
  mkdirSync(rootsOwnFolder, { recursive: true, mode: 0o755 });
  mkdirSync(wanted, { recursive: true, mode: 0o700 });
  const folder = mkdtempSync(join(rootsOwnFolder, 'data-'));
  writeFileSync(note, `${folder}\n`);
  return folder;
}

/** A folder that belongs to the user: the wanted one, or one in its place that can be reached. */
export function ownFolder(wanted: string, user: SystemUser | undefined): string {
  const folder = user && !isReachable(dirname(wanted), user) ? standIn(wanted) : wanted;
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}

/** A folder of programs: itself, or a copy where the user can read it. */
export function readableCopy(folder: string, user: SystemUser | undefined): string {
  if (!user || isReachable(folder, user)) return folder;
  const copy = join(rootsOwnFolder, `programs-${shortName(folder + statSync(folder).mtimeMs)}`);
  if (existsSync(copy)) return copy;
  mkdirSync(rootsOwnFolder, { recursive: true, mode: 0o755 });
  const draft = `${copy}.${process.pid}`;
  cpSync(folder, draft, { recursive: true, verbatimSymlinks: true });
  renameSync(draft, copy);
  return copy;
}
