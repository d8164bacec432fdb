/** test: starts holder.cjs as a process of its own, so that a test can kill it like a power cut. */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Held {
  readonly program: ChildProcess;
  readonly pid: number;
  readonly url: string;
  readonly address: string;
}

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pilotage-embedded-'));
  chmodSync(folder, 0o755); // as root, PostgreSQL is another user and must be able to walk in
  return folder;
}

export function hold(kind: 'postgres' | 'temporal', folder: string): Promise<Held> {
  const program = spawn(process.execPath, [join(__dirname, 'holder.cjs'), kind, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    program.stdout.once('data', (line: Buffer) => {
      resolve({ program, ...(JSON.parse(line.toString()) as Omit<Held, 'program'>) });
    });
    program.once('exit', (code) => reject(new Error(`the holder ended with ${code}`)));
  });
}
