/** domain/after: what the ledger tells of matters of one kind: each with its entries in their order. */
import type { Actor, PilotEvent } from '../kernel';
import type { Pilot } from '../pilot';
import type { Instant } from '../time';

/** An event with its place in the ledger, oldest first. */
export interface ToldEvent {
  readonly seq: number;
  readonly hash: string;
  readonly event: PilotEvent;
}

export interface ToldMatter {
  readonly matter: string;
  readonly state: string;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  /** Body of the first, or of the last, event of a type. */
  first<B>(type: string): Told<B> | null;
  last<B>(type: string): Told<B> | null;
  all<B>(type: string): readonly Told<B>[];
}

export interface Told<B> {
  readonly seq: number;
  readonly hash: string;
  readonly at: Instant;
  readonly by: Actor;
  readonly body: B;
}

const matterIn = ({ event }: ToldEvent): unknown =>
  (event.body as { readonly matter?: unknown } | null)?.matter;

const told = <B>({ seq, hash, event }: ToldEvent): Told<B> => ({
  seq,
  hash,
  at: event.at,
  by: event.by,
  body: event.body as B,
});

/** Matters that the pilot has and that the reader may see, as the entries beside them tell. */
export function mattersTold(
  pilot: Pilot,
  kind: string,
  events: readonly ToldEvent[],
): readonly ToldMatter[] {
  const own = Object.values(pilot.matters).filter((matter) => matter.kind === kind);
  return own.map(({ id, state, openedAt, closedAt }) => {
    const mine = events.filter((each) => matterIn(each) === id);
    const all = <B>(type: string): readonly Told<B>[] =>
      mine.filter(({ event }) => event.type === type).map((each) => told<B>(each));
    return {
      ...{ matter: id, state, openedAt, closedAt },
      first: <B>(type: string) => all<B>(type)[0] ?? null,
      last: <B>(type: string) => all<B>(type).at(-1) ?? null,
      all,
    };
  });
}
