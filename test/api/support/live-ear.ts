/** test: a screen that listens: reads a stream of events as a browser would, each held against its schema. */
import { liveEvent } from '../../../contracts/live';
import type { LiveEvent } from '../../../contracts/live';
import type { Asker } from './asker';

const patienceMs = 20_000;

export class LiveEar {
  /** News, after the greeting; signs of life are counted. */
  readonly heard: LiveEvent[] = [];
  beats = 0;
  isOver = false;
  lastId = '';
  private wake: () => void = () => undefined;

  private constructor(
    readonly response: Response,
    private readonly leave: AbortController,
  ) {}

  static async open(asker: Asker, query = '', headers: Record<string, string> = {}) {
    const leave = new AbortController();
    const response = await fetch(`${asker.url}/api/live${query}`, {
      headers: { cookie: asker.cookie, ...headers },
      signal: leave.signal,
    });
    const ear = new LiveEar(response, leave);
    if (response.status !== 200) return ear;
    void ear.listen();
    // The greeting: from now on the line is open.
    await ear.until(() => ear.heard.length > 0);
    return ear;
  }

  close(): void {
    this.leave.abort();
  }

  async until(is: () => boolean): Promise<void> {
    const limit = setTimeout(() => this.wake(), patienceMs);
    const endMs = performance.now() + patienceMs;
    while (!is()) {
      if (performance.now() >= endMs) throw new Error(`Heard only ${JSON.stringify(this.heard)}`);
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    clearTimeout(limit);
  }

  /** What was heard since, as one piece of news. */
  since(number: number): LiveEvent {
    const news = this.heard.slice(number);
    return {
      all: news.some(({ all }) => all),
      tasks: news.some(({ tasks }) => tasks),
      notices: news.some(({ notices }) => notices),
      clock: news.some(({ clock }) => clock),
      pilots: [...new Set(news.flatMap(({ pilots }) => pilots))],
    };
  }

  private async listen(): Promise<void> {
    const decoder = new TextDecoder();
    let rest = '';
    try {
      for await (const chunk of this.response.body as AsyncIterable<Uint8Array>) {
        rest += decoder.decode(chunk, { stream: true });
        const blocks = rest.split('\n\n');
        rest = blocks.pop() ?? '';
        for (const block of blocks) this.take(block);
      }
    } catch {
      // Broken off: over as well.
    }
    this.isOver = true;
    this.wake();
  }

  private take(block: string): void {
    const fields = new Map(
      block.split('\n').map((line) => {
        const at = line.indexOf(': ');
        return [line.slice(0, at), line.slice(at + 2)] as const;
      }),
    );
    this.lastId = fields.get('id') ?? this.lastId;
    const data = fields.get('data');
    if (data !== undefined) this.hear(liveEvent.strict().parse(JSON.parse(data)));
    this.wake();
  }

  private hear(event: LiveEvent): void {
    const { all, tasks, notices, clock, pilots } = event;
    const isNews = all || tasks || notices || clock || pilots.length > 0;
    if (isNews || this.heard.length === 0) this.heard.push(event);
    else this.beats += 1;
  }
}
