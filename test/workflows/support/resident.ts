/** test: one pilot of the house, as people and operators reach it. */
import { openingOf } from '../../../adapters/postgres/lives';
import type { SendOutcome } from '../../../adapters/temporal/command-sender';
import { wakePilot } from '../../../adapters/temporal/runs';
import type { Answer, Envelope, Opening } from '../../../contracts/messages';
import { pilotWorkflowId } from '../../../contracts/messages';
import type { Command } from '../../../domain/kernel';
import type { Pilot } from '../../../domain/pilot';
import type { Act } from '../../domain/support/life';
import { holderOf } from '../../domain/support/life';
import { submissionOf } from '../../domain/support/routes';
import type { House } from './house';

let commands = 0;

export interface Entry {
  readonly type: string;
  readonly at: string;
  readonly legalTime: string;
  readonly command: string | null;
  readonly clock: string | null;
  readonly body: unknown;
}

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
    const id = `s-${process.pid}-${commands}`;
    const actor = holderOf(post);
    return { id, name, tenant: 'practice', pilot: this.id, actor, payload, ...more };
  }

  async sealed(command: Command): Promise<Envelope> {
    return this.house.bench.sealer.seal(command, await this.house.legal());
  }

  send(envelope: Envelope, retry = false): Promise<SendOutcome> {
    return this.house.sender.send(envelope, { retry });
  }

  async answerTo(envelope: Envelope, retry = false): Promise<Answer> {
    const outcome = await this.send(envelope, retry);
    if (outcome.kind === 'answered') return outcome.answer;
    throw new Error(`${envelope.command.name}: ${JSON.stringify(outcome)}`);
  }

  async gives(post: string, name: string, payload: object = {}, more: Partial<Command> = {}) {
    return this.answerTo(await this.sealed(this.command(post, name, payload, more)));
  }

  async does(
    post: string,
    name: string,
    payload: object = {},
    more: Partial<Command> = {},
  ): Promise<this> {
    const answer = await this.gives(post, name, payload, more);
    if (answer.outcome !== 'accepted') throw new Error(`${name}: ${JSON.stringify(answer)}`);
    return this;
  }

  submits(): Promise<this> {
    return this.does('hoa-lac:cadre-1', 'Submit', submissionOf());
  }

  async registers(): Promise<this> {
    return this.does('hoa-lac:clerk', 'Register', { number: '15', book: '2026' });
  }

  /** Does again what the pure law has lived. */
  async relives(acts: readonly Act[]): Promise<this> {
    for (const { at, post, name, payload, basedOn } of acts) {
      if (at > (await this.house.legal())) await this.house.until(localTime(at));
      await this.does(post, name, payload, { basedOn });
    }
    return this;
  }

  /** Wakes the pilot, as the api does when the clock's hands were moved. */
  async wake(): Promise<void> {
    await wakePilot(this.house.client, await this.opening());
  }

  opening(): Promise<Opening> {
    return openingOf(this.house.bench.pool, 'practice', this.id);
  }

  async row<T extends object>(columns: string): Promise<T> {
    const text = `SELECT ${columns} FROM pilotage.pilots WHERE id = $1`;
    const [row] = await this.house.bench.rows<T>(text, [this.id]);
    if (row === undefined) throw new Error(`${this.id} was not born`);
    return row;
  }

  async state(): Promise<Pilot> {
    return (await this.row<{ state: Pilot }>('state')).state;
  }

  async stage(): Promise<string> {
    return (await this.state()).stage;
  }

  async entries(): Promise<readonly Entry[]> {
    const rows = await this.house.bench.rows<{ entry: Buffer; clock: string | null }>(
      'SELECT entry, clock FROM pilotage.ledger WHERE pilot = $1 ORDER BY seq',
      [this.id],
    );
    return rows.map(({ entry, clock }) => ({
      ...(JSON.parse(entry.toString('utf8')) as Omit<Entry, 'clock'>),
      clock,
    }));
  }

  async types(): Promise<readonly string[]> {
    return (await this.entries()).map(({ type }) => type);
  }

  /** Clock steps of a duty, in order: what rang, and when by the law. */
  async rungs(step: string): Promise<readonly string[]> {
    const entries = await this.entries();
    return entries.flatMap(({ clock }) =>
      clock?.includes(`/${step}@`) === true ? [clock.split('/').at(-1) ?? ''] : [],
    );
  }

  async tasks(): Promise<readonly { step: string; due_at: string; posts: readonly string[] }[]> {
    return this.house.bench.rows(
      'SELECT step, due_at, posts FROM pilotage.tasks WHERE pilot = $1 ORDER BY due_at, step',
      [this.id],
    );
  }

  async notes(): Promise<readonly { reason: string; times: number; run: string }[]> {
    return this.house.bench.rows(
      'SELECT reason, times, run FROM pilotage.operator_notes WHERE pilot = $1 ORDER BY reason',
      [this.id],
    );
  }

  async until(what: string, holds: () => Promise<boolean>, withinMs = 15_000): Promise<void> {
    const end = Date.now() + withinMs;
    while (!(await holds())) {
      if (Date.now() > end)
        throw new Error(`${this.id}: ${what} did not come about within ${withinMs} ms`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  async untilLedgerHas(type: string, times = 1): Promise<void> {
    await this.until(
      `${times} x ${type}`,
      async () => (await this.types()).filter((each) => each === type).length >= times,
    );
  }

  /** The whole history of a run, the latest unless named. */
  async history(runId?: string) {
    const { workflowId } = this.handle;
    return this.house.client.workflow.getHandle(workflowId, runId).fetchHistory();
  }

  /** What no message, however bad, may bring about. */
  async failedTasks(): Promise<readonly string[]> {
    const { events } = await this.history();
    return (events ?? []).flatMap(({ workflowTaskFailedEventAttributes: failed }) =>
      failed?.failure?.message == null ? [] : [failed.failure.message],
    );
  }

  /** Names of history events, for counting what a step costs. */
  async historyEvents(runId?: string): Promise<readonly string[]> {
    const { events } = await this.history(runId);
    return (events ?? []).map(
      (event) =>
        Object.keys(event)
          .find((key) => key.endsWith('EventAttributes'))
          ?.slice(0, -'EventAttributes'.length) ?? '',
    );
  }
}

/** As the tests write it, at UTC+7. */
export const localTime = (instant: string): string =>
  new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
