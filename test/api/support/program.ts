/** test: our own programs as children, as `npm start` runs them: from the build, ready when they say so. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Program {
  readonly ready: Readonly<Record<string, unknown>>;
  readonly child: ChildProcess;
  /** Exit code after the signal; null when it had to be killed. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

const root = join(__dirname, '..', '..', '..');
const readyWithinMs = 40_000;
const started: ChildProcess[] = [];

/** Whatever was started and still runs. */
export async function stopPrograms(): Promise<void> {
  for (const child of started) child.kill();
  await Promise.all(started.map(exitOf));
}

export const exitOf = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => {
        child.once('exit', resolve);
      });

function readyLine(child: ChildProcess, heard: string[]): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`not ready: ${heard.join('\n')}`));
    }, readyWithinMs);
    const hear = (line: string): void => {
      heard.push(line);
      if (!line.includes('"ready":true')) return;
      clearTimeout(timer);
      resolve(JSON.parse(line) as Record<string, unknown>);
    };
    for (const stream of [child.stdout, child.stderr])
      if (stream) createInterface({ input: stream }).on('line', hear);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`ended with ${code}: ${heard.join('\n')}`));
    });
  });
}

export async function startProgram(
  room: 'api' | 'worker',
  environment: NodeJS.ProcessEnv,
): Promise<Program> {
  const script = join(root, 'build', 'js', room, 'main.js');
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: 'pipe',
    cwd: root,
  });
  started.push(child);
  const ready = await readyLine(child, []);
  return {
    ready,
    child,
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      return exitOf(child);
    },
  };
}
