/** domain chapter: an impartial panel is drawn by lot, from a seed that was sealed before the pool was closed (M26). */
import type { Context, Outcome, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { numberRule } from '../law/law';
import { changeMatter, closeMatter, matterOf, nextMatterId, openMatter } from '../matters';
import { sitting } from '../state/ballot-opening';
import type { Drawn, Wanted } from '../state/draw';
import { drawPanel } from '../state/draw';
import type { PanelDraw, PoolEntry } from '../state/panel-draw';
import {
  drawDuties,
  drawKind,
  drawOf,
  isShort,
  lastDraw,
  lotsOf,
  poolLack,
} from '../state/panel-draw';
import { panelApart, partOfPost } from '../state/separation';
import { sha256 } from '../state/sha256';
import type { Skill } from '../state/skills';

export interface PanelDrawCommands {
  SealDraw: {
    readonly seats: number;
    readonly reserve: number;
    readonly skills: readonly Skill[];
    /** SHA-256 of a seed that is kept secret until the draw. */
    readonly commitment: string;
  };
  AddToPool: PoolEntry & { readonly matter: string };
  CloseDrawPool: { readonly matter: string };
  DrawPanel: { readonly matter: string; readonly seed: string };
  GiveUpDraw: { readonly matter: string; readonly reason: TextRef };
}

interface Events {
  DrawSealed: Omit<PanelDrawCommands['SealDraw'], 'skills' | 'seats' | 'reserve'> & {
    readonly matter: string;
    readonly seats: number;
    readonly reserve: number;
    readonly wanted: Wanted;
    readonly sealerPost: string | null;
  };
  PooledForDraw: PanelDrawCommands['AddToPool'];
  DrawPoolClosed: PanelDrawCommands['CloseDrawPool'] & { readonly size: number };
  PanelDrawn: Drawn & {
    readonly matter: string;
    readonly seed: string;
    /** Whose lots were in, in the order of the list, so that anybody can draw again. */
    readonly lots: readonly string[];
    readonly drawn: number;
    readonly spare: number;
  };
  DrawGivenUp: PanelDrawCommands['GiveUpDraw'];
}

const stages = ['CAUSE_REVIEW'] as const;
const bars = ['proposer', 'interested'] as const;
const heads = ['head', 'superiorHead'] as const;
const poolers = ['personnel', 'secretary'] as const;

/** A draw is made again only when the last one was given up, or has no reserve left. */
function underWay({ pilot }: Pick<Context<unknown, Events>, 'pilot'>): Refusal | null {
  const last = lastDraw(pilot);
  return last === null || (last.state === 'drawn' && isShort(last.data))
    ? null
    : refuse('DRAW_UNDER_WAY', { matter: last.id });
}

function seal({
  pilot,
  payload,
  law,
  actor,
  emit,
}: Context<PanelDrawCommands['SealDraw'], Events>): Outcome {
  const least = numberRule(law, 'causes.panel.min');
  if (payload.seats < least) return refuse('PANEL_TOO_SMALL', { least });
  const { skills, ...told } = payload;
  const outside = numberRule(law, 'causes.panel.outside');
  return [
    emit('DrawSealed', {
      ...told,
      matter: nextMatterId(pilot, drawKind),
      wanted: { seats: told.seats, reserve: told.reserve, outside, skills: [...new Set(skills)] },
      sealerPost: actor.post,
    }),
  ];
}

/** Who knows the seed has no hand in the list: otherwise they could try lists until the panel pleases. */
const knowsTheSeed = ({
  matter,
  actor,
}: Pick<Context<unknown, Events>, 'matter' | 'actor'>): Refusal | null =>
  drawOf(matter).sealedBy === actor.person ? refuse('SEED_AND_POOL_APART') : null;

function pool(context: Context<PanelDrawCommands['AddToPool'], Events>): Outcome {
  const { matter, payload, directory, receivedAt, actor, today, emit } = context;
  const { post, from, until } = payload;
  const person = sitting(directory, post, receivedAt);
  if (person === null) return refuse('PANEL_POST_EMPTY', { post });
  if (person === actor.person) return refuse('OWN_LOT');
  if (partOfPost(context, post, panelApart) !== null)
    return refuse('PANEL_NOT_IMPARTIAL', { post });
  if (drawOf(matter).pool.some((entry) => entry.post === post))
    return refuse('POOLED_ALREADY', { post });
  if (until < from || until < today) return refuse('POOL_TERM_OVER', { post, until });
  return [emit('PooledForDraw', { ...payload, skills: [...new Set(payload.skills)] })];
}

function draw(context: Context<PanelDrawCommands['DrawPanel'], Events>): Outcome {
  const { matter, payload, emit } = context;
  const sealed = drawOf(matter);
  if (sha256(payload.seed) !== sealed.commitment) return refuse('SEED_NOT_AS_SEALED');
  const lack = poolLack(context, sealed);
  if (lack !== null) return lack;
  const lots = lotsOf(context, sealed);
  const drawn = drawPanel(payload.seed, lots, sealed.wanted);
  return [
    emit('PanelDrawn', {
      ...payload,
      ...drawn,
      lots: lots.map(({ post }) => post),
      drawn: drawn.seats.length,
      spare: drawn.reserve.length,
    }),
  ];
}

export const chapter = defineChapter<PanelDrawCommands, Events>({
  name: 'panel-draw',
  commands: {
    SealDraw: { by: heads, stages, bars, offered: underWay, decide: seal },
    AddToPool: {
      by: poolers,
      stages,
      matter: { kind: drawKind, states: ['pooling'] },
      bars,
      offered: knowsTheSeed,
      decide: pool,
    },
    CloseDrawPool: {
      by: poolers,
      stages,
      matter: { kind: drawKind, states: ['pooling'] },
      basedOn: 'matter',
      bars,
      offered: (context) => knowsTheSeed(context) ?? poolLack(context, drawOf(context.matter)),
      decide: ({ matter, payload, emit }) => [
        emit('DrawPoolClosed', { ...payload, size: drawOf(matter).pool.length }),
      ],
    },
    DrawPanel: {
      by: heads,
      stages,
      matter: { kind: drawKind, states: ['pooled'] },
      bars,
      offered: ({ matter, actor }) =>
        drawOf(matter).sealedBy === actor.person ? null : refuse('NOT_YOUR_SEED'),
      decide: draw,
    },
    // Not by whoever sealed it: a draw is no dice to be thrown until it pleases.
    GiveUpDraw: {
      by: heads,
      stages,
      matter: { kind: drawKind, states: ['pooling', 'pooled'] },
      basedOn: 'matter',
      bars,
      offered: knowsTheSeed,
      decide: ({ payload, emit }) => [emit('DrawGivenUp', payload)],
    },
  },
  events: {
    DrawSealed: {
      evolve: (pilot, { matter, commitment, wanted, sealerPost }, { at, by }) =>
        openMatter<PanelDraw>(pilot, matter, drawKind, 'pooling', at, {
          commitment,
          sealedBy: by.person,
          sealerPost,
          wanted,
          pool: [],
          conflicts: [],
          seats: [],
          reserve: [],
          since: at,
        }),
      tell: ['personnel', 'secretary', 'proposer'],
    },
    PooledForDraw: {
      evolve(pilot, { matter, ...entry }) {
        const { pool: last } = drawOf(matterOf(pilot, matter));
        return changeMatter<PanelDraw>(pilot, matter, null, { pool: [...last, entry] });
      },
    },
    DrawPoolClosed: {
      evolve: (pilot, { matter }, { at }) =>
        changeMatter<PanelDraw>(pilot, matter, 'pooled', { since: at }),
      tell: ['head', 'superiorHead'],
    },
    PanelDrawn: {
      evolve: (pilot, { matter, seats, reserve }, { at }) =>
        closeMatter<PanelDraw>(pilot, matter, 'drawn', at, { seats, reserve, since: at }),
      tell: ['head', 'proposer', 'owner'],
    },
    DrawGivenUp: {
      evolve: (pilot, { matter }, { at }) => closeMatter(pilot, matter, 'givenUp', at),
      tell: ['head', 'proposer'],
    },
  },
  duties: drawDuties,
  rules: {
    'draw.pool': {
      value: 3,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
    'draw.draw': {
      value: 1,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
    'draw.again': {
      value: 2,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
  },
});
