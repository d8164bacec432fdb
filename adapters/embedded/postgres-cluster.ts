/**
 * adapters: the files of the embedded PostgreSQL: made once, and cleared of what a killed server
 * left behind, so that the next start finds a folder that nobody else works in.
 */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { commandOf, endProcess, isAlive, isTaken, processesIn, waitUntil } from './process-table';
import type { PostgresPrograms } from './postgres-programs';
import type { SystemUser } from './unprivileged-user';

export interface Cluster {
  readonly folder: string;
  readonly password: string;
}

export const superuser = 'postgres';

/** Fast, then at once, then by force: PostgreSQL recovers from each by its own log. */
export const postgresStops = [
  ['SIGINT', 4_000],
  ['SIGQUIT', 1_500],
  ['SIGKILL', 1_000],
] as const;

async function makeCluster(
  home: string,
  folder: string,
  { initdb }: PostgresPrograms,
  user: SystemUser | undefined,
): Promise<void> {
  const draft = `${folder}.draft`;
  const passwordFile = join(home, 'password');
  rmSync(draft, { recursive: true, force: true });
  writeFileSync(passwordFile, randomBytes(18).toString('base64url'), { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  const args = [
    `--pgdata=${draft}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-sync',
  ];
  await promisify(execFile)(initdb, args, { cwd: home, ...user });
  renameSync(draft, folder); // only a whole cluster ever has this name
}

/** Makes the cluster below `home` if there is none yet. */
export async function openCluster(
  home: string,
  programs: PostgresPrograms,
  user: SystemUser | undefined,
): Promise<Cluster> {
  const folder = join(home, 'cluster');
  if (!existsSync(folder)) await makeCluster(home, folder, programs, user);
  return { folder, password: readFileSync(join(home, 'password'), 'utf8').trim() };
}

function postmasterPid(folder: string): number | undefined {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
}

/**
 * Ends what still works in the cluster's folder. Safe because the caller holds the lock of the data
 * folder: whoever runs here now belongs to a program that is dead.
 */
export async function clearLeftovers(folder: string): Promise<void> {
  const pid = postmasterPid(folder);
  const serves = (): boolean =>
    pid !== undefined && isAlive(pid) && commandOf(pid).includes(folder);
  if (pid !== undefined && serves()) await endProcess(pid, postgresStops);
  const inside = (): number[] => processesIn(realpathSync(folder));
  if (!(await waitUntil(() => inside().length === 0, 2_000)))
    for (const left of inside()) await endProcess(left, postgresStops.slice(1));
  // PostgreSQL refuses to start while the pid in its file is taken: by now by somebody else, or by
  // the killed server itself, dead and not yet buried.
  if (pid !== undefined && isTaken(pid) && !serves())
    rmSync(join(folder, 'postmaster.pid'), { force: true });
}
