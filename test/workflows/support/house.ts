/**
 * test: the real story: a Temporal server, the bundle, the record on PostgreSQL; commands sealed and sent as the api does.
 * On the time-skipping server the practice clock ticks with the server's time, so that waiting is real and costs nothing.
 */
import type { Client } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { createActivities } from '../../../activities';
import { legalNow } from '../../../activities/legal-clock';
import type { RecordPorts } from '../../../activities/ports';
import { createClocks, mainClock } from '../../../adapters/clock/clocks';
import { openingOf } from '../../../adapters/postgres/lives';
import { createRecordStore } from '../../../adapters/postgres/record-store';
import { createCommandSender } from '../../../adapters/temporal/command-sender';
import type { CommandSender } from '../../../adapters/temporal/command-sender';
import type { Activities } from '../../../contracts/activities';
import { taskQueue } from '../../../contracts/messages';
import type { Instant } from '../../../domain/time';
import { Bench } from '../../activities/support/bench';
import { local } from '../../domain/support/life';
import { workflowBundle } from '../../support/temporal';
import { Resident } from './resident';

export interface HouseOptions {
  readonly start?: string;
  readonly bundle?: { codePath: string } | { code: string };
}

export interface WorkerChange {
  readonly ports?: Partial<RecordPorts>;
  /** Around the record: to be away, slow or counted. */
  readonly around?: (record: Activities['record']) => Activities['record'];
  readonly maxCachedWorkflows?: number;
}

export class House {
  private running: { readonly worker: Worker; readonly ended: Promise<void> } | null = null;
  private readonly residents: Resident[] = [];
  readonly sender: CommandSender;

  private constructor(
    readonly bench: Bench,
    readonly env: TestWorkflowEnvironment,
    private readonly bundle: HouseOptions['bundle'],
  ) {
    const opening = (tenant: string, pilot: string) => openingOf(bench.pool, tenant, pilot);
    this.sender = createCommandSender({ client: env.client, opening });
  }

  static async open(env: TestWorkflowEnvironment, options: HouseOptions = {}): Promise<House> {
    const start = options.start ?? '2026-03-02 09:00';
    const house = new House(await Bench.open(start), env, options.bundle);
    if (env.supportsTimeSkipping) await house.tickWithServer(start);
    await house.startWorker();
    return house;
  }

  get client(): Client {
    return this.env.client;
  }

  private async tickWithServer(start: string): Promise<void> {
    await this.bench.tamper(
      `UPDATE pilotage.clocks SET legal_base = '${local(start)}', rate = 1, real_base = '${await this.now()}'`,
    );
  }

  async now(): Promise<Instant> {
    const ms = this.env.supportsTimeSkipping ? await this.env.currentTimeMs() : Date.now();
    return new Date(ms).toISOString();
  }

  async legal(): Promise<Instant> {
    const clock = await createClocks(this.bench.pool).read('practice', mainClock);
    if (clock === null) throw new Error('There is no clock');
    return legalNow(clock, await this.now());
  }

  /** Lets time pass until a local time: by waiting where time skips, else by moving the practice clock. */
  async until(time: string): Promise<void> {
    if (!this.env.supportsTimeSkipping) return void (await this.bench.at(time));
    const ms = Date.parse(local(time)) - Date.parse(await this.legal());
    if (ms > 0) await this.env.sleep(ms);
  }

  async startWorker(change: WorkerChange = {}): Promise<void> {
    const worker = await Worker.create({
      connection: this.env.nativeConnection,
      taskQueue,
      workflowBundle: this.bundle ?? workflowBundle(),
      activities: { record: this.recordWith(change) },
      maxCachedWorkflows: change.maxCachedWorkflows ?? 50,
      shutdownGraceTime: '1 second',
    });
    this.running = { worker, ended: worker.run() };
  }

  private recordWith({ ports = {}, around = (record) => record }: WorkerChange) {
    let now = new Date().toISOString();
    const { record } = createActivities(
      this.bench.ports({ store: createRecordStore(this.bench.pool), now: () => now, ...ports }),
    );
    return around(async (call) => {
      now = await this.now();
      return record(call);
    });
  }

  async stopWorker(): Promise<void> {
    this.running?.worker.shutdown();
    await this.running?.ended;
    this.running = null;
  }

  /** Another worker in the place of the one that runs; what it had cached is gone. */
  async restartWorker(change: WorkerChange = {}): Promise<void> {
    await this.stopWorker();
    await this.startWorker(change);
  }

  /** The server stays for the next house, which must not find our pilots without their ledgers. */
  async leave(): Promise<void> {
    for (const { handle } of this.residents) await handle.terminate().catch(() => undefined);
    await this.stopWorker();
    await this.bench.close();
  }

  async close(): Promise<void> {
    await this.leave();
    await this.env.teardown();
  }

  resident(pilot: string): Resident {
    const resident = new Resident(this, pilot);
    this.residents.push(resident);
    return resident;
  }
}
