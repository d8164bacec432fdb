/**
 * activities: a pilot's read model made again from its ledger, turn by turn as it was written: state, desks, notices.
 * What comes out must be what is stored.
 */
import { fold } from '../domain/evolve';
import { noticesOf } from '../domain/notices';
import type { Pilot } from '../domain/pilot';
import { unborn } from '../domain/pilot';
import type { Instant } from '../domain/time';
import type { LawBook, Place } from './ports';
import type { Entry, LedgerRow } from './record/chain';
import { entryOf, eventOf } from './record/chain';
import type { NoticeRow, ReadModel } from './record/read-model';
import { readModelOf } from './record/read-model';

export interface Rebuilt {
  readonly pilot: Pilot;
  readonly head: string;
  readonly lastLegal: Instant;
  readonly model: ReadModel;
  readonly notices: readonly NoticeRow[];
}

/** Desks that were written anew after the last turn: by which directory, and of which legal moment. */
export interface DesksAnew {
  readonly directory: number;
  readonly at: Instant;
}

/** `rows`: the whole ledger of one pilot, in order. */
export async function rebuilt(
  laws: LawBook,
  place: Place,
  rows: readonly LedgerRow[],
  desks: DesksAnew | null,
): Promise<Rebuilt> {
  let pilot = unborn(place.tenant, place.pilot);
  const notices: NoticeRow[] = [];
  const entries = rows.map((row) => entryOf(row.entry));
  for (const unit of units(entries)) {
    const events = unit.map(eventOf);
    const first = pilot.revision + 1;
    pilot = fold(pilot, events);
    const law = await laws.lawOf(pilot.law);
    const directory = await laws.directory(place.tenant, unit[0]?.directory ?? null);
    notices.push(...noticesOf(pilot, events, first, law, directory));
  }
  const last = entries.at(-1);
  if (last === undefined) throw new Error(`${place.pilot} has no ledger`);
  const [law, directory] = [
    await laws.lawOf(pilot.law),
    await laws.directory(place.tenant, desks?.directory ?? last.directory),
  ];
  const model = readModelOf(pilot, law, directory, desks?.at ?? last.legalTime);
  return { pilot, head: rows.at(-1)?.hash ?? '', lastLegal: last.legalTime, model, notices };
}

/** What one command or one ring of clocks brought about: their entries are numbered from 1. */
function units(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const found: Entry[][] = [];
  for (const entry of entries) {
    if (entry.n === 1) found.push([entry]);
    else found.at(-1)?.push(entry);
  }
  return found;
}
