/** test: concerns on a real database: their record, their vault, and a desk that calls as a workflow would. */
import { createConcernRecord } from '../../../activities/concern/record';
import type { ConcernPorts } from '../../../activities/concern/ports';
import { createConcernStore } from '../../../adapters/postgres/concern/store';
import { createPool } from '../../../adapters/postgres/pool';
import { Vault } from '../../../adapters/vault/vault';
import { newVaultKey } from '../../../adapters/vault/vault-key';
import type { ConcernActivities } from '../../../contracts/activities';
import type { Answer, Envelope, Known, Taken } from '../../../contracts/messages';
import type { ConcernAnswer, ConcernCall } from '../../../contracts/messages/concern';
import { concernPlace } from '../../../contracts/messages/concern';
import { speaker } from '../../../domain/concern/commands';
import type { Concern } from '../../../domain/concern/concern';
import { unraised } from '../../../domain/concern/concern';
import type { Command } from '../../../domain/kernel';
import { holderOf } from '../../domain/support/life';
import { byCode } from '../../domain/concern/support';
import { Bench } from '../support/bench';

export const tenant = 'practice';
let acts = 0;

/** A command of a concern: `who` is a post, or the speaker. */
export function commandOf(
  concern: string,
  who: string,
  name: string,
  payload: object,
  version: number | null = null,
): Command {
  acts += 1;
  return {
    id: `k-${process.pid}-${acts}`,
    name,
    tenant,
    pilot: concernPlace(concern),
    actor: who === byCode ? speaker : holderOf(who),
    payload,
    ...(version === null ? {} : { basedOn: { matter: version } }),
  };
}

export class ConcernBench {
  private constructor(
    readonly bench: Bench,
    readonly key: Buffer,
    readonly vault: Vault,
    private readonly close_: () => Promise<void>,
  ) {}

  static async open(start?: string): Promise<ConcernBench> {
    const bench = await Bench.open(start);
    const key = newVaultKey();
    const vaultPool = createPool({ connectionString: bench.url, asVault: true, size: 2 });
    return new ConcernBench(bench, key, new Vault(vaultPool, key), () => vaultPool.end());
  }

  async close(): Promise<void> {
    await this.close_();
    await this.bench.close();
  }

  record(change: Partial<ConcernPorts> = {}): ConcernActivities['recordConcern'] {
    const { verifier, laws, log, now, incident } = this.bench.ports();
    const store = createConcernStore(this.bench.pool, 30_000);
    return createConcernRecord({ store, verifier, laws, log, now, incident, ...change });
  }

  desk(concern: string, change: Partial<ConcernPorts> = {}): ConcernDesk {
    return new ConcernDesk(this, concern, this.record(change));
  }

  async state(concern: string): Promise<Concern> {
    const [row] = await this.bench.rows<{ state: Concern }>(
      'SELECT state FROM pilotage.concerns WHERE id = $1',
      [concern],
    );
    return row?.state ?? unraised(tenant, concern);
  }

  async types(concern: string): Promise<readonly string[]> {
    const rows = await this.bench.rows<{ type: string }>(
      'SELECT type FROM pilotage.concern_ledger WHERE concern = $1 ORDER BY seq',
      [concern],
    );
    return rows.map(({ type }) => type);
  }
}

/** What a workflow keeps between calls, and no more. */
export class ConcernDesk {
  known: Known = { revision: 0, head: '' };
  last: ConcernAnswer | null = null;

  constructor(
    readonly bench: ConcernBench,
    readonly concern: string,
    private readonly record: ConcernActivities['recordConcern'],
  ) {}

  async sealed(command: Command): Promise<Envelope> {
    const { bench } = this.bench;
    return bench.sealer.seal(command, await bench.legal());
  }

  callOf(envelopes: readonly unknown[], by: Taken['by'] = 'update'): ConcernCall {
    const takenAt = new Date().toISOString();
    const commands = envelopes.map((envelope): Taken => ({ envelope, takenAt, by }));
    const { concern, known } = this;
    return { tenant, concern, run: 'run-1', known, commands, fired: envelopes.length === 0 };
  }

  async call(...envelopes: readonly unknown[]): Promise<ConcernAnswer> {
    const answer = await this.record(this.callOf(envelopes));
    this.known = answer.known;
    this.last = answer;
    return answer;
  }

  async gives(who: string, name: string, payload: object = {}): Promise<Answer> {
    const { version } = await this.bench.state(this.concern);
    const command = commandOf(this.concern, who, name, payload, version);
    return (await this.call(await this.sealed(command))).answers[0] as Answer;
  }

  async does(who: string, name: string, payload: object = {}): Promise<this> {
    const answer = await this.gives(who, name, payload);
    if (answer.outcome !== 'accepted') throw new Error(`${name}: ${JSON.stringify(answer)}`);
    return this;
  }
}
