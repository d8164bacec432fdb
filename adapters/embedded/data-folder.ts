/**
 * adapters: one program works in a data folder at a time. The lock is a file that says who: a pid
 * with its time of start (a pid alone may be somebody else's by now) and the boot id that the
 * children carry, so that an orphan of an earlier start is told from ours.
 */
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isAlive, startOf } from './process-table';

export interface DataFolder {
  readonly path: string;
  readonly bootId: string;
  release(): void;
}

interface Holder {
  readonly pid: number;
  readonly startOfPid: string;
  readonly bootId: string;
}

/** Its message is one sentence for the person at the terminal. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';
}

const lockName = 'lock.json';

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

const isHeld = (holder: Holder | undefined): holder is Holder =>
  holder !== undefined && isAlive(holder.pid) && startOf(holder.pid) === holder.startOfPid;

/** A link fails when the name is taken: of two programs that start at once only one gets it. */
function claim(folder: string, holder: Holder): boolean {
  const draft = join(folder, `${lockName}.${holder.bootId}`);
  writeFileSync(draft, JSON.stringify(holder));
  try {
    linkSync(draft, join(folder, lockName));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

/** The boot id of the program that works in the folder now, if there is one. */
export function holderOf(folder: string): string | undefined {
  const holder = readHolder(join(folder, lockName));
  return isHeld(holder) ? holder.bootId : undefined;
}

export function openDataFolder(path: string): DataFolder {
  const folder = resolve(path);
  const lock = join(folder, lockName);
  mkdirSync(folder, { recursive: true });
  const me = { pid: process.pid, startOfPid: startOf(process.pid), bootId: randomUUID() };
  while (!claim(folder, me)) {
    const holder = readHolder(lock);
    if (isHeld(holder)) {
      throw new DataFolderInUse(
        `Pilotage is already running on ${folder} (process ${holder.pid}): ` +
          'stop it first, or give this one another folder with PILOTAGE_DATA.',
      );
    }
    takeAway(lock, holder);
  }
  const release = (): void => {
    if (readHolder(lock)?.bootId === me.bootId) rmSync(lock);
  };
  return { path: folder, bootId: me.bootId, release };
}

/** Removes a stale lock, unless another start has done so and holds the folder by now. */
function takeAway(lock: string, stale: Holder | undefined): void {
  if (readHolder(lock)?.bootId === stale?.bootId) rmSync(lock, { force: true });
}
