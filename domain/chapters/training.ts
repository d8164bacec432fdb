/** domain chapter: training, communication and ethics sessions of a pilot, who completed them, and pledges that people give themselves (M51). */
import { dueAfterDay } from '../due';
import type { Context, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { changeMatter, matterOf, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter } from '../pilot';
import { living } from '../stages';
import { settle } from '../state/settled';
import type { LocalDate } from '../time';

export interface TrainingCommands {
  PlanTraining: {
    readonly sort: 'training' | 'communication' | 'ethics';
    readonly subject: TextRef;
    readonly heldOn: LocalDate;
    readonly participants: readonly string[];
  };
  /** In the person's own name, and nobody else's. */
  SignPledge: { readonly matter: string };
  CompleteTraining: {
    readonly matter: string;
    readonly completed: readonly string[];
    readonly material: TextRef;
    /** Needed when somebody invited did not complete it. */
    readonly absenceReasons: TextRef | null;
  };
  CancelTraining: { readonly matter: string; readonly reasons: TextRef };
}

interface Events {
  TrainingPlanned: TrainingCommands['PlanTraining'] & { readonly matter: string };
  PledgeSigned: { readonly matter: string; readonly post: string };
  TrainingCompleted: TrainingCommands['CompleteTraining'] & {
    readonly invitedCount: number;
    readonly completedCount: number;
    readonly pledgedCount: number;
  };
  TrainingCancelled: TrainingCommands['CancelTraining'];
}

interface Training {
  readonly heldOn: LocalDate;
  readonly participants: readonly string[];
  readonly pledged: readonly string[];
}

const kind = 'training';
const by = ['personnel', 'secretary', 'owner', 'head'] as const;
const planned = { kind, states: ['planned'] };
const dataOf = (matter: Matter): Training => matter.data as Training;

function plan({
  pilot,
  payload,
  directory,
  today,
  reconstructed,
  emit,
}: Context<TrainingCommands['PlanTraining'], Events>) {
  const { participants, heldOn } = payload;
  if (participants.length === 0) return refuse('NOBODY_INVITED');
  const stranger = participants.find((post) => directory.post(post) === undefined);
  if (stranger !== undefined) return refuse('POST_UNKNOWN', { post: stranger });
  const twice = participants.find((post, i) => participants.indexOf(post) !== i);
  if (twice !== undefined) return refuse('INVITED_TWICE', { post: twice });
  if (heldOn < today && !reconstructed) return refuse('DATE_PASSED', { date: heldOn });
  return [emit('TrainingPlanned', { ...payload, matter: nextMatterId(pilot, kind) })];
}

function invited({
  matter,
  actor,
}: Pick<Context<unknown, Events>, 'matter' | 'actor'>): Refusal | null {
  const { participants, pledged } = dataOf(matter);
  if (actor.post === null || !participants.includes(actor.post)) return refuse('NOT_INVITED');
  return pledged.includes(actor.post) ? refuse('PLEDGED_BEFORE') : null;
}

function complete({
  matter,
  payload,
  today,
  emit,
}: Context<TrainingCommands['CompleteTraining'], Events>) {
  const { participants, heldOn, pledged } = dataOf(matter);
  const completed = [...new Set(payload.completed)];
  if (today < heldOn) return refuse('TRAINING_NOT_HELD_YET', { heldOn });
  const stranger = completed.find((post) => !participants.includes(post));
  if (stranger !== undefined) return refuse('COMPLETED_UNINVITED', { post: stranger });
  const absent = participants.length - completed.length;
  if (absent > 0 && payload.absenceReasons === null)
    return refuse('ABSENCE_UNEXPLAINED', { absent });
  return [
    emit('TrainingCompleted', {
      ...payload,
      completed,
      invitedCount: participants.length,
      completedCount: completed.length,
      pledgedCount: pledged.length,
    }),
  ];
}

export const chapter = defineChapter<TrainingCommands, Events>({
  name: 'training',
  commands: {
    PlanTraining: { by, stages: living, decide: plan },
    SignPledge: {
      by: ['anyCadre'],
      stages: living,
      matter: planned,
      offered: invited,
      decide: ({ matter, actor, emit }) => [
        emit('PledgeSigned', { matter: matter.id, post: actor.post ?? '' }),
      ],
    },
    CompleteTraining: { by, stages: living, matter: planned, decide: complete },
    CancelTraining: {
      by,
      stages: living,
      matter: planned,
      decide: ({ payload, emit }) => [emit('TrainingCancelled', payload)],
    },
  },
  events: {
    TrainingPlanned: {
      evolve: (pilot, { matter, heldOn, participants }, { at }) =>
        openMatter<Training>(pilot, matter, kind, 'planned', at, {
          heldOn,
          participants,
          pledged: [],
        }),
      tell: ['owner', 'personnel', 'head'],
    },
    PledgeSigned: {
      evolve: (pilot, { matter, post }) =>
        changeMatter<Training>(pilot, matter, null, {
          pledged: [...dataOf(matterOf(pilot, matter)).pledged, post],
        }),
    },
    TrainingCompleted: {
      evolve: (pilot, { matter, invitedCount, completedCount, pledgedCount }, { at }) =>
        settle(pilot, matter, 'completed', at, { invitedCount, completedCount, pledgedCount }),
      tell: ['head', 'personnel', 'supervisor'],
    },
    TrainingCancelled: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'cancelled', at),
      tell: ['owner', 'personnel', 'head'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Training>(pilot, kind).map(({ id, openedAt, data }) => ({
      matter: id,
      step: 'completeTraining',
      role: 'owner',
      commands: ['CompleteTraining', 'CancelTraining'],
      openedAt,
      rule: 'training.complete',
      due: dueAfterDay(law, data.heldOn, 'training.complete'),
    })),
  rules: {
    'training.complete': {
      value: 5,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.1',
      mark: 'X',
    },
  },
});
