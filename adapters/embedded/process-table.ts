/**
 * adapters: asks the system about processes. A pid alone proves nothing after a crash: it may
 * belong to somebody else by now, so a process is known by its command line and its time of start.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const linux = process.platform === 'linux';

/** Whether the pid is taken: also by a dead process that its parent has not asked after yet. */
export function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

export const isAlive = (pid: number): boolean => isTaken(pid) && (!linux || stateOf(pid) !== 'Z');

/** The fields of /proc/<pid>/stat after the command, which may itself contain spaces and brackets. */
function statFields(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

const stateOf = (pid: number): string | undefined => statFields(pid)[0];

function ps(field: string, pid: number): string {
  try {
    return execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** The command line with its arguments, or '' when there is no such process. */
export function commandOf(pid: number): string {
  if (!linux) return ps('command', pid);
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

/** Tells two processes apart that had the same pid one after the other. */
export function startOf(pid: number): string {
  return linux ? (statFields(pid)[19] ?? '') : ps('lstart', pid);
}

/** Processes at work in a folder: what a killed server may have left behind. Linux only. */
export function processesIn(folder: string): number[] {
  if (!linux) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === folder;
      } catch {
        return false;
      }
    });
}

export async function waitUntil(condition: () => boolean, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (!condition()) {
    if (performance.now() > end) return false;
    await pause(25);
  }
  return true;
}

/** Sends the signals in order until the process is gone; answers whether it is. */
export async function endProcess(
  pid: number,
  stops: readonly (readonly [NodeJS.Signals, number])[],
): Promise<boolean> {
  for (const [signal, milliseconds] of stops) {
    try {
      process.kill(pid, signal);
    } catch {
      return !isAlive(pid);
    }
    if (await waitUntil(() => !isAlive(pid), milliseconds)) return true;
  }
  return false;
}
