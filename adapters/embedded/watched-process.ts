/**
 * adapters: starts a server under the watchdog. The server ends when it is told to, or when this
 * program dies in any way; it lives in a session of its own, so that Ctrl-C reaches us alone and
 * we decide the order in which things stop.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export interface WatchedProgram {
  readonly command: string;
  readonly args: readonly string[];
  readonly logFile: string;
  readonly cwd?: string;
  /** Beside the environment of this program, which wins. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly user?: { readonly uid: number; readonly gid: number };
  /** Signals in order, each with the time it is given before the next one. */
  readonly stops: readonly (readonly [NodeJS.Signals, number])[];
}

export interface WatchedProcess {
  /** The pid of the server itself. */
  readonly pid: number;
  readonly watchdogPid: number;
  /** Resolves, never rejects, with the reason in words. */
  readonly exited: Promise<string>;
  hasExited(): boolean;
  stop(): Promise<void>;
}

interface Report {
  readonly pid?: number;
  readonly error?: string;
  readonly code?: number | null;
  readonly signal?: string | null;
}

const lastLines = 12;

/** The end of a log: what a person needs when a server did not start. */
export function logTail(logFile: string): string {
  return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-lastLines).join('\n');
}

function spawnWatchdog(program: WatchedProgram): ChildProcess {
  const { command, args, cwd, user, stops, environment } = program;
  const log = openSync(program.logFile, 'a');
  try {
    const order = JSON.stringify({ command, args, cwd, ...user, stops, environment });
    return spawn(process.execPath, [join(__dirname, 'watchdog.cjs'), order], {
      detached: true,
      stdio: ['pipe', log, log, 'pipe'],
    });
  } finally {
    closeSync(log);
  }
}

const inWords = (report: Report): string =>
  report.error ?? (report.signal ? `ended by ${report.signal}` : `exit code ${report.code}`);

function follow(watchdog: ChildProcess): { started: Promise<number>; exited: Promise<string> } {
  const reports = createInterface({ input: watchdog.stdio[3] as Readable });
  let reason = 'its watchdog died';
  const started = new Promise<number>((resolve, reject) => {
    reports.on('line', (line) => {
      const report = JSON.parse(line) as Report;
      if (report.pid !== undefined) resolve(report.pid);
      else reason = inWords(report);
      if (report.error !== undefined) reject(new Error(report.error));
    });
    reports.on('close', () => reject(new Error(reason)));
  });
  const exited = new Promise<string>((resolve) => {
    watchdog.on('close', () => resolve(reason));
  });
  return { started, exited };
}

export async function startWatched(program: WatchedProgram): Promise<WatchedProcess> {
  const watchdog = spawnWatchdog(program);
  const { started, exited } = follow(watchdog);
  let gone = false;
  void exited.then(() => (gone = true));
  watchdog.stdin?.on('error', () => undefined); // it may die before we close the pipe
  const pid = await started;
  return {
    pid,
    watchdogPid: watchdog.pid ?? 0,
    exited,
    hasExited: () => gone,
    async stop() {
      watchdog.stdin?.end();
      await exited;
    },
  };
}
