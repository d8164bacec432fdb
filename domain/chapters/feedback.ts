/** domain chapter: what the public says is received, moderated with reasons by somebody not concerned, and answered (M108). */
import { dueAfterReceipt } from '../due';
import type { Context, Duty, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import { changeMatter, matterOf, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter } from '../pilot';
import { living } from '../stages';
import { settle } from '../state/settled';
import type { Instant } from '../time';

type Ground = 'offTopic' | 'abusive' | 'personalData' | 'duplicate' | 'concern';

export interface FeedbackCommands {
  /** From the public form, or written down by the clerk. Who wrote it is not part of the record. */
  ReceiveFeedback: {
    readonly channel: 'form' | 'letter' | 'meeting' | 'phone';
    readonly text: TextRef;
    readonly wantsAnswer: boolean;
  };
  ModerateFeedback: {
    readonly matter: string;
    readonly admitted: boolean;
    readonly ground: Ground | null;
    readonly reasons: TextRef | null;
    /** The earlier feedback that says the same. */
    readonly sameAs: string | null;
  };
  /** Another person admits after all what was turned away. */
  RestoreFeedback: { readonly matter: string; readonly reasons: TextRef };
  AnswerFeedback: { readonly matter: string; readonly answer: TextRef };
}

interface Events {
  FeedbackReceived: FeedbackCommands['ReceiveFeedback'] & { readonly matter: string };
  FeedbackAdmitted: { readonly matter: string };
  FeedbackTurnedAway: {
    readonly matter: string;
    readonly ground: Ground;
    readonly reasons: TextRef;
    readonly sameAs: string | null;
  };
  FeedbackRestored: FeedbackCommands['RestoreFeedback'];
  FeedbackAnswered: FeedbackCommands['AnswerFeedback'];
}

interface Feedback {
  readonly wantsAnswer: boolean;
  readonly moderator: string | null;
  readonly since: Instant;
}

const kind = 'feedback';
const bars = ['proposer', 'interested'] as const;
const dataOf = (matter: Matter): Feedback => matter.data as Feedback;

function moderate({ pilot, payload, emit }: Context<FeedbackCommands['ModerateFeedback'], Events>) {
  const { matter, admitted, ground, reasons, sameAs } = payload;
  if (admitted) return [emit('FeedbackAdmitted', { matter })];
  if (ground === null || reasons === null) return refuse('MODERATION_NEEDS_REASONS');
  const same = sameAs === null || sameAs === matter ? undefined : pilot.matters[sameAs];
  if (ground === 'duplicate' && same?.kind !== kind) return refuse('SAME_AS_WHAT');
  return [emit('FeedbackTurnedAway', { matter, ground, reasons, sameAs })];
}

const anotherPerson = ({
  matter,
  actor,
}: Pick<Context<unknown, Events>, 'matter' | 'actor'>): Refusal | null =>
  dataOf(matter).moderator === actor.person ? refuse('MODERATED_BY_YOU') : null;

function dutyOf(law: Law, { id, state, data }: Matter<Feedback>): Duty {
  const about = { matter: id, openedAt: data.since };
  return state === 'received'
    ? {
        ...about,
        step: 'moderateFeedback',
        role: 'secretary',
        commands: ['ModerateFeedback'],
        rule: 'feedback.moderate',
        due: dueAfterReceipt(law, data.since, 'feedback.moderate'),
      }
    : {
        ...about,
        step: 'answerFeedback',
        role: 'owner',
        commands: ['AnswerFeedback'],
        rule: 'feedback.answer',
        due: dueAfterReceipt(law, data.since, 'feedback.answer'),
      };
}

export const chapter = defineChapter<FeedbackCommands, Events>({
  name: 'feedback',
  commands: {
    ReceiveFeedback: {
      by: ['clerk', 'system'],
      stages: living,
      decide: ({ pilot, payload, emit }) => [
        emit('FeedbackReceived', { ...payload, matter: nextMatterId(pilot, kind) }),
      ],
    },
    ModerateFeedback: {
      by: ['secretary', 'head'],
      stages: living,
      bars,
      matter: { kind, states: ['received'] },
      decide: moderate,
    },
    RestoreFeedback: {
      by: ['head', 'superiorHead', 'supervisor'],
      stages: living,
      bars,
      matter: { kind, states: ['turnedAway'] },
      offered: anotherPerson,
      decide: ({ payload, emit }) => [emit('FeedbackRestored', payload)],
    },
    AnswerFeedback: {
      by: ['owner', 'head'],
      stages: living,
      matter: { kind, states: ['admitted'] },
      basedOn: 'matter',
      decide: ({ payload, emit }) => [emit('FeedbackAnswered', payload)],
    },
  },
  events: {
    FeedbackReceived: {
      evolve: (pilot, { matter, wantsAnswer }, { at }) =>
        openMatter<Feedback>(pilot, matter, kind, 'received', at, {
          wantsAnswer,
          moderator: null,
          since: at,
        }),
      tell: ['secretary'],
    },
    FeedbackAdmitted: {
      evolve: (pilot, { matter }, { at, by }) =>
        dataOf(matterOf(pilot, matter)).wantsAnswer
          ? changeMatter<Feedback>(pilot, matter, 'admitted', { since: at, moderator: by.person })
          : settle(pilot, matter, 'noted', at),
      tell: ['owner', 'supervisor', 'head'],
    },
    FeedbackTurnedAway: {
      evolve: (pilot, { matter }, { at, by }) => {
        const { wantsAnswer } = dataOf(matterOf(pilot, matter));
        return settle(pilot, matter, 'turnedAway', at, { wantsAnswer, moderator: by.person });
      },
      tell: ['supervisor'],
    },
    FeedbackRestored: {
      evolve: (pilot, { matter }, { at, by }) => {
        const was = matterOf<Feedback>(pilot, matter);
        const open = { ...was, closedAt: null, version: was.version + 1 };
        const data = { wantsAnswer: true, moderator: by.person, since: at };
        const restored = { ...open, state: 'admitted', data };
        return { ...pilot, matters: { ...pilot.matters, [matter]: restored } };
      },
      tell: ['owner', 'secretary'],
    },
    FeedbackAnswered: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'answered', at),
      tell: ['clerk', 'head', 'supervisor'],
    },
  },
  duties: (pilot, law) => openMattersOf<Feedback>(pilot, kind).map((matter) => dutyOf(law, matter)),
  rules: {
    'feedback.moderate': {
      value: 3,
      unit: 'workingDays',
      instrument: 'Resolution 28-NQ/TW',
      article: 'supervision by the people',
      mark: 'X',
    },
    'feedback.answer': {
      value: 15,
      unit: 'workingDays',
      instrument: 'Resolution 28-NQ/TW',
      article: 'supervision by the people',
      mark: 'X',
    },
  },
});
