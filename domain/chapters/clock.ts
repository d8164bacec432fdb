/** domain chapter: entries that clocks write. They remind, mark overdue and escalate; they decide nothing. */
import { defineChapter } from '../kernel';
import type { Role } from '../roles';
import type { Instant } from '../time';

interface Events {
  ClockRang: {
    readonly matter: string;
    readonly step: string;
    readonly rung: string;
    readonly kind: 'reminder' | 'due' | 'overdue' | 'escalation';
    readonly due: Instant;
    readonly role: Role;
    readonly to: Role;
    readonly rule: string;
    readonly recordedAt: Instant;
  };
  SourcesSilent: { readonly times: number; readonly from: Instant; readonly to: Instant };
  RecordedLate: { readonly command: string; readonly step: string; readonly due: Instant };
}

export const chapter = defineChapter<object, Events>({
  name: 'clock',
  commands: {},
  events: {
    ClockRang: {
      evolve(pilot, { matter, step, rung, due }) {
        const key = `${matter}/${step}@${due}`;
        return { ...pilot, rungs: { ...pilot.rungs, [key]: [...(pilot.rungs[key] ?? []), rung] } };
      },
    },
    SourcesSilent: {
      evolve: (pilot, { times, to }) => ({
        ...pilot,
        silent: pilot.silent + times,
        silentUntil: to,
      }),
    },
    RecordedLate: { evolve: (pilot) => pilot },
  },
});
