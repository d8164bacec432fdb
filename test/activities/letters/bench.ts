/** test: a bench with a letter office and a real mail server that keeps what it is given and can be told how to behave. */
import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import type { Pool } from 'pg';
import { SMTPServer } from 'smtp-server';
import { createDeeds } from '../../../activities/deliver';
import type { LetterOffice } from '../../../activities/letters/office';
import { openLetterOffice } from '../../../activities/letters/office';
import type { LetterPorts } from '../../../activities/letters/ports';
import { letterPorts } from '../../../adapters/mail/letters';
import { createDeliveryStore } from '../../../adapters/postgres/deliveries';
import { createPool } from '../../../adapters/postgres/pool';
import type { Wishes } from '../../../domain/letters/wishes';
import { usualWishes } from '../../../domain/letters/wishes';
import type { Language } from '../../../domain/words';
import { holderOf } from '../../domain/support/life';
import { Bench } from '../support/bench';

export interface Refusing {
  readonly code: number;
  readonly words: string;
  /** null: every recipient. */
  readonly address: string | null;
  readonly when: 'recipient' | 'data';
}

interface Behaviour {
  refusing: Refusing | null;
  /** Hangs up after this many messages were taken, before saying so. */
  hangUpAfter: number | null;
}

export class Postbox {
  readonly raw: Buffer[] = [];
  readonly mails: ParsedMail[] = [];
  readonly behaviour: Behaviour = { refusing: null, hangUpAfter: null };
  private server: SMTPServer | null = null;
  private port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  private refusal(when: Refusing['when'], addresses: readonly string[]): Error | null {
    const { refusing } = this.behaviour;
    if (refusing?.when !== when) return null;
    if (refusing.address !== null && !addresses.includes(refusing.address)) return null;
    return Object.assign(new Error(refusing.words), { responseCode: refusing.code });
  }

  async open(port = this.port): Promise<this> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      logger: false,
      onRcptTo: ({ address }, _, done) => done(this.refusal('recipient', [address])),
      onData: (stream, { envelope }, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const to = envelope.rcptTo.map(({ address }) => address);
          const refusal = this.refusal('data', to);
          if (refusal !== null) return done(refusal);
          const raw = Buffer.concat(parts);
          this.raw.push(raw);
          void simpleParser(raw).then((mail) => {
            this.mails.push(mail);
            if (this.raw.length !== this.behaviour.hangUpAfter) return done();
            // Taken, and the answer never arrives.
            for (const connection of server.connections) connection.close();
          });
        });
      },
    });
    // Whoever hangs up on us is part of the trial.
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => {
      server.listen(port, '127.0.0.1', resolve);
    });
    this.server = server;
    this.port = (server.server.address() as { port: number }).port;
    return this;
  }

  async close(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server === null) return;
    for (const connection of server.connections) connection.close();
    await new Promise<void>((resolve) => {
      server.close(resolve);
    });
  }

  to(address: string): readonly ParsedMail[] {
    return this.mails.filter(({ to }) => JSON.stringify(to).includes(address));
  }
}

export const awake: Wishes = {
  ...usualWishes,
  news: 'atOnce',
  quiet: null,
  workingDaysOnly: false,
};

export interface MailRow {
  readonly person: string;
  readonly kind: string;
  readonly state: string;
  readonly reason: string | null;
  readonly answer: string | null;
  readonly tries: number;
  readonly may_have_doubled: boolean;
  readonly message_id: string | null;
  readonly bytes: number | null;
  readonly body_hash: string | null;
  readonly subject: string | null;
  readonly content: string | null;
}

export class LetterBench {
  private constructor(
    readonly bench: Bench,
    readonly postbox: Postbox,
    readonly pool: Pool,
    readonly ports: LetterPorts,
    private office: LetterOffice,
    private readonly closePorts: () => void,
  ) {}

