/**
 * web: the stream of live news. It is opened again when it breaks, later each time and never all screens at once; what was
 * missed meanwhile is told by its greeting. After many failures the screens ask by themselves, and say so.
 */
import type { LiveEvent, mostWatched } from '../../../contracts/live';
import { withQuery } from './client';

/** live: what changes is heard; opening: not yet, or broken for a moment; asking: given up for now, the screens ask. */
export type LiveState = 'opening' | 'live' | 'asking';

export interface LiveEars {
  news(event: LiveEvent): void;
  state(state: LiveState): void;
  /** It broke: perhaps because the session has ended. */
  broken(): void;
}

const most: typeof mostWatched = 20;
const firstWaitMs = 700;
const longestWaitMs = 30_000;
const givesUpAfter = 3;
/** The api gives a sign of life every 20 s; a sleeping laptop notices nothing else. */
const silenceMs = 50_000;
const gatherMs = 100;
/** When everybody is told at once to look again, not everybody asks at once. */
const spreadMs = 1_500;

/** Doubles with every failure; half of it is chance. */
export const waitMs = (failures: number, chance: number): number =>
  Math.min(longestWaitMs, firstWaitMs * 2 ** failures) * (0.5 + chance / 2);

export class LiveStream {
  private source: EventSource | null = null;
  private coming: EventSource | null = null;
  private pilots: readonly string[] = [];
  private last = '';
  private failures = 0;
  private timer = 0;
  private silence = 0;

  constructor(private readonly ears: LiveEars) {
    this.open();
  }

  /** Pilots on the screens. The stream is changed for another without a gap between them. */
  watch(pilots: readonly string[]): void {
    const wanted = [...new Set(pilots)].sort().slice(0, most);
    if (wanted.join() === this.pilots.join()) return;
    this.pilots = wanted;
    if (this.source !== null || this.coming !== null) this.openIn(gatherMs);
  }

  close(): void {
    window.clearTimeout(this.timer);
    window.clearTimeout(this.silence);
    this.source?.close();
    this.coming?.close();
    this.source = null;
    this.coming = null;
  }

  private openIn(ms: number): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.open(), ms);
  }

  private open(): void {
    this.coming?.close();
    const source = new EventSource(
      withQuery('/api/live', { pilots: this.pilots.join(), last: this.last }),
    );
    this.coming = source;
    source.onmessage = ({ data, lastEventId }: MessageEvent<string>) => {
      this.last = lastEventId;
      this.listenForSilence();
      this.hear(JSON.parse(data) as LiveEvent, this.greeted(source));
    };
    source.onerror = () => this.broken();
  }

  /** Its first word makes it the one that counts. */
  private greeted(source: EventSource): boolean {
    if (this.source === source) return false;
    this.source?.close();
    this.source = source;
    this.coming = null;
    this.failures = 0;
    this.ears.state('live');
    return true;
  }

  private hear(event: LiveEvent, isGreeting: boolean): void {
    if (!event.all || isGreeting) this.ears.news(event);
    else window.setTimeout(() => this.ears.news(event), Math.random() * spreadMs);
  }

  private listenForSilence(): void {
    window.clearTimeout(this.silence);
    this.silence = window.setTimeout(() => this.broken(), silenceMs);
  }

  private broken(): void {
    this.close();
    this.openIn(waitMs(this.failures, Math.random()));
    this.failures += 1;
    this.ears.state(this.failures > givesUpAfter ? 'asking' : 'opening');
    this.ears.broken();
  }
}
