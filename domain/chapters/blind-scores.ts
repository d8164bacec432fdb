/** domain chapter: several raters seal their scores, and all are read together; who dissents is recorded (M26, M103). */
import type { Context, Outcome, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { changeMatter, closeMatter, matterOf, nextMatterId, openMatter } from '../matters';
import type { BlindScoring, RatedTarget } from '../state/blind-scores';
import { blindDuties, blindKind, blindStands, sealOf } from '../state/blind-scores';
import { partOfPost } from '../state/separation';

export interface BlindScoresCommands {
  OpenBlindScoring: { readonly raters: readonly string[]; readonly chair: string };
  SealScores: { readonly matter: string; readonly commitment: string };
  OpenSeals: { readonly matter: string; readonly reason: TextRef };
  RevealScores: {
    readonly matter: string;
    readonly scores: readonly RatedTarget[];
    readonly nonce: string;
  };
  RecordDissent: { readonly matter: string; readonly dissent: TextRef };
  CloseBlindScoring: { readonly matter: string; readonly reasons: TextRef };
}

interface Events {
  BlindScoringOpened: BlindScoresCommands['OpenBlindScoring'] & { readonly matter: string };
  ScoresSealed: BlindScoresCommands['SealScores'] & { readonly post: string };
  SealsOpened: BlindScoresCommands['OpenSeals'] & { readonly missing: readonly string[] };
  ScoresRevealed: BlindScoresCommands['RevealScores'] & { readonly post: string };
  DissentRecorded: BlindScoresCommands['RecordDissent'] & { readonly post: string };
  BlindScoringClosed: BlindScoresCommands['CloseBlindScoring'] & { readonly read: number };
}

type At<N extends keyof BlindScoresCommands> = Context<BlindScoresCommands[N], Events>;
type Offered = Pick<At<'SealScores'>, 'matter' | 'actor'>;

const dataOf = ({ data }: { readonly data: unknown }): BlindScoring => data as BlindScoring;
const bars = ['proposer', 'interested'] as const;
const stages = ['ASSESSMENT'] as const;

const notRater = ({ matter, actor }: Offered): Refusal | null =>
  dataOf(matter).raters.includes(actor.post ?? '') ? null : refuse('NOT_A_RATER');
const notChair = ({ matter, actor }: Offered): Refusal | null =>
  dataOf(matter).chair === actor.post ? null : refuse('NOT_THE_SCORING_CHAIR');

/** The supervisor may be one of several raters; who proposed, gains or has charge may not. */
const ratersApart = ['proposer', 'beneficiary', 'owner'] as const;

function open(context: At<'OpenBlindScoring'>): Outcome {
  const { pilot, payload, directory, receivedAt, emit } = context;
  const raters = [...new Set(payload.raters)];
  if (raters.length < 2) return refuse('TOO_FEW_RATERS');
  for (const post of [...raters, payload.chair]) {
    if (directory.holders(post, receivedAt).length === 0)
      return refuse('PANEL_POST_EMPTY', { post });
    if (partOfPost(context, post, ratersApart) !== null)
      return refuse('PANEL_NOT_IMPARTIAL', { post });
  }
  const matter = nextMatterId(pilot, blindKind);
  return [emit('BlindScoringOpened', { raters, chair: payload.chair, matter })];
}

function reveal({ pilot, matter, payload, actor, emit }: At<'RevealScores'>): Outcome {
  const post = actor.post ?? '';
  const { seals, revealed } = dataOf(matter);
  if (revealed[post] !== undefined) return refuse('REVEALED_ALREADY');
  if (seals[post] !== sealOf(payload.scores, payload.nonce)) return refuse('SCORES_NOT_AS_SEALED');
  const known = pilot.proposal.plan.indicators.map(({ id }) => id);
  const stranger = payload.scores.find(({ indicator }) => !known.includes(indicator));
  if (stranger !== undefined) return refuse('UNKNOWN_INDICATOR', { indicator: stranger.indicator });
  return [emit('ScoresRevealed', { ...payload, post })];
}

const matterIn = (...states: readonly string[]) => ({ kind: blindKind, states });

export const chapter = defineChapter<BlindScoresCommands, Events>({
  name: 'blind-scores',
  commands: {
    OpenBlindScoring: {
      by: ['head', 'superiorHead'],
      stages,
      bars,
      offered: ({ pilot }) => blindStands(pilot),
      decide: open,
    },
    SealScores: {
      by: ['anyCadre'],
      stages,
      matter: matterIn('sealing'),
      bars,
      offered: notRater,
      decide({ matter, payload, actor, emit }) {
        const post = actor.post ?? '';
        return dataOf(matter).seals[post] === undefined
          ? [emit('ScoresSealed', { ...payload, post })]
          : refuse('SEALED_ALREADY');
      },
    },
    OpenSeals: {
      by: ['anyCadre'],
      stages,
      matter: matterIn('sealing'),
      basedOn: 'matter',
      bars,
      offered: notChair,
      decide({ matter, payload, emit }) {
        const { raters, seals } = dataOf(matter);
        const missing = raters.filter((post) => seals[post] === undefined);
        return [emit('SealsOpened', { ...payload, missing })];
      },
    },
    RevealScores: {
      by: ['anyCadre'],
      stages,
      matter: matterIn('revealing'),
      bars,
      offered: notRater,
      decide: reveal,
    },
    RecordDissent: {
      by: ['anyCadre'],
      stages,
      matter: matterIn('revealing', 'scoresRead'),
      bars,
      offered: notRater,
      decide: ({ payload, actor, emit }) => [
        emit('DissentRecorded', { ...payload, post: actor.post ?? '' }),
      ],
    },
    CloseBlindScoring: {
      by: ['anyCadre'],
      stages,
      matter: matterIn('revealing'),
      basedOn: 'matter',
      bars,
      offered: notChair,
      decide: ({ matter, payload, emit }) => [
        emit('BlindScoringClosed', {
          ...payload,
          read: Object.keys(dataOf(matter).revealed).length,
        }),
      ],
    },
  },
  events: {
    BlindScoringOpened: {
      evolve: (pilot, { matter, raters, chair }, { at }) =>
        openMatter<BlindScoring>(pilot, matter, blindKind, 'sealing', at, {
          raters,
          chair,
          seals: {},
          revealed: {},
          since: at,
        }),
      tell: ['head', 'proposer'],
    },
    ScoresSealed: {
      evolve(pilot, { matter, post, commitment }, { at }) {
        const { raters, seals, since } = matterOf<BlindScoring>(pilot, matter).data;
        const now = { ...seals, [post]: commitment };
        const all = raters.every((rater) => now[rater] !== undefined);
        return changeMatter<BlindScoring>(pilot, matter, all ? 'revealing' : 'sealing', {
          seals: now,
          since: all ? at : since,
        });
      },
    },
    SealsOpened: {
      evolve: (pilot, { matter }, { at }) =>
        changeMatter<BlindScoring>(pilot, matter, 'revealing', { since: at }),
      tell: ['head'],
    },
    ScoresRevealed: {
      evolve(pilot, { matter, post, scores }) {
        const { revealed } = matterOf<BlindScoring>(pilot, matter).data;
        return changeMatter<BlindScoring>(pilot, matter, null, {
          revealed: { ...revealed, [post]: scores },
        });
      },
    },
    DissentRecorded: {
      evolve: (pilot, { matter }) => changeMatter(pilot, matter, null),
      tell: ['head'],
    },
    BlindScoringClosed: {
      evolve: (pilot, { matter }, { at }) => closeMatter(pilot, matter, 'scoresRead', at),
      tell: ['head', 'supervisor', 'proposer'],
    },
  },
  duties: blindDuties,
  rules: {
    'blind.scores': {
      value: 2,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 18',
      mark: 'X',
    },
  },
});
