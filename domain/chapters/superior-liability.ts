/** domain chapter: when a case of abuse is upheld, the superior of the respondent replies for the own part in it (M106). */
import { dueAfterReceipt } from '../due';
import type { Context, Duty, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import { changeMatter, openMatter, openMattersOf } from '../matters';
import type { Matter } from '../pilot';
import { living } from '../stages';
import type { LiabilityNoted } from '../state/liability';
import { liabilityKind as kind } from '../state/liability';
import { settle } from '../state/settled';
import { notTheJudge } from '../state/uninvolved';
import type { Instant } from '../time';

export interface SuperiorLiabilityCommands {
  /** What was done to prevent it, when it became known, what was done then. */
  ReplyToLiabilityNote: {
    readonly matter: string;
    readonly prevention: TextRef;
    readonly knewOfIt: boolean;
    readonly reply: TextRef;
  };
  ConcludeLiabilityNote: {
    readonly matter: string;
    readonly answerable: 'answerable' | 'notAnswerable';
    readonly reasons: TextRef;
    readonly number: string | null;
  };
}

interface Events {
  SuperiorLiabilityNoted: LiabilityNoted;
  LiabilityNoteReplied: SuperiorLiabilityCommands['ReplyToLiabilityNote'];
  LiabilityNoteConcluded: SuperiorLiabilityCommands['ConcludeLiabilityNote'];
}

type Note = Omit<LiabilityNoted, 'matter'> & { readonly since: Instant };

const dataOf = (matter: Matter): Note => matter.data as Note;

/** The same judge as of the case, or another without part in the pilot; never the superior concerned. */
const judge = (
  asked: Pick<Context<unknown, Events>, 'pilot' | 'matter' | 'actor' | 'directory' | 'receivedAt'>,
): Refusal | null => {
  const { judgePost, person } = dataOf(asked.matter);
  return notTheJudge(asked, judgePost, [person]);
};

export const chapter = defineChapter<SuperiorLiabilityCommands, Events>({
  name: 'superior-liability',
  commands: {
    ReplyToLiabilityNote: {
      by: ['respondent'],
      stages: living,
      matter: { kind, states: ['noted'] },
      decide: ({ payload, emit }) => [emit('LiabilityNoteReplied', payload)],
    },
    ConcludeLiabilityNote: {
      by: ['anyCadre'],
      stages: living,
      bars: ['proposer', 'interested'],
      matter: { kind, states: ['noted', 'replied'] },
      basedOn: 'matter',
      offered: judge,
      decide({ law, matter, payload, receivedAt, reconstructed, emit }) {
        const { at, date } = dueAfterReceipt(law, dataOf(matter).since, 'liability.reply');
        const mayStillReply = matter.state === 'noted' && receivedAt < at;
        if (mayStillReply && !reconstructed) return refuse('ANSWER_STILL_OPEN', { until: date });
        const unheard = matter.state === 'noted' ? ['WITHOUT_REPLY'] : [];
        return [emit('LiabilityNoteConcluded', payload, unheard)];
      },
    },
  },
  events: {
    SuperiorLiabilityNoted: {
      evolve: (pilot, { matter, ...noted }, { at }) =>
        openMatter<Note>(pilot, matter, kind, 'noted', at, { ...noted, since: at }),
      tell: ['respondent', 'superiorHead', 'personnel'],
    },
    LiabilityNoteReplied: {
      evolve: (pilot, { matter }, { at }) =>
        changeMatter<Note>(pilot, matter, 'replied', { since: at }),
      tell: ['personnel', 'superiorHead'],
    },
    LiabilityNoteConcluded: {
      evolve(pilot, { matter, answerable }, { at }) {
        const { person, post, abuse } = pilot.matters[matter]?.data as Note;
        return settle(pilot, matter, answerable, at, { person, post, abuse });
      },
      tell: ['respondent', 'personnel', 'superiorHead'],
    },
  },
  duties: (pilot, law) => openMattersOf<Note>(pilot, kind).map((note) => dutyOf(law, note)),
  rules: {
    'liability.reply': {
      value: 10,
      unit: 'workingDays',
      instrument: 'Resolution 28-NQ/TW',
      article: 'control of power',
      mark: 'X',
    },
    'liability.conclude': {
      value: 15,
      unit: 'workingDays',
      instrument: 'Resolution 28-NQ/TW',
      article: 'control of power',
      mark: 'X',
    },
  },
});

function dutyOf(law: Law, { id, state, data }: Matter<Note>): Duty {
  const about = { matter: id, openedAt: data.since };
  if (state === 'noted')
    return {
      ...about,
      step: 'replyToLiabilityNote',
      role: 'respondent',
      post: data.post,
      commands: ['ReplyToLiabilityNote'],
      rule: 'liability.reply',
      due: dueAfterReceipt(law, data.since, 'liability.reply'),
    };
  return {
    ...about,
    step: 'concludeLiabilityNote',
    role: 'superiorHead',
    ...(data.judgePost === null ? {} : { post: data.judgePost }),
    commands: ['ConcludeLiabilityNote'],
    rule: 'liability.conclude',
    due: dueAfterReceipt(law, data.since, 'liability.conclude'),
  };
}
