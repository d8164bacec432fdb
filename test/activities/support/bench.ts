/** test: the record on a real database, and a desk that calls it as a workflow would, on a practice clock that stands still. */
import { Client } from 'pg';
import type { Pool } from 'pg';
import { createActivities } from '../../../activities';
import { currentBuild } from '../../../activities/build';
import type { LegalClock } from '../../../activities/legal-clock';
import type { LawBook, RecordPorts } from '../../../activities/ports';
import { createClocks, mainClock } from '../../../adapters/clock/clocks';
import { newRootKey } from '../../../adapters/keys/root-key';
import { createSealer } from '../../../adapters/keys/sealer';
import { createVerifier } from '../../../adapters/keys/verifier';
import { createLawBook } from '../../../adapters/postgres/law-book';
import { createPool } from '../../../adapters/postgres/pool';
import { createRecordStore } from '../../../adapters/postgres/record-store';
import { seedLaw, seedTenant } from '../../../adapters/postgres/seed';
import { practiceDirectory } from '../../../adapters/seed/practice-directory';
import type { Activities } from '../../../contracts/activities';
import type {
  Answer,
  Envelope,
  Known,
  AskingRun,
  RecordAnswer,
  RecordCall,
  Taken,
} from '../../../contracts/messages';
import { calendars } from '../../../domain/calendar';
import type { Command } from '../../../domain/kernel';
import { packs } from '../../../domain/law/packs';
import type { Pilot } from '../../../domain/pilot';
import type { Instant } from '../../../domain/time';
import { holderOf, local } from '../../domain/support/life';
import { submissionOf } from '../../domain/support/routes';
import { asSuperuser, freshDatabase } from '../../support/database';

export interface LogLine {
  readonly level: string;
  readonly fields: Record<string, unknown>;
  readonly message: string;
}

/** A busy machine is slow, not wrong: who tests the limits of an attempt gives a store of its own. */
const patientMs = 30_000;

export class Bench {
  readonly lines: LogLine[] = [];
  readonly root = newRootKey();
  readonly sealer = createSealer({ program: 'api', root: this.root });
  readonly importer = createSealer({ program: 'importer', root: this.root });
  private incidents = 0;

  private constructor(
    readonly url: string,
    readonly pool: Pool,
    /** Of their own: a turn holds a connection while it asks for the law. */
    private readonly lawPool: Pool,
    readonly laws: LawBook,
  ) {}

  static async open(start = '2026-03-02 09:00'): Promise<Bench> {
    const url = await freshDatabase();
    const pool = createPool({
      connectionString: url,
      pipeline: true,
      size: 5,
      statementTimeoutMs: patientMs,
    });
    await seedLaw(pool, packs, calendars);
    const lawPool = createPool({ connectionString: url, size: 2 });
    const bench = new Bench(url, pool, lawPool, createLawBook(lawPool));
    await seedTenant(pool, 'practice', {
      directory: practiceDirectory,
      clock: stillAt(local(start)),
    });
    return bench;
  }

  async close(): Promise<void> {
    await this.lawPool.end();
    await this.pool.end();
  }

  ports(change: Partial<RecordPorts> = {}): RecordPorts {
    const line = (level: string) => (fields: object, message: string) => {
      this.lines.push({ level, fields: fields as Record<string, unknown>, message });
    };
    return {
      store: createRecordStore(this.pool, patientMs),
      verifier: createVerifier(this.root.publicKey),
      laws: this.laws,
      log: { info: line('info'), warn: line('warn'), error: line('error') },
      now: () => new Date().toISOString(),
      incident: () => `incident-${(this.incidents += 1)}`,
      build: currentBuild,
      ...change,
    };
  }

  activities(change: Partial<RecordPorts> = {}): Activities {
    return createActivities(this.ports(change));
  }

  /** Sets the practice clock, without waking anybody. */
  async at(time: string, rate = 0): Promise<Instant> {
    const legal = local(time);
    await createClocks(this.pool).advance('practice', mainClock, legal);
    if (rate > 0) await createClocks(this.pool).resume('practice', mainClock, rate);
    return legal;
  }

