/** domain chapter: every comment of a consultation round is taken up, in part or not, with a reason, by somebody who did not make it (M60). */
import { dueAfterReceipt } from '../due';
import type { Duty, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { openMatter, openMattersOf } from '../matters';
import { living } from '../stages';
import type { CommentMade, Disposition, RoundComment } from '../state/round';
import { commentKind, commentMade, roundKind } from '../state/round';
import { settle } from '../state/settled';

export interface RoundCommentsCommands {
  /** Said at a conference, or sent in, by somebody whom nobody invited. */
  AddRoundComment: { readonly matter: string; readonly from: TextRef; readonly comment: TextRef };
  DisposeComment: {
    readonly matter: string;
    readonly disposition: Disposition;
    readonly reason: TextRef;
  };
}

interface Events {
  RoundCommentMade: CommentMade;
  CommentDisposed: RoundCommentsCommands['DisposeComment'] & { readonly round: string };
}

const bars = ['proposer', 'interested'] as const;
const rule = 'round.disposition';
const dataOf = (matter: { readonly data: unknown }): RoundComment => matter.data as RoundComment;

export const chapter = defineChapter<RoundCommentsCommands, Events>({
  name: 'round-comments',
  commands: {
    AddRoundComment: {
      by: ['secretary'],
      stages: living,
      matter: { kind: roundKind, states: ['open'] },
      bars,
      decide: ({ pilot, matter, payload: { from, comment } }) => [
        commentMade(pilot, 0, { round: matter.id, invitee: null, from, comment, author: null }),
      ],
    },
    DisposeComment: {
      by: ['secretary', 'legal', 'head'],
      stages: living,
      matter: { kind: commentKind, states: ['made'] },
      bars,
      offered: ({ matter, actor }) =>
        dataOf(matter).author === actor.person ? refuse('OWN_COMMENT') : null,
      decide: ({ matter, payload, emit }) => [
        emit('CommentDisposed', { ...payload, round: dataOf(matter).round }),
      ],
    },
  },
  events: {
    RoundCommentMade: {
      evolve: (pilot, { matter, round, author }, { at }) =>
        openMatter<RoundComment>(pilot, matter, commentKind, 'made', at, {
          round,
          author,
          disposition: null,
        }),
      tell: ['secretary'],
    },
    CommentDisposed: {
      evolve: (pilot, { matter, round, disposition }, { at }) =>
        settle(pilot, matter, 'disposed', at, { round, disposition }),
      tell: ['head', 'proposer', 'owner'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<RoundComment>(pilot, commentKind).map(({ id, openedAt }): Duty => ({
      matter: id,
      step: 'disposeComment',
      role: 'secretary',
      commands: ['DisposeComment'],
      openedAt,
      rule,
      due: dueAfterReceipt(law, openedAt, rule),
    })),
  rules: {
    [rule]: {
      value: 5,
      unit: 'workingDays',
      instrument: 'Resolution 28-NQ/TW',
      article: 'co-ordination',
      mark: 'X',
    },
  },
});
