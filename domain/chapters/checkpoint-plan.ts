/** domain chapter: one checkpoint moved with a reason, or skipped under two hands. */
import { dueAfterReceipt } from '../due';
import type { Context, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { changeMatter, closeMatter, openMattersOf } from '../matters';
import type { Matter } from '../pilot';
import { started } from '../stages';
import type { Checkpoint } from '../state/checkpoint';
import {
  CHECKPOINT as kind,
  awaited,
  monthsOfNext,
  nextAnchor,
  planNext,
  rhythmOf,
} from '../state/checkpoint';
import type { Instant, LocalDate } from '../time';

export interface CheckpointPlanCommands {
  MoveCheckpoint: {
    readonly matter: string;
    readonly movedTo: LocalDate;
    readonly reason: TextRef;
  };
  SkipCheckpoint: { readonly matter: string; readonly reason: TextRef };
  CountersignSkip: {
    readonly matter: string;
    readonly position: 'agrees' | 'disagrees';
    readonly note: TextRef | null;
  };
}

interface Events {
  CheckpointMoved: CheckpointPlanCommands['MoveCheckpoint'];
  SkipRequested: CheckpointPlanCommands['SkipCheckpoint'] & {
    readonly by: string;
    readonly askedAt: Instant;
  };
  CheckpointSkipped: {
    readonly matter: string;
    readonly note: TextRef | null;
    readonly nextMonths: number | null;
  };
  SkipDeclined: { readonly matter: string; readonly note: TextRef | null };
}

const states = { kind, states: awaited };
const dataOf = (matter: Matter): Checkpoint => matter.data as Checkpoint;

function countersign({
  pilot,
  payload,
  matter,
  actor,
  today,
  emit,
}: Context<CheckpointPlanCommands['CountersignSkip'], Events>) {
  const data = dataOf(matter);
  if (data.skip === null) return refuse('NO_SKIP_REQUESTED');
  if (data.skip.by === actor.person) return refuse('SECOND_PERSON_NEEDED');
  const body = { matter: matter.id, note: payload.note };
  if (payload.position === 'disagrees') return [emit('SkipDeclined', body)];
  return [
    emit('CheckpointSkipped', {
      ...body,
      nextMonths: monthsOfNext(pilot, data, rhythmOf(pilot).everyMonths, today),
    }),
  ];
}

export const chapter = defineChapter<CheckpointPlanCommands, Events>({
  name: 'checkpoint-plan',
  commands: {
    MoveCheckpoint: {
      by: ['supervisor'],
      stages: started,
      matter: states,
      decide({ pilot, matter, payload, today, emit }) {
        const limit = nextAnchor(pilot, dataOf(matter));
        if (payload.movedTo >= limit) return refuse('MOVE_PAST_NEXT_ANCHOR', { limit });
        return payload.movedTo < today
          ? refuse('MOVE_INTO_PAST')
          : [emit('CheckpointMoved', payload)];
      },
    },
    SkipCheckpoint: {
      by: ['supervisor'],
      stages: started,
      matter: states,
      decide: ({ matter, payload, actor, receivedAt, emit }) =>
        dataOf(matter).skip === null
          ? [emit('SkipRequested', { ...payload, by: actor.person, askedAt: receivedAt })]
          : refuse('SKIP_ALREADY_REQUESTED'),
    },
    CountersignSkip: {
      by: ['head', 'superiorHead', 'otherSupervisor'],
      stages: started,
      matter: states,
      basedOn: 'matter',
      bars: ['proposer', 'interested', 'implementer'],
      decide: countersign,
    },
  },
  events: {
    CheckpointMoved: {
      evolve: (pilot, { matter, movedTo }) =>
        changeMatter<Checkpoint>(pilot, matter, 'moved', { movedTo }),
      tell: ['owner', 'head'],
    },
    SkipRequested: {
      evolve: (pilot, { matter, by, askedAt }) =>
        changeMatter<Checkpoint>(pilot, matter, null, { skip: { by, at: askedAt } }),
      tell: ['head'],
    },
    CheckpointSkipped: {
      evolve: (pilot, { matter, nextMonths }, { at }) =>
        planNext(closeMatter(pilot, matter, 'skipped', at), nextMonths, rhythmOf(pilot), at),
      tell: ['supervisor', 'owner'],
    },
    SkipDeclined: {
      evolve: (pilot, { matter }) => changeMatter<Checkpoint>(pilot, matter, null, { skip: null }),
      tell: ['supervisor'],
    },
  },
  // Until another person has countersigned, the visit itself stays due.
  duties: (pilot, law) =>
    openMattersOf<Checkpoint>(pilot, kind).flatMap(({ id, data }) =>
      data.skip === null
        ? []
        : [
            {
              matter: id,
              step: 'countersignSkip',
              role: 'head' as const,
              commands: ['CountersignSkip'],
              openedAt: data.skip.at,
              rule: 'checkpoint.countersign',
              due: dueAfterReceipt(law, data.skip.at, 'checkpoint.countersign'),
            },
          ],
    ),
  rules: {
    'checkpoint.countersign': {
      value: 2,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
  },
});
