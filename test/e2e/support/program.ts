/** test: the whole program as `npm start` runs it, on a data folder of its own and free ports. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunningProgram {
  readonly screens: string;
  readonly temporal: string;
  stop(): Promise<void>;
}

const home = join(__dirname, '..', '..', '..');
const readyWithinMs = 150_000;
const stopsWithinMs = 30_000;

/** Nothing of a developer's own set-up: this program brings its servers with it. */
function environment(dataFolder: string): NodeJS.ProcessEnv {
  const { DATABASE_URL, TEMPORAL_ADDRESS, PILOTAGE_TEMPORAL_UI, ...rest } = process.env;
  return { ...rest, PILOTAGE_HOME: home, PILOTAGE_DATA: dataFolder, PORT: '0' };
}

/** In a session of its own, so that Ctrl-C on the tests reaches the program by its keeper alone. */
function spawnKept(): ChildProcess {
  const folder = mkdtempSync(join(tmpdir(), 'pilotage-e2e-'));
  chmodSync(folder, 0o755); // PostgreSQL may have to run as another user than root
  const program = [join(home, 'build/js/cli/main.js'), 'start'];
  const keeper = join(__dirname, 'keeper.cjs');
  return spawn(process.execPath, [keeper, folder, String(stopsWithinMs), ...program], {
    env: environment(join(folder, 'data')),
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
}

function untilReady(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string): void => reject(new Error(`${why}\n${said}`));
    const timer = setTimeout(() => fail('The program is not ready in time.'), readyWithinMs);
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (!said.includes('Ctrl-C stops')) return;
      clearTimeout(timer);
      resolve(said);
    };
    program.stdout?.on('data', hear);
    program.stderr?.on('data', hear);
    program.once('exit', (code) => {
      clearTimeout(timer);
      fail(`The program ended with ${code}.`);
    });
  });
}

function addressIn(said: string, name: string): string {
  const address = new RegExp(`${name}\\s+(http://\\S+)`).exec(said)?.[1];
  if (address === undefined) throw new Error(`The program did not say where ${name} is:\n${said}`);
  return address;
}

async function stop(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = once(program, 'exit');
  program.stdin?.end();
  await ended;
}

export async function startProgram(): Promise<RunningProgram> {
  const program = spawnKept();
  try {
    const said = await untilReady(program);
    return {
      screens: addressIn(said, 'Screens'),
      temporal: addressIn(said, 'Temporal'),
      stop: () => stop(program),
    };
  } catch (error) {
    await stop(program);
    throw error;
  }
}