  static async open({ smtp = true, start = '2026-03-02 09:00' } = {}): Promise<LetterBench> {
    const bench = await Bench.open(start);
    const postbox = await new Postbox().open(0);
    const pool = createPool({ connectionString: bench.url, size: 8 });
    const mail = {
      smtp: smtp
        ? { url: postbox.url, from: 'Sổ thí điểm <pilots@example.vn>', patienceMs: 3_000 }
        : null,
      baseUrl: 'https://pilots.example.vn',
    };
    const { ports, close } = letterPorts(pool, mail, bench.ports().log);
    // A moment, as on a machine where minutes cannot be waited for.
    return new LetterBench(bench, postbox, pool, ports, openLetterOffice(ports, 1), close);
  }

  async close(): Promise<void> {
    this.closePorts();
    await this.postbox.close();
    await this.pool.end();
    await this.bench.close();
  }

  /** As a program that is started anew. */
  restart(change: Partial<LetterPorts> = {}, firstPauseMs = 1): void {
    this.office = openLetterOffice({ ...this.ports, ...change }, firstPauseMs);
  }

  /** A second program beside this one. */
  another(): LetterOffice {
    return openLetterOffice(this.ports, 1);
  }

  async contact(
    post: string,
    email: string,
    wishes: Partial<Wishes> = awake,
    language: Language = 'vi',
  ): Promise<string> {
    const { person } = holderOf(post);
    await this.pool.query(
      `INSERT INTO pilotage.contacts (tenant, person, email, verified_at) VALUES ('practice', $1, $2, now())
       ON CONFLICT (tenant, person) DO UPDATE SET email = $2`,
      [person, email],
    );
    await this.pool.query(
      `INSERT INTO pilotage.notice_wishes (tenant, person, language, wishes) VALUES ('practice', $1, $2, $3)
       ON CONFLICT (tenant, person) DO UPDATE SET language = $2, wishes = $3`,
      [person, language, JSON.stringify({ ...usualWishes, ...wishes })],
    );
    return person;
  }

  /** The deeds of the outbox that deliver notices, done as its runner does them. */
  async deliver(): Promise<void> {
    const deeds = createDeeds({
      ...createDeliveryStore(this.pool),
      seal: () => {
        throw new Error('nothing is opened here');
      },
      send: () => Promise.reject(new Error('nothing is opened here')),
      log: this.bench.ports().log,
    });
    const rows = await this.bench.rows<{ payload: never; task: string }>(
      `SELECT j.payload, t.identifier AS task FROM graphile_worker._private_jobs j
       JOIN graphile_worker._private_tasks t ON t.id = j.task_id
       WHERE t.identifier LIKE 'deliver%' ORDER BY j.id`,
    );
    for (const { payload, task } of rows)
      await (task === 'deliverNotices'
        ? deeds.deliverNotices(payload)
        : deeds.deliverConcernNotices(payload));
    await this.bench.tamper(
      `DELETE FROM graphile_worker._private_jobs j USING graphile_worker._private_tasks t
       WHERE t.id = j.task_id AND t.identifier LIKE 'deliver%'`,
    );
  }

  /** One round of the office, after what was told is delivered. */
  async turn(): Promise<void> {
    await this.deliver();
    await this.office.turn(['practice']);
  }

  mails(): Promise<MailRow[]> {
    return this.bench.rows<MailRow>('SELECT * FROM pilotage.mails ORDER BY made_at, id');
  }

  letters(): Promise<{ person: string; notice: string; state: string; reason: string | null }[]> {
    return this.bench.rows('SELECT * FROM pilotage.letters ORDER BY made_at, notice, person');
  }

  /** As when time has passed for whatever waits for another try. */
  async hurry(): Promise<void> {
    await this.bench.rows(
      `UPDATE pilotage.mails SET next_try_at = now(), leased_until = now() - interval '1 second'
       WHERE state IN ('ready', 'handing')`,
    );
  }
}
