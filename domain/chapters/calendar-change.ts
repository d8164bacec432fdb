/** domain chapter: a decreed calendar takes the place of the old one; lateness that was written down stays written. */
import type { MovedDue, NewEvent } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Pilot } from '../pilot';
import { living } from '../stages';
import { rungKey, rungsMoved } from '../state/moved-rungs';
import type { Instant } from '../time';

export interface CalendarChangeCommands {
  /** As id@version. */
  AdoptCalendar: { readonly calendar: string };
}

interface Events {
  CalendarAdopted: {
    readonly from: string;
    readonly to: string;
    readonly moved: readonly MovedDue[];
  };
  DueDatesMoved: { readonly calendar: string; readonly count: number };
  ExcusedByCalendar: {
    readonly matter: string;
    readonly step: string;
    readonly due: Instant;
    readonly newDue: Instant;
    readonly calendar: string;
  };
}

const hasRungOverdue = (pilot: Pilot, { matter, step, oldDue }: MovedDue): boolean =>
  (pilot.rungs[rungKey(matter, step, oldDue)] ?? []).includes('overdue');

export const chapter = defineChapter<CalendarChangeCommands, Events>({
  name: 'calendar-change',
  commands: {
    AdoptCalendar: {
      by: ['packAdmin', 'system'],
      stages: living,
      decide({ pilot, payload: { calendar }, adopting, emit }) {
        if (calendar === pilot.law.calendar) return refuse('CALENDAR_IN_USE', { calendar });
        if (adopting?.to !== calendar) return refuse('CALENDAR_UNKNOWN', { calendar });
        const { from, to, moved } = adopting;
        const events: NewEvent[] = [emit('CalendarAdopted', { from, to, moved })];
        if (moved.length > 0) events.push(emit('DueDatesMoved', { calendar, count: moved.length }));
        const excused = moved.filter(
          (due) => due.newDue > due.oldDue && hasRungOverdue(pilot, due),
        );
        return [
          ...events,
          ...excused.map(({ matter, step, oldDue, newDue }) =>
            emit('ExcusedByCalendar', { matter, step, due: oldDue, newDue, calendar }),
          ),
        ];
      },
    },
  },
  events: {
    CalendarAdopted: {
      evolve: (pilot, { to, moved }) => ({
        ...pilot,
        law: { ...pilot.law, calendar: to },
        rungs: rungsMoved(pilot, moved),
      }),
    },
    DueDatesMoved: { evolve: (pilot) => pilot, tell: ['owner', 'supervisor', 'head'] },
    ExcusedByCalendar: { evolve: (pilot) => pilot, tell: ['owner', 'head'] },
  },
});
