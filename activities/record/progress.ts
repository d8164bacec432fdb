/** activities: how far a turn has come: the pilot's state in memory and what is to be written for it. Plain values. */
import type { Known } from '../../contracts/messages';
import type { Directory } from '../../domain/directory';
import type { Facts, PilotEvent } from '../../domain/kernel';
import type { Law } from '../../domain/law/law';
import { noticesOf } from '../../domain/notices';
import type { Pilot } from '../../domain/pilot';
import type { Instant } from '../../domain/time';
import type { LegalClock } from '../legal-clock';
import type { Deed, Place } from '../ports';
import type { LedgerRow } from './chain';
import { chained } from './chain';
import { deedsOf } from './deeds';
import type { NoticeRow } from './read-model';

/** What stays the same throughout a turn. */
export interface Moment extends Place {
  /** Legal time that the law is asked at; never behind the pilot's last. */
  readonly now: Instant;
  /** Legal time of record; the same, except when the past is told. */
  readonly legalTime: Instant;
  readonly realNow: Instant;
  readonly clock: LegalClock;
  readonly directory: Directory;
  readonly directoryVersion: number;
}

export interface Progress {
  readonly pilot: Pilot;
  readonly known: Known;
  readonly entries: readonly LedgerRow[];
  readonly notices: readonly NoticeRow[];
  readonly deeds: readonly Deed[];
  /** Clock steps that rang in this turn. */
  readonly rang: number;
}

export const beginning = (pilot: Pilot, known: Known): Progress => ({
  pilot,
  known,
  entries: [],
  notices: [],
  deeds: [],
  rang: 0,
});

export const factsAt = (moment: Moment, law: Law, receivedAt: Instant): Facts => ({
  now: moment.now,
  receivedAt,
  law,
  directory: moment.directory,
});

export interface Unit {
  readonly events: readonly PilotEvent[];
  readonly pilot: Pilot;
  /** The law in force after the events. */
  readonly law: Law;
  readonly command: string | null;
}

/** The entries, letters and deeds that one command or one ring of clocks brings about. */
export function withUnit(
  progress: Progress,
  moment: Moment,
  { events, pilot, law, command }: Unit,
): Progress {
  if (events.length === 0) return progress;
  const { tenant, pilot: id, legalTime, realNow, directory, directoryVersion } = moment;
  const { revision, head } = progress.known;
  const stamp = {
    tenant,
    pilot: id,
    legalTime,
    recordTime: realNow,
    command,
    directory: directoryVersion,
  };
  const entries = chained(events, { seq: revision, head }, stamp);
  const notices = noticesOf(pilot, events, revision + 1, law, directory);
  return {
    pilot,
    known: { revision: revision + entries.length, head: entries.at(-1)?.hash ?? head },
    entries: [...progress.entries, ...entries],
    notices: [...progress.notices, ...notices],
    deeds: [
      ...progress.deeds,
      ...deedsOf({ tenant, pilot: id }, pilot, events, revision + 1, notices),
    ],
    rang: progress.rang + events.filter((event) => event.clock !== undefined).length,
  };
}

/** What `after` has beyond `before`. */
export const since = (before: Progress, after: Progress): Progress => ({
  ...after,
  entries: after.entries.slice(before.entries.length),
  notices: after.notices.slice(before.notices.length),
  deeds: after.deeds.slice(before.deeds.length),
});
