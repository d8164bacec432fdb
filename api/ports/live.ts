/** api: what the endpoint of live news needs: somebody who leads words to open screens. */
import type { LiveEvent } from '../../contracts/live';
import type { SessionRow } from '../../contracts/reading';
import type { Stream } from '../door/stream';

/** Somebody in front of an open screen. */
export interface Listening {
  readonly session: SessionRow;
  /** Held by the person now. */
  readonly posts: ReadonlySet<string>;
  /** Of people who are away, for whom the person stands in. */
  readonly standingIn: ReadonlySet<string>;
  /** On the screen now. */
  readonly pilots: ReadonlySet<string>;
}

export interface Live {
  /** `last`: id of the last event that was heard. Refuses when there are too many streams already. */
  stream(listening: Listening, last: string | null): Stream<LiveEvent>;
}
