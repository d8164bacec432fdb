/**
 * adapters: the one connection on which a program hears what is told by NOTIFY. It is made again when it breaks, and asked
 * from time to time whether it is still there: a firewall drops a quiet connection without a word.
 */
import { Client } from 'pg';
import { connectionOf } from './pool';

export interface ListenerOptions {
  readonly connectionString: string;
  readonly onError?: (error: unknown) => void;
  /** It listens from now on, for the first time or again; what was told before is lost. */
  readonly onGap?: () => void;
  readonly againAfterMs?: number;
  readonly askEveryMs?: number;
}

export class Listener {
  private readonly ears = new Map<string, (word: string) => void>();
  private client: Client | null = null;
  private timer: NodeJS.Timeout | undefined;
  private asking: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(private readonly options: ListenerOptions) {}

  /** Before `listen`. */
  on(channel: string, hear: (word: string) => void): this {
    this.ears.set(channel, hear);
    return this;
  }

  async listen(): Promise<void> {
    const { connectionString, onError } = this.options;
    const client = new Client(connectionOf({ connectionString }));
    this.client = client;
    client.on('notification', ({ channel, payload = '' }) => this.ears.get(channel)?.(payload));
    client.on('error', (error) => onError?.(error));
    client.on('end', () => this.client === client && this.again());
    try {
      await client.connect();
      await this.listenTo(client);
      this.begun(client);
    } catch (error) {
      onError?.(error);
      await client.end().catch(() => undefined);
      this.again();
    }
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    clearInterval(this.asking);
    await this.client?.end().catch(() => undefined);
  }

  private async listenTo(client: Client): Promise<void> {
    for (const channel of this.ears.keys()) await client.query(`LISTEN ${channel}`);
  }

  private begun(client: Client): void {
    this.options.onGap?.();
    clearInterval(this.asking);
    this.asking = setInterval(() => {
      // Saying it again changes nothing, and is answered by whoever is there.
      this.listenTo(client).catch((error: unknown) => {
        this.options.onError?.(error);
        client.end().catch(() => undefined);
        if (this.client === client) this.again();
      });
    }, this.options.askEveryMs ?? 20_000);
    this.asking.unref();
  }

  private again(): void {
    clearInterval(this.asking);
    clearTimeout(this.timer);
    if (this.isClosed) return;
    this.timer = setTimeout(() => void this.listen(), this.options.againAfterMs ?? 1_000);
    this.timer.unref();
  }
}
