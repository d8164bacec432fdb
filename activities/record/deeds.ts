/** activities: the deeds that events ask for: letters to send and pilots to open elsewhere. Jobs of the same transaction. */
import type { PilotEvent } from '../../domain/kernel';
import type { Pilot } from '../../domain/pilot';
import { isReconstructing } from '../../domain/pilot';
import type { Instant } from '../../domain/time';
import type { Minted } from '../../domain/state/lineage';
import { isTold } from '../../domain/webhooks/told';
import type { Deed, Place } from '../ports';
import type { NoticeRow } from './read-model';

/** All that one act or one ring of a clock tells: one job, since each job costs the database more than a letter does. */
export interface DeliverNotices extends Place {
  readonly notices: readonly string[];
}

export interface OpenPilot extends Place {
  /** `pilot` is the parent or predecessor. */
  readonly minted: Minted;
  /** The parent's replication that waits to hear that its site's pilot is open; null for other children. */
  readonly replication: string | null;
}

/** For other systems: which entries, and the stage after them. Nobody is named, and nothing that is written is told. */
export interface TellWebhooks extends Place {
  /** null: not numbered yet. */
  readonly number: string | null;
  readonly stage: string;
  readonly events: readonly { readonly seq: number; readonly type: string; readonly at: Instant }[];
}

/** `firstSeq`: of the first event's entry. */
export function deedsOf(
  place: Place,
  pilot: Pilot,
  events: readonly PilotEvent[],
  firstSeq: number,
  notices: readonly NoticeRow[],
): readonly Deed[] {
  const letters = lettersOf(place, notices);
  // What is told from sources opened its successors long ago: they have sources of their own.
  if (isReconstructing(pilot)) return letters;
  return [
    ...letters,
    ...tellingsOf(place, pilot, events, firstSeq),
    ...events.flatMap((event) => openingsOf(place, event)),
  ];
}

/** Added only where somebody is to be told (record-write). */
function tellingsOf(
  { tenant, pilot: id }: Place,
  pilot: Pilot,
  events: readonly PilotEvent[],
  firstSeq: number,
): readonly Deed[] {
  const told = events.flatMap((event, i) =>
    isTold(event) ? [{ seq: firstSeq + i, type: event.type, at: event.at }] : [],
  );
  const [first] = told;
  if (first === undefined) return [];
  const { stage, approval } = pilot;
  return [
    {
      task: 'tellWebhooks',
      payload: {
        ...{ tenant, pilot: id, number: approval.number, stage, events: told },
      } satisfies TellWebhooks,
      key: `webhooks:${tenant}:${id}:${first.seq}`,
    },
  ];
}

function lettersOf(place: Place, notices: readonly NoticeRow[]): readonly Deed[] {
  const [first] = notices;
  if (first === undefined) return [];
  const { tenant, pilot } = place;
  return [
    {
      task: 'deliverNotices',
      payload: {
        tenant,
        pilot,
        notices: notices.map(({ id }) => id),
      } satisfies DeliverNotices,
      key: `notices:${tenant}:${pilot}:${first.id}`,
    },
  ];
}

function openingsOf(place: Place, event: PilotEvent): readonly Deed[] {
  return mintedIn(event.body).map((minted) => ({
    task: 'openPilot',
    payload: { ...place, minted, replication: replicationIn(event) } satisfies OpenPilot,
    key: `open:${place.tenant}:${minted.pilot}`,
  }));
}

function replicationIn({ type, body }: PilotEvent): string | null {
  const { matter } = body as { matter?: unknown };
  return type === 'ReplicationAgreed' && typeof matter === 'string' ? matter : null;
}

/** By convention an event mints children in `minted`: one, or a list. */
function mintedIn(body: unknown): readonly Minted[] {
  const { minted } = body as { minted?: Minted | readonly Minted[] | null };
  const found =
    minted == null
      ? []
      : Array.isArray(minted)
        ? (minted as readonly Minted[])
        : [minted as Minted];
  return found.filter((each) => typeof each.pilot === 'string' && typeof each.command === 'string');
}
