/**
 * adapters: hears of the record's answers as they are committed. From then on they are final; Temporal brings the same
 * a moment later, to whoever asked. So a notification that is missed costs that moment and nothing else.
 */
import { Client } from 'pg';
import type { Answer } from '../../contracts/messages';
import { connectionOf } from './pool';

/** Where the ids of committed answers are told, after their tenant. */
export const answersChannel = 'pilotage_answers';

export interface Heard {
  readonly kind: 'answered';
  readonly answer: Answer;
}

export interface Hearing {
  /** Whatever comes first: what `ask` brings, or the answer that was heard of. */
  sooner<T>(tenant: string, commandId: string, ask: () => Promise<T>): Promise<T | Heard>;
  close(): Promise<void>;
}

export interface HearingOptions {
  readonly connectionString: string;
  /** The answer under an id as the record keeps it. */
  read(tenant: string, commandId: string): Promise<Answer | null>;
  readonly onError?: (error: unknown) => void;
  readonly againAfterMs?: number;
}

/** Listens on a connection of its own, and again after it broke. */
class Listener {
  private client: Client | null = null;
  private timer: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(
    private readonly options: HearingOptions,
    private readonly onWord: (word: string) => void,
  ) {}

  async listen(): Promise<void> {
    const { connectionString, onError } = this.options;
    const client = new Client(connectionOf({ connectionString }));
    this.client = client;
    client.on('notification', ({ payload = '' }) => this.onWord(payload));
    client.on('error', (error) => onError?.(error));
    client.on('end', () => this.again());
    try {
      await client.connect();
      await client.query(`LISTEN ${answersChannel}`);
    } catch (error) {
      onError?.(error);
      await client.end().catch(() => undefined);
      this.again();
    }
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private again(): void {
    if (this.isClosed) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.listen(), this.options.againAfterMs ?? 1_000);
    this.timer.unref();
  }
}

/** Who waits for which word. */
class Waiting {
  private readonly wakes = new Map<string, Set<() => void>>();

  add(word: string, wake: () => void): void {
    const here = this.wakes.get(word) ?? new Set();
    this.wakes.set(word, here.add(wake));
  }

  remove(word: string, wake: () => void): void {
    const here = this.wakes.get(word);
    here?.delete(wake);
    if (here?.size === 0) this.wakes.delete(word);
  }

  wake(word: string): void {
    for (const wake of this.wakes.get(word) ?? []) wake();
  }
}

export function hearAnswers(options: HearingOptions): Hearing {
  const waiting = new Waiting();
  const listener = new Listener(options, (word) => waiting.wake(word));
  void listener.listen();

  async function keptAnswer(tenant: string, commandId: string): Promise<Answer | null> {
    try {
      return await options.read(tenant, commandId);
    } catch (error) {
      options.onError?.(error);
      return null;
    }
  }

  return {
    async sooner(tenant, commandId, ask) {
      const word = `${tenant} ${commandId}`;
      let wake = (): void => undefined;
      const heard = new Promise<Heard>((resolve) => {
        wake = () =>
          void keptAnswer(tenant, commandId).then(
            (answer) => answer !== null && resolve({ kind: 'answered', answer }),
          );
      });
      waiting.add(word, wake);
      try {
        return await Promise.race([ask(), heard]);
      } finally {
        waiting.remove(word, wake);
      }
    },
    close: () => listener.close(),
  };
}
