/** test: the whole system as `npm start` runs it, in processes of its own that can be killed, frozen and started again. */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import type { Pool } from 'pg';
import { freePort } from '../../../adapters/embedded/free-port';
import { waitUntil } from '../../../adapters/embedded/process-table';
import { runningPostgresUrl } from '../../../adapters/embedded/running-postgres';
import { runningTemporalAddress } from '../../../adapters/embedded/temporal';
import { createPool } from '../../../adapters/postgres/pool';
import { familyOf, signal } from './processes';

const project = join(__dirname, '..', '..', '..');
const readyWithinMs = 90_000;

export type Part = 'worker' | 'api' | 'postgres' | 'temporal';

const commands: Readonly<Record<Part, RegExp>> = {
  worker: /build\/js\/worker\/main\.js/,
  api: /build\/js\/api\/main\.js/,
  postgres: /\/postgres -D /,
  temporal: /server start-dev/,
};

export class Town {
  readonly data = mkdtempSync(join(tmpdir(), 'pilotage-faults-'));
  private program: ChildProcess | null = null;
  private said = '';
  private constructor(
    private readonly port: number,
    private readonly environment: NodeJS.ProcessEnv,
  ) {}

  /** `environment`: DATABASE_URL for a database that the test takes away. */
  static async found(environment: NodeJS.ProcessEnv = {}): Promise<Town> {
    return new Town(await freePort(), environment);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    this.said = '';
    const program = spawn(process.execPath, [join(project, 'build/js/cli/main.js'), 'start'], {
      env: {
        ...process.env,
        PILOTAGE_HOME: project,
        PILOTAGE_DATA: this.data,
        PILOTAGE_SWEEP_SECONDS: '5',
        PORT: String(this.port),
        ...this.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    this.program = program;
    for (const stream of [program.stdout, program.stderr])
      stream.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
    const over = (): boolean => program.exitCode !== null || program.signalCode !== null;
    const decided = (): boolean => / is ready /.test(this.said) || over();
    await waitUntil(decided, readyWithinMs);
    if (!/ is ready /.test(this.said)) throw new Error(`It does not start:\n${this.said}`);
  }

  private get family() {
    return this.program?.pid === undefined ? [] : familyOf(this.program.pid);
  }

  /** Everything at once, as a power cut would. */
  async killAll(): Promise<void> {
    const family = this.family;
    for (const { pid } of family) signal(pid, 'SIGKILL');
    if (this.program?.exitCode === null && this.program.signalCode === null)
      await once(this.program, 'exit');
    this.program = null;
  }

  /** The parent alone: the rest must notice and end. */
  async killParent(): Promise<void> {
    const family = this.family;
    if (this.program?.pid !== undefined) signal(this.program.pid, 'SIGKILL');
    const alive = () => family.some(({ pid }) => familyOf(pid).length > 0);
    if (!(await waitUntil(() => !alive(), 20_000))) throw new Error('Somebody outlived the parent');
    this.program = null;
  }

  signalPart(part: Part, name: NodeJS.Signals): void {
    const found = this.family.filter(({ command }) => commands[part].test(command));
    if (found.length === 0) throw new Error(`No ${part} runs:\n${this.said}`);
    // The watchdog's command line names its server too; the server is the last of them.
    signal(found.at(-1)?.pid ?? 0, name);
  }

  async stop(): Promise<void> {
    if (this.program === null) return;
    this.program.kill('SIGTERM');
    await once(this.program, 'exit');
    this.program = null;
  }

  /** For looking; to be ended by whoever asked. */
  pool(): Pool {
    const url = this.environment['DATABASE_URL'] ?? runningPostgresUrl(join(this.data, 'postgres'));
    if (url == null) throw new Error('No database runs');
    return createPool({
      connectionString: url,
      size: 3,
      statementTimeoutMs: 60_000,
      onIdleError: () => undefined,
    });
  }

  async temporal(): Promise<Client> {
    const address = runningTemporalAddress(join(this.data, 'temporal'));
    if (address === null) throw new Error('No Temporal server runs');
    return new Client({ connection: await Connection.connect({ address }) });
  }

  async close(): Promise<void> {
    await this.stop().catch(() => undefined);
    await this.killAll();
    rmSync(this.data, { recursive: true, force: true });
  }

  get words(): string {
    return this.said;
  }
}