  async legal(): Promise<Instant> {
    const clock = await createClocks(this.pool).read('practice', mainClock);
    return clock?.legalBase ?? '';
  }

  /** As somebody who owns the database: for tampering. */
  async tamper(...statements: readonly string[]): Promise<void> {
    const admin = new Client({ connectionString: asSuperuser(this.url) });
    await admin.connect();
    try {
      for (const statement of statements) await admin.query(statement);
    } finally {
      await admin.end();
    }
  }

  async rows<T extends object>(text: string, values: unknown[] = []): Promise<T[]> {
    return (await this.pool.query<T>(text, values)).rows;
  }

  async count(table: string): Promise<number> {
    const [row] = await this.rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM pilotage.${table}`,
    );
    return row?.n ?? 0;
  }

  desk(pilot: string, change: Partial<RecordPorts> = {}): Desk {
    return new Desk(this, pilot, this.activities(change));
  }
}

export const stillAt = (legal: Instant): LegalClock => ({
  id: mainClock,
  legalBase: legal,
  realBase: new Date().toISOString(),
  rate: 0,
  practice: true,
});

let commands = 0;

/** What a workflow keeps between calls, and no more. */
export class Desk {
  known: Known = { revision: 0, head: '' };
  epoch = 1;
  shown = '';
  run: AskingRun = { id: 'run-1', startedAs: 'run-1', continues: null, cancelAsked: false };
  last: RecordAnswer | null = null;

  constructor(
    readonly bench: Bench,
    readonly pilot: string,
    readonly activities: Activities,
  ) {}

  command(post: string, name: string, payload: object, more: Partial<Command> = {}): Command {
    commands += 1;
    return {
      id: `c-${commands}`,
      name,
      tenant: 'practice',
      pilot: this.pilot,
      actor: holderOf(post),
      payload,
      ...more,
    };
  }

  async sealed(command: Command, sealedAt?: Instant): Promise<Envelope> {
    const { sealer, importer } = this.bench;
    const own = command.source === undefined ? sealer : importer;
    return own.seal(command, sealedAt ?? (await this.bench.legal()));
  }

  callOf(envelopes: readonly unknown[], by: Taken['by'] = 'update'): RecordCall {
    const takenAt = new Date().toISOString();
    return {
      tenant: 'practice',
      pilot: this.pilot,
      epoch: this.epoch,
      run: this.run,
      known: this.known,
      commands: envelopes.map((envelope) => ({ envelope, takenAt, by })),
      fired: envelopes.length === 0,
      shown: this.shown,
    };
  }

  async call(
    envelopes: readonly unknown[] = [],
    by: Taken['by'] = 'update',
  ): Promise<RecordAnswer> {
    return this.take(await this.activities.record(this.callOf(envelopes, by)));
  }

  take(answer: RecordAnswer): RecordAnswer {
    this.known = answer.known;
    this.shown = answer.attributes?.key ?? this.shown;
    this.last = answer;
    return answer;
  }

  /** The answer to one command. */
  async gives(
    post: string,
    name: string,
    payload: object = {},
    more: Partial<Command> = {},
  ): Promise<Answer> {
    const envelope = await this.sealed(this.command(post, name, payload, more));
    return (await this.call([envelope])).answers[0] as Answer;
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

  submit(): Promise<this> {
    return this.does('hoa-lac:cadre-1', 'Submit', submissionOf());
  }

  /** Calls until no more clocks are due. */
  async ring(): Promise<RecordAnswer> {
    let answer = await this.call();
    while (answer.more) answer = await this.call();
    return answer;
  }

  async state(): Promise<Pilot> {
    const [row] = await this.bench.rows<{ state: Pilot }>(
      'SELECT state FROM pilotage.pilots WHERE id = $1',
      [this.pilot],
    );
    if (row === undefined) throw new Error(`${this.pilot} was not born`);
    return row.state;
  }

  async types(): Promise<readonly string[]> {
    const rows = await this.bench.rows<{ type: string }>(
      'SELECT type FROM pilotage.ledger WHERE pilot = $1 ORDER BY seq',
      [this.pilot],
    );
    return rows.map((row) => row.type);
  }
}
