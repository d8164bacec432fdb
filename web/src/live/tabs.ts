/**
 * web: the tabs of one browser share one stream, because a browser opens few connections to one place. Whichever holds the
 * lock keeps the stream and passes on what it hears; when it closes, another takes over. Where a browser cannot do that
 * (an address without TLS), each tab has a stream of its own.
 */
import type { LiveEvent } from '../../../contracts/live';
import { mintId } from '../api/command';
import { LiveStream } from '../api/live';
import type { LiveEars, LiveState } from '../api/live';

type Said =
  | { readonly say: 'news'; readonly news: LiveEvent }
  | { readonly say: 'state'; readonly state: LiveState }
  | { readonly say: 'watching'; readonly tab: string; readonly pilots: readonly string[] }
  /** What state is it in, and what do you watch? */
  | { readonly say: 'asking' };

export interface LiveTab {
  /** Pilots on this tab's screen. */
  watch(pilots: readonly string[]): void;
  close(): void;
}

class SharedTab implements LiveTab {
  private readonly tab = mintId();
  private readonly channel: BroadcastChannel;
  private readonly leaving = new AbortController();
  private readonly others = new Map<string, readonly string[]>();
  private own: readonly string[] = [];
  private stream: LiveStream | null = null;
  private state: LiveState = 'opening';
  private release: () => void = () => undefined;

  constructor(
    name: string,
    private readonly ears: LiveEars,
  ) {
    this.channel = new BroadcastChannel(name);
    this.channel.onmessage = ({ data }: MessageEvent<Said>) => this.heard(data);
    this.say({ say: 'asking' });
    const { signal } = this.leaving;
    // Whoever leaves before its turn has no more to do with it.
    navigator.locks.request(name, { signal }, () => this.lead()).catch(() => undefined);
  }

  watch(pilots: readonly string[]): void {
    this.own = pilots;
    if (this.stream === null) this.say({ say: 'watching', tab: this.tab, pilots });
    else this.watchAll();
  }

  close(): void {
    if (this.stream === null) this.say({ say: 'watching', tab: this.tab, pilots: [] });
    this.leaving.abort();
    this.stream?.close();
    this.release();
    this.channel.close();
  }

  /** Until it is closed. */
  private lead(): Promise<void> {
    if (this.leaving.signal.aborted) return Promise.resolve();
    const { ears } = this;
    this.stream = new LiveStream({
      news: (news) => {
        this.say({ say: 'news', news });
        ears.news(news);
      },
      state: (state) => {
        this.state = state;
        this.say({ say: 'state', state });
        ears.state(state);
      },
      broken: () => ears.broken(),
    });
    this.watchAll();
    this.say({ say: 'asking' });
    return new Promise((resolve) => {
      this.release = resolve;
    });
  }

  private heard(said: Said): void {
    const isLeading = this.stream !== null;
    if (said.say === 'news' && !isLeading) this.ears.news(said.news);
    if (said.say === 'state' && !isLeading) this.ears.state(said.state);
    if (said.say === 'asking' && isLeading) this.say({ say: 'state', state: this.state });
    if (said.say === 'asking' && !isLeading) this.watch(this.own);
    if (said.say === 'watching' && isLeading) {
      this.others.set(said.tab, said.pilots);
      this.watchAll();
    }
  }

  private watchAll(): void {
    this.stream?.watch([...this.own, ...[...this.others.values()].flat()]);
  }

  private say(said: Said): void {
    this.channel.postMessage(said);
  }
}

/** Tabs of one person listen together. */
export function openTab(person: string, ears: LiveEars): LiveTab {
  const canShare = window.isSecureContext && 'locks' in navigator && 'BroadcastChannel' in window;
  return canShare ? new SharedTab(`pilotage-live ${person}`, ears) : new LiveStream(ears);
}
