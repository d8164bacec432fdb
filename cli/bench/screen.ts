/** cli: an open screen as a bench needs it: it hears the stream of live news, and knows when its tasks changed. */
import type { LiveEvent } from '../../contracts/live';
import type { Person } from './person';

const patienceMs = 20_000;

export class Screen {
  /** News after the greeting; signs of life are none. */
  news = 0;
  private readonly leave = new AbortController();
  private wake: (event: LiveEvent) => void = () => undefined;

  static async open(person: Person): Promise<Screen> {
    const screen = new Screen();
    const greeted = screen.next(() => true);
    void screen.listen(await person.stream('/api/live', screen.leave.signal));
    await greeted;
    return screen;
  }

  /** Resolves when the tasks have changed, from now on. */
  tasksChange(): Promise<void> {
    return this.next(({ tasks }) => tasks);
  }

  close(): void {
    this.leave.abort();
  }

  private next(is: (event: LiveEvent) => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('a screen was not told')), patienceMs);
      this.wake = (event) => {
        if (!is(event)) return;
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private async listen(chunks: AsyncIterable<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let rest = '';
    try {
      for await (const chunk of chunks) {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
          if (line.startsWith('data: ')) this.hear(JSON.parse(line.slice(6)) as LiveEvent);
      }
    } catch {
      // It was closed.
    }
  }

  private hear(event: LiveEvent): void {
    if (event.tasks || event.notices || event.pilots.length > 0) this.news += 1;
    this.wake(event);
  }
}
