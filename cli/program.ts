/**
 * cli: runs one of our own programs (worker, api) as a child. The contract with them: they read
 * their configuration from the environment, print one JSON line with "ready": true, and end
 * gracefully on SIGTERM and when standard input closes, which happens when we are killed.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readable, saysReady } from './log-lines';
import type { Running } from './supervisor';

export interface ProgramOptions {
  readonly script: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly logFile: string;
  readonly say: (words: string) => void;
  /** How long it may take to say that it is ready. */
  readonly readyWithinMs?: number;
  /** How long it may take to end before it is killed. */
  readonly graceMs: number;
}

const tailLines = 15;

function follow(child: ChildProcess, options: ProgramOptions) {
  const log = createWriteStream(options.logFile, { flags: 'a' });
  const tail: string[] = [];
  const ready = new Promise<void>((resolve) => {
    const read = (line: string): void => {
      log.write(`${line}\n`);
      tail.push(line);
      if (tail.length > tailLines) tail.shift();
      if (saysReady(line)) return resolve();
      const words = readable(line);
      if (words !== null) options.say(words);
    };
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) createInterface({ input: stream }).on('line', read);
    }
  });
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => {
      log.end();
      resolve(signal ? `ended by ${signal}` : `exit code ${code}`);
    });
  });
  return { ready, exited, tail };
}

function timeLimit(milliseconds: number): { passed: Promise<string>; clear: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`not ready within ${milliseconds / 1000} s`), milliseconds);
  });
  return { passed, clear: () => clearTimeout(timer) };
}

const abortion = (signal: AbortSignal): Promise<string> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve('told to stop'), { once: true });
  });

export async function startProgram(options: ProgramOptions, signal: AbortSignal): Promise<Running> {
  const guard = join(__dirname, 'orphan-guard.cjs');
  const flags = ['--enable-source-maps', '--require', guard];
  const child = spawn(process.execPath, [...flags, options.script], {
    env: options.environment,
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true, // Ctrl-C is for us: we stop the parts in order
  });
  child.stdin.on('error', () => undefined);
  const { ready, exited, tail } = follow(child, options);
  const stop = async (): Promise<void> => {
    const kill = setTimeout(() => child.kill('SIGKILL'), options.graceMs);
    child.kill('SIGTERM');
    await exited;
    clearTimeout(kill);
  };
  const limit = timeLimit(options.readyWithinMs ?? 60_000);
  const failure = await Promise.race([
    ready.then(() => null),
    exited,
    limit.passed,
    abortion(signal),
  ]);
  limit.clear();
  if (failure === null) return { exited, stop };
  await stop();
  throw new Error(`${failure}\n${tail.join('\n')}`);
}
