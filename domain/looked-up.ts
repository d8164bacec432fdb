/**
 * domain: what a command speaks of and the state of a pilot does not hold: another calendar, another pack. Whoever asks
 * beforehand and whoever decides look up the same names and make the same facts of them.
 */
import type { Calendar } from './calendar/calendar';
import { adoption } from './calendar-adoption';
import type { Command, Facts } from './kernel';
import type { Law } from './law/law';
import { packWanted, transition } from './pack-transition';
import type { Pilot } from './pilot';

/** As id@version; null: the command speaks of none. */
export interface Wanted {
  readonly pack: string | null;
  readonly calendar: string | null;
}

/** null: not wanted, or not there. */
export interface Found {
  readonly pack: Law | null;
  readonly calendar: Calendar | null;
}

export const wantedBy = (pilot: Pilot, command: Command): Wanted => ({
  pack: packWanted(pilot, command),
  calendar: calendarWanted(command),
});

function calendarWanted({ name, payload }: Command): string | null {
  const { calendar } = (payload ?? {}) as { calendar?: unknown };
  return name === 'AdoptCalendar' && typeof calendar === 'string' ? calendar : null;
}

/** A pilot counts by the versions of one calendar: that of its pack. */
const countsBy = (law: Law, calendar: Calendar | null): calendar is Calendar =>
  calendar !== null && calendar.id === law.pack.calendar;

export const movesOf = (
  pilot: Pilot,
  law: Law,
  { pack, calendar }: Found,
): Pick<Facts, 'adopting' | 'moving'> => ({
  ...(pack === null ? {} : { moving: transition(pilot, law, pack) }),
  ...(countsBy(law, calendar) ? { adopting: adoption(pilot, law, calendar) } : {}),
});
