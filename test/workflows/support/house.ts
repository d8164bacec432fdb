/** test: the real story: a Temporal server, the bundle, the record on PostgreSQL; commands sealed and sent as the api does. */
import type { Client } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { createActivities } from '../../../activities';
import type { RecordPorts } from '../../../activities/ports';
import { openingOf } from '../../../adapters/postgres/lives';
import { createCommandSender } from '../../../adapters/temporal/command-sender';
import type { CommandSender, SendOutcome } from '../../../adapters/temporal/command-sender';
import { wakePilot } from '../../../adapters/temporal/runs';
import type { Answer, Envelope } from '../../../contracts/messages';
import { pilotWorkflowId, taskQueue } from '../../../contracts/messages';
import type { Command } from '../../../domain/kernel';
import type { Pilot } from '../../../domain/pilot';
import { Bench } from '../../activities/support/bench';
import { holderOf } from '../../domain/support/life';
import { submissionOf } from '../../domain/support/routes';
import { workflowBundle } from '../../support/temporal';

let commands = 0;

export class House {
  private running: { readonly worker: Worker; readonly ended: Promise<void> } | null = null;
  readonly sender: CommandSender;

  private constructor(
    readonly bench: Bench,
    readonly env: TestWorkflowEnvironment,
    readonly client: Client,
  ) {
    this.sender = createCommandSender({ client, opening: (tenant, pilot) => openingOf(bench.pool, tenant, pilot) });
  }

  static async open(env: TestWorkflowEnvironment, start = '2026-03-02 09:00'): Promise<House> {
    const house = new House(await Bench.open(start), env, env.client);
    await house.startWorker();
    return house;
  }

  async startWorker(change: Partial<RecordPorts> = {}, options: { maxCachedWorkflows?: number } = {}): Promise<void> {
    const worker = await Worker.create({
      connection: this.env.nativeConnection,
      taskQueue,
      workflowBundle: workflowBundle(),
      activities: createActivities(this.bench.ports(change)),
      maxCachedWorkflows: options.maxCachedWorkflows ?? 50,
      shutdownGraceTime: '1 second',
    });
    this.running = { worker, ended: worker.run() };
  }

  async stopWorker(): Promise<void> {
    this.running?.worker.shutdown();
    await this.running?.ended;
    this.running = null;
  }

  async close(): Promise<void> {
    await this.stopWorker();
    await this.bench.close();
    await this.env.teardown();
  }

  resident(pilot: string): Resident {
    return new Resident(this, pilot);
  }
}

/** One pilot of the house, as people reach it. */
export class Resident {
  constructor(
    readonly house: House,
    readonly id: string,
  ) {}

  get handle() {
    return this.house.client.workflow.getHandle(pilotWorkflowId('practice', this.id));
  }

  command(post: string, name: string, payload: object = {}, more: Partial<Command> = {}): Command {
    commands += 1;
    return { id: `s-${process.pid}-${commands}`, name, tenant: 'practice', pilot: this.id, actor: holderOf(post), payload, ...more };
  }

  async sealed(command: Command): Promise<Envelope> {
    return this.house.bench.sealer.seal(command, await this.house.bench.legal());
  }

  async send(envelope: Envelope, retry = false): Promise<SendOutcome> {
    return this.house.sender.send(envelope, { retry });
  }

  async gives(post: string, name: string, payload: object = {}, more: Partial<Command> = {}): Promise<Answer> {
    const outcome = await this.send(await this.sealed(this.command(post, name, payload, more)));
    if (outcome.kind !== 'answered') throw new Error(`${name}: ${JSON.stringify(outcome)}`);
    return outcome.answer;
  }

  async does(post: string, name: string, payload: object = {}, more: Partial<Command> = {}): Promise<this> {
    const answer = await this.gives(post, name, payload, more);
    if (answer.outcome !== 'accepted') throw new Error(`${name}: ${JSON.stringify(answer)}`);
    return this;
  }

  async submits(): Promise<this> {
    return this.does('hoa-lac:cadre-1', 'Submit', submissionOf());
  }

  /** Moves the practice clock and wakes the pilot, as the api does. */
  async at(time: string): Promise<void> {
    await this.house.bench.at(time);
    await this.wake();
  }

  async wake(): Promise<void> {
    await wakePilot(this.house.client, await openingOf(this.house.bench.pool, 'practice', this.id));
  }

  async state(): Promise<Pilot> {
    const [row] = await this.house.bench.rows<{ state: Pilot }>('SELECT state FROM pilotage.pilots WHERE id = $1', [this.id]);
    if (row === undefined) throw new Error(`${this.id} was not born`);
    return row.state;
  }

  async types(): Promise<readonly string[]> {
    const rows = await this.house.bench.rows<{ type: string }>('SELECT type FROM pilotage.ledger WHERE pilot = $1 ORDER BY seq', [this.id]);
    return rows.map((row) => row.type);
  }

  async until(what: string, holds: () => Promise<boolean>, withinMs = 15_000): Promise<void> {
    const end = Date.now() + withinMs;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`${this.id}: ${what} did not come about within ${withinMs} ms`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async untilLedgerHas(type: string, times = 1): Promise<void> {
    await this.until(`${times} x ${type}`, async () => (await this.types()).filter((each) => each === type).length >= times);
  }

  /** Names of history events, for counting what a step costs. */
  async history(): Promise<readonly string[]> {
    const history = await this.handle.fetchHistory();
    return (history.events ?? []).map((event) => Object.keys(event).find((key) => key.endsWith('EventAttributes')) ?? '');
  }
}
