/** domain: firms, units and sites inside a pilot, each with its own small life. */
import type { TextRef } from '../kernel';
import { mattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import type { Instant, LocalDate } from '../time';
import { later } from '../time';
import type { Stretch } from './term';

export const PARTICIPANT = 'participant';

export interface Participant {
  readonly name: TextRef;
  readonly sort: 'firm' | 'unit' | 'site' | 'household' | 'person' | 'other';
  /** Own dates; null follows the pilot's. */
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  readonly untilSetAt: Instant | null;
  readonly startedOn: LocalDate | null;
  readonly pausedSince: LocalDate | null;
  readonly pausedUntil: LocalDate | null;
  readonly lapses: readonly Stretch[];
  /** An earlier application of the same participant, refused. */
  readonly previous: string | null;
}

/** Admitted and not gone. */
export const inStates = ['admitted', 'started', 'suspended', 'lapsed'] as const;

export const isIn = (matter: Matter): boolean =>
  (inStates as readonly string[]).includes(matter.state);

export const participantsIn = (pilot: Pilot): readonly Matter<Participant>[] =>
  mattersOf<Participant>(pilot, PARTICIPANT).filter(isIn);

/** A new own end; a participant that had lapsed is in again, its lapsed days stay. */
export function withUntil(
  pilot: Pilot,
  id: string,
  until: LocalDate,
  on: LocalDate,
  at: Instant,
): Pilot {
  const matter = pilot.matters[id] as Matter<Participant> | undefined;
  if (matter === undefined) return pilot;
  const { data } = matter;
  const lapses = data.lapses.map((each) =>
    each.to === null ? { ...each, to: later(each.from, on) } : each,
  );
  const changed: Matter<Participant> = {
    ...matter,
    state: matter.state === 'lapsed' ? stateBeneath(data) : matter.state,
    version: matter.version + 1,
    data: { ...data, until, untilSetAt: at, lapses },
  };
  return { ...pilot, matters: { ...pilot.matters, [id]: changed } };
}

export const stateBeneath = (data: Participant): string =>
  data.pausedSince !== null ? 'suspended' : data.startedOn !== null ? 'started' : 'admitted';

/** Participants that ended only because the pilot did are in again when its term is reopened. */
export function backIn(pilot: Pilot): Pilot {
  const back = mattersOf<Participant>(pilot, PARTICIPANT)
    .filter((each) => each.state === 'ended')
    .map((each): Matter<Participant> => ({
      ...each,
      state: stateBeneath(each.data),
      closedAt: null,
      version: each.version + 1,
    }));
  return {
    ...pilot,
    matters: { ...pilot.matters, ...Object.fromEntries(back.map((each) => [each.id, each])) },
  };
}
