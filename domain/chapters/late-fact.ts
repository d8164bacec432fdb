/** domain chapter: truth is taken at any time, also years after the archive: what happened when, who says so, and with what doubt. */
import type { EventKind, Precision, ToldDate } from '../history/case';
import { precisionOf } from '../history/moments';
import type { Source, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Stage } from '../stages';
import { anyStage, beforeDecision } from '../stages';

export interface LateFactCommands {
  RecordFact: {
    /** What the source calls it. */
    readonly kind: EventKind;
    /** As exactly as the source knows it. */
    readonly happenedOn: ToldDate;
    readonly description: TextRef;
    readonly organisation: TextRef;
    readonly origin: TextRef | null;
    readonly confidence: Source['confidence'];
    readonly doubt: TextRef | null;
  };
  CorrectEntry: { readonly entry: number; readonly correction: TextRef; readonly reason: TextRef };
}

interface Events {
  FactRecorded: LateFactCommands['RecordFact'] & { readonly precision: Precision };
  EntryCorrected: LateFactCommands['CorrectEntry'];
}

const activity: readonly EventKind[] = ['started', 'progress_report'];
const beforeAny: readonly Stage[] = beforeDecision;

export const chapter = defineChapter<LateFactCommands, Events>({
  name: 'late-fact',
  commands: {
    RecordFact: {
      by: [
        'proposer',
        'owner',
        'clerk',
        'secretary',
        'legal',
        'supervisor',
        'head',
        'archivist',
        'auditor',
        'system',
      ],
      stages: anyStage,
      decide({ pilot, payload, today, emit }) {
        if (payload.happenedOn > today)
          return refuse('FACT_IN_FUTURE', { happenedOn: payload.happenedOn });
        const precision = precisionOf(payload.happenedOn);
        if (precision === null) return refuse('DATE_UNCLEAR', { date: payload.happenedOn });
        const early = activity.includes(payload.kind) && beforeAny.includes(pilot.stage);
        return [
          emit(
            'FactRecorded',
            { ...payload, precision },
            early ? ['ACTIVITY_BEFORE_DECISION'] : [],
          ),
        ];
      },
    },
    CorrectEntry: {
      by: ['clerk', 'secretary', 'archivist', 'system'],
      stages: anyStage,
      decide: ({ pilot, payload, emit }) =>
        payload.entry <= pilot.revision
          ? [emit('EntryCorrected', payload)]
          : refuse('NO_SUCH_ENTRY', { entry: payload.entry, entries: pilot.revision }),
    },
  },
  events: {
    FactRecorded: {
      evolve: (pilot) => ({ ...pilot, facts: pilot.facts + 1 }),
      tell: ['owner', 'supervisor'],
    },
    EntryCorrected: { evolve: (pilot) => pilot, tell: ['owner', 'supervisor'] },
  },
});
