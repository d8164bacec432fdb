/** domain chapter: conflicts with a drawn panel, by person, relative, unit or firm; who is concerned steps back and the reserve follows in drawn order (M26). */
import type { Context, Outcome, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { changeMatter, matterOf } from '../matters';
import { carries } from '../roles';
import type { Conflict, PanelDraw, Substitution } from '../state/panel-draw';
import {
  afterSubstitution,
  drawKind,
  drawOf,
  inConflict,
  substitutions,
} from '../state/panel-draw';

export interface PanelConflictCommands {
  DeclareConflict: {
    readonly matter: string;
    readonly ground: 'person' | 'relative' | 'unit' | 'firm';
    /** Whose lot it is; not needed where a whole unit is concerned. */
    readonly post: string | null;
    /** The relative. */
    readonly relative: string | null;
    readonly unit: string | null;
    readonly firm: TextRef | null;
    readonly statement: TextRef;
  };
  StepDownFromPanel: { readonly matter: string; readonly reason: TextRef };
}

interface Events {
  ConflictDeclared: PanelConflictCommands['DeclareConflict'];
  SteppedDownFromPanel: PanelConflictCommands['StepDownFromPanel'] & { readonly post: string };
  PanelMemberSubstituted: Substitution & { readonly matter: string; readonly entering: string };
}

type Declaring = Context<PanelConflictCommands['DeclareConflict'], Events>;

const keepers = ['secretary', 'legal', 'personnel'] as const;

/** Each ground names what it is about. */
function incomplete({ payload }: Declaring): Refusal | null {
  const { ground, post, relative, unit, firm } = payload;
  const named = ground === 'unit' ? unit : post;
  const about = { person: post, relative, unit, firm }[ground];
  return named === null || about === null ? refuse('CONFLICT_INCOMPLETE', { ground }) : null;
}

/** Everybody declares for their own lot; those who keep the list for any. */
function notTheirs({ pilot, payload, actor, directory, receivedAt }: Declaring): Refusal | null {
  const keeps = keepers.some((role) => carries(role, actor, pilot, directory, receivedAt));
  return keeps || (payload.post !== null && payload.post === actor.post)
    ? null
    : refuse('CONFLICT_OF_ANOTHER');
}

function declare(context: Declaring): Outcome {
  const { matter, payload, directory, emit } = context;
  const refusal = incomplete(context) ?? notTheirs(context);
  if (refusal !== null) return refusal;
  const conflict = conflictIn(payload);
  const draw = drawOf(matter);
  if (conflict.post !== null && !draw.pool.some(({ post }) => post === conflict.post))
    return refuse('NOT_IN_POOL', { post: conflict.post });
  if (conflict.unit !== null && directory.unit(conflict.unit) === undefined)
    return refuse('NO_SUCH_UNIT', { unit: conflict.unit });
  if (isDeclared(draw, conflict)) return refuse('CONFLICT_DECLARED_ALREADY');
  const now = { ...draw, conflicts: [...draw.conflicts, conflict] };
  const vacated = draw.seats.filter((post) => inConflict([conflict], post, directory));
  return [emit('ConflictDeclared', payload), ...substituted(context, now, vacated)];
}

const conflictIn = ({ ground, post, unit }: Events['ConflictDeclared']): Conflict =>
  ground === 'unit' ? { post: null, unit } : { post, unit: null };

const isDeclared = ({ conflicts }: PanelDraw, { post, unit }: Conflict): boolean =>
  conflicts.some((each) => each.post === post && each.unit === unit);

const substituted = (
  context: Context<{ readonly matter: string }, Events>,
  draw: PanelDraw,
  vacated: readonly string[],
) =>
  substitutions(context, draw, vacated).map((each) =>
    context.emit(
      'PanelMemberSubstituted',
      { ...each, matter: context.matter.id, entering: each.replacement ?? '–' },
      each.replacement === null ? ['RESERVE_EXHAUSTED'] : [],
    ),
  );

function stepDown(context: Context<PanelConflictCommands['StepDownFromPanel'], Events>): Outcome {
  const { matter, payload, actor, emit } = context;
  const draw = drawOf(matter);
  const post = actor.post ?? '';
  if (!draw.seats.includes(post) && !draw.reserve.includes(post)) return refuse('NOT_DRAWN');
  const now = { ...draw, conflicts: [...draw.conflicts, { post, unit: null }] };
  const vacated = draw.seats.filter((each) => each === post);
  return [
    emit('SteppedDownFromPanel', { ...payload, post }),
    ...substituted(context, now, vacated),
  ];
}

export const chapter = defineChapter<PanelConflictCommands, Events>({
  name: 'panel-conflict',
  commands: {
    DeclareConflict: {
      by: [...keepers, 'anyCadre'],
      stages: ['CAUSE_REVIEW'],
      matter: { kind: drawKind, states: ['pooling', 'pooled', 'drawn'] },
      bars: ['proposer', 'interested'],
      decide: declare,
    },
    StepDownFromPanel: {
      by: ['anyCadre'],
      stages: ['CAUSE_REVIEW'],
      matter: { kind: drawKind, states: ['drawn'] },
      decide: stepDown,
    },
  },
  events: {
    ConflictDeclared: {
      evolve(pilot, body) {
        const { conflicts } = matterOf<PanelDraw>(pilot, body.matter).data;
        return changeMatter<PanelDraw>(pilot, body.matter, null, {
          conflicts: [...conflicts, conflictIn(body)],
        });
      },
      tell: ['head', 'personnel'],
    },
    SteppedDownFromPanel: {
      evolve(pilot, { matter, post }) {
        const { conflicts, reserve } = matterOf<PanelDraw>(pilot, matter).data;
        return changeMatter<PanelDraw>(pilot, matter, null, {
          conflicts: [...conflicts, { post, unit: null }],
          reserve: reserve.filter((each) => each !== post),
        });
      },
      tell: ['head', 'personnel'],
    },
    PanelMemberSubstituted: {
      evolve: (pilot, { matter, out, replacement }, { at }) =>
        changeMatter<PanelDraw>(pilot, matter, null, {
          ...afterSubstitution(matterOf<PanelDraw>(pilot, matter).data, { out, replacement }),
          since: at,
        }),
      tell: ['head', 'superiorHead', 'proposer'],
    },
  },
});
